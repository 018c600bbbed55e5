import DocGraphModel
import GraphvizBridge
import Synchronization
import Testing

@testable import DocGraphRendering

@Suite struct LayoutLadderTests {
  /// Graphviz that fails at what a test wants it to fail at, and notes what it was asked.
  final class FailingGraphviz: GraphvizService {
    let code: GraphvizError.Code
    let fails: @Sendable (GraphvizEngine, Int, String) -> Bool
    let asked = Mutex<[String]>([])

    init(_ code: GraphvizError.Code, when fails: @escaping @Sendable (GraphvizEngine, Int, String) -> Bool) {
      self.code = code
      self.fails = fails
    }

    func geometries(
      of dots: [[UInt8]], engine: GraphvizEngine
    ) async -> [Result<GraphvizGeometry, GraphvizError>] {
      asked.withLock { $0.append("\(engine.rawValue) \(dots.count)") }
      let results = await InProcessGraphviz().geometries(of: dots, engine: engine)
      return zip(dots, results).enumerated().map { number, pair in
        fails(engine, number, String(decoding: pair.0, as: UTF8.self))
          ? .failure(GraphvizError(code: code, message: "made to fail")) : pair.1
      }
    }

    func drawing(
      of dot: [UInt8], engine: GraphvizEngine, format: GraphvizFormat
    ) async throws(GraphvizError) -> GraphvizOutput {
      throw GraphvizError(code: code, message: "not asked for")
    }

    func picture(of graph: ForeignGraph) async throws(GraphvizError) -> ForeignPicture {
      throw GraphvizError(code: code, message: "not asked for")
    }

    func converted(_ picture: GraphvizConversion) async throws(GraphvizError) -> GraphvizOutput {
      throw GraphvizError(code: code, message: "not asked for")
    }
  }

  private let options = LayoutOptions(style: .columns, orders: 3)
  private let plan = RenderPlan(.sample)

  @Test func ordersThatFailAreLeftOut() async throws {
    let service = FailingGraphviz(.crash) { _, number, _ in number != 1 }
    let arrangement = try await Renderer.arrange(plan, options: options, service: service)
    #expect(arrangement.style == .columns)
    #expect(arrangement.notes == [])
    #expect(service.asked.withLock { $0 } == ["dot 3"])
  }

  @Test func whatTakesTooLongIsDrawnInASimplerWay() async throws {
    let service = FailingGraphviz(.timeLimit) { _, _, dot in !dot.contains("nslimit") }
    let arrangement = try await Renderer.arrange(plan, options: options, service: service)
    #expect(arrangement.style == .columns)
    #expect(arrangement.orders == 1)
    #expect(
      arrangement.notes == [
        "the layout by columns took longer than it may; drawn by columns in a simpler way"
      ])
    #expect(service.asked.withLock { $0 } == ["dot 3", "dot 1"])
  }

  @Test func whatColumnsCannotDrawForcesDo() async throws {
    let service = FailingGraphviz(.memoryLimit) { engine, _, _ in engine == .dot }
    let arrangement = try await Renderer.arrange(plan, options: options, service: service)
    #expect(arrangement.style == .organic)
    #expect(
      arrangement.notes == [
        "the layout by columns wanted more memory than it may have; drawn by forces instead"
      ])
    #expect(service.asked.withLock { $0.suffix(1) } == ["sfdp 1"])
    let both = FailingGraphviz(.crash) { engine, _, _ in engine != .neato }
    let last = try await Renderer.arrange(plan, options: options, service: both)
    #expect(last.notes == ["the layout by columns failed; drawn by forces instead"])
  }

  @Test func whereAllFailsTheErrorSaysSo() async throws {
    let service = FailingGraphviz(.crash) { _, _, _ in true }
    let error = await #expect(throws: RenderError.self) {
      try await Renderer.arrange(plan, options: options, service: service)
    }
    #expect(error?.code == .graphviz)
    #expect(error?.message.contains("made to fail") == true)
  }

  @Test func aSyntaxErrorIsAFaultOfOursAndNotTriedAgain() async throws {
    let service = FailingGraphviz(.syntax) { _, _, _ in true }
    await #expect(throws: RenderError.self) {
      try await Renderer.arrange(plan, options: options, service: service)
    }
    #expect(service.asked.withLock { $0.count } == 1)
  }
}
