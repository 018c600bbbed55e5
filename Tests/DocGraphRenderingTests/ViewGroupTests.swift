import DocGraphModel
import DocGraphRendering
import DocGraphTestSupport
import Testing

@Suite("Groups and bundles")
struct ViewGroupTests {
  /// Two people and two organizations in a square, and a place.
  static let square: Graph = {
    var graph = Graph(edges: "a b, c d, a c, b d, a d, e")
    graph.entities[0].type = .person
    graph.entities[1].type = .person
    graph.entities[4].type = .place
    for (index, name) in ["Ann Lee", "Bo Moe", "Coast Agency", "Dockers' Union", "Elm Quay"].enumerated() {
      graph.entities[index].name = name
    }
    return graph
  }()

  static func plan(_ graph: Graph = square, _ change: (inout GraphView) -> Void) -> RenderPlan {
    ViewTests.plan(graph, change)
  }

  @Test("types stand in one node each, with their relations among themselves and to others counted")
  func types() throws {
    let plan = Self.plan { $0.collapse = .types }
    #expect(plan.nodes.map(\.id) == ["group-person", "group-organization", "e"])
    #expect(plan.nodes.map(\.name) == ["2 people", "2 organizations", "Elm Quay"])
    #expect(plan.nodes.map(\.memberCount) == [2, 2, 1])
    #expect(plan.nodes.map(\.innerRelationCount) == [1, 1, 0])
    #expect(plan.nodes[0].details == ["1 relation among them"])
    #expect(plan.nodes[0].card == plan.theme.cards[.person])
    #expect(plan.nodes[0].tooltip == "2 people\n1 relation among them\nmembers: Ann Lee, Bo Moe")
    #expect(plan.nodes.map(\.elementID) == ["group-person", "group-organization", "entity-e"])
    let edge = try #require(plan.edges.first)
    #expect(plan.edges.count == 1)
    #expect((edge.source, edge.target) == ("group-person", "group-organization"))
    #expect(edge.lines == ["3 × funds"])
    #expect(edge.relationCount == 3)
    #expect(!edge.isSymmetric)
    #expect(edge.tooltip == "3 relations between 2 people and 2 organizations\n3 funds")
    #expect(plan.subtitle == "5 entities, 4 of them in 2 groups · 5 relations, 2 of them within groups")
    #expect(
      plan.captions == [
        "Shown: types as one node each.",
        "A line for several relations is drawn as the firmest of them; its label and title say what is in doubt.",
      ])
    #expect(plan.leftColumn == ["group-person"])
  }

  @Test("one type can be collapsed, and whoever is in focus stands apart")
  func oneType() {
    let plan = Self.plan { $0.collapse = .onlyTypes(["person"]) }
    #expect(plan.nodes.map(\.id) == ["group-person", "c", "d", "e"])
    #expect(plan.edges.map(\.lines) == [["funds"], ["funds"], ["2 × funds"]])
    #expect(plan.captions.first == "Shown: people as one node.")
    let focused = Self.plan {
      $0.collapse = .types
      $0.focus = ["a"]
      $0.hops = 3
    }
    #expect(focused.nodes.map(\.id) == ["a", "b", "group-organization"])
    #expect(focused.rootID == "a")
  }

  @Test("communities are called by their most connected member, or by their name")
  func communities() {
    let groups = EntityGroups(["a": 7, "d": 7, "b": 7, "c": 9])
    let plan = Self.plan { $0.collapse = .groups(groups) }
    #expect(plan.nodes.map(\.id) == ["c", "e", "group-a"])
    let group = plan.nodes[2]
    #expect(group.name == "Ann Lee and 2 more")
    #expect(group.details == ["2 people, 1 organization", "3 relations among them"])
    #expect(group.type == RenderPlan.Node.mixedType)
    #expect(group.card == plan.theme.otherCard)
    #expect(
      group.tooltip
        == "Ann Lee and 2 more: 2 people, 1 organization\n3 relations among them\nmembers: Ann Lee, Bo Moe, Dockers' Union"
    )
    #expect(plan.captions.first == "Shown: communities as one node each.")
    #expect(plan.legend.cards.map(\.label) == ["organization", "place", "several types"])
    var named = groups
    named.names = [7: "The port"]
    #expect(Self.plan { $0.collapse = .groups(named) }.nodes[2].name == "The port")
  }

  @Test("a group's id is no entity's")
  func ids() {
    var graph = Self.square
    graph.entities[2].id = "group-person"
    for index in graph.relations.indices {
      if graph.relations[index].source == "c" { graph.relations[index].source = "group-person" }
      if graph.relations[index].target == "c" { graph.relations[index].target = "group-person" }
    }
    let plan = Self.plan(graph) { $0.collapse = .onlyTypes(["person"]) }
    #expect(plan.nodes.map(\.id) == ["group-person-2", "d", "group-person", "e"])
    #expect(plan.nodes.map(\.elementID) == ["group-person-2", "entity-d", "entity-group-person", "entity-e"])
  }

  @Test("what is too much becomes a summary, by communities if there are any, else by types")
  func summary() {
    var options = RenderOptions(maximumEntities: 4)
    let byType = RenderPlan(Self.square, options: options)
    #expect(byType.isSummary)
    #expect(byType.nodes.map(\.id) == ["group-person", "group-organization", "e"])
    #expect(byType.captions.first == "Shown: a summary, types as one node each.")
    #expect(
      byType.warnings == [
        """
        5 entities and 5 relations are too many for one picture, so it is a summary: see a part of it with \
        --focus NAME, --top 100 --by degree, --type, --relation or --between, or choose groups with --collapse
        """
      ])
    let byCommunity = RenderPlan(Self.square, options: options) { _ in
      EntityGroups(["a": 1, "b": 1, "c": 2, "d": 2])
    }
    #expect(byCommunity.nodes.map(\.name) == ["Ann Lee and 1 more", "Coast Agency and 1 more", "Elm Quay"])
    #expect(byCommunity.captions.first == "Shown: a summary, communities as one node each.")
    // Whoever says which entities are wanted gets more of them.
    options.view.minimumDegree = 1
    #expect(!RenderPlan(Self.square, options: options).isSummary)
    options.maximumEntities = 0
    #expect(RenderPlan(Self.square, options: options).isSummary)
    #expect(RenderPlan(Self.square, options: RenderOptions(maximumRelations: 4)).isSummary)
    #expect(
      !RenderPlan(Self.square, options: RenderOptions(maximumEntities: 5, maximumRelations: 5)).isSummary)
  }

  @Test("groups beyond the largest are joined, and the count is told")
  func others() {
    var generator = SplitMix64(seed: 12)
    let graph = Graph.random(entities: 100, relations: 200, using: &generator)
    let groups = EntityGroups(
      Dictionary(uniqueKeysWithValues: graph.entities.enumerated().map { ($1.id, $0 / 2) }))
    let plan = Self.plan(graph) { $0.collapse = .groups(groups) }
    #expect(plan.nodes.count == 40)
    #expect(plan.nodes.last?.id == "group-others" || plan.nodes.contains { $0.id == "group-others" })
    #expect(plan.nodes.first { $0.id == "group-others" }?.name == "22 others in 11 groups")
    #expect(plan.edges.count == 60)
    #expect(plan.captions[1].hasSuffix("(thinner lines between groups)."))
  }

  /// Relations between Ann and the union, r1 asserted.
  static func parallels(_ change: (inout [Relation]) -> Void) -> RenderPlan.Edge {
    parallelEdges(change)[0]
  }

  static func parallelEdges(_ change: (inout [Relation]) -> Void) -> [RenderPlan.Edge] {
    var graph = Graph(entities: [
      Entity(id: "ann", type: .person, name: "Ann Lee"),
      Entity(id: "union", type: .organization, name: "Dockers' Union"),
    ])
    graph.relations = [
      Relation(id: "r1", "ann", "leads", "union"), Relation(id: "r2", "ann", "owns", "union"),
      Relation(id: "r3", "ann", "owns", "union"),
    ]
    change(&graph.relations)
    let plan = plan(graph) { $0.bundlesParallels = true }
    return plan.edges
  }

  @Test("a bundle names its kinds and keeps its count")
  func bundle() {
    let edge = Self.parallels { _ in }
    #expect(edge.lines == ["leads, 2 × owns"])
    #expect(edge.relationCount == 3)
    #expect(edge.elementID == "relations-r1")
    #expect(edge.type == RenderPlan.Edge.severalTypes)
    #expect(!edge.isSymmetric)
    #expect(
      edge.tooltip == """
        Ann Lee and Dockers' Union: 3 relations
        Ann Lee leads Dockers' Union
        Ann Lee owns Dockers' Union
        Ann Lee owns Dockers' Union
        """)
    let many = Self.parallels { relations in
      relations += ["pays", "funds", "founded"].enumerated().map { index, type in
        Relation(id: RelationID("r\(index + 4)"), "ann", RelationTypeName(type), "union")
      }
    }
    #expect(many.lines.joined(separator: " ") == "leads, 2 × owns, pays +2")
    #expect(many.relationCount == 6)
  }

  @Test("a bundle is drawn as its firmest relation and says what is less firm")
  func doubtfulBundle() {
    let mixed = Self.parallels {
      $0[0].modality = .alleged
      $0[1].polarity = .negated
    }
    #expect(mixed.style.pattern == .solid)
    #expect(!mixed.style.isStruck)
    #expect(mixed.lines.joined(separator: " ") == "owns, leads (alleged), owns (denied)")
    #expect(mixed.reservations == [])
    #expect(mixed.id == "r1")
    #expect(mixed.tooltip.contains("\nIt is denied that Ann Lee owns Dockers' Union"))
    let denied = Self.parallels { relations in
      for index in relations.indices { relations[index].polarity = .negated }
    }
    #expect(denied.style.isStruck)
    #expect(denied.lines == ["leads, 2 × owns"])
    #expect(denied.reservations == ["denied"])
    let contested = Self.parallels {
      $0 = [$0[1], $0[2]]
      $0[0].modality = .alleged
      $0[1].polarity = .negated
    }
    #expect(contested.style.pattern == .dotted)
    #expect(contested.lines.joined(separator: " ") == "owns, owns (denied)")
  }

  @Test("what leads the other way, and what has no direction, is a line of its own")
  func directions() {
    let edges = Self.parallelEdges { relations in
      (relations[1].source, relations[1].target) = ("union", "ann")
      relations[2].type = "associate_of"
    }
    #expect(
      edges.map { "\($0.source) \($0.target) \($0.isSymmetric)" } == [
        "ann union false", "union ann false", "ann union true",
      ])
    #expect(edges.allSatisfy { $0.relationCount == 1 })
    let turned = Self.parallelEdges { relations in
      for index in relations.indices { (relations[index].source, relations[index].target) = ("union", "ann") }
    }
    #expect(turned.map(\.relationCount) == [3] && turned[0].source == "union")
    let symmetric = Self.parallelEdges { relations in
      for index in relations.indices { relations[index].type = "associate_of" }
      (relations[2].source, relations[2].target) = ("union", "ann")
    }
    #expect(symmetric.map(\.relationCount) == [3] && symmetric[0].isSymmetric)
  }

  @Test("lines between groups say how much is less firm than they look, and lead one way only where all do")
  func doubtfulLines() throws {
    var graph = Self.square
    graph.relations[2].modality = .planned
    graph.relations[3].polarity = .negated
    graph.relations[3].type = "owns"
    var edge = try #require(Self.plan(graph) { $0.collapse = .types }.edges.first)
    #expect(edge.lines.joined(separator: " ") == "3 relations (2 in doubt)")
    #expect(
      edge.tooltip
        == "3 relations between 2 people and 2 organizations\n2 funds, 1 owns\namong them 1 denied, 1 planned"
    )
    #expect(edge.style.pattern == .solid)
    #expect(!edge.isSymmetric)
    (graph.relations[2].source, graph.relations[2].target) = ("c", "a")
    edge = try #require(Self.plan(graph) { $0.collapse = .types }.edges.first)
    #expect(edge.isSymmetric)
  }
}
