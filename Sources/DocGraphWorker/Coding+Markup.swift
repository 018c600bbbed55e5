import XMLBridge

// Trees as bytes. A name that comes again is a number: most names of a page are few.

extension ByteWriter {
  mutating func write(_ result: Result<MarkupTree, MarkupError>) {
    switch result {
    case .success(let tree):
      write(UInt8(1))
      write(tree)
    case .failure(let error):
      write(UInt8(0))
      write(error.code.rawValue)
      write(error.message)
      write(error.line) { $0.write($1) }
    }
  }

  private mutating func write(_ tree: MarkupTree) {
    var numbers: [String: Int] = [:]
    var names: [String] = []
    func number(_ name: String) -> Int {
      if let number = numbers[name] { return number }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }
    var nodes = ByteWriter()
    nodes.write(tree.nodes) { writer, node in
      writer.write(node.end)
      switch node.content {
      case .text(let text):
        writer.write(UInt8(0))
        writer.write(text)
      case .element(let name, let attributes):
        writer.write(UInt8(1))
        writer.write(number(name))
        writer.write(attributes) { writer, attribute in
          writer.write(number(attribute.name))
          writer.write(attribute.value)
        }
      }
    }
    write(tree.encoding)
    write(tree.replacementCount)
    write(names) { $0.write($1) }
    write(nodes.bytes)
  }
}

extension ByteReader {
  mutating func markup() throws(Failure) -> Result<MarkupTree, MarkupError> {
    switch try byte() {
    case 0:
      let code = MarkupError.Code(rawValue: try text())
      let message = try text()
      return .failure(
        MarkupError(code, message, line: try optional { reader throws(Failure) in try reader.integer() }))
    case 1: return .success(try tree())
    default: throw Failure()
    }
  }

  private mutating func tree() throws(Failure) -> MarkupTree {
    let encoding = try text()
    let replacementCount = try integer()
    let names = try texts()
    var content = ByteReader(try block()[...])
    let nodes = try content.list { reader throws(Failure) in try reader.node(names) }
    guard content.isAtEnd, Self.isNested(nodes) else { throw Failure() }
    var tree = MarkupTree(nodes: nodes)
    tree.encoding = encoding
    tree.replacementCount = replacementCount
    return tree
  }

  private mutating func node(_ names: [String]) throws(Failure) -> MarkupTree.Node {
    let end = try integer()
    switch try byte() {
    case 0: return MarkupTree.Node(.text(try text()), end: end)
    case 1:
      let name = try name(of: names)
      let attributes = try list { reader throws(Failure) in
        MarkupTree.Attribute(try reader.name(of: names), try reader.text())
      }
      return MarkupTree.Node(.element(name: name, attributes: attributes), end: end)
    default: throw Failure()
    }
  }

  private mutating func name(of names: [String]) throws(Failure) -> String {
    let number = try integer()
    guard names.indices.contains(number) else { throw Failure() }
    return names[number]
  }

  /// Whether each node ends behind itself and within the one that holds it, a text at once.
  private static func isNested(_ nodes: [MarkupTree.Node]) -> Bool {
    var open = [nodes.count]
    for (place, node) in nodes.enumerated() {
      while open.count > 1, open[open.count - 1] <= place { open.removeLast() }
      guard node.end > place, node.end <= open[open.count - 1] else { return false }
      if case .text = node.content, node.end != place + 1 { return false }
      open.append(node.end)
    }
    return true
  }
}
