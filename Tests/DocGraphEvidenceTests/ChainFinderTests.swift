import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Chains between two entities")
struct ChainFinderTests {
  /// A random question about the first two entities of a random graph.
  static func question(seed: UInt64) -> (graph: Graph, question: ChainQuestion) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 3...7, using: &generator)
    let graph = Graph.doubtful(
      entities: count, relations: Int.random(in: 0...4 * count, using: &generator), using: &generator)
    var question = ChainQuestion(from: "n0", to: "n1")
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    question.count = 1_000
    question.isDirected = chance(25)
    question.penalizesHubs = chance(40)
    question.onlyCertain = chance(20)
    if chance(30) { question.maximumHops = Int.random(in: 1...4, using: &generator) }
    if chance(30) { question.via = graph.entities[2...].randomElement(using: &generator)?.id }
    if chance(20) { question.filter.modalities.insert(.alleged) }
    if chance(20) { question.filter.polarities.insert(.negated) }
    if chance(30) { question.filter.during = try? PartialDate(edtf: chance(50) ? "2032" : "2032/2033") }
    if chance(10) { question.filter.relationTypes = ["funds", "supports"] }
    if chance(15) { question.avoided.append(.relationType("opposes")) }
    if chance(15) { question.avoided.append(.entityType(.person)) }
    if chance(15), let id = graph.entities[2...].randomElement(using: &generator)?.id, id != question.via {
      question.avoided.append(.entity(id))
    }
    return (graph, question)
  }

  @Test("are those of trying every step, in the same order", arguments: 0..<300 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let (graph, question) = Self.question(seed: seed)
    let oracle = ChainOracle(graph, question)
    let expected = oracle.chains()
    let answer = try ChainFinder(GraphIndex(graph)).answer(to: question)
    #expect(answer.chains.map(\.entities) == expected)
    #expect(answer.relationCount == oracle.steps.count)
    #expect((answer.separation == nil) == !expected.isEmpty)
    var one = question
    one.count = 1
    #expect(try ChainFinder(GraphIndex(graph)).answer(to: one).chains.first?.entities == expected.first)
  }

  @Test("where there is none, what stands in the way alone does", arguments: 0..<400 as Range<UInt64>)
  func separation(seed: UInt64) throws {
    let (graph, question) = Self.question(seed: seed)
    guard let separation = try ChainFinder(GraphIndex(graph)).answer(to: question).separation else { return }
    for opening in separation.nearest {
      let relaxed = try #require(opening.obstacles.count == 1 ? question.relaxed(opening.obstacles[0]) : nil)
      let chains = ChainOracle(graph, relaxed).chains()
      #expect(chains.contains(opening.chain.entities))
      #expect(chains.map(\.count).min() == opening.chain.entities.count)
    }
    let all = Obstacle.all(of: question)
    let alone = all.filter { !ChainOracle(graph, question.relaxed($0)).chains().isEmpty }
    #expect(Set(separation.nearest.compactMap(\.obstacles.first?.withoutNumber)) == Set(alone))
    var open = ChainQuestion(from: "n0", to: "n1")
    open.filter = .all
    let reachable = !ChainOracle(graph, open).chains().isEmpty
    if separation.nearest.isEmpty {
      #expect((separation.together != nil) == reachable)
      #expect(separation.parts.isEmpty == reachable)
    }
    if let together = separation.together {
      let relaxed = together.obstacles.reduce(question) { $0.relaxed($1) }
      #expect(ChainOracle(graph, relaxed).chains().contains(together.chain.entities))
    }
  }
}

extension Obstacle {
  /// What may be in the way of a question's chains.
  static func all(of question: ChainQuestion) -> [Obstacle] {
    var all: [Obstacle] = [.kind(.rejected)]
    if !question.filter.polarities.contains(.negated) { all.append(.kind(.denied)) }
    if !question.filter.modalities.contains(.alleged) { all.append(.kind(.alleged)) }
    all += [.kind(.hypothetical), .kind(.inferred)]
    if question.filter.during != nil { all.append(.date) }
    if question.filter.relationTypes != nil { all.append(.relationTypes) }
    if question.onlyCertain { all.append(.uncertain) }
    if question.isDirected { all.append(.direction) }
    if question.via != nil { all.append(.via) }
    if question.maximumHops != nil { all.append(.hops(0)) }
    return all + question.avoided.map(Obstacle.avoided)
  }

  var withoutNumber: Obstacle { if case .hops = self { .hops(0) } else { self } }
}

extension ChainQuestion {
  /// The question without one of its conditions.
  func relaxed(_ obstacle: Obstacle) -> ChainQuestion {
    var question = self
    switch obstacle {
    case .kind(.rejected): question.filter.reviews.insert(.rejected)
    case .kind(.denied): question.filter.polarities.insert(.negated)
    case .kind(.alleged): question.filter.modalities.insert(.alleged)
    case .kind(.hypothetical): question.filter.modalities.insert(.hypothetical)
    case .kind(.inferred): question.filter.origins.insert(.inferred)
    case .kind: break
    case .relationTypes: question.filter.relationTypes = nil
    case .entityTypes: question.filter.entityTypes = nil
    case .date: question.filter.during = nil
    case .uncertain: question.onlyCertain = false
    case .avoided(let avoided): question.avoided.removeAll { $0 == avoided }
    case .direction: question.isDirected = false
    case .via: question.via = nil
    case .hops: question.maximumHops = nil
    }
    question.penalizesHubs = false
    return question
  }
}
