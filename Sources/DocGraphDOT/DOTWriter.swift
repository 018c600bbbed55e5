/// Writes the statements of a graph.
struct DOTWriter {
  private(set) var output = DOTOutput()

  mutating func write(_ graph: DOTGraph) throws(DOTError) {
    output.reserve(64 * graph.nodes.count + 32 * graph.edges.count + 1_024)
    if graph.isStrict { output.append("strict ") }
    output.append(graph.isDirected ? "digraph " : "graph ")
    try output.appendPlain(graph.name)
    output.append(" {\n")
    try writeStatement("graph", graph.attributes, indentation: "  ")
    try writeStatement("node", graph.nodeDefaults, indentation: "  ")
    try writeStatement("edge", graph.edgeDefaults, indentation: "  ")
    for node in graph.nodes {
      output.append("  ")
      try output.appendPlain(node.id)
      try writeList(node.attributes)
      output.append("\n")
    }
    for subgraph in graph.subgraphs {
      try write(subgraph, inherited: graph.attributes, indentation: "  ")
    }
    let arrow = graph.isDirected ? " -> " : " -- "
    for edge in graph.edges {
      output.append("  ")
      try output.appendPlain(edge.source)
      output.append(arrow)
      try output.appendPlain(edge.target)
      try writeList(edge.attributes)
      output.append("\n")
    }
    output.append("}\n")
  }

  /// What a cluster would take from the graph around it, though it speaks of that graph alone.
  private static let ownNames = ["label", "tooltip", "URL", "href", "id"]

  private mutating func write(
    _ subgraph: DOTSubgraph, inherited: DOTAttributes, indentation: String
  ) throws(DOTError) {
    output.append(indentation)
    if let id = subgraph.clusterID {
      output.append("subgraph ")
      try output.appendPlain("cluster_" + id)
      output.append(" {\n")
    } else {
      output.append("{\n")
    }
    var attributes = subgraph.attributes
    for name in Self.ownNames where attributes[name] == nil && inherited[name] != nil {
      attributes[name] = ""
    }
    let inner = indentation + "  "
    try writeStatement("graph", attributes, indentation: inner)
    for id in subgraph.nodeIDs {
      output.append(inner)
      try output.appendPlain(id)
      output.append("\n")
    }
    for part in subgraph.subgraphs {
      try write(part, inherited: attributes, indentation: inner)
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
    case .label(let text): output.appendQuoted(EscapeRules.label.escape(text))
    case .tooltip(let text): output.appendQuoted(EscapeRules.tooltip.escape(text))
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
