import DocGraphModel
import DocGraphTestSupport
import GraphvizBridge
import Testing

@testable import DocGraphRendering

@Suite struct LayoutPartsTests {
  typealias Point = GraphvizGeometry.Point

  static func box(_ x: Double, _ y: Double, _ width: Double = 60, _ height: Double = 20) -> Box {
    Box(center: Point(x: x, y: y), width: width, height: height)
  }

  static func edge(
    _ tail: Int, _ head: Int, label: Double = 0, isSymmetric: Bool = false, importance: Double = 1
  ) -> LayoutGraph.Edge {
    .init(
      tail: tail, head: head, labelWidth: label, labelHeight: label > 0 ? 12 : 0, isSymmetric: isSymmetric,
      isStruck: false, importance: importance)
  }

  // Lines.

  @Test func aLineBetweenTwoCardsIsStraightAndEndsAtTheirBorders() throws {
    let shaped = EdgeShaper(boxes: [Self.box(0, 0), Self.box(200, 0)], edges: [Self.edge(0, 1)]).shaped()
    let line = try #require(shaped[0].splines.first)
    #expect(abs(line.points[0].x - 30) < 0.01)
    #expect(abs(try #require(line.endTip).x - 170) < 0.01)
    // The arrow takes six points.
    #expect(abs(line.points[3].x - 164) < 0.01)
    #expect(line.startTip == nil)
    #expect(line.points.allSatisfy { abs($0.y) < 1e-9 })
  }

  @Test func aSymmetricLineHasNoTips() {
    let edges = [Self.edge(0, 1, isSymmetric: true)]
    let shaped = EdgeShaper(boxes: [Self.box(0, 0), Self.box(200, 0)], edges: edges).shaped()
    #expect(shaped[0].splines[0].endTip == nil)
    #expect(abs(shaped[0].splines[0].points[3].x - 170) < 0.01)
  }

  @Test func parallelLinesAreAFanWhicheverWayTheyRun() {
    let edges = [Self.edge(0, 1), Self.edge(1, 0), Self.edge(0, 1)]
    let shaped = EdgeShaper(boxes: [Self.box(0, 0), Self.box(300, 0)], edges: edges).shaped()
    let middles = shaped.map { Polyline($0.splines).place(0.5).point.y }.sorted()
    #expect(abs(middles[0] + 22) < 2)
    #expect(abs(middles[1]) < 2)
    #expect(abs(middles[2] - 22) < 2)
    #expect(LayoutScore(nodes: [], edges: shaped, labelSizes: edges.map { _ in (0, 0) }).crossings == 0)
    #expect(shaped[1].splines[0].points[0].x > 200)
  }

  @Test func aLineBowsAroundACardInItsWay() {
    let boxes = [Self.box(0, 0), Self.box(400, 0), Self.box(200, 0)]
    let shaped = EdgeShaper(boxes: boxes, edges: [Self.edge(0, 1)]).shaped()
    let score = LayoutScore(nodes: boxes, edges: shaped, labelSizes: [(0, 0)])
    #expect(score.linesThroughNodes == 0)
    #expect(Polyline(shaped[0].splines).length < 420)
  }

  @Test func aLoopStandsBesideItsCard() {
    let shaped = EdgeShaper(boxes: [Self.box(0, 0)], edges: [Self.edge(0, 0), Self.edge(0, 0)]).shaped()
    for (edge, side) in zip(shaped, [1.0, -1]) {
      let line = Polyline(edge.splines)
      #expect(line.points.allSatisfy { $0.x * side > 29.9 })
      #expect(line.length > 30)
    }
  }

  @Test func cardsOnTopOfEachOtherTrapNothing() {
    let boxes = [Self.box(0, 0), Self.box(0, 0), Self.box(1, 1)]
    let edges = [Self.edge(0, 1), Self.edge(1, 2), Self.edge(0, 2)]
    #expect(EdgeShaper(boxes: boxes, edges: edges).shaped().allSatisfy { $0.splines.count == 1 })
  }

  @Test func aPartOfACurveLiesOnTheCurve() {
    let curve = CubicCurve(points: [
      .init(x: 0, y: 0), .init(x: 10, y: 30), .init(x: 50, y: -20), .init(x: 60, y: 5),
    ])
    let part = curve.part(0.25, 0.75)
    for (inner, outer) in [(0.0, 0.25), (0.5, 0.5), (1, 0.75)] {
      #expect(abs(part.point(inner).x - curve.point(outer).x) < 1e-9)
      #expect(abs(part.point(inner).y - curve.point(outer).y) < 1e-9)
    }
  }

