import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Validation of evidence")
struct EvidenceValidationTests {
  private static let cases: [(String, @Sendable (inout Graph) -> Void)] = [
    (
      "error unknown-document relations[0].evidence[0].document: there is no document 'gazett' "
        + "(did you mean 'gazette'?)", { $0.relations[0].evidence[0].document = "gazett" }
    ),
    (
      "warning short-evidence relations[0].evidence[0]: this evidence has no offsets "
        + "(`docgraph fmt` fills them in from the quote or the sentence number)",
      { $0.relations[0].evidence[0].range = nil }
    ),
    (
      "error outside-document relations[2].evidence[0]: 60–80 lies outside 'gazette', which has 72 bytes "
        + "(offsets count UTF-8 bytes; `docgraph cite` finds a quote's)",
      { $0.relations[2].evidence[0].range = 60..<80 }
    ),
    (
      "error outside-document relations[0].evidence[0]: 9223372036854775806–9223372036854775807 lies outside 'gazette', "
        + "which has 72 bytes (offsets count UTF-8 bytes; `docgraph cite` finds a quote's)",
      { $0.relations[0].evidence[0].range = Int.max - 1..<Int.max }
    ),
    (
      "error outside-document relations[0].evidence[0]: 13–13 is no passage (start: is 0 or more, and end: is above it)",
      { $0.relations[0].evidence[0].range = 13..<13 }
    ),
    (
      "error outside-document relations[0].evidence[0]: -9223372036854775808–9223372036854775807 is no passage "
        + "(start: is 0 or more, and end: is above it)",
      { $0.relations[0].evidence[0].range = Int.min..<Int.max }
    ),
    (
      "error outside-document entities[0].evidence[0]: byte 4 of 'gazette' is inside a character "
        + "(offsets count UTF-8 bytes; `docgraph cite` finds a quote's)",
      { $0.entities[0].evidence = [Evidence(document: "gazette", range: 0..<4)] }
    ),
    (
      "error quote-not-there relations[0].evidence[0].quote: at 14–40 of 'gazette' stands “he Trust promised a pier. ”, "
        + "not this quote (`docgraph cite` finds a quote's offsets)",
      { $0.relations[0].evidence[0].range = 14..<40 }
    ),
    (
      "error quote-not-there relations[0].evidence[0].quote: at 0–72 of 'gazette' stands “Café Board. The Trust promised "
        + "a pier. The Council met in Cu…”, not this quote (`docgraph cite` finds a quote's offsets)",
      { $0.relations[0].evidence[0].range = 0..<72 }
    ),
    (
      "error quote-not-there relations[0].evidence[0].quoteSHA256: the passage at 13–39 of 'gazette' has another hash "
        + "(look whether the passage still stands there; then correct the offsets or the hash)",
      { graph in
        graph.relations[0].evidence[0].quote = nil
        graph.relations[0].evidence[0].quoteSHA256 = SHA256.hex("The Trust".utf8)
      }
    ),
    (
      "error bad-hash relations[0].evidence[0].quoteSHA256: 'ABC' is no SHA-256 "
        + "(write 64 digits 0–9 and a–f, as sha256sum prints)",
      { graph in
        graph.relations[0].evidence[0].quote = nil
        graph.relations[0].evidence[0].quoteSHA256 = "ABC"
      }
    ),
    (
      "error out-of-range relations[0].evidence[0].sentence: there is no sentence 0 (sentences are counted from 1)",
      { $0.relations[0].evidence[0].sentence = 0 }
    ),
    (
      "error out-of-range relations[0].evidence[0].page: there is no page -9223372036854775808 (pages are counted from 1)",
      { $0.relations[0].evidence[0].page = Int.min }
    ),
    (
      "error unknown-entity relations[0].evidence[0].mentions[0].entity: there is no entity 'trus' (did you mean 'trust'?)",
      { $0.relations[0].evidence[0].mentions = [.init(entity: "trus", range: 17..<22)] }
    ),
    (
      "error outside-document relations[0].evidence[0].mentions[1]: the mention at 44–51 lies outside its evidence "
        + "(a mention's offsets count from the beginning of the document)",
      {
        $0.relations[0].evidence[0].mentions = [
          .init(entity: "trust", range: 17..<22), .init(entity: "council", range: 44..<51),
        ]
      }
    ),
    (
      "error outside-document entities[0].mentions[0]: 70–90 lies outside 'gazette', which has 72 bytes "
        + "(offsets count UTF-8 bytes; `docgraph cite` finds a quote's)",
      { $0.entities[0].mentions = [DocumentSpan(document: "gazette", range: 70..<90)] }
    ),
    (
      "warning changed-document documents[0].sha256: the text of 'gazette' is not what it was when this hash was taken "
        + "(look whether the quotes still stand there; then correct the hash)",
      { $0.documents[0].sha256 = SHA256.hex("another text".utf8) }
    ),
    (
      "warning changed-document documents[0].textSHA256: the text of 'gazette' is not what it was when this hash was taken "
        + "(look whether the quotes still stand there; then correct the hash)",
      { graph in
        graph.documents[0].textPath = "gazette.txt"
        graph.documents[0].textSHA256 = SHA256.hex("another text".utf8)
      }
    ),
  ]

