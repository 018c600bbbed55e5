import DocGraph
import DocGraphSyntax

/// An explanation as JSON.
struct ExplanationReport {
  let explanation: Explanation
  let index: GraphIndex

  var report: Report {
    var report = Report()
    report.add("asOf", .optional(explanation.asOf?.description))
    report.add("during", .optional(explanation.during?.description))
    report.add("entity", entity)
    report.add("relations", .list(explanation.groups.map(group)))
    report.add("pledges", .list(explanation.pledges.map(group)))
    report.add("events", .list(explanation.events.map(relation)))
    report.add(
      "ledger", .list(explanation.ledger.values.sorted { $0.entity.id < $1.entity.id }.map(\.reported)))
    report.add("doubtful", .sequence(explanation.doubtful.map { id($0.position) }, .compact))
    report.add("independentSources", .integer(explanation.independentSources))
    report.add("sources", .list(explanation.sources.map(source)))
    report.add(
      "leftOut",
      .mapping(
        RelationFilter.Reason.allCases.compactMap { reason in
          explanation.leftOut[reason].map { (reason.rawValue, .integer($0)) }
        }, .compact))
    return report
  }

  private var entity: SyntaxValue {
    let entity = explanation.entity
    return .object(
      entity.reportedName + [
        (
          "aliases",
          .list(
            entity.aliases.map { .object([("text", .text($0.text)), ("kind", .text($0.kind.rawValue))]) })
        ),
        ("summary", .optional(entity.summary)), ("date", .optional(entity.event?.date?.description)),
        ("properties", .list(entity.properties.map(property))),
        ("externalIDs", .mapping(entity.externalIDs.map { ($0.scheme, .text($0.id)) }, .compact)),
        ("origin", entity.origin == .stated ? nil : .text(entity.origin.rawValue)),
        ("confidence", entity.confidence.map { .real($0) }),
        ("review", entity.review == .accepted ? nil : .text(entity.review.rawValue)),
        ("quotes", .list(explanation.passages.map(quote))), ("note", .optional(entity.note)),
      ], .block)
  }

  private func property(_ property: Property) -> SyntaxValue {
    let value: SyntaxValue =
      switch property.value {
      case .text(let text), .link(let text): .text(text)
      case .number(let number): .number(number.description)
      case .money(let money): .text(money.description)
      case .date(let date): .text(date.description)
      }
    return .object([
      ("name", .text(property.name)), ("value", value), ("unit", .optional(property.unit)),
      ("qualifier", .optional(property.qualifier?.rawValue)), ("asOf", .optional(property.asOf?.description)),
      ("attributedTo", property.attributedTo.map { .id($0) }),
      ("evidence", property.evidence.isEmpty ? nil : .list(property.evidence.map(\.reported))),
    ])
  }

  private func group(_ group: Explanation.Group) -> SyntaxValue {
    .object(
      [
        ("type", .id(group.type)), ("direction", .text(group.isReversed ? "in" : "out")),
        ("words", .text(group.heading)), ("relations", .list(group.relations.map(relation))),
      ], .block)
  }

  private func relation(_ explained: ExplainedRelation) -> SyntaxValue {
    let relation = explained.relation
    let support = explained.support
    return .object(
      [
        ("id", id(explained.position)), ("source", .id(relation.source)), ("type", .id(relation.type)),
        ("target", .id(relation.target)),
        ("other", .object(index.entity(explained.other)?.reportedName ?? [])),
        ("role", .optional(relation.role)), ("label", .optional(relation.label)),
        ("valid", .optional(relation.valid?.description)), ("date", .optional(explained.date?.description)),
        ("holds", .optional(explained.holds?.rawValue)), ("amount", .optional(relation.amount?.description)),
        ("attributedTo", relation.attributedTo.map { .id($0) }),
        ("reservations", .sequence(support.reservations.map { .text($0.rawValue) }, .compact)),
        ("contraries", support.contraries.isEmpty ? nil : .sequence(support.contraries.map(id), .compact)),
        ("documents", .sequence(support.documents.map { .id($0) }, .compact)),
        ("independentDocuments", .integer(support.independentDocuments)),
        ("quotes", .list(explained.passages.map(quote))),
      ], .block)
  }

  private func quote(_ passage: ExplainedRelation.Passage) -> SyntaxValue {
    let reading = passage.reading
    return .object([
      ("document", .id(passage.evidence.document)), ("start", reading.range.map { .integer($0.lowerBound) }),
      ("end", reading.range.map { .integer($0.upperBound) }), ("words", .optional(reading.words)),
      ("verdict", .text(reading.verdict.rawValue)),
      ("stance", passage.evidence.stance == .supports ? nil : .text(passage.evidence.stance.rawValue)),
    ])
  }

  private func source(_ source: Explanation.Source) -> SyntaxValue {
    let document = index.document(source.document)
    return .object([
      ("document", .id(source.document)), ("title", .optional(document?.title)),
      ("publisher", .optional(document?.publisher)),
      ("published", .optional(document?.published?.description)),
      (
        "basedOn",
        document?.basedOn.isEmpty == false
          ? .sequence((document?.basedOn ?? []).map { .id($0) }, .compact) : nil
      ),
      ("relations", .integer(source.relations)),
    ])
  }

  /// A relation's id, or its number in the file where it has none.
  private func id(_ position: Int) -> SyntaxValue {
    index.graph.relations[position].id.map { .id($0) } ?? .integer(position + 1)
  }
}
