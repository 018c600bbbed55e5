/// Writes the statements of a graph.
struct DOTWriter {
  private(set) var output = DOTOutput()

  mutating func write(_ graph: DOTGraph) throws(DOTError) {
    output.reserve(64 * graph.nodes.count + 32 * graph.edges.count + 1_024)
    if graph.isStrict { output.append("strict ") }
    output.append(graph.isDirected ? "digraph " : "graph ")
    try output.appendID(graph.name)
    output.append(" {\n")
    try writeStatement("graph", graph.attributes, indentation: "  ")
    try writeStatement("node", graph.nodeDefaults, indentation: "  ")
    try writeStatement("edge", graph.edgeDefaults, indentation: "  ")
    for node in graph.nodes {
      output.append("  ")
      try output.appendID(node.id)
      try writeList(node.attributes)
      output.append("\n")
    }
    for subgraph in graph.subgraphs {
      try write(subgraph, inherited: Self.ownNames(in: graph.attributes), indentation: "  ")
    }
    let arrow = graph.isDirected ? " -> " : " -- "
    for edge in graph.edges {
      output.append("  ")
      try output.appendID(edge.source)
      output.append(arrow)
      try output.appendID(edge.target)
      try writeList(edge.attributes)
      output.append("\n")
    }
    output.append("}\n")
  }

  /// What a cluster would take from the graph around it, though it speaks of that graph alone.
  private static let ownNames = ["label", "tooltip", "URL", "href", "id"]

  private static func ownNames(in attributes: DOTAttributes) -> Set<String> {
    Set(ownNames.filter { attributes[$0] != nil })
  }

  private mutating func write(
    _ subgraph: DOTSubgraph, inherited: Set<String>, indentation: String
  ) throws(DOTError) {
    output.append(indentation)
    if let id = subgraph.clusterID {
      output.append("subgraph ")
      try output.appendID("cluster_" + id)
      output.append(" {\n")
    } else {
      output.append("{\n")
    }
    var attributes = subgraph.attributes
    if subgraph.clusterID != nil {
      for name in Self.ownNames where attributes[name] == nil && inherited.contains(name) {
        attributes[name] = ""
      }
    }
    let inner = indentation + "  "
    try writeStatement("graph", attributes, indentation: inner)
    for id in subgraph.nodeIDs {
      output.append(inner)
      try output.appendID(id)
      output.append("\n")
    }
    for part in subgraph.subgraphs {
      try write(part, inherited: inherited.union(Self.ownNames(in: attributes)), indentation: inner)
    }
    output.append(indentation)
    output.append("}\n")
  }

  private mutating func writeStatement(
    _ keyword: String, _ attributes: DOTAttributes, indentation: String
  ) throws(DOTError) {
    guard !attributes.isEmpty else { return }
    output.append(indentation)
    output.append(keyword)
    try writeList(attributes)
    output.append("\n")
  }

  private mutating func writeList(_ attributes: DOTAttributes) throws(DOTError) {
    guard !attributes.isEmpty else { return }
    var separator = " ["
    for attribute in attributes.elements {
      output.append(separator)
      try output.appendPlain(attribute.name)
      output.append("=")
      try write(attribute.value)
      separator = ", "
    }
    output.append("]")
  }

  private mutating func write(_ value: DOTValue) throws(DOTError) {
    switch value {
    case .plain(let text): try output.appendPlain(text)
    case .label(let text): output.appendText(text, .label)
    case .tooltip(let text): output.appendText(text, .tooltip)
    case .url(let text): output.appendQuoted(EscapeRules.url.escape(text))
    case .html(let label): try label.write(to: &output)
    case .integer(let number): output.append(String(number))
    case .number(let number): try write(number)
    }
  }

  private mutating func write(_ number: Double) throws(DOTError) {
    guard number.isFinite else {
      throw DOTError(.number, "a number must be finite", at: String(number))
    }
    let text = String(number)
    if text.contains("e") {
      try output.appendPlain(text)
    } else {
      output.append(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }
  }
}
