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
    let timeLimit: Duration?
    let asked = Mutex<[String]>([])
    /// The limits of time that were asked for, in their order.
    let limits = Mutex<[Duration]>([])

    init(
      _ code: GraphvizError.Code, within timeLimit: Duration? = nil,
      when fails: @escaping @Sendable (GraphvizEngine, Int, String) -> Bool
    ) {
      self.code = code
      self.timeLimit = timeLimit
      self.fails = fails
    }

    func limited(to limit: Duration) -> Self {
      limits.withLock { $0.append(limit) }
      return self
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
    #expect(arrangement.orders == 1)
    #expect(arrangement.notes == [])
    #expect(service.asked.withLock { $0 } == ["dot 3"])
  }

  @Test func ordersThatWereNotDoneInTimeAreCounted() async throws {
    let service = FailingGraphviz(.timeLimit) { _, number, _ in number != 1 }
    let arrangement = try await Renderer.arrange(plan, options: options, service: service)
    #expect(arrangement.orders == 1)
    #expect(
      arrangement.notes == [
        "2 of 3 layouts were not done within the time; the best of the others is drawn"
      ])
    let organic = LayoutOptions(style: .organic, orders: 3)
    let drawn = try await Renderer.arrange(plan, options: organic, service: service)
    #expect(drawn.orders == 1)
    #expect(drawn.notes == arrangement.notes)
  }

  @Test func allWaysShareOneLimitOfTime() async throws {
    let service = FailingGraphviz(.crash, within: .seconds(1_000)) { _, _, _ in true }
    await #expect(throws: RenderError.self) {
      try await Renderer.arrange(plan, options: options, service: service)
    }
    let limits = service.limits.withLock { $0 }
    // Most of each way's time, which is three quarters of what is left; the last way has all of it.
    #expect(limits.count == 4)
    for (limit, most) in zip(limits, [637.5, 637.5, 637.5, 850]) {
      #expect(limit > .zero)
      #expect(limit <= .seconds(most))
    }
    let summarized = FailingGraphviz(.crash, within: .seconds(1_000)) { _, _, _ in true }
    await #expect(throws: RenderError.self) {
      try await Renderer.picture(Self.large, layout: options, service: summarized)
    }
    let all = summarized.limits.withLock { $0 }
    #expect(all.count == 8)
    #expect(all.prefix(7).allSatisfy { $0 <= .seconds(637.5) })
  }

  @Test func whereTheTimeIsOverNothingIsAsked() async throws {
    let service = FailingGraphviz(.timeLimit, within: .zero) { _, _, _ in false }
    let error = await #expect(throws: RenderError.self) {
      try await Renderer.picture(Self.large, layout: options, service: service)
    }
    #expect(error?.code == .graphviz)
    #expect(
      error?.message == "no layout was found within the limit of time; more time or fewer entities may help")
    #expect(service.asked.withLock { $0 } == [])
  }

  @Test func aLimitThatIsFarAwayChangesNothing() async throws {
    let service = FailingGraphviz(.crash, within: .seconds(1e12)) { _, _, _ in false }
    let limited = try await Renderer.arrange(plan, options: options, service: service)
    let free = try await Renderer.arrange(plan, options: options, service: InProcessGraphviz())
    #expect(limited == free)
  }

  /// More entities than are drawn without a summary to fall back on.
  private static let large: Graph = {
    var graph = Graph(title: "Large")
    for number in 0..<60 {
      graph.entities.append(
        Entity(
          id: EntityID("e\(number)"), type: number.isMultiple(of: 2) ? .person : .organization,
          name: "Entity \(number)"))
      guard number > 0 else { continue }
      graph.relations.append(
        Relation(
          id: RelationID("r\(number)"), EntityID("e\(number)"), "related_to", EntityID("e\(number / 2)")))
    }
    return graph
  }()

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
