import DocGraph
import DocGraphRendering
import DocGraphWorker
import GraphvizBridge

/// A DOT file as a picture, whatever it holds.
///
/// Graphviz reads and draws it in a worker; where that crashes or takes too long it is drawn more simply, and that is told. Of
/// several graphs the first is drawn. The picture is safe to hand out, see ``ForeignDrawing``.
enum DOTPicture {
  static let formats: [GraphvizFormat] = [.svg, .pdf, .png, .jpeg, .webp]

  /// - Parameters:
  ///   - bytes: the file's.
  ///   - name: what the file is called in messages.
  ///   - engine: in place of the graph's own `layout`.
  ///   - format: SVG, PDF, PNG, JPEG or WebP.
  ///   - resolution: dots per inch, for formats that are made of dots.
  ///   - service: its limit of time is for all attempts together, divided by ``DOTStep/share(of:number:count:)``.
  /// - Returns: the picture, and notes for the user.
  /// - Throws: `Failure`: `badInput` for what is no DOT, `tool` where no attempt gave a picture.
  static func render(
    _ bytes: [UInt8], name: String, engine: GraphvizEngine? = nil, format: GraphvizFormat = .svg,
    resolution: Double = 96, service: WorkerGraphviz
  ) async throws -> (bytes: [UInt8], notes: [String]) {
    guard formats.contains(format) else {
      throw Failure.usage(
        "a DOT file cannot be drawn as \(format.rawValue): write SVG, PDF, PNG, JPEG or WebP")
    }
    let text = try DOTText(bytes, name: name)
    let deadline = ContinuousClock.now + service.limits.wallClock
    let (picture, attempts) = try await draw(
      text, name: name, engine: engine, until: deadline, service: service)
    let words = picture.name.isEmpty ? name : picture.name
    guard
      let drawing = ForeignDrawing.sanitized(
        picture.bytes, title: words,
        description: """
          \(counted(picture.nodeCount, "node", "nodes")) and \(counted(picture.edgeCount, "edge", "edges")), laid out by Graphviz's \
          \(picture.engine.rawValue).
          """)
    else {
      throw Failure(
        code: .tool, message: "\(name): the picture has no size; look at the graph's dpi, size and viewport")
    }
    let notes = text.notes + attempts + self.notes(picture, drawing)
    guard format != .svg else { return (drawing.svg, notes) }
    let conversion = GraphvizConversion(
      svg: drawing.svg, width: drawing.width, height: drawing.height, format: format, resolution: resolution)
    do throws(GraphvizError) {
      let rest = max(ContinuousClock.now.duration(to: deadline), .seconds(1))
      return (try await service.limited(to: rest).converted(conversion).bytes, notes)
    } catch {
      throw Failure(code: .tool, message: "\(name): \(error.message)")
    }
  }

  private static func draw(
    _ text: DOTText, name: String, engine: GraphvizEngine?, until deadline: ContinuousClock.Instant,
    service: WorkerGraphviz
  ) async throws(Failure) -> (ForeignPicture, notes: [String]) {
    let steps = DOTStep.all(engine: engine)
    var failures: [String] = []
    var isLate = false
    for (number, step) in steps.enumerated() {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { break }
      let graph = ForeignGraph(
        dot: text.bytes, engine: step.engine,
        // The text is UTF-8 by now, whatever it says.
        attributes: step.attributes + [.init("charset", "UTF-8")])
      do throws(GraphvizError) {
        let time = DOTStep.share(of: left, number: number, count: steps.count)
        let picture = try await service.limited(to: time).picture(of: graph)
        return (picture, failures.isEmpty ? [] : [failures.joined(separator: "; ") + "; drawn \(step.words)"])
      } catch {
        if error.code == .syntax { throw DOTSyntaxError(error.message).failure(name: name) }
        if error.code == .worker { throw Failure(code: .tool, message: "\(name): \(error.message)") }
        failures.append("\(step.words): \(error.message)")
        isLate = isLate || error.code == .timeLimit
      }
    }
    throw Failure(
      code: .tool,
      message: "\(name): no picture could be made\(isLate ? " (more time may help: --timeout)" : "")\n"
        + failures.map { "  \($0)" }.joined(separator: "\n"))
  }

  private static func notes(_ picture: ForeignPicture, _ drawing: ForeignDrawing) -> [String] {
    var notes: [String] = []
    if let engine = picture.unknownEngine {
      notes.append("layout=\(engine) is not known here: laid out by \(picture.engine.rawValue)")
    }
    if !picture.leftOut.isEmpty {
      notes.append("files are not read: \(picture.leftOut.joined(separator: ", ")) left out")
    }
    if picture.otherGraphs > 0 {
      notes.append(
        "only the first graph is drawn; \(counted(picture.otherGraphs, "other", "others")) left out")
    }
    if drawing.droppedLinks > 0 {
      notes.append(
        "\(counted(drawing.droppedLinks, "link", "links")) to other than http, https or mail left out")
    }
    let shown = 5
    notes += picture.messages.prefix(shown).map { "Graphviz: \($0)" }
    if picture.messages.count > shown {
      notes.append("Graphviz: \(counted(picture.messages.count - shown, "more message", "more messages"))")
    }
    return notes
  }
}
