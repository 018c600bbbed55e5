import ArgumentParser
import DocGraph
import DocGraphSyntax
import DocGraphWorker

/// `docgraph why`.
struct Why: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract:
      "Say how two entities are connected: the best chains, with who says so, when, and how sure it is.",
    discussion: """
      Each hop shows its relations, the passages they rest on as the documents have them now, and whatever says the \
      contrary; each chain its weakest hop, and why that is the weakest. Where there is no chain it says what would give one, \
      and ends with exit code 1. `path` gives the bare paths, by their relations' weight too.

      Chains come by their number of hops, then by how firmly the best relations of their hops stand, then by ids. With \
      --penalize-hubs a hop between u and v is 1 + 0.4 (ln d(u) + ln d(v)) long, d being an entity's number of relations among \
      those looked at: a way through a giant is worth less. That is the degree-weighted path count of Himmelstein and \
      Baranzini (PLoS Comput Biol 11(7): e1004259, 2015) with their exponent 0.4, as a length.

      At a time (--as-of, --between) every hop may hold then, each by itself: a chain is certain where every hop has a \
      relation that surely holds then, else possible. Relations without a date may always hold.

      EXAMPLES
        docgraph why Graphs/sco-ai-forum.yaml DeepSeek "Shanghai Cooperation Organization"
        docgraph why Graphs/harbor.yaml "Northern Coasts Fund" "Vera Trostnikova" --penalize-hubs
        docgraph why Graphs/harbor.yaml "Corwin Tamm" "Yusra Wahdan" --avoid place
        docgraph why Graphs/harbor.yaml "Tobin Rask" "Pelagia Nominees" --include alleged -k 1
        docgraph why Graphs/harbor.yaml "Harbor Trust" Skerrow --as-of 2033 --format markdown -o memo.md
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "Where the chains begin: an id, a name or an alias.")
  var from: String

  @Argument(help: "Where they end.")
  var to: String

  @Option(name: .customShort("k"), help: ArgumentHelp("How many chains to look for.", valueName: "count"))
  var count: Int = 3

  @Option(
    help: ArgumentHelp(
      "What no chain comes by, its ends aside: an entity, an entity type or a relation type, a type where both; may be repeated.",
      valueName: "name or type"))
  var avoid: [String] = []

  @Option(help: ArgumentHelp("An entity that every chain comes by.", valueName: "name"))
  var via: String?

  @Option(help: ArgumentHelp("At most so many hops.", valueName: "count"))
  var maxHops: Int?

  @Flag(help: "A hop at an entity with many relations counts as longer.")
  var penalizeHubs = false

  @Option(
    help: ArgumentHelp(
      "any, or certain: only relations that are asserted, accepted, not inferred, supported by a passage and not contradicted.",
      valueName: "evidence"))
  var evidence: EvidenceChoice = .any

  enum EvidenceChoice: String, CaseIterable, ExpressibleByArgument {
    case certain, any
  }

  @Flag(help: "Follow relations from source to target only; without it they lead both ways.")
  var directed = false

  @OptionGroup var filter: FilterOptions

  @Option(help: "How to print the result.")
  var format: ChainFormat = .text

  enum ChainFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, dot, svg
  }

  @OptionGroup var result: ResultFile

  func validate() throws {
    if !(1...1_000).contains(count) { throw ValidationError("-k lies from 1 to 1000") }
    if let maxHops, maxHops < 1 { throw ValidationError("--max-hops is 1 or more") }
  }

  func run() async throws {
    let graph = try input.load().graph
    let index = GraphIndex(graph)
    let answer = try ChainFinder(index).answer(to: try question(index))
    let texts = DocumentTexts(graphFile: input.graph, root: input.root)
    let text: DocumentText = { document throws(ModelError) in try texts.checkedText(of: document) }
    var teller = ChainTeller(answer, index, text: text, option: option)
    var report = ChainReport(answer, index, text: text)
    switch format {
    case .text: try result.write(ChainText(story: teller.story()).text)
    case .markdown: try result.write(ChainMarkdown.text(of: teller.story()))
    case .json: try result.write(report.bytes())
    case .dot, .svg: try await draw(answer, index)
    }
    if answer.chains.isEmpty { throw Failure.findings() }
  }

  private func question(_ index: GraphIndex) throws -> ChainQuestion {
    let schema = index.graph.schema
    var question = ChainQuestion(from: try index.entity(named: from).id, to: try index.entity(named: to).id)
    guard question.source != question.target else {
      throw Failure.usage("both names mean '\(question.source)': name two entities")
    }
    question.count = count
    question.filter = try filter.filter(schema)
    question.isDirected = directed
    question.penalizesHubs = penalizeHubs
    question.onlyCertain = evidence == .certain
    question.avoided = try avoid.map { text in
      if let type = schema.relationType(RelationTypeName(text)) { return .relationType(type.name) }
      if let type = try? schema.entityTypeName(text) { return .entityType(type) }
      return .entity(try index.entity(named: text).id)
    }
    question.via = try via.map { try index.entity(named: $0).id }
    question.maximumHops = maxHops
    return question
  }

  private func draw(_ answer: ChainAnswer, _ index: GraphIndex) async throws {
    guard !answer.chains.isEmpty else {
      throw Failure.findings("there is no chain to draw: --format text says how close they come")
    }
    let graph = answer.subgraph(of: index.graph)
    var options = RenderOptions(filter: .all)
    options.title = ChainWording(index).title(answer)
    if format == .dot {
      return try result.write(try Renderer.dot(graph, options: options))
    }
    let picture = try await Renderer.picture(graph, options: options, service: WorkerGraphviz())
    for note in picture.notes { Console.error("warning: \(note)") }
    try result.write(picture.svg)
  }

  /// The option that gives up a condition.
  private func option(_ obstacle: Obstacle) -> String? {
    switch obstacle {
    case .kind(let reason):
      FilterOptions.Included(rawValue: reason.rawValue).map { "--include \($0.rawValue)" } ?? "--include all"
    case .date: filter.narrowing.asOf == nil ? "without --between" : "without --as-of"
    case .relationTypes: "without --relation"
    case .entityTypes: "without --type"
    case .uncertain: "--evidence any"
    case .avoided: "without this --avoid"
    case .direction: "without --directed"
    case .via: "without --via"
    case .hops(let count): "--max-hops \(count)"
    }
  }
}
