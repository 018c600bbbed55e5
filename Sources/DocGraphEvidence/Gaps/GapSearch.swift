public import DocGraphModel

/// Asks a graph what it does not know.
public struct GapSearch: Sendable {
  public var kinds: Set<GapKind> = Set(GapKind.allCases)
  /// Only gaps about this entity, or about which it could be asked.
  public var about: EntityID?
  /// How many gaps of each kind are listed; nil for all, though never more than 100,000 pairs.
  public var top: Int?

  public let index: GraphIndex
  let assessor: SupportAssessor
  let wording: Wording
  let schema: Schema
  /// The relations that nobody rejected, as positions in the graph.
  let claims: [Int]

  /// - Parameter index: Of the graph as a whole, or as it was ``DocGraphModel/Graph/known(by:)`` a date.
  /// - Complexity: O(entities + relations + documents).
  public init(_ index: GraphIndex) {
    self.index = index
    assessor = SupportAssessor(index)
    wording = Wording(index)
    schema = index.graph.schema
    claims = index.graph.relations.indices.filter { index.graph.relations[$0].review != .rejected }
  }

  /// - Complexity: O(entities + relations + evidence), with pairs also O(Σ degree²) up to 100 million steps.
  public func gaps() -> Gaps {
    Gaps(asOf: index.graph.asOf, sections: GapKind.allCases.filter(kinds.contains).map(section))
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

  /// The documents with a passage that supports a relation, each once.
  func supporting(_ position: Int) -> [DocumentID] {
    relation(position).evidence.filter { $0.stance == .supports }.map(\.document)
      .distinct
  }

  /// Those of some entities who could be asked, each once.
  func askable(_ ids: [EntityID]) -> [EntityID] {
    ids.distinct.filter { index.entity($0).map(wording.acts) ?? false }
  }

  func isWanted(_ gap: Gap) -> Bool { about.map(gap.isAbout) ?? true }

  func relation(_ position: Int) -> Relation { index.graph.relations[position] }

  /// Whether a relation links persons, organizations and the like, and not events and pledges.
  func isBetweenActors(_ relation: Relation) -> Bool {
    [relation.source, relation.target].allSatisfy { index.entity($0).map(wording.isActor) ?? false }
  }
}
