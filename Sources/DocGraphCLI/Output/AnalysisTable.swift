import DocGraph

/// A section's tokens and names as tables for people.
struct AnalysisTable {
  let text: AnalyzedText
  /// How many sentences and tokens came before.
  let first: (sentence: Int, token: Int)

  /// Columns of a word or name; a longer one, such as a line of an encoded picture, would make every row as wide.
  private static let widest = 48

  /// Token by token, with the names behind.
  var tokens: String {
    let hasGrammar = text.components.contains(.grammar)
    let hasEntities = text.components.contains(.entities)
    var table = Table("S", "#", "TOKEN", flushRight: [0, 1])
    if hasGrammar { table.headings += ["LEMMA", "POS", "TAG", "HEAD", "DEPENDENCY"] }
    if hasGrammar { table.flushRight.insert(6) }
    if hasEntities { table.headings.append("NAME") }
    table.headings.append("BYTES")
    for (number, sentence) in text.sentences.enumerated() {
      for token in text.tokens[sentence] where !token.isSpace {
        var cells = [String(first.sentence + number), String(first.token + token.index), token.text]
        if hasGrammar {
          cells += [
            token.lemma ?? "", token.partOfSpeech?.rawValue ?? "", token.tag ?? "",
            token.head.map { String(first.token + $0) } ?? "", token.dependency ?? "",
          ]
        }
        if hasEntities { cells.append(token.entity.map { (token.startsEntity ? "B-" : "I-") + $0 } ?? "") }
        cells.append("\(token.range.lowerBound)-\(token.range.upperBound)")
        table.rows.append(cells.map { $0.printable.shortened(to: Self.widest) })
      }
    }
    return table.rows.isEmpty ? "" : table.text
  }

  /// The names, one a line.
  ///
  /// - Parameter hasHeading: false for what goes on with those of the section before.
  func names(hasHeading: Bool = true) -> String {
    var table = Table("NAME", "TYPE", "S", "BYTES", flushRight: [2])
    var sentence = 0
    for entity in text.entities {
      while text.sentences[sentence].upperBound <= entity.tokens.lowerBound { sentence += 1 }
      table.add(
        text.text(of: entity.tokens).printable.shortened(to: Self.widest), entity.label,
        String(first.sentence + sentence),
        "\(entity.range.lowerBound)-\(entity.range.upperBound)")
    }
    return table.rows.isEmpty ? "" : table.text(hasHeading: hasHeading)
  }
}
