public import DocGraphModel

/// Asks a graph what it does not know.
public struct GapSearch: Sendable {
  public var kinds: Set<GapKind> = Set(GapKind.allCases)
  /// Only gaps about this entity, or about which it could be asked.
  public var about: EntityID?
  /// How many gaps of each kind are listed; nil for all, though never more than 100,000 pairs.
  public var top: Int?

  public let index: GraphIndex
  /// The date that pledges are judged by: the one asked for, else the graph's.
  public let asOf: PartialDate?
  let assessor: SupportAssessor
  let wording: Wording
  let schema: Schema
  /// The relations that count, as positions in the graph: all that nobody rejected and that had begun.
  let claims: [Int]

  /// - Parameter asOf: Where it is given, relations, events and pledges that surely begin later are left aside.
  /// - Complexity: O(entities + relations + documents).
  public init(_ index: GraphIndex, asOf: PartialDate? = nil) {
    self.index = index
    self.asOf = asOf ?? index.graph.asOf
    assessor = SupportAssessor(index)
    wording = Wording(index)
    schema = index.graph.schema
    claims = index.graph.relations.indices.filter { position in
      index.graph.relations[position].review != .rejected
        && GapSearch.hasBegun(index.graph.relations[position].valid, asOf)
    }
    limit = asOf
  }

  /// The date that was asked for.
  let limit: PartialDate?

  /// - Complexity: O(entities + relations + evidence), with pairs also O(Σ degree²) up to 200 million steps.
  public func gaps() -> Gaps {
    Gaps(asOf: asOf, sections: GapKind.allCases.filter(kinds.contains).map(section))
  }

  private func section(_ kind: GapKind) -> Gaps.Section {
    switch kind {
    case .contradiction: contradictions()
    case .pledge: pledges()
    case .singleSource: singleSources()
    case .pair: pairs()
    case .undated: undated()
    case .unlinked: unlinked()
    }
  }

  /// Whether something may have begun by a date.
  static func hasBegun(_ date: PartialDate?, _ limit: PartialDate?) -> Bool {
    guard let date, let limit else { return true }
    return date.bounds.begins.lowerBound <= limit.bounds.ends.upperBound
  }

  /// Whether an entity is there to ask about: nobody rejected it, and it does not surely begin later.
  func isPresent(_ entity: Entity) -> Bool {
    entity.review != .rejected && GapSearch.hasBegun(entity.event?.date ?? entity.pledge?.made, limit)
  }

  func isWanted(_ gap: Gap) -> Bool { about.map(gap.isAbout) ?? true }

  func relation(_ position: Int) -> Relation { index.graph.relations[position] }

  /// Whether a relation links persons, organizations and the like, and not events and pledges.
  func isBetweenActors(_ relation: Relation) -> Bool {
    [relation.source, relation.target].allSatisfy { index.entity($0).map(wording.isActor) ?? false }
  }
}
