internal import DocGraphDOT
internal import DocGraphModel

extension RenderPlan {
  /// The plan in Graphviz's words.
  var dotGraph: DOTGraph {
    var columns: [DOTSubgraph] = []
    for (column, rank) in [(leftColumn, "same"), (rightColumn, "max")] where !column.isEmpty {
      columns.append(.group(["rank": .plain(rank)], nodeIDs: column.map(\.rawValue)))
    }
    return DOTGraph(
      name: name, attributes: graphAttributes,
      nodeDefaults: ["shape": "plain", "fontname": .plain(theme.fontFamily), "fontsize": 12],
      edgeDefaults: [
        "fontname": .plain(theme.fontFamily), "fontsize": 9, "color": .plain(theme.line),
        "fontcolor": .plain(theme.lineText), "arrowsize": 0.6, "penwidth": 1,
      ],
      nodes: nodes.map(dotNode), subgraphs: columns, edges: edges.map(dotEdge))
  }

  /// Whether other tools' layouts have to be kept fast: on one core a good one by `dot` of 249 relations between 100 entities
  /// took 37 s at worst, of 250 between 120 over 90 s.
  private var isLarge: Bool { nodes.count > 90 || edges.count > 180 }

  private var graphAttributes: DOTAttributes {
    var attributes: DOTAttributes = [
      "id": "graph", "rankdir": "LR", "newrank": true, "ranksep": 0.4, "nodesep": 0.12, "pad": 0.15,
      "fontname": .plain(theme.fontFamily), "bgcolor": .plain(theme.background), "outputorder": "edgesfirst",
    ]
    if isLarge {
      // Most of a large layout's time goes into the last decimals of positions and crossings, and into curves.
      attributes["splines"] = "line"
      for name in ["nslimit", "nslimit1", "mclimit"] { attributes[name] = 0.1 }
    }
    if showsFrame {
      attributes["labelloc"] = "t"
      attributes["labeljust"] = "l"
      attributes["label"] = .html(frameLabel)
    }
    return attributes
  }

  private func dotNode(_ node: Node) -> DOTNode {
    var classes = [node.isGroup ? "group" : "entity", node.type.rawValue]
    if let kind = node.kind { classes.append("kind-\(kind)") }
    if node.isCandidate { classes.append("candidate") }
    if node.emphasis != .normal { classes.append(node.emphasis.rawValue) }
    var attributes: DOTAttributes = [
      "label": .html(node.label(theme)), "tooltip": .tooltip(node.tooltip), "id": .label(node.elementID),
      "class": Self.classList(classes), "type": .data(node.type.rawValue),
    ]
    if let kind = node.kind { attributes["kind"] = .data(kind) }
    if node.isGroup { attributes["members"] = .number(Double(node.memberCount)) }
    // Not `name`, which pydot takes for the node's id.
    attributes["title"] = .data(node.name)
    return DOTNode(node.id.rawValue, attributes)
  }

  private func dotEdge(_ edge: Edge) -> DOTEdge {
    var classes = [edge.relationCount > 1 ? "relations" : "relation", edge.type.rawValue] + edge.reservations
    if edge.emphasis != .normal { classes.append(edge.emphasis.rawValue) }
    var attributes: DOTAttributes = [
      "label": edge.label, "tooltip": .tooltip(edge.tooltip), "id": .label(edge.elementID),
      "class": Self.classList(classes), "type": .data(edge.type.rawValue),
    ]
    if edge.relationCount > 1 { attributes["relations"] = .number(Double(edge.relationCount)) }
    if let valid = edge.valid { attributes["date"] = .data(valid.description) }
    if !edge.documents.isEmpty {
      attributes["documents"] = .data(edge.documents.map(\.rawValue).joined(separator: " "))
    }
    if edge.modality != .asserted { attributes["modality"] = .plain(edge.modality.rawValue) }
    if edge.polarity != .positive { attributes["polarity"] = .plain(edge.polarity.rawValue) }
    if edge.origin != .stated { attributes["origin"] = .plain(edge.origin.rawValue) }
    if edge.review != .accepted { attributes["review"] = .plain(edge.review.rawValue) }
    if edge.isSymmetric { attributes["dir"] = edge.style.isStruck ? "both" : "none" }
    if edge.style.isStruck {
      attributes["arrowhead"] = "tee"
      attributes["arrowtail"] = "tee"
    }
    if edge.style.pattern != .solid { attributes["style"] = .plain(edge.style.pattern.graphvizStyle) }
    if edge.style.color != theme.line { attributes["color"] = .plain(edge.style.color) }
    if edge.style.textColor != theme.lineText { attributes["fontcolor"] = .plain(edge.style.textColor) }
    let width = edge.style.width * (edge.emphasis == .highlighted ? 2 : 1)
    if width != 1 { attributes["penwidth"] = .number(width) }
    return DOTEdge(edge.source.rawValue, edge.target.rawValue, attributes)
  }

  /// Names as CSS classes: what no class name holds becomes a hyphen.
  private static func classList(_ names: [String]) -> DOTValue {
    let classes = names.map { name in
      String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" ? $0 : "-" })
    }
    return .plain(classes.joined(separator: " "))
  }
}
