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

  private typealias Attribute = UnsafeMutablePointer<Agsym_t>

  private func declaredAttributes(of kind: Int32) -> [Attribute] {
    var attributes: [Attribute] = unsafe []
    var next = unsafe agnxtattr(graph, kind, nil)
    while let attribute = unsafe next {
      unsafe attributes.append(attribute)
      unsafe next = agnxtattr(graph, kind, attribute)
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
      guard let value = unsafe agxget(object, attribute), unsafe value.pointee != 0 else { continue }
      let name = unsafe String(cString: attribute.pointee.name)
      if Self.fileAttributes.contains(name) {
        throw GraphvizError(code: .fileAccess, message: "the attribute '\(name)' is refused: it reads a file")
      }
      if unsafe aghtmlstr(value) != 0, unsafe String(cString: value).lowercased().contains("<img") {
        throw GraphvizError(
          code: .fileAccess, message: "an IMG in the HTML of '\(name)' is refused: it reads a file")
      }
    }
  }
}
