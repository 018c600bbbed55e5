import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Explanations")
struct ExplainerTests {
  static let text = "A owns B. A pays B. B denies it."

  /// a owns and pays b, who denies the payment; a attended a fair and made a pledge to b.
  static let graph = {
    var graph = Graph(title: "Test")
    graph.documents = IndependenceTests.documents("one Gazette", "two Beacon")
    graph.documents[0].published = PartialDate(year: 2031)
    graph.documents[1].published = PartialDate(year: 2033)
    graph.entities = [
      Entity(
        id: "a", type: .person, name: "A", kind: "official",
        aliases: [Alias("Alpha"), Alias("AA", kind: .former)]),
      Entity(id: "b", type: .organization, name: "B"), Entity(id: "town", type: .place, name: "Town"),
      Entity(id: "fair", type: .event, name: "Fair", details: .event(Event(date: PartialDate(year: 2030)))),
      Entity(
        id: "pledge", type: .pledge, name: "Build it",
        details: .pledge(Pledge(action: "build it", due: PartialDate(year: 2032)))),
    ]
    var denial = relation(3, "a", "pays", "b", "two", 20..<32, "B denies it.", polarity: .negated)
    denial.attributedTo = "b"
    var rejected = relation(7, "a", "associate_of", "b", "one", 0..<9, "A owns B.")
    rejected.review = .rejected
    var owns = relation(1, "a", "owns", "b", "one", 0..<9, "A owns B.")
    owns.valid = try? PartialDate(edtf: "2029/2031")
    graph.relations = [
      owns, relation(2, "a", "pays", "b", "one", 10..<19, "A pays B.", modality: .alleged), denial,
      relation(4, "a", "attended", "fair", "one", 5..<9, "gone"),
      relation(5, "fair", "occurred_at", "town", "one", 0..<9, "A owns B."),
      relation(6, "a", "made_pledge", "pledge", "one", 3..<12, "owns B. A"), rejected,
      relation(8, "pledge", "pledged_to", "b", "one", 3..<12, "owns B. A"),
    ]
    return graph
  }()

  static func relation(
    _ number: Int, _ source: EntityID, _ type: RelationTypeName, _ target: EntityID, _ document: DocumentID,
    _ range: Range<Int>,
    _ quote: String, modality: Modality = .asserted, polarity: Polarity = .positive
  ) -> Relation {
    Relation(
      id: RelationID("r\(number)"), source, type, target, polarity: polarity, modality: modality,
      evidence: [Evidence(document: document, range: range, quote: quote)])
  }

  static func explanation(
    of id: EntityID, during: String? = nil, in graph: Graph = graph
  ) throws -> Explanation {
    var explainer = Explainer(GraphIndex(graph)) { _ in Array(text.utf8) }
    explainer.filter.during = try during.map { text throws in try PartialDate(edtf: text) }
    return try explainer.explanation(of: id)
  }

  static func lines(_ outline: Outline) -> [String] {
    [outline.title] + outline.lead
      + outline.sections.flatMap { section in
        ["# \(section.heading)"] + section.notes
          + section.entries.flatMap { entry in
            ["- \(entry.text)"] + entry.details.map { "  \($0)" }
              + entry.quotes.map { "  “\($0.words)” [\($0.source)]" }
          }
      } + outline.footnotes
  }

  @Test("group relations by what they say, from either end")
  func groups() throws {
    #expect(try Self.explanation(of: "a").groups.map(\.heading) == ["owns", "pays"])
    let other = try Self.explanation(of: "b")
    #expect(other.groups.map(\.heading) == ["owned by", "paid by"])
    #expect(other.groups[1].relations.map(\.isReversed) == [true, true])
    #expect(other.pledges.map(\.heading) == ["was pledged"])
    #expect(other.leftOut == [.rejected: 1])
  }

