import DocGraph

/// Prints an analysis section by section, so that none must be kept.
struct AnalysisPrinter {
  private let format: AnalyzeVerb.Format
  private let namesOnly: Bool
  private var report: AnalysisReport?
  private var sentences = 1
  private var tokens = 0
  private var isFirst = true

  init(format: AnalyzeVerb.Format, names: Bool, language: Language) {
    self.format = format
    namesOnly = names
    if format == .json { report = AnalysisReport(model: language.modelName) }
  }

  mutating func add(_ text: AnalyzedText) {
    let first = (sentence: sentences, token: tokens)
    switch format {
    case .table:
      let table = AnalysisTable(text: text, first: first)
      for part in namesOnly && text.components.contains(.entities)
        ? [table.names] : [table.tokens, table.names]
      where !part.isEmpty {
        Console.print(isFirst ? part : "\n" + part)
        isFirst = false
      }
    case .conllu: Console.print(text.coNLLU(firstSentence: first.sentence), terminator: "")
    case .json: if let bytes = report?.add(text, first: first) { Console.write(bytes) }
    }
    sentences += text.sentences.count
    tokens += text.tokens.count
  }

  mutating func finish() {
    if let bytes = report?.finish() { Console.write(bytes) }
  }
}
