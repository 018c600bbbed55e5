import CGraphviz

extension GraphHandle {
  /// The engine that the graph's own `layout` names, or that name where it is none.
  func ownEngine() -> (engine: GraphvizEngine?, unknown: String?) {
    guard let symbol = unsafe docgraph_graph_attribute(graph, "layout"),
      let value = unsafe agxget(graph, symbol), unsafe value.pointee != 0
    else { return (nil, nil) }
    let name = unsafe String(cString: value)
    let engine = GraphvizEngine(rawValue: name)
    return (engine, engine == nil ? name : nil)
  }

  /// Sets attributes of the whole graph, whatever it says itself.
  func set(_ attributes: [ForeignGraph.Attribute]) {
    for attribute in attributes {
      unsafe docgraph_set_graph_attribute(graph, attribute.name, attribute.value)
    }
  }

  var name: String {
    guard let name = unsafe agnameof(UnsafeMutableRawPointer(graph)) else { return "" }
    let text = unsafe String(cString: name)
    // What has no name is called by a number.
    return text.hasPrefix("%") ? "" : text
  }

  var nodeCount: Int { unsafe Int(agnnodes(graph)) }
  var edgeCount: Int { unsafe Int(agnedges(graph)) }
}
