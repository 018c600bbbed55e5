internal import DocGraphModel

extension RenderPlan.Legend {
  /// The entries that the nodes and edges call for, types in the order in which they are drawn.
  init(nodes: [RenderPlan.Node], edges: [RenderPlan.Edge], schema: Schema, theme: Theme) {
    cards = []
    var seen: Set<EntityTypeName> = []
    for node in nodes where seen.insert(node.type).inserted {
      let label = schema.entityType(node.type)?.label ?? words(node.type.rawValue)
      cards.append(CardEntry(label: label, card: theme.card(of: node.type, in: schema)))
    }
    lines = []
    for modality in Modality.byDoubt
    where edges.contains(where: {
      $0.modality == modality && (modality != .asserted || $0.origin != .inferred)
    }) {
      lines.append(LineEntry(label: modality.rawValue, style: LineStyle(modality: modality, theme: theme)))
    }
    if edges.contains(where: { $0.polarity == .negated }) {
      lines.append(LineEntry(label: "denied", style: LineStyle(polarity: .negated, theme: theme)))
    }
    if edges.contains(where: { $0.origin == .inferred }) {
      lines.append(LineEntry(label: "inferred", style: LineStyle(origin: .inferred, theme: theme)))
    }
    if edges.contains(where: { $0.review == .candidate && $0.origin != .inferred }) {
      lines.append(LineEntry(label: "not reviewed", style: LineStyle(review: .candidate, theme: theme)))
    }
    if nodes.contains(where: \.isCandidate) {
      cards.append(CardEntry(label: "not reviewed", card: theme.candidate(theme.otherCard)))
    }
  }
}

extension Modality {
  fileprivate static let byDoubt: [Modality] = [
    .asserted, .planned, .proposed, .conditional, .alleged, .hypothetical,
  ]
}
