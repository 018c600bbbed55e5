/// The right side of a condition, in every form that it can be read in.
struct ConditionOperand: Hashable {
  let text: String
  let folded: String
  let figure: Figure?
  let date: PartialDate?

  /// A number, and the unit or the currency behind it.
  struct Figure: Hashable {
    let number: DecimalNumber
    let unit: FoldedName?
  }

  init(_ text: String) {
    self.text = text
    folded = FoldedName(text).text
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    figure = words.first.flatMap { DecimalNumber($0) }.map { number in
      Figure(number: number, unit: words.count > 1 ? FoldedName(words[1]) : nil)
    }
    date = try? PartialDate(edtf: text)
  }

  /// The number, if it is one of this unit or of any.
  func number(of unit: String?) -> DecimalNumber? {
    guard let figure, figure.unit == nil || figure.unit == unit.map({ FoldedName($0) }) else { return nil }
    return figure.number
  }

  /// Whether it means this word of the file format, `in_progress`.
  func isWord(_ word: String) -> Bool {
    folded == word || folded == words(of: word)
  }
}
