import DocGraphModel
import DocGraphTestSupport
import GraphvizBridge
import Testing

@testable import DocGraphRendering

@Suite struct ScoreTests {
  typealias Point = GraphvizGeometry.Point

  static func line(_ fromX: Double, _ fromY: Double, _ toX: Double, _ toY: Double) -> GraphvizGeometry.Spline
  {
    let (start, end) = (Point(x: fromX, y: fromY), Point(x: toX, y: toY))
    return .init(points: CubicCurve(start, end, bow: 0).points)
  }

  static func edge(
    _ tail: Int, _ head: Int, _ spline: GraphvizGeometry.Spline, label: Point? = nil
  ) -> GraphvizGeometry.Edge {
    .init(tail: tail, head: head, splines: [spline], label: label)
  }

  /// Four cards at the corners of a square of 100 points.
  static let corners = [(0.0, 0.0), (100, 0), (100, 100), (0, 100)].map {
    Box(center: Point(x: $0.0, y: $0.1), width: 10, height: 10)
  }

  @Test func diagonalsOfASquareCrossOnceAndItsSidesNever() {
    let diagonals = [Self.edge(0, 2, Self.line(0, 0, 100, 100)), Self.edge(1, 3, Self.line(100, 0, 0, 101))]
    let none = [(width: 0.0, height: 0.0), (0, 0)]
    #expect(LayoutScore(nodes: Self.corners, edges: diagonals, labelSizes: none).crossings == 1)
    let sides = [Self.edge(0, 1, Self.line(0, 0, 100, 0)), Self.edge(2, 3, Self.line(100, 100, 0, 100))]
    let score = LayoutScore(nodes: Self.corners, edges: sides, labelSizes: none)
    #expect(score.crossings == 0)
    #expect(abs(score.length - 200.0 / 72) < 1e-9)
  }

  @Test func aCurveThatCrossesALineTwiceCountsTwice() {
    let bow = CubicCurve(Point(x: 0, y: 0), Point(x: 100, y: 0), bow: 30)
    let edges = [
      Self.edge(0, 1, .init(points: bow.points)), Self.edge(2, 3, Self.line(-10, 13, 110, 13.5)),
    ]
    let score = LayoutScore(nodes: [], edges: edges, labelSizes: [(0, 0), (0, 0)])
    #expect(score.crossings == 2)
  }

  @Test func aLineThroughACardCountsUnlessTheCardIsItsEnd() {
    let cards = Self.corners + [Box(center: Point(x: 50, y: 50), width: 20, height: 20)]
    let edges = [Self.edge(0, 2, Self.line(0, 0, 100, 100)), Self.edge(0, 4, Self.line(0, 0, 50, 50))]
    let score = LayoutScore(nodes: cards, edges: edges, labelSizes: [(0, 0), (0, 0)])
    #expect(score.linesThroughNodes == 1)
    // Along the border, within the margin of 2 points.
    let touching = [Self.edge(0, 1, Self.line(0, 41, 100, 41))]
    #expect(LayoutScore(nodes: cards, edges: touching, labelSizes: [(0, 0)]).linesThroughNodes == 0)
  }

  @Test func labelsCountAgainstEachOtherAgainstCardsAndAgainstLinesOfOthers() {
    let edges = [
      Self.edge(0, 1, Self.line(0, 0, 100, 0), label: Point(x: 50, y: 0)),
      Self.edge(3, 2, Self.line(0, 100, 100, 100), label: Point(x: 60, y: 3)),
      Self.edge(0, 3, Self.line(0, 0, 0, 100), label: Point(x: 100, y: 0)),
      Self.edge(1, 2, Self.line(100, 0, 100, 100)),
    ]
    let sizes = [(width: 20.0, height: 10.0), (20, 10), (8, 8), (20, 10)]
    let score = LayoutScore(nodes: Self.corners, edges: edges, labelSizes: sizes)
    #expect(score.labelOverlaps == 1)
    #expect(score.labelsOnNodes == 1)
    // The second label lies on the first line, the third on the first and on the last one.
    #expect(score.linesOnLabels == 3)
    #expect(score.hiddenLabels == 1)
    #expect(score.nodeOverlaps == 0)
  }

  @Test func cardsThatOnlyTouchDoNotOverlap() {
    let left = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
    let touching = Box(minX: 10, minY: 0, maxX: 20, maxY: 10)
    let overlapping = Box(minX: 9, minY: 5, maxX: 20, maxY: 20)
    #expect(LayoutScore(nodes: [left, touching], edges: [], labelSizes: []).nodeOverlaps == 0)
    #expect(LayoutScore(nodes: [left, touching, overlapping], edges: [], labelSizes: []).nodeOverlaps == 2)
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func countsAreThoseOfComparingAllWithAll(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func coordinate() -> Double { Double(random.below(4_000)) / 10 }
    let edges = (0..<30).map { _ in
      Self.edge(
        0, 1,
        .init(points: (0..<7).map { _ in Point(x: coordinate(), y: coordinate()) }))
    }
    let lines = edges.map { Array(Polyline($0.splines).segments) }
    var expected = 0
    for first in lines.indices {
      for second in lines.indices where second > first {
        for piece in lines[first] { expected += lines[second].count { piece.crosses($0) } }
      }
    }
    let sizes = edges.map { _ in (width: 0.0, height: 0.0) }
    #expect(LayoutScore(nodes: [], edges: edges, labelSizes: sizes).crossings == expected)
    #expect(expected > 0)
  }

  @Test func nothingTrapsOnAnEmptyOrAbsurdLayout() {
    #expect(LayoutScore(nodes: [], edges: [], labelSizes: []) == LayoutScore())
    let far = Point(x: .greatestFiniteMagnitude, y: -.greatestFiniteMagnitude)
    let edges = [
      GraphvizGeometry.Edge(tail: 0, head: 0, splines: [.init(points: [])]),
      Self.edge(0, 5, .init(points: [far, far]), label: far),
    ]
    let score = LayoutScore(nodes: Self.corners, edges: edges, labelSizes: [(1, 1), (1, 1)])
    #expect(score.crossings == 0)
    #expect(LayoutScore().aspect == 0)
  }

  @Test func ofTwoLayoutsTheOneThatHidesSomethingCostsMore() {
    var plain = LayoutScore()
    (plain.width, plain.height, plain.crossings) = (10, 7, 12)
    var hiding = plain
    (hiding.crossings, hiding.linesThroughNodes) = (0, 1)
    #expect(LayoutCost(plain, purpose: .page) < LayoutCost(hiding, purpose: .page))
    var wide = plain
    wide.width = 30
    #expect(LayoutCost(plain, purpose: .web) < LayoutCost(wide, purpose: .web))
  }
}
