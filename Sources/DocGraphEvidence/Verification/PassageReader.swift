import DocGraphModel

/// One document's text, in which evidence is read again.
struct PassageReader {
  /// Why the text cannot be read; nil where it can.
  let failure: ModelError?
  /// The hash of the text, where one is recorded that it can be compared with.
  let hash: String?
  private let isChanged: Bool
  private let finder: PassageFinder
  private var withheld = WithheldSearch()

  /// - Parameter isChanged: Whether something else says that the document is not what it was.
  init(_ document: Document, isChanged: Bool = false, text: DocumentText) {
    var (bytes, failure): ([UInt8], ModelError?) = ([], nil)
    do throws(ModelError) {
      guard let read = try text(document) else {
        throw ModelError(.evidence, "the text of '\(document.id)' was not read")
      }
      bytes = read
      failure = PassageReader.fault(in: bytes)
    } catch {
      failure = error
    }
    self.failure = failure
    finder = PassageFinder(bytes)
    // What is no text has a hash all the same, but nothing is read in it.
    hash = document.hashOfText.flatMap { _ in failure == nil ? SHA256.hex(bytes) : nil }
    self.isChanged = isChanged || hash.map { $0 != document.hashOfText?.lowercased() } ?? false
  }

  mutating func read(_ evidence: Evidence) -> Reading {
    if let failure {
      return Reading(
        verdict: .unread, range: evidence.range, words: evidence.quote, note: failure.description)
    }
    let reading = find(evidence)
    return isChanged ? reading.inChangedDocument : reading
  }

  /// - Throws: what keeps bytes from being a text.
  static func check(_ bytes: [UInt8]) throws(ModelError) {
    if let fault = fault(in: bytes) { throw fault }
  }

  /// What keeps bytes from being a text; nil where they are one.
  private static func fault(in bytes: [UInt8]) -> ModelError? {
    let hint = "documents are UTF-8 text; give other files a stored text by textPath:"
    if bytes.isEmpty { return ModelError(.evidence, "the file is empty") }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      return ModelError(
        .evidence, "the file is not UTF-8 at byte \(error.byteOffsets.lowerBound)", hint: hint)
    }
    return bytes.firstIndex(of: 0).map {
      ModelError(.evidence, "the file has a NUL at byte \($0)", hint: hint)
    }
  }
}

extension PassageReader {
  private mutating func find(_ evidence: Evidence) -> Reading {
    guard let range = evidence.range else { return findShort(evidence) }
    let fault = PassageFault(range, in: finder.text)
    if fault == nil {
      if let standing = standing(evidence, at: range) { return standing }
    }
    let note = fault?.message(range, of: evidence.document, count: finder.text.count)
    if let quote = evidence.quote { return search(quote, recordedAt: range, note: note) }
    if let hash = evidence.quoteSHA256 { return search(hash: hash, recordedAt: range, note: note) }
    return Reading(verdict: .missing, range: range, words: nil, note: note)
  }

  /// What stands at `range`, which is a passage; nil where that is something else.
  private func standing(_ evidence: Evidence, at range: Range<Int>) -> Reading? {
    let hasHash = evidence.quoteSHA256.map { SHA256.hex(finder.text[range]) == $0.lowercased() } ?? true
    guard let quote = evidence.quote else {
      guard hasHash else { return nil }
      return Reading(
        verdict: .verbatim, range: range, words: finder.passage(range),
        note: evidence.quoteSHA256 == nil ? "no quote is recorded that it could be compared with" : nil)
    }
    if finder.text[range].elementsEqual(quote.utf8) {
      guard hasHash else {
        return Reading(
          verdict: .missing, range: range, words: quote, note: "its hash is not the quoteSHA256 recorded")
      }
      return Reading(verdict: .verbatim, range: range, words: quote)
    }
    guard finder.hasNormalized(quote, at: range) else { return nil }
    return Reading(verdict: .normalized, range: range, words: finder.passage(range))
  }

  /// Evidence without offsets: all that can be wrong is that the text does not have it.
  private func findShort(_ evidence: Evidence) -> Reading {
    do throws(ModelError) {
      let range = try finder.expand(evidence).range ?? 0..<0
      return standing(evidence, at: range)
        ?? Reading(
          verdict: .verbatim, range: range, words: finder.passage(range))
    } catch {
      let isThere = evidence.quote.map { !finder.ranges(of: $0).isEmpty } ?? false
      return Reading(
        verdict: isThere ? .verbatim : .missing, range: nil, words: evidence.quote, note: error.message)
    }
  }

  private func search(_ quote: String, recordedAt range: Range<Int>, note: String?) -> Reading {
    let verbatim = finder.verbatimRanges(of: quote)
    let places = verbatim.isEmpty ? finder.normalizedRanges(of: quote) : verbatim
    return moved(
      to: places, from: range, verdicts: verbatim.isEmpty ? [.moved, .normalized] : [.moved], words: quote,
      note: note)
  }

  private mutating func search(hash: String, recordedAt range: Range<Int>, note: String?) -> Reading {
    let length = range.lowerBound < 0 ? 0 : range.count
    if let places = withheld.places(of: hash.lowercased(), length: length, in: finder.text) {
      return moved(to: places, from: range, verdicts: [.moved], words: nil, note: note)
    }
    let limit = "the quote is withheld, and the text too long to look for its hash elsewhere"
    return Reading(
      verdict: .missing, range: range, words: nil,
      note: [note, limit].compactMap { $0 }.joined(separator: "; "))
  }

  /// The nearest of the places is where it stands now; none is missing.
  private func moved(
    to places: [Range<Int>], from range: Range<Int>, verdicts: [Verdict], words: String?, note: String?
  ) -> Reading {
    let origin = max(0, range.lowerBound)
    let nearest = places.min {
      (abs($0.lowerBound - origin), $0.lowerBound) < (abs($1.lowerBound - origin), $1.lowerBound)
    }
    guard let nearest else { return Reading(verdict: .missing, range: range, words: words, note: note) }
    var doubt: String?
    if places.count > 1 {
      doubt = "it stands at \(places.count) places"
    } else if !WordBoundary.isWhole(nearest, in: finder.text) {
      doubt = "it stands inside a longer word"
    }
    return Reading(
      verdicts, range: nearest, words: finder.passage(nearest), note: note, places: places, doubt: doubt)
  }
}
