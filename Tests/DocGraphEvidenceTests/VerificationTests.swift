import DocGraphEvidence
import DocGraphModel
import Testing

@Suite("Verification")
struct VerificationTests {
  /// The harbor trust (as HT), the city, and a relation between them with the evidence given.
  static func graph(_ evidence: Evidence...) -> Graph {
    var trust = Entity(id: "trust", type: .organization, name: "Harbor Trust")
    trust.aliases = [Alias("HT", kind: .acronym)]
    let city = Entity(id: "city", type: .place, name: "Åsgård")
    return Graph(
      documents: [Document(id: "doc"), Document(id: "other")], entities: [trust, city],
      relations: [Relation(id: "r1", "trust", "funds", "city", evidence: evidence)])
  }

  static let text = "The Harbor Trust paid  “Åsgård”. HT paid Åsgård – twice. HT paid Åsgård. The trust paid."

  static func verify(_ graph: Graph, _ text: String = text, only: Set<DocumentID>? = nil) -> Verification {
    verify(graph, ["doc": Array(text.utf8)], only: only)
  }

  static func verify(_ graph: Graph, _ texts: [DocumentID: [UInt8]], only: Set<DocumentID>? = nil)
    -> Verification
  {
    let source = DocumentSource { document throws(ModelError) in
      guard let text = texts[document.id] else {
        throw ModelError(.evidence, "there is no such file", hint: "look for it")
      }
      return text
    } original: { document throws(ModelError) in
      throw ModelError(.evidence, "there is no original")
    }
    return Verifier(graph).verify(only: only, in: source)
  }

  /// Where `words` stand in the text, for the `occurrence`-th time.
  static func range(_ words: String, _ occurrence: Int = 0, in text: String = text) -> Range<Int> {
    let found = PassageFinder(Array(text.utf8)).verbatimRanges(of: words)
    return found.indices.contains(occurrence) ? found[occurrence] : 0..<0
  }

  private func verdict(_ evidence: Evidence, _ text: String = text) -> VerifiedEvidence? {
    VerificationTests.verify(VerificationTests.graph(evidence), text).pieces.first
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var quote: String
    var range: Range<Int>
    var verdicts: [Verdict]
    var places: [Range<Int>] = []
    var testDescription: String { "\(quote.debugDescription) at \(range)" }
  }

  @Test(
    "a quote is verbatim, normalized, moved or missing, whatever the offsets",
    arguments: [
      Case(quote: "HT paid Åsgård –", range: range("HT paid Åsgård –"), verdicts: [.verbatim]),
      Case(
        quote: "HT paid A\u{30A}sga\u{30A}rd –", range: range("HT paid Åsgård –"), verdicts: [.normalized]),
      Case(
        quote: "Harbor Trust paid \"Åsgård\".", range: range("Harbor Trust paid  “Åsgård”."),
        verdicts: [.normalized]),
      Case(quote: " HT\npaid Åsgård - ", range: range("HT paid Åsgård –"), verdicts: [.normalized]),
      Case(quote: "HT paid Åsgård –", range: 0..<17, verdicts: [.moved], places: [range("HT paid Åsgård –")]),
      Case(
        quote: "HT paid Åsgård", range: 0..<16, verdicts: [.moved],
        places: [range("HT paid Åsgård"), range("HT paid Åsgård", 1)]),
      Case(
        quote: "Trust paid 'Åsgård", range: 0..<18, verdicts: [.missing]),
      Case(
        quote: "Trust paid \"Åsgård", range: 1..<18, verdicts: [.moved, .weak, .normalized],
        places: [range("Trust paid  “Åsgård")]),
      Case(quote: "HT paid Åsgard", range: range("HT paid Åsgård"), verdicts: [.missing]),
      Case(
        quote: "HT paid Åsgård –", range: 34..<34, verdicts: [.moved], places: [range("HT paid Åsgård –")]),
      Case(
        quote: "HT paid Åsgård –", range: 90_000..<90_017, verdicts: [.moved],
        places: [range("HT paid Åsgård –")]),
      Case(
        quote: "HT paid Åsgård –", range: Int.min..<Int.max, verdicts: [.moved],
        places: [range("HT paid Åsgård –")]),
      Case(
        quote: "HT paid Åsgård –", range: Int.max - 1..<Int.max, verdicts: [.moved],
        places: [range("HT paid Åsgård –")]),
      // Inside the Å.
      Case(
        quote: "HT paid Åsgård –", range: 27..<44, verdicts: [.moved], places: [range("HT paid Åsgård –")]),
      Case(quote: "", range: 0..<0, verdicts: [.missing]),
    ])
  func quotes(_ expected: Case) {
    let evidence = Evidence(document: "doc", range: expected.range, quote: expected.quote)
    let piece = verdict(evidence)
    #expect(piece?.verdicts == expected.verdicts)
    #expect(piece?.reading.places == expected.places)
  }

