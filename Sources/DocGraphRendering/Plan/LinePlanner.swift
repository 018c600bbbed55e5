internal import DocGraphModel

/// Plans the lines of relations.
struct LinePlanner {
  let wording: SentenceWording
  let theme: Theme

  private var names: SourceNames { wording.names }
  private var schema: Schema { wording.schema }

  static let wrapping = LineWrapping(width: 18, maximumLines: 8)
  /// The most passages that a tooltip tells.
  private static let mostPassages = 3

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
    edge.tooltip = tooltip(relation)
    edge.link = link(relation)
    edge.fit(theme)
    return edge
  }

  private func link(_ relation: Relation) -> String? {
    relation.evidence.lazy.compactMap { names.address($0.document) }.first
  }

  /// The statement, its words in the source where they say more, and its passages.
  private func tooltip(_ relation: Relation) -> String {
    var lines = [wording.statement(relation)]
    if relation.type != .relatedTo, let own = relation.label {
      lines.append("in the source's words: \(DirectionalText.phrase(own))")
    }
    lines += relation.evidence.prefix(Self.mostPassages).map(names.citation)
    let more = relation.evidence.count - Self.mostPassages
    if more > 0 { lines.append(more == 1 ? "and 1 more passage" : "and \(more) more passages") }
    return lines.joined(separator: "\n")
  }
}
