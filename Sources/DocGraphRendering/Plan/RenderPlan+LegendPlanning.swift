internal import DocGraphModel

extension RenderPlan.Legend {
  /// The entries that the nodes and edges call for, types in the order in which they are drawn.
  init(
    nodes: [RenderPlan.Node], edges: [RenderPlan.Edge], scales: [Scale], schema: Schema, theme: Theme
  ) {
    self.scales = scales
    let isColored = scales.contains { $0.says == .color }
    cards = []
    var seen: Set<EntityTypeName> = []
    for node in nodes where seen.insert(node.type).inserted {
      var card = theme.card(of: node.type, in: schema)
      if isColored {
        // Colors say something else: the glyph alone tells the type.
        card = Theme.Card(glyph: card.glyph, line: theme.otherCard.line, fill: theme.background)
      }
      cards.append(CardEntry(label: Self.label(node.type, schema), card: card))
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
    if !isColored, nodes.contains(where: \.isCandidate) {
      cards.append(CardEntry(label: "not reviewed", card: theme.candidate(theme.otherCard)))
    }
  }

  private static func label(_ type: EntityTypeName, _ schema: Schema) -> String {
    if type == RenderPlan.Node.mixedType { return "several types" }
    return DirectionalText.line(schema.entityType(type)?.label ?? words(type.rawValue))
  }
}

extension Modality {
  fileprivate static let byDoubt: [Modality] = [
    .asserted, .planned, .proposed, .conditional, .alleged, .hypothetical,
  ]
}
