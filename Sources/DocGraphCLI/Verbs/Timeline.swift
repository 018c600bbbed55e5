import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph timeline`.
struct TimelineVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Tell in order what happened, began and ended, and what was promised, by when, and reported.",
    discussion: """
      Everything dated is in but what a person rejected, with its doubt. Lines stand in the order of the first day that their \
      date may mean, then of the last: 2033 is some time in 2033 and stands before 2033-05. `~` marks what may as well be \
      earlier than the line above it, `=` what is of the same day. What took part in an event, and who gave a pledge to whom, \
      stands with it; --format json has all of it. What has no date is counted, and listed with --undated. Nothing dated ends \
      with exit code 1.

      EXAMPLES
        docgraph timeline Graphs/harbor.yaml
        docgraph timeline Graphs/harbor.yaml --about "Tobin Rask" --between 2032/2034
        docgraph timeline Graphs/harbor.yaml --only pledges --format json
        docgraph timeline Graphs/harbor.yaml --format svg -o timeline.svg
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, svg
  }

  @OptionGroup var input: GraphOptions
  @OptionGroup var options: TimelineOptions

  @Flag(help: "List what has no date too.")
  var undated = false

  @Option(help: "How to print the result.")
  var format: Format = .table

  @OptionGroup var output: ResultFile

  func validate() throws {
    if undated, format == .svg {
      throw ValidationError("--undated goes with tables and JSON: a chart has no place for it")
    }
  }

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let timeline = try options.timeline(index)
    let text = TimelineText(timeline, index, listsUndated: undated)
    let narrowing = options.picture.narrowing
    switch format {
    case .table: try output.write(text.table(during: narrowing.asOf ?? narrowing.between))
    case .json: try output.write(text.report(asOf: narrowing.asOf, between: narrowing.between).bytes)
    case .svg:
      let picture = try Renderer.svg(timeline, of: index)
      for warning in picture.warnings { Console.error("warning: \(warning)") }
      try output.write(picture.bytes)
    }
    if timeline.entries.isEmpty {
      throw Failure.findings("nothing dated is left: widen the options, or see --undated")
    }
  }
}
