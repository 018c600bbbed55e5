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
    try unsafe forEachFileAccess { _, attribute, _ throws(GraphvizError) in
      let name = unsafe attribute.name
      throw GraphvizError(
        code: .fileAccess,
        message: unsafe attribute.namesFile
          ? "the attribute '\(name)' is refused: it reads a file"
          : "an IMG in the HTML of '\(name)' is refused: it reads a file")
    }
  }

  /// Takes away whatever asks for a file.
  ///
  /// - Returns: the names of the attributes, and `IMG` where HTML held one; sorted.
  /// - Complexity: as of ``refuseFileAccess()``.
  func dropFileAccess() -> [String] {
    var names: Set<String> = []
    unsafe forEachFileAccess { object, attribute, value in
      if unsafe attribute.namesFile {
        unsafe names.insert(attribute.name)
        unsafe docgraph_set_text(object, attribute.symbol, "")
      } else {
        names.insert("IMG")
        let html = unsafe HTMLImages.removed(from: value)
        unsafe docgraph_set_html(graph, object, attribute.symbol, html)
      }
    }
    return names.sorted()
  }

  /// A declared attribute, with what is to be known of it for every object.
  @unsafe private struct Attribute {
    let symbol: UnsafeMutablePointer<Agsym_t>
    let name: String
    let namesFile: Bool
  }

  private typealias Visit<Failure: Error> = (
    UnsafeMutableRawPointer, Attribute, UnsafePointer<CChar>
  ) throws(Failure) -> Void

  private func forEachFileAccess<Failure>(_ visit: Visit<Failure>) throws(Failure) {
    let nodeAttributes = unsafe declaredAttributes(of: AGNODE)
    let edgeAttributes = unsafe declaredAttributes(of: AGEDGE)
    try unsafe forEachFileAccess(ofGraph: graph, declaredAttributes(of: AGRAPH), visit)
    var node = unsafe agfstnode(graph)
    while let current = unsafe node {
      try unsafe forEachFileAccess(of: current, nodeAttributes, visit)
      var edge = unsafe agfstout(graph, current)
      while let outgoing = unsafe edge {
        try unsafe forEachFileAccess(of: outgoing, edgeAttributes, visit)
        unsafe edge = agnxtout(graph, outgoing)
      }
      unsafe node = agnxtnode(graph, current)
    }
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

  private func forEachFileAccess<Failure>(
    ofGraph graph: UnsafeMutablePointer<Agraph_t>, _ attributes: [Attribute], _ visit: Visit<Failure>
  ) throws(Failure) {
    try unsafe forEachFileAccess(of: graph, attributes, visit)
    var next = unsafe agfstsubg(graph)
    while let subgraph = unsafe next {
      try unsafe forEachFileAccess(ofGraph: subgraph, attributes, visit)
      unsafe next = agnxtsubg(subgraph)
    }
  }

  private func forEachFileAccess<Failure>(
    of object: UnsafeMutableRawPointer, _ attributes: [Attribute], _ visit: Visit<Failure>
  ) throws(Failure) {
    for index in unsafe attributes.indices {
      let attribute = unsafe attributes[index]
      guard let value = unsafe agxget(object, attribute.symbol), unsafe value.pointee != 0 else { continue }
      if unsafe attribute.namesFile || (aghtmlstr(value) != 0 && HTMLImages.areIn(value)) {
        try unsafe visit(object, attribute, value)
      }
    }
  }
}
