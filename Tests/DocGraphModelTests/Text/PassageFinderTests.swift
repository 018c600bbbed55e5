import DocGraphModel
import Testing

@Suite("PassageFinder")
struct PassageFinderTests {
  private static let text = """
    # Café news

    The Trust promised a pier. “We  will
    build it – soon,” it said. The Trust promised a pier.
    """
  private let finder = PassageFinder(Array(text.utf8))

  @Test(
    "a quote is found verbatim, or up to white space, quotation marks and dashes, in bytes of the text",
    arguments: [
      ("Café", [2..<7]), ("The Trust", [14..<23, 84..<93]), ("We will build it", [44..<61]),
      ("\"We will build it - soon,\"", [41..<74]), ("  pier.  ", [35..<40, 105..<110]), ("cafe", []),
      ("", []),
    ] as [(String, [Range<Int>])])
  func ranges(quote: String, ranges: [Range<Int>]) {
    #expect(finder.ranges(of: quote) == ranges)
  }

  @Test("short evidence gets its offsets and the document's words")
  func expand() throws {
    let quoted = try finder.cite("\"We will build it - soon,\"", in: "brief")
    #expect(quoted == Evidence(document: "brief", range: 41..<74, quote: "“We  will\nbuild it – soon,”"))
    let numbered = try finder.expand(Evidence(document: "brief", sentence: 1))
    #expect(numbered == Evidence(document: "brief", range: 2..<12, quote: "Café news"))
    let both = try finder.expand(Evidence(document: "brief", quote: "The Trust", sentence: 4))
    #expect(both.range == 84..<93)
    let long = Evidence(document: "brief", range: 0..<1)
    #expect(try finder.expand(long) == long)
  }

  @Test(
    "what is not there, or not the only one, is refused with a way out",
    arguments: [
      (
        Evidence(document: "brief", quote: "The Trust"),
        "'brief' says “The Trust” 2 times (s2, s4) (quote more words, or add the sentence's number: sentence: 2)"
      ),
      (
        Evidence(document: "brief", quote: "The Council"),
        "'brief' does not say “The Council” (a quote is verbatim, but for white space, quotation marks and dashes)"
      ),
      (
        Evidence(document: "brief", sentence: 5),
        "'brief' has no sentence 5, only 4 (`docgraph cite GRAPH brief` numbers them)"
      ),
      (
        Evidence(document: "brief", sentence: Int.min),
        "'brief' has no sentence -9223372036854775808, only 4 (`docgraph cite GRAPH brief` numbers them)"
      ),
      (
        Evidence(document: "brief"),
        "this evidence says neither what it quotes nor where (give quote:, or start: and end:)"
      ),
    ])
  func refused(evidence: Evidence, message: String) {
    let error = #expect(throws: ModelError.self) { try finder.expand(evidence) }
    #expect(error?.code == .evidence)
    #expect(error?.description == message)
  }
}
