import DocGraphModel
import DocGraphTestSupport
import GraphvizBridge
import Testing

@testable import DocGraphRendering

@Suite struct ReadingOrderTests {
  /// Two people, three others and two places, in this order.
  private static let graph: LayoutGraph = {
    let types: [EntityTypeName] = [
      .person, .person, .organization, .organization, .organization, .place, .place,
    ]
    var graph = Graph(title: "Seven")
    for (number, type) in types.enumerated() {
      graph.entities.append(Entity(id: EntityID("e\(number)"), type: type, name: "E \(number)"))
    }
    for (number, (source, target)) in [(0, 2), (1, 3), (2, 4), (3, 5), (4, 6), (0, 6)].enumerated() {
      graph.relations.append(
        Relation(
          id: RelationID("r\(number)"), EntityID("e\(source)"), "related_to", EntityID("e\(target)")))
    }
    return LayoutGraph(RenderPlan(graph))
  }()

  @Test(
    arguments: [
      // All in their columns; the people in two of them; the places before some others; one person behind an organization.
      ([0.0, 0, 100, 100, 200, 300, 300], 0.0),
      ([0, 50, 100, 100, 200, 300, 400], 0),
      ([0, 0, 100, 100, 400, 300, 300], 0.25),
      ([0, 150, 100, 150, 200, 300, 300], 0.25),
      // An organization among the people, all in one column, all the other way round.
      ([0, 0, 0, 100, 100, 200, 200], 0.25),
      ([0, 0, 0, 0, 0, 0, 0], 1),
      ([300, 300, 200, 200, 200, 100, 100], 1),
    ] as [([Double], Double)])
  func disorderIsTheShareOfCardsThatHaveToGo(places: [Double], expected: Double) {
    #expect(ReadingOrder(Self.graph).disorder(places) == expected)
  }

  @Test func withoutPeopleAndPlacesThereIsNoOrder() {
    var graph = Self.graph
    (graph.leftColumn, graph.rightColumn) = ([], [])
    #expect(ReadingOrder(graph).disorder([1, 2, 3, 4, 5, 6, 7]) == 0)
  }

  @Test func sidesAreKeptByEveryAssignmentAndItsMoves() {
    let graph = Self.graph
    for seed in 0..<50 {
      var random = SplitMix64(seed: UInt64(seed))
      let first = 1 + random.below(2)
      let last = 1 + random.below(2)
      var assignment = LayerAssignment(
        graph, count: 6, extents: graph.nodes.map(\.height), sides: .init(first: first, last: last),
        costs: LayerAssignment.Costs(), random: &random)
      for _ in 0..<20 {
        let layers = assignment.layers
        #expect(Set(layers) == Set(0...(layers.max() ?? 0)), "no layer is empty")
        #expect(ReadingOrder(graph).disorder(layers.map(Double.init)) == 0)
        if let moved = assignment.moved(random: &random) { assignment = moved }
      }
    }
  }

  @Test func whereThereAreTooFewLayersForSidesNodesStandAnywhere() {
    var random = SplitMix64(seed: 1)
    let assignment = LayerAssignment(
      Self.graph, count: 2, extents: Self.graph.nodes.map(\.height), sides: .init(first: 1, last: 1),
      costs: LayerAssignment.Costs(), random: &random)
    #expect(assignment.layers.allSatisfy { (0..<2).contains($0) })
  }

  @Test(arguments: [LayoutStyle.columns, .flow])
  func peopleStandFirstAndPlacesLast(style: LayoutStyle) async throws {
    var random = SplitMix64(seed: 11)
    var graph = Graph(title: "Typed")
    let types: [EntityTypeName] = [.person, .organization, .event, .place]
    for number in 0..<28 {
      graph.entities.append(
        Entity(id: EntityID("e\(number)"), type: types[number % 4], name: "Entity \(number)"))
    }
    for number in 0..<40 {
      // From a person or an organization to anything but a person.
      let (source, target) = (
        random.below(7) * 4 + random.below(2), random.below(7) * 4 + 1 + random.below(3)
      )
      guard source != target else { continue }
      graph.relations.append(
        Relation(
          id: RelationID("r\(number)"), EntityID("e\(source)"), "related_to", EntityID("e\(target)")))
    }
    let plan = RenderPlan(graph)
    let layout = LayoutGraph(plan)
    let options = LayoutOptions(style: style, orders: 4)
    let geometry = try await Renderer.arrange(plan, options: options, service: InProcessGraphviz()).geometry
    let (connected, _) = LayoutSearch<InProcessGraphviz>.split(layout)
    let places = connected.map { geometry.nodes[$0].center }.map { style == .columns ? $0.x : $0.y }
    let part = layout.part(connected).graph
    #expect(!part.leftColumn.isEmpty)
    #expect(!part.rightColumn.isEmpty)
    #expect(ReadingOrder(part).disorder(places) == 0)
  }
}