  @Test("of several places the nearest is proposed")
  func nearest() {
    let (first, second) = (
      VerificationTests.range("HT paid Åsgård"), VerificationTests.range("HT paid Åsgård", 1)
    )
    for (start, expected) in [(0, first), (first.lowerBound + 1, first), (second.lowerBound - 1, second)] {
      let evidence = Evidence(document: "doc", range: start..<start + 16, quote: "HT paid Åsgård")
      #expect(verdict(evidence)?.reading.range == expected)
      #expect(verdict(evidence)?.reasonToLeave == "it stands at 2 places")
    }
  }

  @Test("a withheld quote is compared by its hash, and looked for where words begin")
  func withheld() {
    let range = VerificationTests.range("HT paid Åsgård –")
    let hash = SHA256.hex("HT paid Åsgård –".utf8)
    func piece(_ range: Range<Int>, _ hash: String) -> VerifiedEvidence? {
      verdict(Evidence(document: "doc", range: range, quoteSHA256: hash))
    }
    #expect(piece(range, hash)?.verdicts == [.verbatim])
    #expect(piece(range, hash.uppercased())?.verdicts == [.verbatim])
    #expect(piece(2..<2 + range.count, hash)?.verdicts == [.moved])
    #expect(piece(2..<2 + range.count, hash)?.reading.range == range)
    // Of another length it is another passage.
    #expect(piece(range.lowerBound..<range.upperBound - 3, hash)?.verdicts == [.missing])
    #expect(piece(Int.min..<Int.max, hash)?.verdicts == [.missing])
    #expect(piece(range, SHA256.hex("HT paid Åsgård -".utf8))?.verdicts == [.missing])
  }

  @Test("a text too long to look for a withheld quote in is told")
  func withheldInLongText() {
    let long = String(repeating: "word ", count: 200_000)
    let evidence = Evidence(document: "doc", range: 0..<500, quoteSHA256: SHA256.hex("no".utf8))
    let piece = verdict(evidence, long)
    #expect(piece?.verdicts == [.missing])
    #expect(
      piece?.reading.note == "the quote is withheld, and the text too long to look for its hash elsewhere")
  }

  @Test("a quote and its hash must both be right")
  func quoteAndHash() {
    let range = VerificationTests.range("HT paid Åsgård –")
    let wrong = Evidence(
      document: "doc", range: range, quote: "HT paid Åsgård –", quoteSHA256: SHA256.hex("no".utf8))
    #expect(verdict(wrong)?.verdict == .missing)
  }

  @Test("offsets without a quote stand, with nothing to compare them with")
  func offsetsAlone() {
    let piece = verdict(Evidence(document: "doc", range: VerificationTests.range("HT paid Åsgård")))
    #expect(piece?.verdicts == [.verbatim])
    #expect(piece?.isFinding == true)
    #expect(piece?.reading.note == "no quote is recorded that it could be compared with")
    #expect(
      verdict(Evidence(document: "doc", range: 27..<40))?.reading.note
        == "byte 27 of 'doc' is inside a character")
    #expect(verdict(Evidence(document: "doc", range: 27..<40))?.verdict == .missing)
  }

  @Test("short evidence stands where the document says it")
  func short() {
    #expect(verdict(Evidence(document: "doc", sentence: 2))?.verdicts == [.verbatim])
    #expect(verdict(Evidence(document: "doc", sentence: 9))?.verdict == .missing)
    #expect(verdict(Evidence(document: "doc", quote: "HT paid Åsgård –"))?.verdicts == [.verbatim])
    let ambiguous = verdict(Evidence(document: "doc", quote: "HT paid Åsgård"))
    #expect(ambiguous?.verdicts == [.verbatim])
    #expect(ambiguous?.reading.note == "'doc' says “HT paid Åsgård” 2 times (s2, s3)")
    #expect(verdict(Evidence(document: "doc", quote: "HT paid Oslo"))?.verdict == .missing)
    #expect(verdict(Evidence(document: "doc"))?.verdict == .missing)
  }
}