  @Test("are read as a text")
  func text() throws {
    let explanation = try Self.explanation(of: "a")
    let outline = ExplanationOutline(explanation, GraphIndex(Self.graph), limit: 10, quotes: 1).outline
    #expect(
      Self.lines(outline) == [
        "A", "Person, official. Id: a.", "Also: Alpha; formerly AA.",
        "# Owns", "- B (2029 to 2031)", "  In Gazette (one)", "  “A owns B.” [one]",
        "# Pays (2)", "- Alleged: B", "  In Gazette (one)", "  “A pays B.” [one]",
        "- Denied: B (says B)", "  In Beacon (two)", "  “B denies it.” [two]",
        "# Made pledge", "- “Build it”", "  Due 2032", "  Computed: overdue as of 2033",
        "  Computed: silent for 12 months",
        "  In Gazette (one)", "  “owns B. A” [one; moved since]",
        "# Events, in time order", "- 2030: attended “Fair”, at Town", "  In Gazette (one)",
        "  “gone” [one; not found in the document]",
        "# What is doubtful", "5 of 5 relations rest on a single source, or on none (computed).",
        "Less than plainly so, the weakest first, with what is said against it:",
        "- A pays B (alleged)", "  Alleged, contradicted, a single source",
        "  Against it: A pays B (denied, says B)",
        "# Sources", "2 documents of 2 publishers, at most 2 independent of each other (computed).",
        "- Gazette, 2031 (one): 4 of 5 relations", "- Beacon, 2033 (two): 1 of 5 relations",
        "5 relations; left out: 1 rejected; pledges as of 2033",
      ])
  }

  @Test("tell what may hold in an interval, and how many do not")
  func during() throws {
    let explanation = try Self.explanation(of: "a", during: "2031-06/2031-07")
    #expect(explanation.groups[0].relations.map(\.holds) == [.possible])
    #expect(try Self.explanation(of: "a", during: "2030").groups[0].relations.map(\.holds) == [.certain])
    let later = try Self.explanation(of: "a", during: "2034")
    #expect(later.groups.map(\.heading) == ["pays"])
    #expect(later.leftOut == [.date: 1, .rejected: 1])
  }

  @Test("as of a date know nothing that only later documents tell")
  func known() throws {
    let graph = Self.graph.known(by: try #require(PartialDate(year: 2032)))
    let explanation = try Self.explanation(of: "a", in: graph)
    #expect(explanation.groups.map { $0.relations.map(\.relation.id) } == [["r1"], ["r2"]])
    #expect(explanation.doubtful.map(\.support.reservations) == [[.alleged, .singleSource]])
    #expect(explanation.asOf == PartialDate(year: 2032))
  }

  @Test("tell of a place what happened there, and of a pledge its parties first")
  func otherTypes() throws {
    #expect(try Self.explanation(of: "town").events.map(\.other) == ["fair"])
    #expect(try Self.explanation(of: "fair").groups.map(\.heading) == ["attended by", "occurred at"])
    let pledge = try Self.explanation(of: "pledge")
    #expect(pledge.groups.map(\.heading) == ["made by", "pledged to"])
    #expect(pledge.ledger.keys.sorted() == ["pledge"])
  }

  @Test("of one that is not there say so")
  func unknown() {
    #expect {
      try Self.explanation(of: "nobody")
    } throws: { error in
      (error as? EvidenceError)?.description == "there is no entity 'nobody'"
    }
  }

  @Test("of one without anything are short")
  func alone() throws {
    let explanation = try Self.explanation(of: "a", in: Graph(edges: "a"))
    #expect(
      Self.lines(ExplanationOutline(explanation, GraphIndex(Graph(edges: "a"))).outline) == [
        "a", "Organization. Id: a.", "No relation is recorded: `docgraph gaps` asks about it.", "0 relations",
      ])
  }

  @Test("read a document once, and say of what cannot be read that it was not")
  func unread() throws {
    var explainer = Explainer(GraphIndex(Self.graph)) { document throws(ModelError) in
      throw ModelError(.evidence, "no \(document.id)")
    }
    let explanation = try explainer.explanation(of: "a")
    let outline = ExplanationOutline(explanation, GraphIndex(Self.graph)).outline
    #expect(
      outline.sections[0].entries[0].quotes
        == [Outline.Quote("A owns B.", source: "one, bytes 0 to 9; as recorded: the document was not read")])
  }

  @Test("cut to a limit say how many they cut")
  func limit() throws {
    let explanation = try Self.explanation(of: "a")
    let outline = ExplanationOutline(explanation, GraphIndex(Self.graph), limit: 1).outline
    #expect(outline.sections[1].notes == ["Told here: 1 of 2."])
  }
}
