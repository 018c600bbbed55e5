import DocGraphModel
import DocGraphRendering
import DocGraphTestSupport
import Testing

@Suite("What any view keeps to")
struct ViewPropertyTests {
  static let graphs: [Graph] = {
    var generator = SplitMix64(seed: 4)
    var graphs = (0..<60).map { number in
      Graph.mixed(entities: number % 20 + 1, relations: number * 2, using: &generator)
    }
    graphs += (0..<60).map { _ in Graph.random(using: &generator) }
    return graphs
  }()

  /// A few views for each graph, of parts that are there or not at random.
  static func options(_ graph: Graph, using generator: inout SplitMix64) -> RenderOptions {
    let chance = { (generator: inout SplitMix64) in Int.random(in: 0..<3, using: &generator) == 0 }
    let ids = graph.entities.map(\.id)
    var view = GraphView()
    if chance(&generator) {
      view.focus = [ids.randomElement(using: &generator) ?? "nobody"]
      view.hops = Int.random(in: 0...3, using: &generator)
    }
    if chance(&generator) {
      let relations = graph.relations.filter { _ in Bool.random(using: &generator) }
      view.paths = GraphView.Paths(
        ends: Array(ids.prefix(2)), entities: Set(relations.flatMap { [$0.source, $0.target] }),
        relations: Set(relations.compactMap(\.id)), surroundingHops: Int.random(in: 0...2, using: &generator),
        maximumSurroundings: Int.random(in: 0...5, using: &generator))
    }
    if chance(&generator) {
      view.conditions = [try? PropertyCondition(parsing: "name != \"N 3\"")].compactMap { $0 }
    }
    if chance(&generator) {
      view.hidden = [.entityType("place"), .relationType("owns")]
      if let id = ids.randomElement(using: &generator) { view.hidden.insert(.entity(id)) }
    }
    if chance(&generator) { view.minimumDegree = Int.random(in: 0...3, using: &generator) }
    if chance(&generator) {
      let values = ids.map { ($0, Double.random(in: -1...1, using: &generator)) }
      view.top = .init(
        Int.random(in: 0...8, using: &generator),
        by: Bool.random(using: &generator)
          ? nil
          : NodeScale(label: "chance", values: Dictionary(values, uniquingKeysWith: { first, _ in first })))
    }
    if chance(&generator) {
      view.collapse = .types
    } else if chance(&generator) {
      view.collapse = .onlyTypes(["person"])
    } else if chance(&generator) {
      view.collapse = .groups(EntityGroups(groups(ids, using: &generator)))
    }
    view.bundlesParallels = Bool.random(using: &generator)
    var options = RenderOptions(view: view)
    if chance(&generator) { options.filter = .standard }
    if chance(&generator) { options.filter.entityTypes = ["person", "organization"] }
    if chance(&generator) { options.maximumEntities = 5 }
    return options
  }

