import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Foundation
import GraphvizBridge
import Testing

@testable import DocGraphRendering

@Suite struct LayoutColumnsTests {
  static let columns = LayoutOptions(style: .columns, orders: 4)

  @Test func everyCardAndLabelHasItsRoomInThePlansOrder() async throws {
    let plan = RenderPlan(.sample)
    let arrangement = try await Renderer.arrange(plan, options: Self.columns, service: InProcessGraphviz())
    let geometry = arrangement.geometry
    #expect(arrangement.style == .columns)
    #expect(arrangement.orders == 4)
    #expect(geometry.nodes.map(\.name) == plan.nodes.map(\.id.rawValue))
    for (edge, drawn) in zip(plan.edges, geometry.edges) {
      #expect(plan.nodes[drawn.tail].id == edge.source)
      #expect(plan.nodes[drawn.head].id == edge.target)
      #expect(drawn.label != nil)
      // A line begins and ends at its own cards, whichever way Graphviz was told it.
      let first = try #require(drawn.splines.first.flatMap { $0.startTip ?? $0.points.first })
      let last = try #require(drawn.splines.last.flatMap { $0.endTip ?? $0.points.last })
      #expect(Self.isAtBorder(first, geometry.nodes[drawn.tail]))
      #expect(Self.isAtBorder(last, geometry.nodes[drawn.head]))
      #expect((drawn.splines.last?.endTip == nil) == (edge.isSymmetric && !edge.style.isStruck))
    }
    let score = LayoutScore(plan, geometry)
    #expect(score.nodeOverlaps == 0)
    #expect(score.labelsOnNodes == 0)
    #expect(score.linesThroughNodes == 0)
  }

  private static func isAtBorder(_ point: GraphvizGeometry.Point, _ node: GraphvizGeometry.Node) -> Bool {
    let x = abs(point.x - node.center.x) - node.width / 2
    let y = abs(point.y - node.center.y) - node.height / 2
    return max(x, y) < 4 && max(x, y) > -4
  }

  /// `circo` orders edges by where they lie in memory, which depends on what else a process does; a worker does nothing else.
  @Test(arguments: LayoutStyle.allCases.filter { $0 != .circular })
  func theSamePlanGivesTheSameCoordinates(style: LayoutStyle) async throws {
    let plan = RenderPlan(.sample)
    let options = LayoutOptions(style: style, orders: 3)
    let first = try await Renderer.arrange(plan, options: options, service: InProcessGraphviz())
    // What another graph does in between, to Graphviz's random numbers for one, does not matter.
    _ = try? Graphviz.geometry(of: Array("graph g { a -- b -- c -- a; c -- d }".utf8), engine: .fdp)
    let second = try await Renderer.arrange(plan, options: options, service: InProcessGraphviz())
    #expect(first == second)
  }

  @Test func entitiesWithoutRelationsStandInRowsBelow() async throws {
    var graph = Graph.sample
    for number in 0..<40 {
      graph.entities.append(
        Entity(id: EntityID("alone-\(number)"), type: .organization, name: "Alone \(number)"))
    }
    let plan = RenderPlan(graph)
    let geometry = try await Renderer.arrange(plan, options: Self.columns, service: InProcessGraphviz())
      .geometry
    let isAlone = plan.nodes.map { $0.id.rawValue.hasPrefix("alone") }
    let lowest =
      zip(geometry.nodes, isAlone).filter { !$0.1 }.map { $0.0.center.y + $0.0.height / 2 }.max() ?? 0
    let highest = zip(geometry.nodes, isAlone).filter(\.1).map { $0.0.center.y - $0.0.height / 2 }.min() ?? 0
    #expect(lowest < highest)
    #expect(LayoutScore(plan, geometry).nodeOverlaps == 0)
    #expect(geometry.height < 72 * 15)
  }

  @Test func manyEntitiesWithoutRelationsAreNoTower() async throws {
    var graph = Graph.sample
    graph.relations = [graph.relations[0]]
    for number in 0..<400 {
      graph.entities.append(
        Entity(id: EntityID("alone-\(number)"), type: .organization, name: "Alone \(number)"))
    }
    let options = LayoutOptions(style: .organic, orders: 1)
    let geometry = try await Renderer.arrange(
      RenderPlan(graph), options: options, service: InProcessGraphviz()
    )
    .geometry
    #expect((0.5...3).contains(geometry.width / geometry.height))
  }

  @Test func oneEntityAloneIsAPictureAndNoneIsAnError() async throws {
    let one = RenderPlan(Graph(entities: [Entity(id: "a", type: .person, name: "Ann")]))
    for style in LayoutStyle.allCases {
      let options = LayoutOptions(style: style)
      let geometry = try await Renderer.arrange(one, options: options, service: InProcessGraphviz()).geometry
      #expect(geometry.width == one.nodes[0].width)
      #expect(geometry.height == one.nodes[0].height)
      await #expect(throws: RenderError.self) {
        try await Renderer.arrange(RenderPlan(Graph()), options: options, service: InProcessGraphviz())
      }
    }
  }
}

@Suite(.enabled(if: SixtyEntities.exists, "the graph of shared/visual is not beside this repository"))
struct LayoutTargetTests {
  @Test func sixtyEntitiesAreDrawnBetterThanTheFieldsBest() async throws {
    let plan = RenderPlan(try SixtyEntities.graph())
    #expect(plan.nodes.count == 60)
    #expect(plan.edges.count == 100)
    let options = LayoutOptions(style: .auto, orders: 12)
    let arrangement = try await Renderer.arrange(plan, options: options, service: InProcessGraphviz())
    let score = LayoutScore(plan, arrangement.geometry)
    #expect(arrangement.style == .columns)
    #expect(score.crossings <= 204)
    #expect(score.width <= 21)
    #expect(score.linesThroughNodes == 0)
    #expect(score.labelsOnNodes == 0)
    #expect(score.labelOverlaps == 0)
    #expect(score.nodeOverlaps == 0)
    let graph = LayoutGraph(plan)
    // One place has no relation, and stands in a row below.
    let isAlone = LayoutSearch<InProcessGraphviz>.split(graph).isolated
    let (part, _) = graph.part(graph.nodes.indices.filter { !isAlone.contains($0) })
    let places = arrangement.geometry.nodes.indices.filter { !isAlone.contains($0) }
      .map { arrangement.geometry.nodes[$0].center.x }
    #expect(part.leftColumn.count == 20)
    #expect(ReadingOrder(part).disorder(places) == 0)
  }
}

/// The graph by which the field was measured; it is beside this repository, not in it.
enum SixtyEntities {
  private struct File: Decodable {
    var entities: [[String: String]]
    var relations: [[String: String]]
  }

  private static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/visual/sixty.json").standardizedFileURL

  static var exists: Bool { FileManager.default.fileExists(atPath: url.path) }

  static func graph() throws -> Graph {
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    var graph = Graph(title: "Sixty")
    graph.entities = file.entities.map {
      Entity(id: EntityID($0["id"] ?? ""), type: EntityTypeName($0["type"] ?? ""), name: $0["name"] ?? "")
    }
    graph.relations = file.relations.enumerated().map { number, item in
      var relation = Relation(
        id: RelationID("r\(number)"), EntityID(item["source"] ?? ""), "related_to",
        EntityID(item["target"] ?? ""))
      relation.label = item["label"]
      return relation
    }
    return graph
  }
}
