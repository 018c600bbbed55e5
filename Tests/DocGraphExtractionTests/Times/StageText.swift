import DocGraphLanguage
import DocGraphModel

@testable import DocGraphExtraction

/// Sentences of ours, parsed by the installed model, for tests of single stages.
enum StageText {
  /// Loaded once: debug builds read a model slowly.
  private static let loaded = Result { try Language.english() }
  static let extractor = Extractor(language: (try? loaded.get()) ?? .rules)

  /// One paragraph, published on Thursday, 6 March 2031, unless told otherwise; "" for no date.
  static func findings(_ text: String, published: String = "2031-03-06") throws -> DocumentFindings {
    var source = SourceDocument(
      text: Array(text.utf8), isFileItself: true, reader: "test-1",
      blocks: [TextBlock(.paragraph, [0..<text.utf8.count])])
    source.published = published.isEmpty ? nil : try PartialDate(edtf: published)
    return DocumentFindings(try ParsedDocument(source, by: loaded.get()))
  }

  static func times(_ text: String, published: String = "2031-03-06") throws -> [String] {
    var findings = try findings(text, published: published)
    extractor.findTimesAndQuantities(&findings)
    return findings.times.map {
      "\(findings.text.text(of: $0.words)): \($0.date)" + ($0.bound == .during ? "" : " \($0.bound)")
        + ($0.isRelative ? " relative" : "")
    }
  }

  static func quantities(_ text: String) throws -> [String] {
    var findings = try findings(text)
    extractor.findTimesAndQuantities(&findings)
    return findings.quantities.map { quantity in
      let value =
        switch quantity.value {
        case .money(let money): "\(money)"
        case .percent(let share): "\(share) percent"
        case .number(let number, let unit): "\(number)" + (unit.map { " \($0)" } ?? "")
        }
      return "\(findings.text.text(of: quantity.words)): \(value)"
        + (quantity.qualifier.map { " \($0.rawValue)" } ?? "")
    }
  }
}
