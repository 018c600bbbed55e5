import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph path`.
struct PathVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Show how two entities are connected.",
    discussion: """
      Prints the shortest chain of relations, or with -k the k shortest that come by no entity twice, each hop with the \
      quote it rests on. No path ends with exit code 1. `why` says how sure a connection is, with all passages and whatever says \
      the contrary, and what would connect two that are not; `cut` what would have to go for them to be unconnected.

      --all lists every path of at most --max-hops hops, fewest hops first; --all-shortest every one of the least length. \
      --widest is the path whose weakest hop is as sure as can be, --most-reliable the one with the greatest product of \
      confidences: a relation without a confidence counts as 1, of parallel relations the surest counts. --disjoint lists \
      paths that share no entity but the ends (--disjoint-relations: no relation), as many as there can be and together as \
      short as can be; -k says how many at most. With --in-time no hop is taken before the last: a relation may be taken on any \
      day on which it may hold, one without a date at any time (--dated leaves these out); the path arrives as early as can be.

      EXAMPLES
        docgraph path Graphs/sco-ai-forum.yaml DeepSeek SCO
        docgraph path Graphs/harbor.yaml "Harbor Trust" Skerrow -k 3
        docgraph path Graphs/harbor.yaml "Harbor Trust" Skerrow --all --max-hops 3
        docgraph path Graphs/harbor.yaml "Harbor Trust" "Yusra Wahdan" --disjoint
        docgraph path Graphs/sco-ai-forum.yaml DeepSeek SCO --in-time
        docgraph path Graphs/sco-ai-forum.yaml DeepSeek SCO --most-reliable --format json
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "Where the path begins: an id, a name or an alias.")
  var from: String

  @Argument(help: "Where it ends.")
  var to: String

  @Option(
    name: .customShort("k"),
    help: ArgumentHelp(
      "How many paths to look for: 1 if not given, of disjoint paths as many as there are.",
      valueName: "count"))
  var count: Int?

  enum Kind: String, EnumerableFlag {
    case all, allShortest, widest, mostReliable, disjoint, disjointRelations, inTime

    static func help(for value: Kind) -> ArgumentHelp? {
      switch value {
      case .all: "All paths of at most --max-hops hops."
      case .allShortest: "All shortest paths."
      case .widest: "The path whose least confidence is greatest."
      case .mostReliable: "The path whose product of confidences is greatest."
      case .disjoint: "Paths that share no entity but their ends."
      case .disjointRelations: "Paths that share no relation."
      case .inTime: "The path on which no hop is taken before the last one."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var kind: Kind?

  @Option(help: ArgumentHelp("With --all: at most so many hops; 4 if not given.", valueName: "count"))
  var maxHops: Int?

  @Option(
    help: ArgumentHelp(
      "With --all and --all-shortest: at most so many paths, 0 for all; 20 if not given.", valueName: "count")
  )
  var limit: Int?

  @Flag(help: "With --in-time: only relations with a date.")
  var dated = false

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if let count, !(1...10_000).contains(count) { throw ValidationError("-k lies from 1 to 10000") }
    if count != nil, kind != nil, kind != .disjoint, kind != .disjointRelations {
      throw ValidationError("-k goes with shortest and disjoint paths; --limit with --all and --all-shortest")
    }
    if let maxHops {
      if kind != .all { throw ValidationError("--max-hops goes with --all") }
      if maxHops < 1 { throw ValidationError("--max-hops is 1 or more") }
    }
    if let limit {
      if kind != .all, kind != .allShortest {
        throw ValidationError("--limit goes with --all and --all-shortest")
      }
      if limit < 0 { throw ValidationError("--limit is 0 or more") }
    }
    if dated, kind != .inTime { throw ValidationError("--dated goes with --in-time") }
    if options.weighted, kind == .widest || kind == .mostReliable || kind == .inTime {
      throw ValidationError("this path has no weights: leave out --weighted")
    }
  }

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let source = try index.entity(named: from)
    let target = try index.entity(named: to)
    let snapshot = try options.snapshot(index.graph)
    if source.id == target.id, kind == .disjoint || kind == .disjointRelations {
      throw Failure.usage("both names mean '\(source.id)': name two entities")
    }
    let found = try find(in: snapshot, from: source.id, to: target.id)
    let printer = PathText(index: index)
    var (number, isCut) = (0, false)
    var listed: [SyntaxValue] = []
    for path in found.paths {
      if let limit = found.limit, number == limit {
        isCut = true
        break
      }
      number += 1
      switch output.format {
      case .table: Console.print(path.text(number: number, weighted: options.weighted, printer))
      case .json: listed.append(path.json(printer, snapshot))
      }
    }
    switch output.format {
    case .table:
      if isCut { Console.print(rest(found, number)) }
      Console.print(options.footnote(snapshot))
    case .json:
      var report = Report()
      options.describe(snapshot, in: &report)
      report.add("count", found.count.map { .integer($0) })
      report.add("isCut", found.limit.map { _ in .bool(isCut) })
      report.add("paths", .list(listed))
      report.print()
    }
    if number == 0 {
      throw Failure.findings(
        "there is no \(missing) from \(source.name.printable) to \(target.name.printable)")
    }
  }

  private func find(
    in snapshot: GraphSnapshot, from source: EntityID, to target: EntityID
  ) throws -> FoundPaths {
    let limit = limit == 0 ? nil : limit ?? 20
    let weighted = options.weighted
    switch kind {
    case nil:
      return FoundPaths(
        try snapshot.shortestPaths(from: source, to: target, count: count ?? 1, weighted: weighted))
    case .all:
      return FoundPaths(
        try snapshot.simplePaths(from: source, to: target, maximumHops: maxHops ?? 4, weighted: weighted),
        limit: limit)
    case .allShortest:
      let paths = try snapshot.allShortestPaths(from: source, to: target, weighted: weighted)
      return FoundPaths(paths, count: paths.count, limit: limit)
    case .widest: return FoundPaths(try snapshot.widestPath(from: source, to: target))
    case .mostReliable: return FoundPaths(try snapshot.mostReliablePath(from: source, to: target))
    case .disjoint, .disjointRelations:
      return FoundPaths(
        try snapshot.disjointPaths(
          from: source, to: target, sharingNo: kind == .disjoint ? .entities : .relations, count: count,
          weighted: weighted))
    case .inTime:
      return FoundPaths(try snapshot.earliestPath(from: source, to: target, undated: !dated))
    }
  }

  /// What is said below a list that was cut.
  private func rest(_ found: FoundPaths, _ listed: Int) -> String {
    guard let count = found.count else { return "… and more: --limit 0 lists all" }
    return count == .max ? "… and very many more" : "… and \(count - listed) more: --limit 0 lists all"
  }

  /// What there is none of.
  private var missing: String {
    switch kind {
    case .all: "path of at most \(maxHops ?? 4) hops"
    case .inTime: "path on which no hop is before the last one"
    case .widest, .mostReliable: "path of any confidence"
    default: "path"
    }
  }
}
