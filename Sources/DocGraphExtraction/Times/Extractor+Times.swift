internal import DocGraphModel

extension Extractor {
  /// Words that say when, and words that say how much: money, shares, counts and measures.
  ///
  /// Times that need a date which the document does not have are left out, never guessed. Times, ages, ordinals and numbers of
  /// things are no quantities.
  func findTimesAndQuantities(_ findings: inout DocumentFindings) {
    let lexemes = Lexeme.all(of: findings.text)
    let times = TimeReader(findings.text, lexemes: lexemes).all()
    for found in times {
      guard let date = found.date else { continue }
      // An interval that is "from" its beginning is no open one.
      let bound = date.isInterval && found.bound == .from ? .during : found.bound
      findings.times.append(
        TimeExpression(found.words, date, bound: bound, isRelative: found.isRelative))
    }
    findings.quantities += QuantityReader(findings.text, lexemes: lexemes, times: times).all()
  }
}
