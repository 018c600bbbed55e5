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

  /// The numbers of a parameter, which must have this shape.
  package func floats(_ name: String, of node: Node, shape: [Int]) throws(LanguageError) -> [Float] {
    guard let array = node.parameters[name], array["type"]?.string == "<f4", let data = array["data"]?.binary
    else {
      throw fault("\(node.name) has no numbers \(name)")
    }
    let found = array["shape"]?.array?.map { $0.integer ?? -1 } ?? []
    guard found == shape, data.count == shape.reduce(4, *) else {
      throw fault(
        "\(name) of \(node.name) has the shape \(found) in \(data.count) bytes, where \(shape) should be")
    }
    return unsafe bytes.withUnsafeBytes { bytes in
      (0..<data.count / 4).map { index in
        unsafe Float(
          bitPattern: bytes.loadUnaligned(fromByteOffset: data.lowerBound + 4 * index, as: UInt32.self))
      }
    }
  }
}
