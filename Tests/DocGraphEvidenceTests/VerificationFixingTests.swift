import DocGraphEvidence
import DocGraphModel
import Testing

@Suite("Correcting offsets")
struct VerificationFixingTests {
  private func evidence(_ quote: String, at start: Int, mentions: [Evidence.Mention] = []) -> Evidence {
    Evidence(document: "doc", range: start..<start + quote.utf8.count, quote: quote, mentions: mentions)
  }

  @Test("a range and the mentions inside it are shifted by the same distance, and nothing else")
  func shift() {
    let range = VerificationTests.range("HT paid Åsgård –")
    let moved = evidence(
      "HT paid Åsgård –", at: 2,
      mentions: [
        .init(entity: "trust", range: 2..<4), .init(entity: "city", range: 10..<18),
        .init(entity: "city", range: 40..<44),
      ])
    var graph = VerificationTests.graph(moved)
    graph.relations[0].evidence[0].sentence = 7
    let fixed = VerificationTests.verify(graph).fixed(graph)
    var expected = graph
    let start = range.lowerBound
    expected.relations[0].evidence[0].range = range
    expected.relations[0].evidence[0].mentions = [
      .init(entity: "trust", range: start..<start + 2), .init(entity: "city", range: start + 8..<start + 16),
      .init(entity: "city", range: 40..<44),
    ]
    #expect(fixed == expected)
    #expect(VerificationTests.verify(fixed).pieces.map(\.verdicts) == [[.verbatim]])
    #expect(VerificationTests.verify(fixed).fixed(fixed) == fixed)
  }

  @Test("what is not certain is left, with the reason")
  func left() {
    let inner = [Evidence.Mention(entity: "city", range: 13..<20)]
    let cases: [(Evidence, String)] = [
      (evidence("HT paid Åsgård", at: 0), "it stands at 2 places"),
      (evidence("rust paid.", at: 0), "it stands inside a longer word"),
      (evidence("twice. H", at: 0), "it stands inside a longer word"),
      (
        evidence("Trust paid \"Åsgård", at: 2, mentions: inner),
        "the mentions inside it cannot be shifted with it, as its length or form is another"
      ),
      (
        Evidence(document: "doc", range: 0..<30, quote: "HT paid Åsgård –", mentions: inner),
        "the mentions inside it cannot be shifted with it, as its length or form is another"
      ),
      (
        Evidence(document: "doc", range: Int.min..<Int.max, quote: "HT paid Åsgård –", mentions: inner),
        "the mentions inside it cannot be shifted with it, as its length or form is another"
      ),
    ]
    for (evidence, reason) in cases {
      let graph = VerificationTests.graph(evidence)
      let verification = VerificationTests.verify(graph)
      #expect(verification.pieces.first?.verdicts.contains(.moved) == true)
      #expect(verification.pieces.map(\.reasonToLeave) == [reason])
      #expect(verification.fixed(graph) == graph)
    }
    let missing = VerificationTests.graph(evidence("HT paid Oslo", at: 0))
    #expect(VerificationTests.verify(missing).fixed(missing) == missing)
  }

  @Test("without mentions a passage may have got longer")
  func length() {
    let graph = VerificationTests.graph(evidence("Trust paid \"Åsgård\".", at: 2))
    let fixed = VerificationTests.verify(graph).fixed(graph)
    #expect(fixed.relations[0].evidence[0].range == VerificationTests.range("Trust paid  “Åsgård”."))
    #expect(fixed.relations[0].evidence[0].quote == "Trust paid \"Åsgård\".")
    #expect(VerificationTests.verify(fixed).pieces.first?.reading.verdicts == [.normalized])
  }
}
