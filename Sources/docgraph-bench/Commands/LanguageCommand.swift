import ArgumentParser
import DocGraph
import DocGraphLanguage
import Foundation

struct LanguageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Measure reading English; or write what was read, for Scripts/oracle_language.py.",
    discussion: """
      The file holds a JSON object with a "text" on every line, or is one plain text. Loading the model and analyzing are \
      measured apart, the first analysis with empty caches included.
      """)

  @Argument(help: "Texts: .jsonl, or one plain text.")
  var file: String

  @Option(help: "How often to analyze all texts; the median is shown.")
  var runs = 3

  @Flag(help: "Names only, without the grammar.")
  var names = false

  @Option(help: "plain (what every machine of its kind has), avx2, or best.")
  var instructions = InstructionSet.best

  @Option(help: "How many texts at once.")
  var threads = 1

  @Option(help: "A file for the results, a JSON array a text, instead of times.")
  var results: String?

  @Option(help: "table or json.")
  var format = ReportFormat.table

  enum InstructionSet: String, CaseIterable, ExpressibleByArgument {
    case plain, avx2, best

    var instructions: Instructions {
      switch self {
      case .plain: .plain
      case .avx2: .avx2
      case .best: .best
      }
    }
  }

  func validate() throws {
    if runs < 1 || threads < 1 { throw ValidationError("--runs and --threads are at least 1") }
    if instructions == .avx2, !Instructions.available.contains(.avx2) {
      throw ValidationError("this machine has no AVX2")
    }
  }

  func run() async throws {
    guard let folder = ModelStore().english else {
      throw ValidationError("the English model is not installed: docgraph model install")
    }
    let texts = try texts()
    let components: AnalyzedText.Components = names ? .entities : .all
    var loading = Measurement("load")
    var language: Language?
    for _ in 0..<runs {
      language = try loading.run { try Language(folder, instructions: instructions.instructions) }
    }
    guard let language else { return }
    if let results {
      return try write(texts.map { try language.analyze($0, components: components) }, to: results)
    }

    var analyzing = Measurement("analyze")
    analyzing.bytes = texts.reduce(0) { $0 + $1.utf8.count }
    var tokens = 0
    for _ in 0..<runs {
      tokens = try await analyzing.runAsync { try await count(texts, language, components) }
    }
    var report = Report(title: "language \(file), \(instructions.rawValue), \(names ? "names only" : "all")")
    report.steps = [loading, analyzing]
    report.facts = [
      ("texts", texts.count), ("tokens", tokens), ("threads", threads),
      ("tokens per CPU-second", Int(Double(tokens) / analyzing.median.cpu)),
      ("tokens per second", Int(Double(tokens) / analyzing.median.wall)),
      ("peak memory, bytes", peakMemory()),
    ]
    try report.print(as: format)
  }

  /// Analyzes all texts, `threads` of them at once, and counts their tokens.
  private func count(
    _ texts: [String], _ language: Language, _ components: AnalyzedText.Components
  ) async throws -> Int {
    let stride = threads
    return try await withThrowingTaskGroup(of: Int.self) { group in
      for thread in 0..<stride {
        group.addTask {
          try Swift.stride(from: thread, to: texts.count, by: stride).reduce(0) {
            $0 + (try language.analyze(texts[$1], components: components).tokens.count)
          }
        }
      }
      return try await group.reduce(0, +)
    }
  }

  private func texts() throws -> [String] {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    guard file.hasSuffix(".jsonl") else { return [String(decoding: data, as: UTF8.self)] }
    return try data.split(separator: UInt8(ascii: "\n")).map { line in
      struct Record: Decodable { let text: String }
      return try JSONDecoder().decode(Record.self, from: line).text
    }
  }

  /// One line a text: the rows of its tokens, and its noun chunks.
  private func write(_ texts: [AnalyzedText], to path: String) throws {
    var lines = Data()
    for text in texts {
      var starts = Set<Int>()
      for sentence in text.sentences { starts.insert(sentence.lowerBound) }
      let rows = text.tokens.map { token -> [Any] in
        [
          token.text, token.range.lowerBound, token.isFollowedBySpace, token.tag ?? "",
          token.partOfSpeech?.rawValue ?? "", token.morphology?.description ?? "", token.lemma ?? "",
          token.dependency ?? "", token.head ?? -1, starts.contains(token.index),
          token.entity.map { (token.startsEntity ? "B-" : "I-") + $0 } ?? "O",
        ]
      }
      let chunks = text.nounChunks.map { [$0.lowerBound, $0.upperBound] }
      lines += try JSONSerialization.data(
        withJSONObject: ["tokens": rows, "chunks": chunks], options: [.sortedKeys])
      lines.append(UInt8(ascii: "\n"))
    }
    try lines.write(to: URL(fileURLWithPath: path))
  }
}
