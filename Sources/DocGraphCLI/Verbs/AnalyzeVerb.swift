import ArgumentParser
import DocGraph
import Foundation

/// `docgraph analyze`.
struct AnalyzeVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Read an English text: its sentences, words, grammar and names.",
    discussion: """
      The file is plain text or Markdown in UTF-8; `-` reads standard input. Bytes are those of the file. Parts of speech, \
      lemmas, dependencies (ClearNLP's) and names (OntoNotes') come from spaCy's small English model, which `docgraph model \
      install` fetches; without it there are sentences and tokens only. In the table, S is the sentence, # the token (numbers \
      left out are white space), HEAD the # that it depends on. CoNLL-U and JSON have the morphology too, and JSON the noun \
      phrases. Markdown's marks are read as they stand.

      A file above 32 KiB is read section by section, in bounded memory; a section ends at a blank line where there is one.

      EXAMPLES
        docgraph analyze Examples/harbor/gazette-1.md
        docgraph analyze Examples/harbor/gazette-1.md --names
        docgraph analyze Examples/harbor/gazette-1.md --format conllu
        echo 'The Harbor Trust met in Geneva.' | docgraph analyze -
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, conllu, json
  }

  @Argument(help: "The text, or - for standard input.", completion: .file())
  var file: String

  @Flag(help: "Names only, without the grammar: some twice as fast.")
  var names = false

  @Option(help: "How to print the result.")
  var format: Format = .table

  @Option(help: "How many sections to read at once; as many as the machine has processors if not given.")
  var threads: Int?

  func validate() throws {
    if file.isEmpty { throw ValidationError("the file's name is empty; - is standard input") }
    if let threads, threads < 1 { throw ValidationError("--threads must be 1 or more") }
  }

  func run() async throws {
    let reader = try TextFile(file)
    // Names cannot be had by rules.
    let language = names ? try Language.english() : try Language.installedEnglish() ?? .rules
    if !language.hasModel {
      Console.error(
        "warning: the English model is not installed, so there are no names, parts of speech, lemmas and dependencies "
          + "(`docgraph model install` fetches it)")
    }
    var printer = AnalysisPrinter(file: file, format: format, names: names, language: language)
    try await language.analyze(
      SectionReader(read: reader.read), components: names ? .entities : .all,
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount
    ) { printer.add($0) }
    printer.finish()
  }
}
