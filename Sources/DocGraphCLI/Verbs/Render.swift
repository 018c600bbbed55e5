import ArgumentParser
import DocGraph

/// `docgraph render`.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a graph as SVG, or as the DOT that the picture is made of.",
    discussion: """
      Everything is drawn but what a person rejected: planned dashed, alleged dotted, denied with its label struck, and a \
      legend says so. The file's name says the format: .svg, .dot or .gv.

      --as timeline draws what is dated along an axis of time, as `timeline --format svg` does; --as pledges a row for each \
      pledge: made, revised, due and reported on, as of a date. Both are SVG only, of 300 rows at most.

      A picture of a graph holds at most 2,000 entities and 1,000 relations; above 90 entities or 180 \
      relations it is laid out for speed. A layout has no time limit yet: narrow the choice \
      where it takes long.

      EXAMPLES
        docgraph render Graphs/sco-ai-forum.yaml -o forum.svg
        docgraph render Graphs/harbor.yaml --relation owns -o owners.svg
        docgraph render Graphs/harbor.yaml --as pledges -o pledges.svg
      """)

  @OptionGroup var input: GraphOptions

  @Option(
    name: .shortAndLong, help: "The file to write (.svg, .dot or .gv); `-` is standard output as SVG.",
    completion: .file(extensions: ["svg", "dot", "gv"]))
  var output: String

  @Option(help: "The words above the picture; the graph's title unless given.")
  var title: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What to draw: the graph, its timeline, or its pledges over time.", valueName: "what"))
  var drawn: Drawn = .graph

  enum Drawn: String, CaseIterable, ExpressibleByArgument {
    case graph, timeline, pledges
  }

  @OptionGroup var picture: PictureOptions

  func validate() throws {
    guard let format = output == "-" ? .svg : PictureFormat(fileName: output) else {
      throw ValidationError("'\(output)' has no ending that names a format: write .svg, .dot or .gv")
    }
    if drawn != .graph, format == .dot {
      throw ValidationError(
        "--as \(drawn.rawValue) is no graph, and DOT holds graphs only: write .svg, or leave out --as")
    }
    let narrowing = picture.narrowing
    if drawn == .pledges,
      !narrowing.type.isEmpty || !narrowing.relation.isEmpty || narrowing.between != nil || picture.certain
    {
      throw ValidationError("--as pledges draws all pledges known at one date: only --as-of goes with it")
    }
  }

  func run() throws {
    let graph = try input.load().graph
    switch drawn {
    case .graph: try drawGraph(graph)
    case .timeline:
      let index = GraphIndex(graph)
      try write(chart: try TimelineOptions.timeline(index, picture)) { chart, options throws(RenderError) in
        try Renderer.svg(chart, of: index, options: options)
      }
    case .pledges:
      let index = GraphIndex(graph)
      try write(chart: PledgeLedger(index, asOf: picture.narrowing.asOf)) {
        chart, options throws(RenderError) in
        try Renderer.svg(chart, of: index, options: options)
      }
    }
  }

  private func write<Chart>(
    chart: Chart, _ draw: (Chart, ChartOptions) throws(RenderError) -> Drawing
  ) throws {
    let picture = try drawing { () throws(RenderError) in try draw(chart, ChartOptions(title: title)) }
    for warning in picture.warnings { Console.error("warning: \(warning)") }
    try write(picture.bytes)
  }

  private func write(_ bytes: [UInt8]) throws {
    if output == "-" { Console.write(bytes) } else { try writeFile(bytes, to: output) }
  }

  private func drawGraph(_ graph: Graph) throws {
    var options = RenderOptions(filter: try picture.filter(graph.schema))
    options.title = title
    let bytes: [UInt8]
    switch PictureFormat(fileName: output) ?? .svg {
    case .dot: bytes = try drawing { () throws(RenderError) in try Renderer.dot(graph, options: options) }
    case .svg:
      let (picture, lines) = try capturingErrors {
        try drawing { () throws(RenderError) in try Renderer.svg(graph, options: options) }
      }
      for warning in picture.warnings + Self.words(lines) { Console.error("warning: \(warning)") }
      bytes = picture.bytes
    }
    try write(bytes)
  }
}

extension Render {
  /// What the lines that Graphviz printed mean.
  private static func words(_ lines: [String]) -> [String] {
    let others = lines.filter { !$0.contains("triang") }
    let routing = "Graphviz could not draw every line as a smooth curve"
    return others.map { "Graphviz: \($0)" } + (others.count < lines.count ? [routing] : [])
  }
}

/// The formats of `render`.
enum PictureFormat {
  case svg, dot

  init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "svg": self = .svg
    case "dot", "gv": self = .dot
    default: return nil
    }
  }
}

/// Draws, and says what its failure means for the exit code.
func drawing<Result>(_ body: () throws(RenderError) -> Result) throws -> Result {
  do throws(RenderError) {
    return try body()
  } catch {
    let code: Failure.Code = error.code == .graphviz ? .tool : error.code == .empty ? .findings : .badInput
    throw Failure(code: code, message: error.message)
  }
}
