public import DocGraphModel

/// Explains the entities of a graph.
public struct Explainer {
  /// Which relations are told of; all but rejected ones unless it is changed.
  public var filter: RelationFilter

  private let index: GraphIndex
  private let assessor: SupportAssessor
  private let wording: Wording
  private let schema: Schema
  private let ledger: PledgeLedger
  private let order: [RelationTypeName: Int]
  private var reader: EvidenceReader

  /// - Parameters:
  ///   - index: Of the graph as a whole, or as it was ``DocGraphModel/Graph/known(by:)`` a date.
  ///   - text: Reads a document, each once.
  /// - Complexity: O(entities + relations + evidence of the pledges).
  public init(_ index: GraphIndex, text: @escaping DocumentText) {
    self.index = index
    filter = .all
    filter.reviews.remove(.rejected)
    assessor = SupportAssessor(index)
    wording = Wording(index)
    schema = index.graph.schema
    ledger = PledgeLedger(index)
    order = Dictionary(
      index.graph.schema.relationTypes.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
    reader = EvidenceReader(index.graph.documents, text: text)
  }

  /// - Throws: ``EvidenceError/Code/unknownEntity``.
  /// - Complexity: O(relations of the entity × relations of those at their ends), and the bytes of its documents.
  public mutating func explanation(of id: EntityID) throws(EvidenceError) -> Explanation {
    guard let position = index.position(of: id), let entity = index.entity(id) else {
      throw EvidenceError(.unknownEntity, "there is no entity '\(id)'")
    }
    var leftOut: [RelationFilter.Reason: Int] = [:]
    var relations: [ExplainedRelation] = []
    for number in index.relations(at: position).map(Int.init) {
      let relation = index.graph.relations[number]
      if let reason = filter.reasonToLeaveOut(relation, sourceType: "", targetType: "") {
        leftOut[reason, default: 0] += 1
      } else {
        relations.append(explained(number, relation, from: id))
      }
    }
    let kinds = Dictionary(grouping: relations, by: kind)
    let passages = passages(entity.evidence)
    let documents = sources(relations, entity)
    return Explanation(
      entity: entity, asOf: ledger.asOf, during: filter.during, groups: groups(kinds[.other] ?? []),
      pledges: groups(kinds[.pledge] ?? []), ledger: entries(kinds[.pledge] ?? [], id),
      events: chronological(kinds[.event] ?? []), passages: passages, sources: documents,
      independentSources: assessor.independence.count(documents.map(\.document)), leftOut: leftOut)
  }

  /// What stands at the other end of a relation.
  private enum Kind {
    case pledge, event, other
  }

  private func kind(_ relation: ExplainedRelation) -> Kind {
    guard let type = index.entity(relation.other)?.type else { return .other }
    return schema.isType(type, a: .pledge) ? .pledge : schema.isType(type, a: .event) ? .event : .other
  }

  private mutating func explained(_ position: Int, _ relation: Relation, from id: EntityID)
    -> ExplainedRelation
  {
    let isSymmetric = schema.relationType(relation.type)?.isSymmetric == true
    let other = relation.source == id ? relation.target : relation.source
    return ExplainedRelation(
      position: position, relation: relation, other: other,
      isReversed: relation.source != id && !isSymmetric, support: assessor.support(of: position),
      holds: filter.during.map { during in relation.valid.map { $0.overlaps(during) } ?? .possible },
      date: relation.valid ?? index.entity(other)?.event?.date, passages: passages(relation.evidence))
  }

  private mutating func passages(_ evidence: [Evidence]) -> [ExplainedRelation.Passage] {
    var passages: [ExplainedRelation.Passage] = []
    for piece in evidence {
      passages.append(ExplainedRelation.Passage(evidence: piece, reading: reader.read(piece)))
    }
    return passages
  }

  private func groups(_ relations: [ExplainedRelation]) -> [Explanation.Group] {
    struct Key: Hashable {
      let type: RelationTypeName
      let isReversed: Bool
    }
    let groups = Dictionary(grouping: relations) { Key(type: $0.relation.type, isReversed: $0.isReversed) }
    return groups.sorted { left, right in
      let (one, other) = (place(left.key.type), place(right.key.type))
      if one != other { return one < other }
      return left.key.type == right.key.type ? !left.key.isReversed : left.key.type < right.key.type
    }.compactMap { key, relations in
      relations.first.map { first in
        Explanation.Group(
          type: key.type, isReversed: key.isReversed,
          heading: wording.heading(first.relation, isReversed: key.isReversed),
          relations: chronological(relations))
      }
    }
  }

  /// Where a type stands: in the order of the schema, but who made a pledge and to whom comes first.
  private func place(_ type: RelationTypeName) -> Int {
    let first: [RelationTypeName] = [.madePledge, "pledged_to", "benefits"]
    return first.firstIndex(of: type) ?? order[type].map { $0 + first.count } ?? Int.max
  }

  /// By the day on which an interval may begin, and the last that a single date may mean: a season or a year stands behind what
  /// is known to the day. What has no date stands last.
  private func chronological(_ relations: [ExplainedRelation]) -> [ExplainedRelation] {
    let keys = relations.map {
      $0.date.map { $0.isInterval ? $0.bounds.begins.lowerBound : $0.bounds.ends.upperBound } ?? .max
    }
    return relations.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { relations[$0] }
  }

  private func entries(_ relations: [ExplainedRelation], _ id: EntityID) -> [EntityID: PledgeEntry] {
    let wanted = Set(relations.map(\.other) + [id])
    return Dictionary(
      ledger.entries.lazy.filter { wanted.contains($0.entity.id) }.map { ($0.entity.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private func sources(_ relations: [ExplainedRelation], _ entity: Entity) -> [Explanation.Source] {
    var counts: [DocumentID: Int] = [:]
    for relation in relations {
      for document in relation.support.documents { counts[document, default: 0] += 1 }
    }
    let own =
      (entity.evidence + entity.properties.flatMap(\.evidence)
        + (entity.pledge?.history ?? []).flatMap(\.evidence))
    for document in own.filter({ $0.stance == .supports }).map(\.document).distinct {
      counts[document, default: 0] += 0
    }
    return counts.map { Explanation.Source(document: $0.key, relations: $0.value) }.sorted { left, right in
      (right.relations, index.position(of: left.document) ?? Int.max, left.document)
        < (left.relations, index.position(of: right.document) ?? Int.max, right.document)
    }
  }
}
