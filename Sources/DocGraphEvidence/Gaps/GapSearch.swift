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
  /// The relations that count, as positions in the graph: all that were known and nobody rejected.
  let claims: [Int]

  /// What could be known at the date that was asked for; everything where none was.
  let knowledge: Knowledge

  /// - Parameter asOf: Where it is given, what certainly lies after it and what only later documents tell is left aside; plans
  ///   for later stay.
  /// - Complexity: O(entities + relations + evidence).
  public init(_ index: GraphIndex, asOf: PartialDate? = nil) {
    let knowledge = Knowledge(index.graph.documents, asOf: asOf)
    self.knowledge = knowledge
    self.index = index
    self.asOf = asOf ?? index.graph.asOf
    assessor = SupportAssessor(index)
    wording = Wording(index)
    schema = index.graph.schema
    claims = index.graph.relations.indices.filter { position in
      let relation = index.graph.relations[position]
      let isPlan = [.planned, .proposed, .conditional].contains(relation.modality)
      return relation.review != .rejected
        && knowledge.includes(
          isPlan ? nil : relation.valid, relation.evidence.filter { $0.stance == .supports })
    }
  }

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

  /// The documents with a passage that supports a relation, each once.
  func supporting(_ position: Int) -> [DocumentID] {
    relation(position).evidence.filter { $0.stance == .supports && knowledge.includes($0) }.map(\.document)
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
