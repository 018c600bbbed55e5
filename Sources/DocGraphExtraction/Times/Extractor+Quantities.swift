extension Extractor {
  /// Words that say how much: money, shares, counts and measures. Times, ages, ordinals and numbers of things are none.
  func findQuantities(_ findings: inout DocumentFindings) {
    let lexemes = Lexeme.all(of: findings.text)
    let times = TimeReader(findings.text, lexemes: lexemes).all()
    findings.quantities += QuantityReader(findings.text, lexemes: lexemes, times: times).all()
  }
}