  static func groups(_ ids: [EntityID], using generator: inout SplitMix64) -> [EntityID: Int] {
    let pairs = ids.filter { _ in Int.random(in: 0...4, using: &generator) > 0 }
      .map { ($0, Int.random(in: 0...3, using: &generator)) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  @Test("what is shown and what is left out are the whole graph")
  func sums() {
    var generator = SplitMix64(seed: 5)
    for graph in Self.graphs {
      for _ in 0..<8 {
        let options = Self.options(graph, using: &generator)
        let plan = RenderPlan(graph, options: options)
        let entities = plan.nodes.reduce(0) { $0 + $1.memberCount }
        let relations =
          plan.edges.reduce(0) { $0 + $1.relationCount } + plan.nodes.reduce(0) { $0 + $1.innerRelationCount }
        let leftOut = plan.omissions.reduce(into: (entities: 0, relations: 0)) { sum, omission in
          sum.entities += omission.entityCount
          sum.relations += omission.relationCount
        }
        #expect(entities + leftOut.entities == Set(graph.entities.map(\.id)).count)
        #expect(relations + leftOut.relations == graph.relations.count)
        #expect(plan.omissions.allSatisfy { $0.entityCount + $0.relationCount > 0 })
        #expect(Set(plan.omissions.map(\.reason)).count == plan.omissions.count)
      }
    }
  }

  @Test("every line ends at a node, and no two nodes share a name or an element")
  func ends() {
    var generator = SplitMix64(seed: 6)
    for graph in Self.graphs {
      for _ in 0..<8 {
        let plan = RenderPlan(graph, options: Self.options(graph, using: &generator))
        let ids = Set(plan.nodes.map(\.id))
        #expect(ids.count == plan.nodes.count)
        #expect(Set(plan.nodes.map(\.elementID)).count == plan.nodes.count)
        #expect(plan.edges.allSatisfy { ids.contains($0.source) && ids.contains($0.target) })
        #expect(plan.rootID.map(ids.contains) ?? ids.isEmpty)
        let entities = Set(graph.entities.map(\.id))
        #expect(plan.nodes.allSatisfy { $0.isGroup != entities.contains($0.id) })
        #expect(plan.nodes.allSatisfy { $0.width > 0 && $0.height > 0 && (1...1.8).contains($0.textScale) })
      }
    }
  }

  @Test("neither the order of a file nor the run changes the picture")
  func deterministic() {
    var generator = SplitMix64(seed: 7)
    for graph in Self.graphs.prefix(60) {
      let options = Self.options(graph, using: &generator)
      var shuffled = graph
      shuffled.entities.shuffle(using: &generator)
      shuffled.relations.shuffle(using: &generator)
      #expect(RenderPlan(graph, options: options) == RenderPlan(shuffled, options: options))
    }
  }

  @Test("a focus shows what is within its hops, and all relations between")
  func focus() throws {
    var generator = SplitMix64(seed: 8)
    for graph in Self.graphs.prefix(60) {
      let whole = RenderPlan(graph)
      guard let node = whole.nodes.randomElement(using: &generator) else { continue }
      for hops in 0...3 {
        var options = RenderOptions()
        options.view.focus = [node.id]
        options.view.hops = hops
        let plan = RenderPlan(graph, options: options)
        var near: Set<EntityID> = [node.id]
        for _ in 0..<hops {
          for edge in whole.edges where near.contains(edge.source) != near.contains(edge.target) {
            // Marked, not taken: what is found in this round is no start in it.
            near.insert("+" + (near.contains(edge.source) ? edge.target : edge.source))
          }
          near = Set(near.map { EntityID($0.rawValue.trimmingPrefix("+").description) })
        }
        #expect(Set(plan.nodes.map(\.id)) == near)
        #expect(
          plan.edges.map(\.id)
            == whole.edges.filter { near.contains($0.source) && near.contains($0.target) }.map(\.id))
        #expect(plan.nodes.filter { $0.emphasis == .highlighted }.map(\.id) == [node.id])
      }
    }
  }

  @Test("bundles keep the relations, one line for any two nodes and direction")
  func bundles() {
    for graph in Self.graphs {
      var options = RenderOptions()
      options.view.bundlesParallels = true
      let (apart, bundled) = (RenderPlan(graph), RenderPlan(graph, options: options))
      #expect(bundled.nodes == apart.nodes)
      #expect(bundled.edges.reduce(0) { $0 + $1.relationCount } == apart.edges.count)
      let key = { (edge: RenderPlan.Edge) in
        let ends = edge.isSymmetric ? [edge.source, edge.target].sorted() : [edge.source, edge.target]
        return "\(ends[0]) \(ends[1]) \(edge.isSymmetric)"
      }
      let pairs = bundled.edges.map(key)
      #expect(Set(pairs).count == pairs.count)
      #expect(Set(pairs) == Set(apart.edges.map(key)))
    }
  }

  @Test("the highest are as many as asked for, and none that is left out has a higher value")
  func top() {
    var generator = SplitMix64(seed: 9)
    for graph in Self.graphs.prefix(60) {
      let values = graph.entities.map { ($0.id, Double(Int.random(in: 0...4, using: &generator))) }
      let scale = NodeScale(label: "chance", values: Dictionary(uniqueKeysWithValues: values))
      var options = RenderOptions()
      options.view.top = .init(4, by: scale)
      let all = RenderPlan(graph).nodes.map(\.id)
      let shown = RenderPlan(graph, options: options).nodes.map(\.id)
      #expect(shown.count == min(4, all.count))
      let least = shown.compactMap { scale.values[$0] }.min() ?? 0
      #expect(all.filter { !shown.contains($0) }.allSatisfy { scale.values[$0] ?? 0 <= least })
    }
  }

  @Test("a summary has at most 40 nodes and 60 lines", arguments: [1, 39, 40, 41, 400])
  func summary(groupCount: Int) throws {
    var generator = SplitMix64(seed: 10)
    let graph = Graph.mixed(entities: 1_000, relations: 3_000, using: &generator)
    let groups = graph.entities.map { ($0.id, Int.random(in: 0..<groupCount, using: &generator)) }
    var calls = 0
    let plan = RenderPlan(graph) { shown in
      calls += 1
      #expect(shown.entities.count > 500)
      return EntityGroups(Dictionary(uniqueKeysWithValues: groups))
    }
    #expect(calls == 1)
    #expect(plan.isSummary)
    #expect(plan.nodes.count <= 40)
    #expect(plan.edges.count <= 60)
    #expect(plan.warnings.first?.contains("--focus NAME") == true)
    #expect(try #require(plan.captions.first).hasPrefix("Shown: a summary, "))
    // No group loses its last line.
    let drawn = Set(plan.edges.flatMap { [$0.source, $0.target] })
    #expect(plan.nodes.count == 1 || plan.nodes.allSatisfy { drawn.contains($0.id) })
  }

  @Test("what is small enough is no summary, and asks for no communities")
  func noSummary() {
    var generator = SplitMix64(seed: 11)
    let graph = Graph.mixed(entities: 500, relations: 600, using: &generator)
    let plan = RenderPlan(graph) { _ in
      Issue.record("no communities are needed")
      return nil
    }
    #expect(!plan.isSummary)
    #expect(plan.nodes.allSatisfy { !$0.isGroup })
  }
}

extension EntityID {
  fileprivate static func + (left: String, right: EntityID) -> EntityID { EntityID(left + right.rawValue) }
}

extension Graph {
  /// A random multigraph of several types, with every doubt, loops, and relations without an end.
  static func mixed(
    entities: Int, relations: Int, using generator: inout SplitMix64
  ) -> Graph {
    var graph = Graph.random(entities: entities, relations: relations, using: &generator)
    for index in graph.entities.indices {
      let types: [EntityTypeName] = ["person", "organization", "place", "event", "law"]
      graph.entities[index].type = types.randomElement(using: &generator) ?? .person
      if Int.random(in: 0..<15, using: &generator) == 0 { graph.entities[index].review = .rejected }
    }
    for index in graph.relations.indices {
      let types: [RelationTypeName] = ["owns", "leads", "funds", "cooperates_with"]
      graph.relations[index].type = types.randomElement(using: &generator) ?? "owns"
      graph.relations[index].modality = Modality.allCases.randomElement(using: &generator) ?? .asserted
      graph.relations[index].polarity = Bool.random(using: &generator) ? .positive : .negated
      graph.relations[index].review = Review.allCases.randomElement(using: &generator) ?? .accepted
      if Int.random(in: 0..<15, using: &generator) == 0 { graph.relations[index].target = "nobody" }
    }
    return graph
  }
}
