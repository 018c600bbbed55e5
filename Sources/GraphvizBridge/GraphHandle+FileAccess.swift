import CGraphviz

extension GraphHandle {
  /// Attributes whose value is the name of a file to be read, by Graphviz or by the viewer of its drawing, or
  /// drawing operations that hold one.
  private static let fileAttributes: Set<String> = [
    "image", "imagepath", "shapefile", "fontpath", "_background", "stylesheet",
  ]

  /// Throws if the graph, a subgraph, a node or an edge asks for a file, whether by an attribute or by an `IMG`
  /// in an HTML label.
  ///
  /// - Complexity: O(n·a) in the number of objects and of attributes declared.
  func refuseFileAccess() throws(GraphvizError) {
    let nodeAttributes = unsafe declaredAttributes(of: AGNODE)
    let edgeAttributes = unsafe declaredAttributes(of: AGEDGE)
    try unsafe refuseFileAccess(ofGraph: graph, declaredAttributes(of: AGRAPH))
    var node = unsafe agfstnode(graph)
    while let current = unsafe node {
      try unsafe refuseFileAccess(of: current, nodeAttributes)
      var edge = unsafe agfstout(graph, current)
      while let outgoing = unsafe edge {
        try unsafe refuseFileAccess(of: outgoing, edgeAttributes)
        unsafe edge = agnxtout(graph, outgoing)
      }
      unsafe node = agnxtnode(graph, current)
    }
  }

  /// A declared attribute, with what is to be known of it for every object.
  @unsafe private struct Attribute {
    let symbol: UnsafeMutablePointer<Agsym_t>
    let name: String
    let namesFile: Bool
  }

  private func declaredAttributes(of kind: Int32) -> [Attribute] {
    var attributes: [Attribute] = unsafe []
    var next = unsafe agnxtattr(graph, kind, nil)
    while let symbol = unsafe next {
      let name = unsafe String(cString: symbol.pointee.name)
      unsafe attributes.append(
        Attribute(symbol: symbol, name: name, namesFile: Self.fileAttributes.contains(name)))
      unsafe next = agnxtattr(graph, kind, symbol)
    }
    return unsafe attributes
  }

  private func refuseFileAccess(
    ofGraph graph: UnsafeMutablePointer<Agraph_t>, _ attributes: [Attribute]
  ) throws(GraphvizError) {
    try unsafe refuseFileAccess(of: graph, attributes)
    var next = unsafe agfstsubg(graph)
    while let subgraph = unsafe next {
      try unsafe refuseFileAccess(ofGraph: subgraph, attributes)
      unsafe next = agnxtsubg(subgraph)
    }
  }

  private func refuseFileAccess(
    of object: UnsafeMutableRawPointer, _ attributes: [Attribute]
  ) throws(GraphvizError) {
    for index in unsafe attributes.indices {
      let attribute = unsafe attributes[index]
      guard let value = unsafe agxget(object, attribute.symbol), unsafe value.pointee != 0 else { continue }
      if unsafe attribute.namesFile {
        throw GraphvizError(
          code: .fileAccess, message: "the attribute '\(unsafe attribute.name)' is refused: it reads a file")
      }
      if unsafe aghtmlstr(value) != 0, unsafe Self.hasImage(value) {
        throw GraphvizError(
          code: .fileAccess,
          message: "an IMG in the HTML of '\(unsafe attribute.name)' is refused: it reads a file")
      }
    }
  }

  /// Whether `<img` stands in the text, in any case.
  private static func hasImage(_ text: UnsafePointer<CChar>) -> Bool {
    let wanted = Array("<img".utf8)
    var position = 0
    var matched = 0
    while case let byte = unsafe UInt8(bitPattern: text[position]), byte != 0 {
      // A letter's case is the bit 0x20, which `<` has too.
      matched = byte | 0x20 == wanted[matched] ? matched + 1 : byte == wanted[0] ? 1 : 0
      if matched == wanted.count { return true }
      position += 1
    }
    return false
  }
}
