import CGraphviz

extension GraphHandle {
  /// The engine that the graph's own `layout` names, or that name where it is none.
  func ownEngine() -> (engine: GraphvizEngine?, unknown: String?) {
    let name = value(of: "layout")
    let engine = GraphvizEngine(rawValue: name)
    return (engine, engine == nil && !name.isEmpty ? name : nil)
  }

  /// An attribute of the whole graph; empty where it has none.
  func value(of attribute: String) -> String {
    guard let symbol = unsafe docgraph_graph_attribute(graph, attribute),
      let value = unsafe agxget(graph, symbol)
    else { return "" }
    return unsafe String(cString: value)
  }

  /// Takes chance out of a layout: `fdp`, and whatever is told to begin at random, would take its seed from the clock and
  /// the number of the process.
  func fixChance(of engine: GraphvizEngine) {
    let start = value(of: "start")
    if (start.isEmpty && engine == .fdp) || (start.hasPrefix("rand") && !start.contains(where: \.isNumber)) {
      set([.init("start", "1")])
    }
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
