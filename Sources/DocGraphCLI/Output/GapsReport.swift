import DocGraph
import DocGraphSyntax

/// Gaps as JSON.
struct GapsReport {
  let gaps: Gaps
  let index: GraphIndex
  let about: EntityID?

  var report: Report {
    var report = Report()
    report.add("computed", .bool(true))
    report.add("asOf", .optional(gaps.asOf?.description))
    report.add("about", about.map { .id($0) })
    report.add("kinds", .list(gaps.sections.map(section)))
    report.add("gaps", .list(gaps.sections.flatMap(\.gaps).map(gap)))
    return report
  }

  private func section(_ section: Gaps.Section) -> SyntaxValue {
    .object([
      ("kind", .text(section.kind.rawValue)), ("count", .integer(section.count)),
      ("listed", .integer(section.gaps.count)),
      ("notes", section.notes.isEmpty ? nil : .sequence(section.notes.map { .text($0) }, .compact)),
    ])
  }

  private func gap(_ gap: Gap) -> SyntaxValue {
    .object(
      [
        ("kind", .text(gap.kind.rawValue)), ("question", .text(gap.question)),
        ("subjects", ids(gap.subjects)), ("ask", ids(gap.ask)), ("documents", ids(gap.documents)),
        ("relations", gap.relations.isEmpty ? nil : .list(gap.relations.map { relation($0) })),
      ] + reason(gap.reason), .block)
  }

  private func reason(_ reason: Gap.Reason) -> [(String, SyntaxValue?)] {
    switch reason {
    case .contradiction(let sides):
      [("sides", .list(sides.map { .sequence($0.map(id), .compact) }))]
    case .pledge(let facts, let due, let asOf):
      [
        ("due", .optional(due?.description)), ("asOf", .optional(asOf?.description)),
        ("facts", .sequence(facts.map { .text($0) }, .compact)),
      ]
    case .singleSource(let weight):
      [
        ("weight", .text(weight.rank.rawValue)), ("alleged", .bool(weight.isAlleged)),
        ("cutsOff", .integer(weight.cutsOff)),
      ]
    case .singleSourceGraph(let claims): [("claims", .integer(claims))]
    case .pair(let score, let common): [("score", .real(score)), ("common", ids(common))]
    case .undated, .unlinked: []
    }
  }

  private func ids<Owner>(_ ids: [Identifier<Owner>]) -> SyntaxValue? {
    ids.isEmpty ? nil : .sequence(ids.map { .id($0) }, .compact)
  }

  /// A relation's id, or its number in the file where it has none.
  private func id(_ position: Int) -> SyntaxValue {
    index.graph.relations[position].id.map { .id($0) } ?? .integer(position + 1)
  }

  private func relation(_ position: Int) -> SyntaxValue {
    let relation = index.graph.relations[position]
    return .object([
      ("id", id(position)), ("source", .id(relation.source)), ("type", .id(relation.type)),
      ("target", .id(relation.target)),
    ])
  }
}
