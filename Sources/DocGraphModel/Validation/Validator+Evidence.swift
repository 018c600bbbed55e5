extension Validator {
  /// Checks the evidence that was gathered, document by document, so that each text is asked for once.
  mutating func checkEvidence(_ text: (Document) throws(ModelError) -> [UInt8]?) {
    for document in graph.documents {
      let items = evidence.removeValue(forKey: document.id) ?? []
      let spans = mentions.removeValue(forKey: document.id) ?? []
      guard !items.isEmpty || !spans.isEmpty else { continue }
      let bytes: [UInt8]?
      do throws(ModelError) {
        bytes = try text(document)
      } catch {
        bytes = nil
        warnUnread(document, error, quotes: items.count, mentions: spans.count)
      }
      if let bytes { checkHash(of: document, bytes) }
      let finder = bytes.map(PassageFinder.init)
      for (item, place) in items { check(item, in: bytes, finder, at: place) }
      for (range, place) in spans { checkRange(range, in: bytes, of: document.id, at: place) }
    }
    // What is left points at no document.
    for (id, items) in evidence.sorted(by: { $0.key < $1.key }) {
      uncomparedCount += items.count
      for (_, place) in items { checkDocument(id, at: place["document"]) }
    }
  }

  private mutating func warnUnread(_ document: Document, _ error: ModelError, quotes: Int, mentions: Int) {
    guard let position = index.position(of: document.id) else { return }
    let (count, noun) = quotes > 0 ? (quotes, "quote") : (mentions, "mention")
    let place = GraphPath.document(position)
    warn(
      .unreadDocument,
      document.textPath != nil ? place["textPath"] : document.path != nil ? place["path"] : place,
      "\(count) \(noun)\(count == 1 ? "" : "s") of '\(document.id)' \(count == 1 ? "was" : "were") not compared: "
        + error.message,
      hint: error.hint)
  }

  private mutating func checkHash(of document: Document, _ bytes: [UInt8]) {
    guard let expected = document.hashOfText, isSHA256(expected), SHA256.hex(bytes) != expected,
      let position = index.position(of: document.id)
    else { return }
    warn(
      .changedDocument, .document(position)[document.textPath == nil ? "sha256" : "textSHA256"],
      "the text of '\(document.id)' is not what it was when this hash was taken",
      hint: "look whether the quotes still stand there; then correct the hash")
  }

  private mutating func check(
    _ evidence: Evidence, in text: [UInt8]?, _ finder: PassageFinder?, at place: GraphPath
  ) {
    if text == nil { uncomparedCount += 1 } else { comparedCount += 1 }
    checkHash(evidence.quoteSHA256, at: place["quoteSHA256"])
    for (name, number) in [
      ("sentence", evidence.sentence), ("paragraph", evidence.paragraph), ("page", evidence.page),
    ] {
      if let number, number < 1 {
        error(.outOfRange, place[name], "there is no \(name) \(number)", hint: "\(name)s are counted from 1")
      }
    }
    guard let range = evidence.range else {
      do throws(ModelError) {
        _ = try finder?.expand(evidence)
      } catch {
        self.error(
          .quoteNotThere, place, error.message, hint: error.hint ?? "`docgraph cite` finds a quote's offsets")
        return
      }
      warn(
        .shortEvidence, place, "this evidence has no offsets",
        hint: "`docgraph fmt` fills them in from the quote or the sentence number")
      return
    }
    let isPassage = checkRange(range, in: text, of: evidence.document, at: place)
    for (item, mention) in evidence.mentions.enumerated() {
      let place = place["mentions"][item]
      checkEntity(mention.entity, at: place["entity"])
      guard isPassage, checkRange(mention.range, in: text, of: evidence.document, at: place) else { continue }
      if mention.range.clamped(to: range) != mention.range {
        error(
          .outsideDocument, place,
          "the mention at \(mention.range.lowerBound)–\(mention.range.upperBound) lies outside its evidence",
          hint: "a mention's offsets count from the beginning of the document")
      }
    }
    guard isPassage else { return }
    guard let text else {
      if let quote = evidence.quote, quote.utf8.count != range.count {
        error(
          .quoteNotThere, place["quote"],
          "the quote has \(quote.utf8.count) bytes, \(range.lowerBound)–\(range.upperBound) have \(range.count)",
          hint: "offsets count UTF-8 bytes; `docgraph cite` finds a quote's")
      }
      return
    }
    let passage = text[range]
    if let quote = evidence.quote, !passage.elementsEqual(quote.utf8) {
      error(
        .quoteNotThere, place["quote"],
        "at \(range.lowerBound)–\(range.upperBound) of '\(evidence.document)' stands \(excerpt(passage)), not this quote",
        hint: "`docgraph cite` finds a quote's offsets")
    }
    if let hash = evidence.quoteSHA256, isSHA256(hash), SHA256.hex(passage) != hash {
      error(
        .quoteNotThere, place["quoteSHA256"],
        "the passage at \(range.lowerBound)–\(range.upperBound) of '\(evidence.document)' has another hash",
        hint: "look whether the passage still stands there; then correct the offsets or the hash")
    }
  }

  /// Whether the range lies within the text and begins and ends between characters.
  @discardableResult
  private mutating func checkRange(
    _ range: Range<Int>, in text: [UInt8]?, of document: DocumentID, at place: GraphPath
  ) -> Bool {
    guard let fault = PassageFault(range, in: text) else { return true }
    error(
      .outsideDocument, place, fault.message(range, of: document, count: text?.count ?? 0),
      hint: fault == .nothing
        ? "start: is 0 or more, and end: is above it"
        : "offsets count UTF-8 bytes; `docgraph cite` finds a quote's")
    return false
  }

  private func excerpt(_ passage: ArraySlice<UInt8>) -> String {
    let text = String(decoding: passage.prefix(240), as: UTF8.self)
    return (text.count > 60 ? "\(text.prefix(60))…" : text).quoted
  }
}
