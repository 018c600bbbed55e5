internal import DocGraphModel

/// Plans the lines of relations.
struct LinePlanner {
  private let names: [EntityID: String]
  private let documents: [DocumentID: Document]
  private let schema: Schema
  private let theme: Theme

  private static let wrapping = LineWrapping(width: 18, maximumLines: 3)
  private static let quoteLimit = 300

  init(_ graph: Graph, schema: Schema, theme: Theme) {
    names = Dictionary(
      graph.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(graph.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.schema = schema
    self.theme = theme
  }

  /// The line of a relation, which has an id in a graph of canonical form.
  func edge(_ relation: Relation) -> RenderPlan.Edge? {
    guard let id = relation.id else { return nil }
    let label = label(relation)
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
    return edge
  }

  /// The type's label; where the type only says that there is a relation, the source's words.
  private func label(_ relation: Relation) -> String {
    if relation.type == .relatedTo, let own = relation.label, !own.isEmpty { return own }
    return schema.relationType(relation.type)?.label ?? words(relation.type.rawValue)
  }

  private func statement(_ edge: RenderPlan.Edge, label: String) -> String {
    let reservations = edge.reservations.joined(separator: ", ")
    let verb = (reservations.isEmpty ? "" : reservations + ": ") + DirectionalText.phrase(label)
    return "\(name(edge.source)) — \(verb) \(edge.isSymmetric ? "—" : "→") \(name(edge.target))"
  }

  private func name(_ id: EntityID) -> String {
    let name = DirectionalText.phrase(names[id] ?? "")
    return name.isEmpty ? id.rawValue : name
  }

  private func tooltip(_ relation: Relation, statement: String) -> String {
    var lines = [statement]
    if let role = relation.role { lines.append("role: \(DirectionalText.line(role))") }
    if let valid = relation.valid { lines.append("date: \(valid.words)") }
    if let speaker = relation.attributedTo { lines.append("according to \(name(speaker))") }
    if relation.type != .relatedTo, let own = relation.label {
      lines.append("in the source's words: \(DirectionalText.phrase(own))")
    }
    if let evidence = relation.evidence.first { lines.append(citation(evidence)) }
    return lines.joined(separator: "\n")
  }

  private func citation(_ evidence: Evidence) -> String {
    let document = documents[evidence.document]
    let parts = [
      document?.title ?? evidence.document.rawValue, document?.publisher, document?.published?.words,
    ]
    let source = parts.compactMap { $0 }.map { DirectionalText.phrase($0) }.joined(separator: ", ")
    guard let quote = evidence.quote else { return source }
    return "“\(DirectionalText.phrase(quote, limit: Self.quoteLimit))” — \(source)"
  }
}