  // Labels.

  @Test func aLabelStandsInTheMiddleOfItsLineWhereNothingIs() throws {
    let boxes = [Self.box(0, 0), Self.box(300, 0)]
    let edges = [Self.edge(0, 1, label: 40, isSymmetric: true)]
    let placed = try #require(
      GraphvizGeometry(boxes, Self.graph(boxes, edges), dropsLabels: false).edges[0].label)
    #expect(abs(placed.x - 180) < 0.5)
    #expect(abs(placed.y - 10) < 0.5)
  }

  @Test func labelsOfCrossingLinesDoNotCoverEachOther() {
    let boxes = [Self.box(0, 0), Self.box(300, 200), Self.box(0, 200), Self.box(300, 0)]
    let edges = [Self.edge(0, 1, label: 50), Self.edge(2, 3, label: 50)]
    let graph = Self.graph(boxes, edges)
    let score = LayoutScore(GraphvizGeometry(boxes, graph, dropsLabels: false), graph)
    #expect(score.labelOverlaps == 0)
    #expect(score.linesOnLabels == 0)
    #expect(score.hiddenLabels == 0)
  }

  @Test func theLabelThatMattersLeastIsLeftOutWhereTwoHaveNoRoom() {
    // Two cards so close that one label fits between them, above or below of which others stand.
    let boxes = [Self.box(0, 0), Self.box(112, 0), Self.box(56, -22, 300), Self.box(56, 22, 300)]
    let edges = [Self.edge(0, 1, label: 46, importance: 1), Self.edge(0, 1, label: 46, importance: 5)]
    let graph = Self.graph(boxes, edges)
    let dropped = GraphvizGeometry(boxes, graph, dropsLabels: true)
    #expect(dropped.edges[0].label == nil)
    let kept = GraphvizGeometry(boxes, graph, dropsLabels: false)
    #expect(kept.edges.allSatisfy { $0.label != nil })
  }

  static func graph(_ boxes: [Box], _ edges: [LayoutGraph.Edge]) -> LayoutGraph {
    var graph = LayoutGraph(RenderPlan(Graph()))
    graph.nodes = boxes.map { .init(width: $0.width, height: $0.height) }
    graph.edges = edges
    return graph
  }

  // Layers and packing.

  @Test func aTreeIsOrderedWithoutCrossings() {
    let boxes = (0..<15).map { _ in Self.box(0, 0) }
    let graph = Self.graph(boxes, (1..<15).map { Self.edge(($0 - 1) / 2, $0) })
    var random = SplitMix64(seed: 3)
    let best = (0..<8).map { _ in
      let assignment = LayerAssignment(
        graph, count: 4, extents: boxes.map(\.height), costs: .init(), random: &random)
      return LayerOrder(graph, assignment, random: &random).crossings
    }
    #expect(best.min() == 0)
  }

  @Test func layersOfALoneNodeAndOfLoopsTrapNothing() {
    var random = SplitMix64(seed: 1)
    for boxes in [[], [Self.box(0, 0)]] {
      let graph = Self.graph(boxes, boxes.isEmpty ? [] : [Self.edge(0, 0)])
      let assignment = LayerAssignment(graph, count: 5, extents: [20], costs: .init(), random: &random)
      #expect(assignment.layers == boxes.map { _ in 0 })
      #expect(LayerOrder(graph, assignment, random: &random).crossings == 0)
    }
  }

  @Test func crossingsOfTheCompleteBipartiteGraphAreThoseOnPaper() {
    // K3,3 in two layers has nine in every order: C(3,2)².
    let graph = Self.graph(
      (0..<6).map { _ in Self.box(0, 0) },
      (0..<3).flatMap { left in (3..<6).map { Self.edge(left, $0) } })
    var random = SplitMix64(seed: 5)
    var isSeen = false
    for _ in 0..<20 {
      let assignment = LayerAssignment(
        graph, count: 2, extents: Array(repeating: 20, count: 6), costs: .init(flat: 40), random: &random)
      let sides =
        Set((0..<3).map { assignment.layers[$0] }).count + Set((3..<6).map { assignment.layers[$0] }).count
      guard sides == 2 else { continue }
      isSeen = true
      #expect(LayerOrder(graph, assignment, random: &random).crossings == 9)
    }
    #expect(isSeen)
  }

  @Test func packedRectanglesDoNotOverlap() {
    var random = SplitMix64(seed: 11)
    let sizes = (0..<60).map { _ in
      (width: Double(10 + random.below(200)), height: Double(10 + random.below(90)))
    }
    let packing = Packing.nearest(to: 1.5, sizes, gap: 12)
    let boxes = zip(packing.origins, sizes).map {
      Box(minX: $0.x, minY: $0.y, maxX: $0.x + $1.width, maxY: $0.y + $1.height)
    }
    #expect(LayoutScore(nodes: boxes, edges: [], labelSizes: []).nodeOverlaps == 0)
    #expect(boxes.map(\.maxX).max() == packing.width)
    #expect(boxes.map(\.maxY).max() == packing.height)
    #expect((0.9...2.4).contains(packing.width / packing.height))
    #expect(Packing.nearest(to: 1, [], gap: 12).origins.isEmpty)
  }

  @Test func cardsOnTopOfEachOtherAreParted() {
    let boxes = (0..<6).map { Self.box(Double($0) * 3, 0) } + [Self.box(500, 0)]
    let parted = FreePlace.separated(boxes, Self.graph(boxes, []))
    #expect(LayoutScore(nodes: boxes, edges: [], labelSizes: []).nodeOverlaps == 15)
    #expect(LayoutScore(nodes: parted, edges: [], labelSizes: []).nodeOverlaps == 0)
    #expect(parted[6] == boxes[6])
  }

  @Test func refinementMovesACardOffALine() {
    // The third card stands on the line between the others.
    let boxes = [Self.box(0, 0), Self.box(400, 0), Self.box(200, 0), Self.box(200, 150)]
    let graph = Self.graph(boxes, [Self.edge(0, 1), Self.edge(2, 3)])
    var refinement = ForceRefinement(boxes, graph)
    let before = refinement.energy
    let isFinished = refinement.run(effort: 1, within: LayoutTime(nil))
    #expect(isFinished)
    #expect(refinement.energy < before)
    let segment = Segment(start: refinement.boxes[0].center, end: refinement.boxes[1].center)
    #expect(!segment.passes(refinement.boxes[2]))
  }

  // Purposes.

  @Test func aPageIsTurnedWhereThatFitsBetter() {
    #expect(Purpose.page.scale(width: 10.5, height: 7.5) == 1)
    #expect(Purpose.page.scale(width: 7.5, height: 10.5) == 1)
    #expect(Purpose.page.scale(width: 21, height: 15) == 0.5)
    #expect(Purpose.poster.scale(width: 900, height: 900) == 1)
    #expect(Purpose.slide.scale(width: 0, height: 0) == 1)
  }

  @Test func aPictureTooLargeForItsPageSaysHowSmallItsTextGets() async throws {
    var graph = Graph(title: "Chain")
    graph.entities = (0..<60).map { Entity(id: EntityID("e\($0)"), type: .event, name: "Event number \($0)") }
    graph.relations = (0..<150).map { number in
      Relation(
        id: RelationID("r\(number)"), EntityID("e\(number % 60)"), "related_to",
        EntityID("e\((number * 7 + 3 + number / 60) % 60)"))
    }
    for (purpose, limit) in [(Purpose.page, "page, below the 6 pt"), (.slide, "slide, below the 10 pt")] {
      let options = LayoutOptions(style: .columns, purpose: purpose, orders: 1)
      let notes = try await Renderer.arrange(
        RenderPlan(graph), options: options, service: InProcessGraphviz()
      ).notes
      #expect(notes.count == 1)
      #expect(notes.first?.contains(limit) == true)
    }
    let options = LayoutOptions(style: .columns, purpose: .poster, orders: 1)
    #expect(
      try await Renderer.arrange(RenderPlan(graph), options: options, service: InProcessGraphviz()).notes
        == [])
  }

  @Test func automaticIsColumnsUpToAHundredAndForcesAbove() async throws {
    for (count, style) in [(100, LayoutStyle.columns), (101, .organic)] {
      #expect(LayoutStep.ladder(LayoutOptions(), size: count)[0].style == style)
    }
    #expect(LayoutStep.ladder(LayoutOptions(style: .circular), size: 121)[0].style == .organic)
  }
}
