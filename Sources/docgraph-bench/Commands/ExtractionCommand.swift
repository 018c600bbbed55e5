import ArgumentParser
import DocGraph
import DocGraphExtraction
import DocGraphLanguage
import Foundation

struct ExtractionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extraction",
    abstract: "Measure extraction beside the language engine alone; or print what names' types are told by.",
    discussion: """
      The file holds a JSON object with a "text" on every line; paragraphs are divided by blank lines. Both are measured in one \
      run, on one thread: the language engine on whole texts, and everything from text to graph. --clues is for \
      Scripts/fit_names.py.
      """)

  @Argument(help: "Texts, as .jsonl.")
  var file: String

  @Option(help: "How often to read all texts; the median is shown.")
  var runs = 3

  @Flag(help: "Print the clues of each text's names, a JSON object a line, instead of times.")
  var clues = false

  @Option(help: "table or json.")
  var format = ReportFormat.table

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs is at least 1") }
  }

  func run() throws {
    let language = try Language.english()
    let texts = try Data(contentsOf: URL(filePath: file)).split(separator: UInt8(ascii: "\n")).map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      return object?["text"] as? String ?? ""
    }
    if clues { return try printClues(of: texts, language) }
    let extractor = Extractor(language: language)
    var reading = Measurement("language alone")
    var extracting = Measurement("text to graph")
    reading.bytes = texts.reduce(0) { $0 + $1.utf8.count }
    extracting.bytes = reading.bytes
    var (tokens, relations) = (0, 0)
    // Once before, so that neither finds empty caches.
    for text in texts { _ = try extractor.extract(Self.source(text), as: Document(id: "text")) }
    for _ in 0..<runs {
      tokens = try reading.run {
        try texts.reduce(0) { $0 + (try language.analyze($1).tokens.count) }
      }
      relations = try extracting.run {
        try texts.reduce(0) {
          $0 + (try extractor.extract(Self.source($1), as: Document(id: "text")).graph.relations.count)
        }
      }
    }
    var report = Report(title: "extraction \(file)")
    report.steps = [reading, extracting]
    report.facts = [
      ("texts", texts.count), ("tokens", tokens), ("relations", relations),
      ("% of the engine", Int(100 * reading.median.cpu / extracting.median.cpu)),
      ("peak memory, bytes", peakMemory()),
    ]
    try report.print(as: format)
  }

  /// A text with a block for each paragraph.
  private static func source(_ text: String) -> SourceDocument {
    let bytes = Array(text.utf8)
    var source = SourceDocument(text: bytes, isFileItself: true, reader: "bench-1")
    var start = 0
    for position in bytes.indices where bytes[position...].starts(with: "\n\n".utf8) {
      if start < position { source.blocks.append(TextBlock(.paragraph, [start..<position])) }
      start = position + 1
    }
    if start < bytes.count { source.blocks.append(TextBlock(.paragraph, [start..<bytes.count])) }
    return source
  }

  private func printClues(of texts: [String], _ language: Language) throws {
    for text in texts {
      let parsed = try Extractor(language: language).parsed(Self.source(text))
      // Offsets in code points, as the development texts have them.
      var points = [0]
      for byte in text.utf8 { points.append(points[points.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1)) }
      let clues = parsed.nameClues
      let object: [String: Any] = [
        "groups": clues.groups,
        "spans": clues.spans.map { [points[$0.bytes.lowerBound], points[$0.bytes.upperBound], $0.group] },
      ]
      let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      print(String(decoding: data, as: UTF8.self))
    }
  }
}
