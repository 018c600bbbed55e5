extension PassageFinder {
  /// Evidence for a quote: with offsets, and the words as the document has them.
  ///
  /// - Throws: ``ModelError`` with code ``ModelError/Code/evidence`` where the quote is not there, or more than once.
  public func cite(_ quote: String, in document: DocumentID) throws(ModelError) -> Evidence {
    try expand(Evidence(document: document, quote: quote))
  }

  /// Short evidence with its offsets and its quote filled in; other evidence as it is.
  ///
  /// - Throws: ``ModelError`` with code ``ModelError/Code/evidence`` where the passage is not there, or not the only one.
  public func expand(_ evidence: Evidence) throws(ModelError) -> Evidence {
    guard evidence.range == nil else { return evidence }
    var expanded = evidence
    let range: Range<Int>
    switch (evidence.quote, evidence.sentence) {
    case (let quote?, let sentence):
      range = try only(
        quote,
        within: sentence.map { number throws(ModelError) in try self.sentence(number, of: evidence.document)
        },
        of: evidence.document)
    case (nil, let number?):
      range = try sentence(number, of: evidence.document)
      expanded.sentence = nil
    case (nil, nil):
      throw ModelError(
        .evidence, "this evidence says neither what it quotes nor where",
        hint: "give quote:, or start: and end:")
    }
    expanded.range = range
    if evidence.quoteSHA256 == nil { expanded.quote = passage(range) }
    return expanded
  }

  private func sentence(_ number: Int, of document: DocumentID) throws(ModelError) -> Range<Int> {
    guard number >= 1, number <= sentences.count else {
      throw ModelError(
        .evidence, "'\(document)' has no sentence \(number), only \(sentences.count)",
        hint: "`docgraph cite GRAPH \(document)` numbers them")
    }
    return sentences[number - 1].range
  }

  private func only(
    _ quote: String, within range: Range<Int>?, of document: DocumentID
  ) throws(ModelError) -> Range<Int> {
    let found = ranges(of: quote, within: range)
    if found.count == 1 { return found[0] }
    let shown = (quote.count > 60 ? "\(quote.prefix(60))…" : quote).quoted
    guard !found.isEmpty else {
      throw ModelError(
        .evidence, "'\(document)' does not say \(shown)",
        hint: "a quote is verbatim, but for white space, quotation marks and dashes")
    }
    let sentences = found.compactMap { range in
      self.sentences.firstIndex { $0.range.contains(range.lowerBound) }.map { "s\($0 + 1)" }
    }
    throw ModelError(
      .evidence,
      "'\(document)' says \(shown) \(found.count) times (\(sentences.prefix(8).joined(separator: ", ")))",
      hint: "quote more words, or add the sentence's number: sentence: \(sentences.first?.dropFirst() ?? "1")"
    )
  }
}
