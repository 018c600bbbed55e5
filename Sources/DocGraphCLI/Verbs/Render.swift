import ArgumentParser
import DocGraph
import DocGraphWorker
import Foundation

/// `docgraph render`.
struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw graphs: all of one, a part of it, its timeline or its pledges.",
    discussion: """
      Everything is drawn but what a person rejected: planned dashed, alleged dotted, denied with its label struck, and a \
      legend says so. What a view leaves out is counted in a caption. The file's name says the format: \
      .svg, .pdf, .png, .jpg, .webp, .json (what is drawn, with positions), .dot or .gv (with the picture's attributes).

      Up to 100 entities stand in columns: of several layouts the one with the best score is drawn, which counts crossings, \
      lines through cards, labels on others, and size. Up to 500 are laid out by forces. Above that, a picture shows groups \
      (communities) with counts, and says how to see more: --focus, --top, --where, --collapse.

      Graphviz works in a process of its own, with limits of time and memory. Where it fails, a simpler layout is \
      drawn and said.

      A DOT file (.dot, .gv) is drawn by Graphviz as it stands, with these limits, without files and scripts.

      --as timeline draws what is dated along an axis of time, as `timeline --format svg` does; --as pledges a row for each \
      pledge: made, revised, due and reported on, as of a date; of 300 rows at most.

      EXAMPLES
        docgraph render Graphs/sco-ai-forum.yaml -o forum.svg
        docgraph render Graphs/harbor.yaml --focus "Harbor Trust" --hops 2 -o trust.pdf --for page
        docgraph render Graphs/harbor.yaml --path "Tobin Rask" --path "Pelagia Nominees" -o chain.svg
        docgraph render Graphs/harbor.yaml --top 20 --by betweenness --size-by betweenness -o top.png
        docgraph render Graphs/harbor.yaml --collapse community -o parts.svg --theme dark
        docgraph render Graphs/harbor.yaml --each pledge -o pledges/
        docgraph render Graphs/harbor.yaml --as pledges -o pledges.svg
      """)

  @Argument(
    help: "Graph files (.yaml or .json) or DOT files (.dot or .gv); `-` reads a graph from standard input.",
    completion: .file(extensions: ["yaml", "yml", "json", "dot", "gv"]))
  var graphs: [String]

  @Option(
    help: ArgumentHelp(
      "A folder that documents may lie below; the graph file's own is always allowed.", valueName: "folder"),
    completion: .directory)
  var root: String = "."

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, or a folder (its name ends in /) for a file of each picture; `-` is standard output.",
      valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "The format, where no file's name says it (default: svg).")
  var format: PictureFormat?

  @Option(help: ArgumentHelp("Dots per inch of .png, .jpg and .webp (default: 144).", valueName: "count"))
  var dpi: Double?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What to draw: the graph, its timeline, or its pledges over time.", valueName: "what"))
  var drawn: Drawn = .graph

  enum Drawn: String, CaseIterable, ExpressibleByArgument {
    case graph, timeline, pledges
  }

  @Option(
    help: ArgumentHelp(
      "A picture for each community, or for each entity of a type with what is around it; into a folder.",
      valueName: "community or type"))
  var each: String?

  @Flag(help: "Print the score of the layout: crossings, lines through cards, overlaps, size.")
  var score = false

  @Flag(help: "Tell how the layout was found.")
  var verbose = false

  @OptionGroup(title: "VIEW") var view: ViewOptions
  @OptionGroup(title: "LOOK") var look: LookOptions
  @OptionGroup(title: "LAYOUT") var layout: LayoutArguments
  @OptionGroup(title: "LIMITS") var limits: WorkerOptions

  func run() async throws {
    let batch = PictureBatch(items: try PictureMaker(self).items())
    let printed = score
    try await batch.run { item, picture in
      let prefix = item.name.map { "\($0): " } ?? ""
      for warning in picture.warnings { Console.error("\(prefix)warning: \(warning)") }
      if verbose { for detail in picture.details { Console.error("\(prefix)\(detail)") } }
      if printed, let score = picture.score { Console.print("\(prefix)\(score.text)") }
      switch item.output {
      case "": break
      case "-": Console.write(picture.bytes)
      default:
        if writesFolder { try makeFolder(output ?? "") }
        try writeFile(picture.bytes, to: item.output)
      }
    }
  }
}

