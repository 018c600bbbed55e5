import DocGraph

/// Prints an analysis section by section, so that none must be kept.
struct AnalysisPrinter {
  private let format: AnalyzeVerb.Format
  private let namesOnly: Bool
  private var report: AnalysisReport?
  private var sentences = 1
  private var tokens = 0
  private var isFirst = true
  private var isAllUTF8 = true
  private let file: String

  init(file: String, format: AnalyzeVerb.Format, names: Bool, language: Language) {
    self.file = file == "-" ? "standard input" : file
    self.format = format
    namesOnly = names
    if format == .json { report = AnalysisReport(model: language.modelName) }
  }

  mutating func add(_ text: AnalyzedText) {
    warn(of: text)
    let first = (sentence: sentences, token: tokens)
    switch format {
    case .table:
      let table = AnalysisTable(text: text, first: first)
      if namesOnly {
        let names = table.names(hasHeading: isFirst)
        if !names.isEmpty { print(names, behind: "") }
      } else {
        for part in [table.tokens, table.names()] where !part.isEmpty {
          print(part, behind: isFirst ? "" : "\n")
        }
      }
    case .conllu: Console.print(text.coNLLU(firstSentence: first.sentence), terminator: "")
    case .json: if let bytes = report?.add(text, first: first) { Console.write(bytes) }
    }
    sentences += text.sentences.count
    tokens += text.tokens.count
  }

  private mutating func print(_ part: String, behind separator: String) {
    Console.print(separator + part)
    isFirst = false
  }

  /// Tells of what is no plain text, once: it is read all the same, but hardly as it is meant.
  private mutating func warn(of text: AnalyzedText) {
    if text.range.lowerBound == 0, let kind = text.foreignKind {
      Console.error("warning: \(file): this looks like \(kind), and is read as the plain text that it is not")
    }
    if isAllUTF8, let byte = text.firstInvalidByte {
      isAllUTF8 = false
      Console.error(
        "warning: \(file): byte \(byte) is no UTF-8 and is read as U+FFFD, as all that follows like it (`iconv -f LATIN1 -t UTF-8` "
          + "changes a file from Latin-1)")
    }
  }

  mutating func finish() {
    if tokens == 0 { Console.error("note: \(file) has no text") }
    if let bytes = report?.finish() { Console.write(bytes) }
  }
}

extension AnalyzedText {
  /// What a document is by its first bytes, where that is no plain text.
  fileprivate var foreignKind: String? {
    let start = tokens.prefix(4).map(\.text).joined().lowercased()
    if start.hasPrefix("%pdf-") { return "a PDF" }
    if start.hasPrefix("<!doctype") || start.hasPrefix("<html") || start.hasPrefix("<?xml") {
      return "HTML or XML"
    }
    if start.hasPrefix("pk\u{3}\u{4}") { return "an archive or an office document" }
    return nil
  }
}
