import DocGraphModel

/// One document's text, in which evidence is read again.
struct PassageReader {
  private let text: Result<[UInt8], ModelError>
  private let isChanged: Bool
  private let finder: PassageFinder?

  init(_ document: Document, text: DocumentText) {
    do throws(ModelError) {
      guard let bytes = try text(document) else {
        throw ModelError(.evidence, "the text of '\(document.id)' was not read")
      }
      self.text = .success(bytes)
      let recorded = document.textPath == nil ? document.sha256 : document.textSHA256
      isChanged = recorded.map { $0.lowercased() != SHA256.hex(bytes) } ?? false
      finder = PassageFinder(bytes)
    } catch {
      self.text = .failure(error)
      isChanged = false
      finder = nil
    }
  }

  func read(_ evidence: Evidence) -> Reading {
    switch text {
    case .failure(let error):
      return Reading(
        verdict: .unread, range: evidence.range, words: evidence.quote, note: error.description)
    case .success(let bytes):
      let found = find(evidence, in: bytes)
      guard isChanged, found.verdict > .changed else { return found }
      return Reading(
        verdict: .changed, range: found.range, words: found.words,
        note: "the document is not what it was when its hash was taken")
    }
  }

  private func find(_ evidence: Evidence, in bytes: [UInt8]) -> Reading {
    if let range = evidence.range, range.lowerBound >= 0, range.upperBound <= bytes.count {
      if let quote = evidence.quote, bytes[range].elementsEqual(quote.utf8) {
        return stands(.verbatim, range)
      }
      if let hash = evidence.quoteSHA256, SHA256.hex(bytes[range]) == hash { return stands(.verbatim, range) }
    }
    guard let finder, let quote = evidence.quote else {
      return Reading(verdict: .missing, range: evidence.range, words: nil)
    }
    let places = finder.ranges(of: quote)
    if let range = evidence.range, places.contains(range) { return stands(.normalized, range) }
    guard let place = places.first else {
      return Reading(verdict: .missing, range: evidence.range, words: quote)
    }
    return stands(evidence.range == nil ? .verbatim : .moved, place)
  }

  private func stands(_ verdict: Verdict, _ range: Range<Int>) -> Reading {
    Reading(verdict: verdict, range: range, words: finder?.passage(range))
  }
}
