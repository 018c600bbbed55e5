import DocGraphLanguage
import Foundation
import Testing

/// `docgraph analyze`.
@Suite("The verb analyze")
struct AnalyzeVerbTests {
  static let hasModel = ModelStore().english != nil
  static let text = "The Harbor Trust met in Geneva. It didn't say why.\n"
  static let needsModel: Comment = "the English model is not installed: make model"

  @Test("prints tokens and names as tables", .enabled(if: hasModel, needsModel))
  func tables() async throws {
    let outcome = try await Program.docgraph.run(["analyze", "-"], input: Self.text)
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(
      outcome.output == """
        S   #  TOKEN   LEMMA   POS    TAG  HEAD  DEPENDENCY  NAME   BYTES
        1   0  The     the     DET    DT      2  det         B-ORG  0-3
        1   1  Harbor  Harbor  PROPN  NNP     2  compound    I-ORG  4-10
        1   2  Trust   Trust   PROPN  NNP     3  nsubj       I-ORG  11-16
        1   3  met     meet    VERB   VBD     3  ROOT               17-20
        1   4  in      in      ADP    IN      3  prep               21-23
        1   5  Geneva  Geneva  PROPN  NNP     4  pobj        B-GPE  24-30
        1   6  .       .       PUNCT  .       3  punct              30-31
        2   7  It      it      PRON   PRP    10  nsubj              32-34
        2   8  did     do      AUX    VBD    10  aux                35-38
        2   9  n't     not     PART   RB     10  neg                38-41
        2  10  say     say     VERB   VB     10  ROOT               42-45
        2  11  why     why     SCONJ  WRB    10  advmod             46-49
        2  12  .       .       PUNCT  .      10  punct              49-50

        NAME              TYPE  S  BYTES
        The Harbor Trust  ORG   1  0-16
        Geneva            GPE   1  24-30

        """)
  }

  @Test("prints names alone", .enabled(if: hasModel, needsModel))
  func names() async throws {
    let outcome = try await Program.docgraph.run(["analyze", "-", "--names"], input: Self.text)
    #expect(outcome.output.hasPrefix("NAME              TYPE  S  BYTES\nThe Harbor Trust  ORG"))
  }

  @Test("prints JSON whose offsets are the file's", .enabled(if: hasModel, needsModel))
  func json() async throws {
    let outcome = try await Program.docgraph.run(["analyze", "-", "--format", "json"], input: Self.text)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(object?["version"] as? Int == 1)
    let sentences = try #require(object?["sentences"] as? [[String: Any]])
    #expect(sentences.count == 2)
    let entities = try #require(sentences[0]["entities"] as? [[String: Any]])
    #expect(entities.map { $0["text"] as? String } == ["The Harbor Trust", "Geneva"])
    #expect(entities.map { $0["start"] as? Int } == [0, 24])
    let tokens = try #require(sentences[1]["tokens"] as? [[String: Any]])
    #expect(tokens.map { $0["lemma"] as? String } == ["it", "do", "not", "say", "why", ".", "\n"])
  }

  @Test("prints CoNLL-U, ten columns a word", .enabled(if: hasModel, needsModel))
  func coNLLU() async throws {
    let outcome = try await Program.docgraph.run(["analyze", "-", "--format", "conllu"], input: Self.text)
    let lines = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == 13 && lines.allSatisfy { $0.split(separator: "\t").count == 10 })
    #expect(outcome.output.contains("# sent_id = 2\n# text = It didn't say why.\n"))
  }

  @Test("goes on numbering over sections, on any number of threads", .enabled(if: hasModel, needsModel))
  func sections() async throws {
    let long = String(repeating: Self.text + "\n", count: 2_000)
    let one = try await Program.docgraph.run(
      ["analyze", "-", "--names", "--threads", "1", "--format", "conllu"], input: long)
    let two = try await Program.docgraph.run(
      ["analyze", "-", "--names", "--threads", "2", "--format", "conllu"], input: long)
    #expect(one.output == two.output && one.code == 0)
    #expect(one.output.contains("# sent_id = 4000\n"))
    let table = try await Program.docgraph.run(["analyze", "-", "--names"], input: long)
    let lines = table.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0.hasPrefix("NAME ") } == 1 && lines.dropLast().allSatisfy { !$0.isEmpty })
  }

  @Test("without a model prints tokens and sentences, and says what is missing")
  func withoutModel() async throws {
    let folder = try ScratchFolder()
    let outcome = try await Program.docgraph.run(
      ["analyze", "-"], input: Self.text, environment: ["XDG_DATA_HOME": folder.url.path])
    #expect(outcome.code == 0 && outcome.errors.contains("`docgraph model install` fetches it"))
    #expect(outcome.output.hasPrefix("S   #  TOKEN   BYTES\n1   0  The     0-3\n"))
  }

  @Test("names what cannot be read", arguments: ["/no/such/file", "/"])
  func missingFile(path: String) async throws {
    let outcome = try await Program.docgraph.run(["analyze", path])
    #expect(outcome.code == 3 && outcome.errors.hasPrefix("\(path): ") && outcome.output.isEmpty)
  }

  @Test("refuses no threads")
  func threads() async throws {
    #expect(try await Program.docgraph.run(["analyze", "-", "--threads", "0"]).code == 2)
  }

  @Test("a word of thirty thousand letters does not widen the table, and nothing steers a terminal")
  func longWord() async throws {
    let text = String(repeating: "x", count: 30_000) + " \u{1B}[31m \u{200F}\u{61C} end"
    let folder = try ScratchFolder()
    let outcome = try await Program.docgraph.run(
      ["analyze", "-"], input: text, environment: ["XDG_DATA_HOME": folder.url.path])
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count < 100 })
    #expect(outcome.output.contains("xxx…"))
    #expect(
      outcome.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(outcome.output.contains("\\u{200f}\\u{61c}"))
  }

  @Test(
    "warns of what is no plain text",
    arguments: [
      ("%PDF-1.4 binary", "looks like a PDF"), ("<!DOCTYPE html><p>Hi</p>", "looks like HTML or XML"),
      ("PK\u{3}\u{4}x", "looks like an archive"), ("", "has no text"),
    ])
  func foreignText(text: String, warning: String) async throws {
    let outcome = try await Program.docgraph.run(["analyze", "-"], input: text)
    #expect(outcome.code == 0 && outcome.errors.contains(warning), "\(outcome.errors)")
  }

  @Test("warns once of bytes that are no UTF-8, and skips a byte order mark")
  func otherEncodings() async throws {
    let folder = try ScratchFolder()
    try Data([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0xe9]).write(to: folder.url("latin1.txt"))
    let latin1 = try await Program.docgraph.run(["analyze", folder.url("latin1.txt").path])
    #expect(latin1.errors.contains("latin1.txt: byte 3 is no UTF-8"))
    #expect(latin1.errors.components(separatedBy: "no UTF-8").count == 2)
    let marked = try await Program.docgraph.run(["analyze", "-"], input: "\u{FEFF}The end.")
    #expect(marked.output.contains("  The ") && marked.output.contains("3-6"))
  }

  @Test("names alone need the model")
  func namesWithoutModel() async throws {
    let folder = try ScratchFolder()
    let outcome = try await Program.docgraph.run(
      ["analyze", "-", "--names"], input: Self.text, environment: ["XDG_DATA_HOME": folder.url.path])
    #expect(outcome.code == 3 && outcome.output.isEmpty && outcome.errors.contains("docgraph model install"))
  }
}
