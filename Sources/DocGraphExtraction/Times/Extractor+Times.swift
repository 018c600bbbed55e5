internal import DocGraphModel

extension Extractor {
  /// Words that say when. Those that need a date which the document does not have are left out, never guessed.
  func findTimes(_ findings: inout DocumentFindings) {
    let reader = TimeReader(findings.text, lexemes: Lexeme.all(of: findings.text))
    for found in reader.all() {
      guard let date = found.date else { continue }
      // An interval that is "from" its beginning is no open one.
      let bound = date.isInterval && found.bound == .from ? .during : found.bound
      findings.times.append(
        TimeExpression(found.words, date, bound: bound, isRelative: found.isRelative))
    }
  }
}