/// Makes a folder where there is none yet.
private func makeFolder(_ path: String) throws {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw Failure(
      code: .badInput, message: "\(path): the folder cannot be made: \(error.localizedDescription)")
  }
}

// What goes with what.
extension Render {
  /// Whether a file is written for each of several pictures.
  var writesFolder: Bool { output?.hasSuffix("/") ?? false }

  var makesOnePicture: Bool { graphs.count == 1 && each == nil }

  func validate() throws {
    if graphs.isEmpty { throw ValidationError("render needs a graph") }
    let format = try pictureFormat()
    try validateChart(format)
    guard let output else {
      guard score else { throw ValidationError("say where to write the picture: -o FILE, or `-o -`") }
      return
    }
    if !makesOnePicture, !writesFolder {
      throw ValidationError("several pictures go into a folder: end its name with /, as in -o pictures/")
    }
    if graphs.count(where: { $0 == "-" }) > (graphs.count == 1 ? 1 : 0) {
      throw ValidationError("standard input is one graph: give it alone")
    }
    if score, output == "-" {
      throw ValidationError("--score goes to standard output: write the picture to a file")
    }
    if dpi != nil, !format.hasResolution { throw ValidationError("--dpi goes with .png, .jpg and .webp") }
    if let dpi, !(1...4_800).contains(dpi) { throw ValidationError("--dpi lies from 1 to 4800") }
  }

  /// The format that the option or the file's name says.
  func pictureFormat() throws -> PictureFormat {
    guard let output, output != "-", !writesFolder else { return format ?? .svg }
    let named = PictureFormat(fileName: output)
    if let format, let named, format != named {
      throw ValidationError(
        "'\(output)' is no name for \(format.rawValue): leave --format out, or change the name")
    }
    guard let format = format ?? named else {
      throw ValidationError(
        "'\(output)' has no ending that names a format: write \(PictureFormat.endings), or end it with / for a folder"
      )
    }
    return format
  }

  /// A DOT file is drawn as it stands.
  func validateDOT(_ path: String) throws {
    guard drawn == .graph, each == nil, !score, !view.isNarrowed, !layout.isGiven, !look.isGiven else {
      throw Failure.usage(
        "\(path): a DOT file is drawn as it stands: no views, themes, layouts, --as, --each or --score go with it"
      )
    }
    let format = try pictureFormat()
    if format == .json || format == .dot {
      throw Failure.usage("\(path): a DOT file is drawn as .svg, .pdf, .png, .jpg or .webp")
    }
  }

  private func validateChart(_ format: PictureFormat) throws {
    guard drawn != .graph else { return }
    if format == .dot || format == .json {
      throw ValidationError(
        "--as \(drawn.rawValue) is no graph, and DOT and JSON hold graphs only: write .svg, .pdf or .png, or leave out --as"
      )
    }
    if score || each != nil || layout.isGiven || layout.orders != nil {
      throw ValidationError(
        "--score, --each, --for, --layout, --orders and --keep go with graphs: leave out --as")
    }
    let narrowing = view.picture.narrowing
    if drawn == .pledges,
      !narrowing.type.isEmpty || !narrowing.relation.isEmpty || narrowing.between != nil
        || view.picture.certain
    {
      throw ValidationError("--as pledges draws all pledges known at one date: only --as-of goes with it")
    }
    if view.isNarrowed {
      throw ValidationError(
        "--as \(drawn.rawValue) takes no view of a graph: leave out --focus, --top, --bundle and the like")
    }
  }
}
