internal import DocGraphModel

/// Plans the lines of relations.
struct LinePlanner {
  let names: SourceNames
  let schema: Schema
  let theme: Theme

  private static let wrapping = LineWrapping(width: 18, maximumLines: 8)

  /// The line of a relation, which has an id in a graph of canonical form.
  func edge(_ relation: Relation) -> RenderPlan.Edge? {
    guard let id = relation.id else { return nil }
    let label = schema.words(of: relation)
    var edge = RenderPlan.Edge(
      id: id, source: relation.source, target: relation.target, type: relation.type,
      valid: relation.valid, modality: relation.modality, polarity: relation.polarity,
      review: relation.review,
      origin: relation.origin, isSymmetric: schema.relationType(relation.type)?.isSymmetric ?? false,
      documents: relation.documents, lines: Self.wrapping.lines(DirectionalText.line(label)),
      style: LineStyle(
        modality: relation.modality, polarity: relation.polarity, review: relation.review,
        origin: relation.origin, theme: theme),
      tooltip: "")
    edge.tooltip = tooltip(relation, statement: statement(edge, label: label))
    edge.link = link(relation)
    edge.fit()
    return edge
  }

  private func link(_ relation: Relation) -> String? {
    relation.evidence.lazy.compactMap { names.address($0.document) }.first
  }

  private func statement(_ edge: RenderPlan.Edge, label: String) -> String {
    let reservations = edge.reservations.joined(separator: ", ")
    let verb = (reservations.isEmpty ? "" : reservations + ": ") + DirectionalText.phrase(label)
    return
      "\(names.entity(edge.source)) — \(verb) \(edge.isSymmetric ? "—" : "→") \(names.entity(edge.target))"
  }

  private func tooltip(_ relation: Relation, statement: String) -> String {
    var lines = [statement]
    if let role = relation.role { lines.append("role: \(DirectionalText.line(role))") }
    if let valid = relation.valid { lines.append("date: \(valid.words)") }
    if let speaker = relation.attributedTo { lines.append("according to \(names.entity(speaker))") }
    if relation.type != .relatedTo, let own = relation.label {
      lines.append("in the source's words: \(DirectionalText.phrase(own))")
    }
    if let evidence = relation.evidence.first { lines.append(names.citation(evidence)) }
    return lines.joined(separator: "\n")
  }
}
