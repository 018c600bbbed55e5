import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Foundation

/// Finds all chains by trying every step, with the conditions of a question asked of one relation after another.
struct ChainOracle {
  let index: GraphIndex
  let question: ChainQuestion
  private let assessor: SupportAssessor
  /// Positions of the relations that may be steps.
  let steps: [Int]
  private let degrees: [EntityID: Int]

  init(_ graph: Graph, _ question: ChainQuestion) {
    let index = GraphIndex(graph)
    let assessor = SupportAssessor(index)
    self.index = index
    self.question = question
    self.assessor = assessor
    steps = graph.relations.indices.filter { position in
      let relation = graph.relations[position]
      let ends = [relation.source, relation.target].compactMap(index.entity)
      guard
        question.filter.reasonToLeaveOut(relation, sourceType: ends[0].type, targetType: ends[1].type) == nil
      else { return false }
      for avoided in question.avoided {
        switch avoided {
        case .entity(let id): if ends.contains(where: { $0.id == id }) { return false }
        case .entityType(let type):
          let others = ends.filter { $0.id != question.source && $0.id != question.target }
          if others.contains(where: { $0.type == type }) { return false }
        case .relationType(let type): if relation.type == type { return false }
        }
      }
      guard question.onlyCertain else { return true }
      let support = assessor.support(of: position)
      let fatal: Set<Reservation> = [
        .rejected, .denied, .hypothetical, .inferred, .alleged, .unsupported, .contradicted, .conditional,
        .proposed, .planned, .candidate,
      ]
      return fatal.isDisjoint(with: support.reservations)
    }
    var degrees: [EntityID: Int] = [:]
    for position in steps {
      let relation = graph.relations[position]
      // A loop counts twice.
      for end in [relation.source, relation.target] { degrees[end, default: 0] += 1 }
    }
    self.degrees = degrees
  }

  /// All chains that keep to the question, best first, as the ids of their entities.
  func chains() -> [[EntityID]] {
    var found: [(ids: [EntityID], length: Double, penalty: Int)] = []
    func extend(_ ids: [EntityID], _ length: Double, _ penalty: Int) {
      guard let last = ids.last else { return }
      if last == question.target {
        if let via = question.via, !ids.contains(via) { return }
        return found.append((ids, length, penalty))
      }
      if let most = question.maximumHops, ids.count > most { return }
      for entity in index.graph.entities where !ids.contains(entity.id) {
        guard let step = hop(from: last, to: entity.id) else { continue }
        extend(ids + [entity.id], length + step.length, penalty + step.penalty)
      }
    }
    extend([question.source], 0, 0)
    return found.sorted { left, right in
      if abs(left.length - right.length) > 1e-6 { return left.length < right.length }
      if left.penalty != right.penalty { return left.penalty < right.penalty }
      if left.ids.count != right.ids.count { return left.ids.count < right.ids.count }
      return left.ids.lexicographicallyPrecedes(right.ids)
    }.map(\.ids)
  }

  private func hop(from source: EntityID, to target: EntityID) -> (length: Double, penalty: Int)? {
    let relations = steps.filter { position in
      let relation = index.graph.relations[position]
      let isSymmetric = index.graph.schema.relationType(relation.type)?.isSymmetric == true
      return (relation.source, relation.target) == (source, target)
        || (!question.isDirected || isSymmetric) && (relation.source, relation.target) == (target, source)
    }
    guard let penalty = relations.map(penalty).min() else { return nil }
    guard question.penalizesHubs else { return (1, penalty) }
    let sum = [source, target].reduce(0.0) { $0 + log(Double(degrees[$1] ?? 1)) }
    return (1 + 0.4 * sum, penalty)
  }

  private func penalty(_ position: Int) -> Int {
    let gravest = assessor.support(of: position).reservations
      .first { $0 != .contradicted && $0 != .partyPublished }
    guard let gravest, let rank = Reservation.allCases.firstIndex(of: gravest) else { return 0 }
    return Reservation.allCases.count - rank
  }
}

extension Graph {
  /// A random multigraph whose relations are of all kinds of doubt.
  static func doubtful(entities: Int, relations: Int, using generator: inout some RandomNumberGenerator)
    -> Graph
  {
    var graph = Graph.random(entities: entities, relations: relations, using: &generator)
    graph.documents = IndependenceTests.documents("one Gazette", "two Beacon", "wire Wire < one")
    let types: [EntityTypeName] = [.organization, .organization, .person]
    for place in graph.entities.indices {
      graph.entities[place].type = types.randomElement(using: &generator) ?? .organization
    }
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    for place in graph.relations.indices {
      func pick<Value>(_ values: [Value], _ usual: Value, _ percent: Int) -> Value {
        chance(percent) ? values.randomElement(using: &generator) ?? usual : usual
      }
      var relation = graph.relations[place]
      relation.type = pick(["supports", "opposes", "cooperates_with"], "funds", 50)
      relation.polarity = pick([.negated], .positive, 10)
      relation.modality = pick(Modality.allCases, .asserted, 20)
      relation.origin = pick(Origin.allCases, .stated, 10)
      relation.review = pick(Review.allCases, .accepted, 20)
      relation.attributedTo = chance(15) ? "n0" : nil
      relation.valid = pick(["2031", "2032-05-01", "2031/2033", "2033/.."], nil, 60)
        .flatMap { try? PartialDate(edtf: $0) }
      relation.evidence = ["one", "two", "wire"].filter { _ in chance(50) }.map { id in
        Evidence(document: DocumentID(id), quote: "…", stance: pick(Evidence.Stance.allCases, .supports, 20))
      }
      graph.relations[place] = relation
    }
    return graph
  }
}
