import DocGraphModel
import DocGraphTestSupport
import GraphvizBridge
import Testing

@testable import DocGraphRendering

@Suite struct LayoutKeepingTests {
  /// Some twenty entities, with relations against each other's direction, parallel ones and a loop.
  static let graph: Graph = {
    var random = SplitMix64(seed: 7)
    var graph = Graph(title: "Kept")
    let types: [EntityTypeName] = [.person, .organization, .event, .place]
    for number in 0..<20 {
      graph.entities.append(
        Entity(
          id: EntityID("e\(number)"), type: types[number % 4],
          name: "Entity \(String(repeating: "x", count: random.below(9))) \(number)"))
    }
    for number in 0..<32 {
      let (source, target) = (random.below(20), random.below(20))
      graph.relations.append(
        Relation(
          id: RelationID("r\(number)"), EntityID("e\(source)"), "related_to", EntityID("e\(target)")))
    }
    return graph
  }()

  /// The same with one entity more, between two of the others.
  static let larger: Graph = {
    var graph = Self.graph
    graph.entities.append(Entity(id: "f", type: .organization, name: "One more"))
    graph.relations.append(Relation(id: "s1", "e3", "related_to", "f"))
    graph.relations.append(Relation(id: "s2", "f", "related_to", "e10"))
    return graph
  }()

  private func arrange(
    _ graph: Graph, _ style: LayoutStyle, orders: Int = 4, keeping: [String: GraphvizGeometry.Point] = [:]
  ) async throws -> Arrangement {
    let options = LayoutOptions(style: style, orders: orders, keeping: keeping)
    return try await Renderer.arrange(RenderPlan(graph), options: options, service: InProcessGraphviz())
  }

  private func places(_ arrangement: Arrangement) -> [String: GraphvizGeometry.Point] {
    Dictionary(uniqueKeysWithValues: arrangement.geometry.nodes.map { ($0.name, $0.center) })
  }

  /// The names by columns from left to right, each from top to bottom; rows of a flow alike.
  private func layers(
    _ arrangement: Arrangement, _ style: LayoutStyle, without new: Set<String> = []
  ) -> [[String]] {
    let nodes = arrangement.geometry.nodes.filter { !new.contains($0.name) }
    let axes = nodes.map { style == .flow ? ($0.center.y, $0.center.x) : ($0.center.x, $0.center.y) }
    let levels = Set(axes.map { $0.0.rounded() }).sorted()
    return levels.map { level in
      zip(nodes, axes).filter { $0.1.0.rounded() == level }.sorted { $0.1.1 < $1.1.1 }.map(\.0.name)
    }
  }

  @Test(arguments: [LayoutStyle.columns, .flow])
  func layersKeepTheirCardsAndTheirOrder(style: LayoutStyle) async throws {
    let old = try await arrange(Self.graph, style)
    let same = try await arrange(Self.graph, style, keeping: places(old))
    #expect(layers(same, style) == layers(old, style))
    let more = try await arrange(Self.larger, style, keeping: places(old))
    #expect(layers(more, style, without: ["f"]) == layers(old, style))
  }

  @Test func thePlacesDecideAndNotWhatWouldBeFoundWithoutThem() async throws {
    let style = LayoutStyle.columns
    let old = try await arrange(Self.graph, style)
    var mirrored = places(old)
    for name in mirrored.keys { mirrored[name] = .init(x: -mirrored[name]!.x, y: -mirrored[name]!.y) }
    let turned = try await arrange(Self.graph, style, keeping: mirrored)
    #expect(layers(turned, style) == layers(old, style).map { $0.reversed() }.reversed())
  }

  @Test(arguments: [LayoutStyle.organic, .radial, .circular])
  func otherStylesKeepEveryPlace(style: LayoutStyle) async throws {
    let old = try await arrange(Self.graph, style)
    let same = try await arrange(Self.graph, style, keeping: places(old))
    #expect(Self.greatestMove(old, same) < 1)
    let more = try await arrange(Self.larger, style, keeping: places(old))
    #expect(Self.greatestMove(old, more) < 1)
    let score = LayoutScore(RenderPlan(Self.larger), more.geometry)
    #expect(score.nodeOverlaps == 0)
  }

  /// How far any card has moved against all others, in points.
  private static func greatestMove(_ old: Arrangement, _ new: Arrangement) -> Double {
    var moves: [(x: Double, y: Double)] = []
    for node in old.geometry.nodes {
      guard let other = new.geometry.nodes.first(where: { $0.name == node.name }) else { return .infinity }
      moves.append((other.center.x - node.center.x, other.center.y - node.center.y))
    }
    let (xs, ys) = (moves.map(\.x), moves.map(\.y))
    return max((xs.max() ?? 0) - (xs.min() ?? 0), (ys.max() ?? 0) - (ys.min() ?? 0))
  }

  @Test func placesOfAnotherPictureAreNoPlacesToKeep() async throws {
    let places = ["stranger": GraphvizGeometry.Point(x: 5, y: 5), "e1": .init(x: .nan, y: 1e300)]
    for style in LayoutStyle.allCases {
      let plain = try await arrange(Self.graph, style, orders: 1)
      let kept = try await arrange(Self.graph, style, orders: 1, keeping: places)
      #expect(kept == plain, "\(style)")
    }
  }
}