  @Test("each fault is found where it is, and nothing else", arguments: cases.indices)
  func faults(number: Int) {
    let (expected, change) = EvidenceValidationTests.cases[number]
    #expect(HarborGraph.findings(change) == expected)
  }

  @Test("right hashes, withheld quotes and mentions are no findings")
  func right() {
    #expect(
      HarborGraph.findings { graph in
        graph.documents[0].sha256 = SHA256.hex(HarborGraph.text.utf8)
        graph.relations[0].evidence[0].quote = nil
        graph.relations[0].evidence[0].quoteSHA256 = SHA256.hex("The Trust promised a pier.".utf8)
        graph.relations[0].evidence[0].mentions = [.init(entity: "trust", range: 17..<22)]
        graph.entities[0].mentions = [DocumentSpan(document: "gazette", range: 0..<5)]
      } == "")
    // The hash of the original says nothing about a stored text.
    #expect(
      HarborGraph.findings { graph in
        graph.documents[0].textPath = "gazette.txt"
        graph.documents[0].sha256 = SHA256.hex("a PDF".utf8)
      } == "")
  }

  @Test("without the text, a quote still has the length of its passage")
  func withoutText() {
    #expect(
      HarborGraph.findings(hasText: false) { $0.relations[0].evidence[0].range = 13..<40 }
        == "error quote-not-there relations[0].evidence[0].quote: the quote has 26 bytes, 13–40 have 27 "
        + "(offsets count UTF-8 bytes; `docgraph cite` finds a quote's)")
    #expect(HarborGraph.findings(hasText: false) { $0.relations[0].evidence[0].range = 100..<126 } == "")
  }

  @Test("a passage with quotation marks of its own is not given a second pair")
  func quotationMarks() {
    var graph = HarborGraph.graph
    graph.relations = []
    graph.entities[0].evidence = [Evidence(document: "gazette", range: 0..<10, quote: "“Hi” here.")]
    let messages = graph.validate { _ in Array("“Hi”".utf8) + Array(" there".utf8) }
      .filter { $0.code == .quoteNotThere }.map(\.message)
    #expect(messages == ["at 0–10 of 'gazette' stands ‘“Hi” t’, not this quote"])
  }

  @Test("a text that cannot be had is a finding at the document, with what was not compared and why")
  func unread() {
    var graph = HarborGraph.graph
    func findings() -> [String] {
      graph.validate { _ throws(ModelError) in throw ModelError(.evidence, "it is gone", hint: "find it") }
        .map {
          "\($0.severity) \($0.code.rawValue) \($0.place): \($0.message) (\($0.hint ?? ""))"
        }
    }
    let start = "warning unread-document documents[0]"
    #expect(findings() == ["\(start): 3 quotes of 'gazette' were not compared: it is gone (find it)"])
    graph.documents[0].path = "gazette.md"
    #expect(findings() == ["\(start).path: 3 quotes of 'gazette' were not compared: it is gone (find it)"])
    graph.documents[0].textPath = "gazette.txt"
    #expect(
      findings() == ["\(start).textPath: 3 quotes of 'gazette' were not compared: it is gone (find it)"])
    graph.documents.append(Document(id: "letter"))
    graph.entities[0].mentions = [DocumentSpan(document: "letter", range: 0..<4)]
    #expect(
      findings().last
        == "warning unread-document documents[1]: 1 mention of 'letter' was not compared: it is gone (find it)"
    )
  }

  @Test("evidence is checked wherever it stands")
  func everywhere() {
    let wrong = [Evidence(document: "gazette", range: 0..<900)]
    let found = HarborGraph.findings { graph in
      graph.relations[1].evidence += wrong
      graph.entities[0].evidence = wrong
      graph.entities[0].properties = [Property(name: "berths", value: .number(12))]
      graph.entities[0].properties[0].evidence = wrong
      graph.entities[2].pledge?.history = [Pledge.Step(.missed, evidence: wrong)]
    }
    let places = found.split(separator: "\n").map { $0.split(separator: " ")[2] }
    #expect(
      places == [
        "entities[0].properties[0].evidence[0]:", "entities[0].evidence[0]:",
        "entities[2].history[0].evidence[0]:",
        "relations[1].evidence[1]:",
      ])
  }

  @Test("a text is asked for once, and only where something points into it")
  func askedOnce() {
    var graph = HarborGraph.graph
    graph.documents.append(Document(id: "unused"))
    graph.documents.append(Document(id: "named"))
    graph.documents.append(Document(id: "gazette"))
    graph.entities[0].mentions = [DocumentSpan(document: "named", range: 0..<1)]
    var asked: [DocumentID] = []
    _ = graph.validate { document in
      asked.append(document.id)
      return nil
    }
    #expect(asked == ["gazette", "named"])
  }

  @Test("findings stand in the order of the file, those of one part together, the same on every run")
  func order() {
    let findings = HarborGraph.findings { graph in
      graph.statedAsOf = try? PartialDate(edtf: "2033/2031")
      graph.schemaExtension.entityTypes = [EntityType(.person)]
      graph.documents[0].sha256 = "1"
      graph.entities[4].name = ""
      graph.entities[0].confidence = 2
      graph.entities[0].evidence = [Evidence(document: "gazette", range: 0..<900)]
      graph.relations[2].weight = -1
      graph.relations[0].evidence[0].document = "zz"
      graph.relations[1].evidence[0].document = "aa"
      graph.relations[0].weight = -1
    }
    let places = findings.split(separator: "\n").map { String($0.split(separator: " ")[2].dropLast()) }
    #expect(
      places == [
        "asOf", "schema.entityTypes[0].name", "documents[0].sha256",
        "entities[0].confidence",
        "entities[0].evidence[0]", "entities[4].name", "relations[0].weight",
        "relations[0].evidence[0].document",
        "relations[1].evidence[0].document", "relations[2].weight",
      ])
  }

  @Test("no values trap", arguments: 0..<8 as Range<UInt64>)
  func hostile(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ids: [EntityID] = [
      "trust", "", "é\0", "pier", "meeting", EntityID(String(repeating: "x", count: 5_000)),
    ]
    let numbers = [Int.min, -1, 0, 3, 4, 72, 73, Int.max]
    let doubles = [Double.nan, .infinity, -.infinity, -0.0, .leastNonzeroMagnitude, 1]
    func range() -> Range<Int> {
      let pair = [
        numbers.randomElement(using: &generator) ?? 0, numbers.randomElement(using: &generator) ?? 0,
      ].sorted()
      return pair[0]..<pair[1]
    }
    for _ in 0..<100 {
      var graph = HarborGraph.graph
      for position in graph.entities.indices {
        graph.entities[position].id = ids.randomElement(using: &generator) ?? ""
        graph.entities[position].type =
          ["person", "", "event", "pledge"].randomElement(using: &generator) ?? ""
        graph.entities[position].confidence = doubles.randomElement(using: &generator)
        graph.entities[position].mentions = [DocumentSpan(document: "gazette", range: range())]
      }
      for position in graph.relations.indices {
        graph.relations[position].source = ids.randomElement(using: &generator) ?? ""
        graph.relations[position].target = ids.randomElement(using: &generator) ?? ""
        graph.relations[position].weight = doubles.randomElement(using: &generator)
        graph.relations[position].evidence[0].range = range()
        graph.relations[position].evidence[0].sentence = numbers.randomElement(using: &generator)
        graph.relations[position].evidence[0].mentions = [.init(entity: "trust", range: range())]
      }
      let findings = graph.validate { _ in Array(HarborGraph.text.utf8) }
      #expect(findings.contains { $0.severity == .error })
      #expect(findings == graph.validate { _ in Array(HarborGraph.text.utf8) })
      #expect(findings.allSatisfy { $0.hint?.isEmpty == false && !$0.message.isEmpty })
    }
  }
}
