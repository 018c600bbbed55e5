import DocGraph
import DocGraphSyntax

/// How two entities are connected, as JSON with everything that is known.
struct ChainReport {
  private let answer: ChainAnswer
  private let index: GraphIndex
  private let wording: ChainWording
  private var reader: EvidenceReader

  init(_ answer: ChainAnswer, _ index: GraphIndex, text: @escaping DocumentText) {
    self.answer = answer
    self.index = index
    wording = ChainWording(index)
    reader = EvidenceReader(index.graph.documents, text: text)
  }

  mutating func bytes() -> [UInt8] {
    var report = Report()
    describe(in: &report)
    report.add("cut", answer.isCut ? .bool(true) : nil)
    report.add("chains", .list(answer.chains.map { chain($0) }))
    report.add("direct", answer.direct.isEmpty ? nil : .list(answer.direct.map { statement($0) }))
    if let separation = answer.separation { report.add("separation", self.separation(separation)) }
    report.add("documents", .list(documents.map(\.reported)))
    return report.bytes
  }

  /// What a report says of how it was made.
  private func describe(in report: inout Report) {
    let question = answer.question
    report.add("source", entity(question.source))
    report.add("target", entity(question.target))
    report.add("count", .integer(question.count))
    report.add("asOf", .optional((question.filter.during ?? index.graph.asOf)?.description))
    report.add("directed", .bool(question.isDirected))
    report.add("penalizeHubs", .bool(question.penalizesHubs))
    report.add("evidence", .text(question.onlyCertain ? "certain" : "any"))
    report.add("via", question.via.map { .id($0) })
    report.add("maxHops", question.maximumHops.map { .integer($0) })
    report.add(
      "avoid",
      question.avoided.isEmpty
        ? nil
        : .sequence(
          question.avoided.map { avoided in
            switch avoided {
            case .entity(let id): .object([("entity", .id(id))])
            case .entityType(let type): .object([("entityType", .id(type))])
            case .relationType(let type): .object([("relationType", .id(type))])
            }
          }, .compact))
    report.add("entityCount", .integer(answer.entityCount))
    report.add("relationCount", .integer(answer.relationCount))
    report.add(
      "leftOut",
      .mapping(
        answer.leftOut.relations.map { ($0.reason.rawValue, .integer($0.count)) }
          + [("avoided", answer.avoidedCount), ("not certain", answer.uncertainCount)]
          .filter { $0.1 > 0 }.map { ($0.0, .integer($0.1)) }, .compact))
  }

  private func entity(_ id: EntityID) -> SyntaxValue? {
    index.entity(id).map { .object($0.reportedName + [("summary", .optional($0.summary))]) }
  }

  private var documents: [Document] {
    let separated = answer.separation.map {
      ($0.nearest + [$0.together].compactMap { $0 }).flatMap(\.chain.relations)
    }
    let shown = Set(answer.relations + answer.direct + (separated ?? []))
    let ids = Set(shown.flatMap { index.graph.relations[$0].documents })
    return index.graph.documents.filter { ids.contains($0.id) }
  }

  private mutating func chain(_ chain: Chain) -> SyntaxValue {
    .object(
      [
        ("length", .real(chain.length)),
        ("entities", .sequence(chain.entities.map { .id($0) }, .compact)),
        ("holds", .optional(chain.holds?.rawValue)),
        ("holdsTogether", chain.holdsTogether.map { .bool($0) }),
        ("weakestHop", .integer(chain.weakest + 1)), ("weakest", .text(wording.weakness(chain))),
        ("hops", .list(chain.hops.map { hop($0) })),
      ], .block)
  }

  private mutating func hop(_ hop: Chain.Hop) -> SyntaxValue {
    .object(
      [
        ("source", .id(hop.source)), ("target", .id(hop.target)), ("length", .real(hop.length)),
        ("holds", .optional(hop.holds?.rawValue)),
        ("documents", .sequence(hop.sources.documents.map { .id($0) }, .compact)),
        ("independentDocuments", .integer(hop.sources.independent)),
        (
          "dependents",
          hop.sources.dependents.isEmpty
            ? nil
            : .list(
              hop.sources.dependents.map {
                .object([
                  ("document", .id($0.document)), ("other", .id($0.other)),
                  ("reason", .text($0.reason.rawValue)),
                ])
              })
        ),
        ("relations", .list(hop.relations.map { statement($0.relation, link: $0) })),
        ("against", hop.against.isEmpty ? nil : .list(hop.against.map { statement($0) })),
      ], .block)
  }

  private mutating func statement(_ position: Int, link: Chain.Link? = nil) -> SyntaxValue {
    let relation = index.graph.relations[position]
    let passages = relation.evidence.map { evidence in
      let reading = reader.read(evidence)
      return SyntaxValue.object([
        ("verdict", .text(reading.verdict.rawValue)),
        ("start", reading.range.map { .integer($0.lowerBound) }),
        ("end", reading.range.map { .integer($0.upperBound) }), ("words", .optional(reading.words)),
        ("note", .optional(reading.note)),
      ])
    }
    return .object(
      [
        ("statement", .text(wording.statement(position))), ("reversed", link.map { .bool($0.isReversed) }),
        ("holds", .optional(link?.holds?.rawValue)),
        (
          "reservations",
          link.map { .sequence($0.support.reservations.map { .text($0.rawValue) }, .compact) }
        ),
        ("independentDocuments", link.map { .integer($0.support.independentDocuments) }),
        ("relation", relation.reported), ("readings", passages.isEmpty ? nil : .list(passages)),
      ], .block)
  }

  private mutating func separation(_ separation: Separation) -> SyntaxValue {
    .object(
      [
        ("nearest", .list(separation.nearest.map { opening($0) })),
        ("together", separation.together.map { opening($0) }),
        (
          "parts",
          separation.parts.isEmpty
            ? nil
            : .list(
              separation.parts.map {
                .object([
                  ("entities", .integer($0.size)),
                  ("bestKnown", .sequence($0.bestKnown.map { .id($0) }, .compact)),
                ])
              })
        ),
      ], .block)
  }

  private mutating func opening(_ opening: Separation.Opening) -> SyntaxValue {
    .object(
      [
        ("conditions", .sequence(opening.obstacles.map { .text(wording.words($0)) }, .compact)),
        ("chain", chain(opening.chain)),
      ], .block)
  }
}
