import Foundation
import GraphvizBridge
import Testing

@Suite struct GeometryTests {
  typealias Point = GraphvizGeometry.Point

  private func geometry(_ dot: String, _ engine: GraphvizEngine = .dot) throws -> GraphvizGeometry {
    try Graphviz.geometry(of: Array(dot.utf8), engine: engine)
  }

  @Test func oneBoxStandsInItsOwnMiddle() throws {
    let one = try geometry("graph g { a [shape=box, fixedsize=true, width=1, height=0.5, label=\"\"] }")
    #expect(
      one
        == GraphvizGeometry(
          width: 72, height: 36,
          nodes: [.init(name: "a", center: Point(x: 36, y: 18), width: 72, height: 36)], edges: []))
  }

  @Test func aChainRunsDownFromItsFirstNode() throws {
    let chain = try geometry(
      """
      digraph g {
        ranksep=1
        node [shape=box, fixedsize=true, width=1, height=0.5, label=""]
        a -> b -> c [arrowhead=none]
      }
      """)
    #expect(chain.width == 72)
    // Three boxes of half an inch, with an inch in between.
    #expect(chain.height == 252)
    #expect(chain.nodes.map(\.center) == [18.0, 126, 234].map { Point(x: 36, y: $0) })
    #expect(chain.edges.map(\.tail) == [0, 1])
    #expect(chain.edges.map(\.head) == [1, 2])
    let line = try #require(chain.edges[0].splines.first)
    #expect(line.points.allSatisfy { abs($0.x - 36) < 0.01 })
    #expect(abs(line.points[0].y - 36) < 0.5)
    #expect(abs(line.points[line.points.count - 1].y - 108) < 0.5)
    #expect(line.startTip == nil)
    #expect(line.endTip == nil)
    #expect(chain.edges[0].label == nil)
  }

  @Test func nodesAndEdgesComeInTheOrderOfTheText() throws {
    let ordered = try geometry("digraph g { z; m; a -> z; z -> m; a -> m; a -> z [label=x]; b }")
    #expect(ordered.nodes.map(\.name) == ["z", "m", "a", "b"])
    #expect(ordered.edges.map(\.tail) == [2, 0, 2, 2])
    #expect(ordered.edges.map(\.head) == [0, 1, 1, 0])
    #expect(ordered.edges.map { $0.label != nil } == [false, false, false, true])
  }

  @Test func anArrowHasItsTipOutsideItsCurve() throws {
    let arrow = try geometry("digraph g { a -> b; b -> c [dir=both] }")
    let (one, both) = (arrow.edges[0].splines[0], arrow.edges[1].splines[0])
    #expect(one.startTip == nil)
    let (tip, base) = (try #require(one.endTip), one.points[one.points.count - 1])
    #expect(abs(tip.y - base.y - 10) < 0.5)
    #expect(both.startTip != nil)
    #expect(both.endTip != nil)
  }

  /// Loops, parallel edges, ports, edges within a rank, subgraphs and labels of every kind.
  static let varied = """
    digraph g {
      rankdir=LR
      node [shape=box]
      record [shape=record, label="<left>l|<right>r"]
      a -> a [label=loop]
      a -> b; a -> b [label="second"]; b -> a; a -> b [dir=both]
      x -> record:right:e; a:n -> b:s
      { rank=same; c; d; c -> d [label=flat]; c -> d }
      b -> c [xlabel=beside]; d -> a; d -> d; d -> d
      subgraph cluster_x { x -> y; y -> b }
      lonely
    }
    """

  /// The plain format is Graphviz's own account of the same layout: inches, and y runs up.
  @Test(arguments: GraphvizEngine.allCases.filter { $0 != .fdp })
  func coordinatesAreThoseOfThePlainFormat(engine: GraphvizEngine) throws {
    let read = try geometry(Self.varied, engine)
    let plain = try Graphviz.render(Self.varied, engine: engine, format: .plain).text
    var edges: [String: [GraphvizGeometry.Edge]] = [:]
    for edge in read.edges {
      edges["\(read.nodes[edge.tail].name) \(read.nodes[edge.head].name)", default: []].append(edge)
    }
    func isNear(_ written: (Double, Double), _ point: Point) -> Bool {
      // Plain numbers have five digits.
      abs(written.0 * 72 - point.x) < 0.05 && abs((read.height - written.1 * 72) - point.y) < 0.05
    }
    for line in plain.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      // NaN where there is no number, which is near nothing.
      func number(_ place: Int) -> Double { place < words.count ? Double(words[place]) ?? .nan : .nan }
      switch words[0] {
      case "graph":
        #expect(abs(number(2) * 72 - read.width) < 0.05)
        #expect(abs(number(3) * 72 - read.height) < 0.05)
      case "node":
        let node = try #require(read.nodes.first { $0.name == words[1] })
        #expect(isNear((number(2), number(3)), node.center), "\(line)")
        #expect(abs(number(4) * 72 - node.width) < 0.6, "\(line)")
        #expect(abs(number(5) * 72 - node.height) < 0.6, "\(line)")
      case "edge":
        let name = "\(words[1]) \(words[2])"
        let edge = try #require(edges[name]?.first)
        edges[name]?.removeFirst()
        let points = edge.splines.flatMap(\.points)
        #expect(points.count == Int(words[3]), "\(line)")
        for (place, point) in points.enumerated() {
          #expect(isNear((number(4 + 2 * place), number(5 + 2 * place)), point), "\(line)")
        }
        if words.count == 4 + 2 * points.count + 5, let label = edge.label {
          let start = 5 + 2 * points.count
          #expect(isNear((number(start), number(start + 1)), label), "\(line)")
        }
      default: break
      }
    }
    #expect(edges.values.allSatisfy { $0.isEmpty })
  }

  @Test func multiscaleForcesGiveTheSameWhateverWasLaidOutBefore() throws {
    let ring = (0..<40).map { "n\($0) -- n\(($0 + 1) % 40); n\($0) -- n\(($0 * 7 + 3) % 40);" }.joined()
    let first = try geometry("graph g { \(ring) }", .sfdp)
    _ = try geometry(Self.varied, .fdp)
    _ = try geometry("graph g { \(ring) x -- n1; y -- n2 }", .sfdp)
    #expect(try geometry("graph g { \(ring) }", .sfdp) == first)
  }
}
