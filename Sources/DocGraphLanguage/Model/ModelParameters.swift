/// The trained numbers of one component: a file `model` as thinc writes it, the nodes of a network with their parameters.
package struct ModelParameters: Sendable {
  /// One node of the network.
  package struct Node: Sendable {
    package let name: String
    package let dimensions: MessagePackValue
    package let attributes: MessagePackValue
    package let parameters: MessagePackValue
  }

  package let nodes: [Node]
  private let bytes: [UInt8]
  private let place: String

  /// - Throws: `.model` if the bytes are no model.
  package init(_ bytes: [UInt8], place: String) throws(LanguageError) {
    self.bytes = bytes
    self.place = place
    var reader = MessagePackReader(bytes, place: place)
    let root = try reader.readValue()
    guard let nodes = root["nodes"]?.array, let attributes = root["attrs"]?.array,
      let parameters = root["params"]?.array,
      nodes.count == attributes.count, nodes.count == parameters.count
    else { throw reader.fault("this is no model as thinc writes it") }
    self.nodes = zip(nodes, zip(attributes, parameters)).map { node, rest in
      Node(
        name: node["name"]?.string ?? "", dimensions: node["dims"] ?? .null, attributes: rest.0,
        parameters: rest.1)
    }
  }

  package init(_ folder: ModelFolder, _ name: String) throws(LanguageError) {
    try self.init(folder.bytes(of: name), place: folder.path + "/" + name)
  }

  package func fault(_ message: String) -> LanguageError {
    LanguageError(.model, message, place: place, hint: "`docgraph model install` fetches the model again")
  }

  /// The nodes of a name, in the order of the network.
  package func nodes(named name: String) -> [Node] { nodes.filter { $0.name == name } }

  /// The only node of a name.
  package func node(named name: String) throws(LanguageError) -> Node {
    let found = nodes(named: name)
    guard found.count == 1 else {
      throw fault("\(found.count) nodes are called \(name), where there should be one")
    }
    return found[0]
  }

  /// An attribute of a node. thinc packs each attribute on its own.
  package func attribute(_ name: String, of node: Node) throws(LanguageError) -> MessagePackValue {
    guard let range = node.attributes[name]?.binary else { throw fault("\(node.name) has no \(name)") }
    var reader = MessagePackReader(bytes, in: range, place: place)
    return try reader.readValue()
  }

  /// The numbers of a parameter, which must have this shape; all are finite.
  package func floats(_ name: String, of node: Node, shape: [Int]) throws(LanguageError) -> [Float] {
    guard let array = node.parameters[name], array["type"]?.string == "<f4", let data = array["data"]?.binary
    else {
      throw fault("\(node.name) has no numbers \(name)")
    }
    let found = array["shape"]?.array?.map { $0.integer ?? -1 } ?? []
    guard found == shape, Self.byteCount(of: shape) == data.count, bytes.indices.contains(data) else {
      throw fault(
        "\(name) of \(node.name) has the shape \(found) in \(data.count) bytes, where \(shape) should be")
    }
    let floats = Self.floats(bytes.span.extracting(data))
    guard Self.areFinite(floats) else { throw fault("\(name) of \(node.name) has numbers that are none") }
    return floats
  }

  /// Bytes of a tensor of this shape; nil where it has none.
  private static func byteCount(of shape: [Int]) -> Int? {
    var count = 4
    for length in shape {
      let (product, isTooLarge) = count.multipliedReportingOverflow(by: length)
      guard length >= 0, !isTooLarge else { return nil }
      count = product
    }
    return count
  }

  /// Reason for the copy of bytes: 3 million numbers one by one take longer than all else that is loaded. Files and machines
  /// have the least byte first.
  private static func floats(_ bytes: Span<UInt8>) -> [Float] {
    let count = bytes.count / 4
    return unsafe [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      unsafe bytes.withUnsafeBytes { source in
        unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source.prefix(4 * count)))
      }
      filled = count
    }
  }

  /// Whether none is infinite or NaN, which no comparison could be trusted with.
  private static func areFinite(_ floats: [Float]) -> Bool {
    // Only an exponent of ones carries into the sign's place. Without branches, many are looked at in a time.
    var carries: UInt32 = 0
    for float in floats { carries |= (float.bitPattern & 0x7f80_0000) &+ 0x0080_0000 }
    return carries & 0x8000_0000 == 0
  }
}
