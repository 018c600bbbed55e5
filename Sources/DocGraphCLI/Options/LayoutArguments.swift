import ArgumentParser
import DocGraph

/// How a picture is laid out.
struct LayoutArguments: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What the picture is for: web, page (A4), poster or slide (16:9) (default: web).", valueName: "purpose")
  )
  var purpose: Purpose?

  @Option(
    help: ArgumentHelp(
      "auto is columns for up to 100 nodes and organic above.", valueName: "layout"))
  var layout: LayoutStyle = .auto

  @Option(
    help: ArgumentHelp(
      "For DOT files, Graphviz's engine; what the file names, or dot, unless given.", valueName: "engine"))
  var engine: GraphvizEngine?

  @Option(
    help: ArgumentHelp(
      "How many layouts to try, of which the best by its score is drawn; as many as fit 3 seconds unless given, 1 for the quickest.",
      valueName: "count"))
  var orders: Int?

  @Option(
    help: ArgumentHelp(
      "An earlier picture (.svg) or version of the graph (.yaml, .json): what stays in the graph stays in its place as far as the layout allows.",
      valueName: "file"),
    completion: .file(extensions: ["svg", "yaml", "yml", "json"]))
  var keep: String?

  /// Whether something is asked for beside the engine and the number of layouts, which is 1 of a DOT file.
  var isGiven: Bool { purpose != nil || layout != .auto || keep != nil }

  func validate() throws {
    if let orders, !(1...1_000).contains(orders) { throw ValidationError("--orders lies from 1 to 1000") }
  }
}
