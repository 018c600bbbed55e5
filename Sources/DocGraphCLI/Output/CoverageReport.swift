import DocGraph
import DocGraphSyntax

/// How much of its documents a graph uses, as a table or as JSON.
struct CoverageReport {
  private let coverage: Coverage
  private let mentions: Bool
  private let listsUnused: Bool
  private let threshold: Double?

  init(_ coverage: Coverage, mentions: Bool, listsUnused: Bool, threshold: Double?) {
    self.coverage = coverage
    self.mentions = mentions
    self.listsUnused = listsUnused
    self.threshold = threshold
  }

  /// Whether the share is below the threshold, or nobody can say what it is.
  var fails: Bool {
    guard let threshold else { return false }
    return coverage.share(mentions: mentions).map { $0 < threshold } ?? true
  }

  var text: String {
    var table = Table(
      "DOCUMENT", "SENTENCES", "USED", "SHARE", "RELATION", "PLEDGE", "FIGURE", "EVENT", "MENTION ONLY",
      flushRight: [1, 2, 3, 4, 5, 6, 7, 8])
    for document in coverage.documents {
      guard document.unread == nil else {
        table.add(document.id.rawValue, "not read", "", "", "", "", "", "", "")
        continue
      }
      table.rows.append(
        [
          document.id.rawValue, String(document.sentences.count),
          String(document.usedCount(mentions: mentions)),
          share(document.usedCount(mentions: mentions), of: document.sentences.count),
        ] + SentenceUse.allCases.map { String(document.count($0)) })
    }
    var lines = coverage.documents.isEmpty ? [] : [table.text]
    if listsUnused { lines += coverage.read.flatMap(unusedLines) }
    lines += remarks
    let used = coverage.usedCount(mentions: mentions)
    let total = counted(coverage.sentenceCount, "sentence", "sentences")
    let least = threshold.map { fails ? ", less than \($0)" : ", at least \($0)" } ?? ""
    lines.append("\(used) of \(total) used: \(share(used, of: coverage.sentenceCount))\(least)")
    return lines.joined(separator: "\n")
  }

  /// In hundredths, rounded down: what is not all is not 1.00.
  private func share(_ used: Int, of count: Int) -> String {
    guard count > 0 else { return "–" }
    let hundredths = used * 100 / count
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// What cannot be read, what the graph has nothing of, and what points elsewhere.
  private var remarks: [String] {
    var lines: [String] = []
    for document in coverage.documents {
      if let unread = document.unread { lines.append("\(document.id) cannot be read: \(unread)".printable) }
      if document.pointerCount == 0 {
        lines.append("\(document.id): nothing in the graph is from it".printable)
      }
      if document.astrayCount > 0 {
        let count = counted(document.astrayCount, "piece of evidence points", "pieces of evidence point")
        lines.append("\(document.id): \(count) elsewhere (`docgraph verify` says where)".printable)
      }
    }
    return lines
  }

  private func unused(_ document: CoveredDocument) -> [CoveredSentence] {
    document.sentences.filter { !$0.isUsed(mentions: mentions) }
  }

  private func unusedLines(_ document: CoveredDocument) -> [String] {
    let sentences = unused(document)
    guard !sentences.isEmpty else { return [] }
    return ["", "not used of \(document.id)".heading]
      + sentences.map { sentence in
        let what = sentence.isMentionOnly ? "mention only: " : ""
        return "  s\(sentence.number)  \(what)\(sentence.text.printable.shortened(to: 400))"
      } + [""]
  }

  var json: Report {
    var report = Report()
    report.add("splitter", .text(SentenceSplitter.name))
    report.add("mentionsCount", .bool(mentions))
    report.add("sentences", .integer(coverage.sentenceCount))
    report.add("used", .integer(coverage.usedCount(mentions: mentions)))
    report.add("share", coverage.share(mentions: mentions).map { .real($0) })
    report.add("threshold", threshold.map { .real($0) })
    report.add("uses", uses { coverage.count($0) })
    report.add("documents", .list(coverage.documents.map(reported)))
    return report
  }

  private func uses(_ count: (SentenceUse) -> Int) -> SyntaxValue {
    .mapping(
      SentenceUse.allCases.map { ($0 == .mention ? "mentionOnly" : $0.rawValue, .integer(count($0))) },
      .compact)
  }

  private func reported(_ document: CoveredDocument) -> SyntaxValue {
    .object(
      [
        ("id", .id(document.id)), ("title", .optional(document.title)),
        ("unread", .optional(document.unread?.description)), ("evidence", .integer(document.pointerCount)),
        ("astray", document.astrayCount == 0 ? nil : .integer(document.astrayCount)),
        ("sentences", .integer(document.sentences.count)),
        ("used", .integer(document.usedCount(mentions: mentions))),
        ("share", document.share(mentions: mentions).map { .real($0) }),
        ("uses", uses { document.count($0) }),
        ("unused", listsUnused ? .list(unused(document).map(reported)) : nil),
      ], .block)
  }

  private func reported(_ sentence: CoveredSentence) -> SyntaxValue {
    .object([
      ("sentence", .integer(sentence.number)), ("start", .integer(sentence.range.lowerBound)),
      ("end", .integer(sentence.range.upperBound)), ("mentionOnly", .bool(sentence.isMentionOnly)),
      ("text", .text(sentence.text)),
    ])
  }
}
