import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Gaps of small graphs")
struct GapSearchTests {
  /// Persons a to e, a place, an event and a pledge; documents of three publishers, of which the third repeats the first.
  static func graph(_ relations: Relation...) -> Graph {
    var graph = Graph()
    graph.documents = IndependenceTests.documents("one Gazette", "two Beacon", "wire Wire < one")
    graph.documents[0].published = PartialDate(year: 2031)
    graph.documents[1].published = PartialDate(year: 2033)
    graph.documents[2].published = PartialDate(year: 2033)
    graph.entities = ["a", "b", "c", "d", "e"].map {
      Entity(id: EntityID($0), type: .person, name: $0.uppercased())
    }
    graph.entities.append(Entity(id: "town", type: .place, name: "Town"))
    graph.entities.append(Entity(id: "fair", type: .event, name: "Fair"))
    graph.entities.append(
      Entity(
        id: "pledge", type: .pledge, name: "Build it", details: .pledge(Pledge(due: PartialDate(year: 2032))))
    )
    graph.relations = relations.enumerated().map { number, relation in
      var relation = relation
      relation.id = RelationID("r\(number + 1)")
      return relation
    }
    return graph
  }

  static func relation(
    _ source: EntityID, _ type: RelationTypeName, _ target: EntityID, _ documents: DocumentID...,
    modality: Modality = .asserted,
    polarity: Polarity = .positive
  ) -> Relation {
    Relation(
      source, type, target, polarity: polarity, modality: modality,
      evidence: documents.map { Evidence(document: $0, quote: "…") })
  }

  static func gaps(_ kind: GapKind, _ graph: Graph, about: EntityID? = nil, top: Int? = nil) -> Gaps.Section {
    var search = GapSearch(GraphIndex(graph))
    search.kinds = [kind]
    search.about = about
    search.top = top
    return search.gaps().sections[0]
  }

  static func questions(_ kind: GapKind, _ graph: Graph, about: EntityID? = nil) -> [String] {
    gaps(kind, graph, about: about).gaps.map(\.question)
  }

  @Test("an empty graph has none")
  func empty() {
    let gaps = GapSearch(GraphIndex(Graph())).gaps()
    #expect(gaps.sections.map(\.kind) == GapKind.allCases)
    #expect(gaps.sections.allSatisfy { $0.gaps.isEmpty && $0.count == 0 })
  }

  @Test("whoever has no relation, or only rejected ones and loops, is unlinked")
  func unlinked() {
    var rejected = Self.relation("c", "associate_of", "d", "one")
    rejected.review = .rejected
    var graph = Self.graph(
      Self.relation("a", "associate_of", "b", "one"), rejected, Self.relation("e", "funds", "e", "one"),
      Self.relation("fair", "occurred_at", "town", "one"), Self.relation("a", "made_pledge", "pledge", "one"))
    graph.entities[4].mentions = [DocumentSpan(document: "two", range: 0..<1)]
    #expect(
      Self.questions(.unlinked, graph) == [
        "Who is C? No document is recorded that names it, and no relation. 1 relation to it was rejected.",
        "Who is D? No document is recorded that names it, and no relation. 1 relation to it was rejected.",
        "Who is E? Named by Beacon (two), and no relation is recorded.",
      ])
    let gap = Self.gaps(.unlinked, graph, about: "c").gaps
    #expect(gap.map(\.relations) == [[1]])
  }

  static let square = [
    relation("a", "associate_of", "b", "one"), relation("b", "associate_of", "c", "one"),
    relation("c", "associate_of", "d", "one"), relation("d", "associate_of", "a", "one"),
  ]

  @Test("a pair is a gap only without any relation: a denial or an allegation is one")
  func pairs() {
    var graph = Self.graph()
    graph.relations = Self.square
    let all = Self.gaps(.pair, graph)
    #expect(all.gaps.map(\.subjects) == [["a", "c"], ["b", "d"]])
    #expect(
      all.gaps[0].question
        == "Is A connected with C? Both are linked with B and D, and no relation between them is recorded.")
    #expect(all.gaps[0].relations == [0, 1, 3, 2])
    #expect(all.gaps[0].ask == ["b", "d", "a", "c"])
    graph.relations.append(Self.relation("a", "pays", "c", "one", polarity: .negated))
    graph.relations.append(Self.relation("d", "pays", "b", "one", modality: .alleged))
    #expect(Self.gaps(.pair, graph).count == 0)
    graph.relations[4].review = .rejected
    #expect(Self.gaps(.pair, graph).gaps.map(\.subjects) == [["a", "c"]])
    #expect(Self.gaps(.pair, graph, about: "b").count == 0)
  }

  @Test("who made a pledge is linked with whom it was made to, and events and idle places make no pair")
  func pledgePairs() {
    let pledge = Self.graph(
      Self.relation("a", "made_pledge", "pledge", "one"), Self.relation("pledge", "pledged_to", "b", "one"),
      Self.relation("a", "attended", "fair", "one"), Self.relation("b", "attended", "fair", "one"))
    #expect(Self.gaps(.pair, pledge).count == 0)
    let place = Self.graph(
      Self.relation("a", "located_in", "town", "one"), Self.relation("fair", "occurred_at", "town", "one"),
      Self.relation("b", "located_in", "town", "one"), Self.relation("a", "associate_of", "c", "one"),
      Self.relation("c", "located_in", "town", "one"), Self.relation("c", "attended", "fair", "one"),
      Self.relation("b", "attended", "fair", "one"))
    // Town has A and C's neighbors in common with others; it does nothing.
    #expect(Self.gaps(.pair, place).gaps.map(\.subjects) == [["b", "c"]])
    var acting = place
    acting.relations.append(Self.relation("town", "funds", "d", "one"))
    #expect(Self.gaps(.pair, acting).gaps.map(\.subjects).contains(["b", "c"]))
  }

  @Test("claims are single-source by independent documents, the weightiest first; denials are none")
  func singleSources() {
    let graph = Self.graph(
      Self.relation("a", "reported", "fair", "two"), Self.relation("a", "associate_of", "b", "one"),
      Self.relation("a", "owns", "c", "one", "wire"), Self.relation("a", "employed_by", "d", "one", "two"),
      Self.relation("a", "pays", "d", "two", modality: .alleged),
      Self.relation("a", "pays", "b", "two", polarity: .negated), Self.relation("c", "supports", "fair"))
    let section = Self.gaps(.singleSource, graph)
    #expect(
      section.gaps.map(\.question)
        == [
          "Who else says that A pays D (alleged)? Only Beacon does.",
          "Who else says that A owns C? Only Gazette does.",
          "Who else says that A is associate of B? Only Gazette does.",
          "Who says that C supports “Fair”? No passage of a document supports it.",
          "Who else says that A reported “Fair”? Only Beacon does.",
        ])
    #expect(section.notes == ["5 of 6 claims rest on a single source: Beacon 2, Gazette 2, no document 1."])
    #expect(Self.gaps(.singleSource, graph, top: 1).count == 5)
  }

  @Test("what alone links several to the rest comes before what does not")
  func bridges() {
    // a, b and c hang together; d and e hang on them by r4.
    let graph = Self.graph(
      Self.relation("a", "associate_of", "b", "one"), Self.relation("b", "associate_of", "c", "one"),
      Self.relation("a", "associate_of", "c", "two"), Self.relation("c", "associate_of", "d", "one"),
      Self.relation("d", "associate_of", "e", "one", "two"))
    let gaps = Self.gaps(.singleSource, graph).gaps
    #expect(gaps.map(\.relations) == [[3], [0], [1], [2]])
    #expect(
      gaps[0].question
        == "Who else says that C is associate of D? Only Gazette does. It alone links 2 entities to the rest."
    )
  }

  @Test("a graph of one source says so once")
  func wholeGraph() {
    let graph = Self.graph(
      Self.relation("a", "associate_of", "b", "one"), Self.relation("a", "owns", "c", "one", "wire"))
    #expect(
      Self.questions(.singleSource, graph) == [
        "Which other source says so? All 2 claims rest on a single one, Gazette (one) and Wire (wire). Begin with: A owns C."
      ])
    #expect(
      Self.questions(.singleSource, graph, about: "b") == [
        "Which other source says so? All 2 claims rest on a single one, Gazette (one) and Wire (wire), also the 1 about it. "
          + "Begin with: A is associate of B."
      ])
    #expect(Self.questions(.singleSource, graph, about: "e") == [])
  }

  @Test("events and payments without a date are asked about, with what bounds them")
  func undated() {
    var graph = Self.graph(
      Self.relation("a", "attended", "fair", "one"), Self.relation("fair", "preceded", "ball", "one"),
      Self.relation("a", "pays", "b", "one"), Self.relation("a", "pays", "b", "one", polarity: .negated))
    graph.entities.append(
      Entity(id: "ball", type: .event, name: "Ball", details: .event(Event(date: PartialDate(year: 2033)))))
    #expect(
      Self.questions(.undated, graph) == [
        "When was “Fair”? All that is recorded: before “Ball” (2033).",
        "When was it that A pays B? No date is recorded.",
      ])
    #expect(Self.gaps(.undated, graph).gaps[0].ask == ["a"])
    // Who attended when says when it was.
    graph.relations[0].valid = PartialDate(year: 2032)
    graph.relations[2].valid = PartialDate(year: 2032)
    #expect(Self.questions(.undated, graph) == [])
  }

  @Test("contradictions have sides, and who says each")
  func contradictions() {
    var denial = Self.relation("a", "pays", "b", "two", polarity: .negated)
    denial.attributedTo = "b"
    var against = Self.relation("c", "owns", "d", "one")
    against.evidence.append(Evidence(document: "two", quote: "…", stance: .contradicts))
    let graph = Self.graph(
      Self.relation("a", "pays", "b", "one", modality: .alleged), denial,
      Self.relation("c", "supports", "fair", "one"),
      Self.relation("c", "opposes", "fair", "two"), against)
    let gaps = Self.gaps(.contradiction, graph).gaps
    #expect(
      gaps.map(\.question) == [
        "Is it so that A pays B? Gazette (one) alleges it. B denies it.",
        "Which is so? C supports “Fair”, says Gazette (one); C opposes “Fair”, says Beacon (two). The two exclude each other.",
        "Is it so that C owns D? Beacon (two) contradicts it.",
      ])
    #expect(
      gaps.map(\.reason) == [
        .contradiction(sides: [[0], [1]]), .contradiction(sides: [[2], [3]]), .contradiction(sides: [[4]]),
      ])
    #expect(Self.questions(.contradiction, graph, about: "d").count == 1)
  }

  @Test("a pledge is asked about by its dates, and no more when something settled it")
  func pledges() {
    var graph = Self.graph(
      Self.relation("a", "made_pledge", "pledge", "one"), Self.relation("pledge", "pledged_to", "b", "one"))
    graph.entities[7].pledge?.made = PartialDate(year: 2031, month: 5)
    let gaps = Self.gaps(.pledge, graph).gaps
    #expect(gaps.map(\.question) == ["What became of “Build it”, pledged by A to B? Due: 2032."])
    #expect(
      gaps.map(\.reason) == [
        .pledge(
          facts: [
            "Computed: overdue as of 2033", "Computed: silent for 12 months",
            "No report since it was made, 2031-05",
          ], due: PartialDate(year: 2032), asOf: PartialDate(year: 2033))
      ])
    graph.entities[7].pledge?.history = [
      Pledge.Step(
        .delivered, date: PartialDate(year: 2032), evidence: [Evidence(document: "two", quote: "…")])
    ]
    #expect(Self.questions(.pledge, graph) == [])
  }

  @Test("the graph of a date has nothing from after it, and nothing that only later documents tell")
  func known() throws {
    var later = Self.relation("b", "owns", "c", "one")
    later.valid = PartialDate(year: 2032)
    var plan = Self.relation("b", "funds", "c", "one", modality: .planned)
    plan.valid = PartialDate(year: 2032)
    var graph = Self.graph(
      Self.relation("a", "associate_of", "b", "one", "two"), later, plan,
      Self.relation("a", "owns", "d", "two"),
      Self.relation("a", "funds", "e"))
    graph.entities[4].evidence = [Evidence(document: "two", quote: "…")]
    let known = graph.known(by: try #require(PartialDate(year: 2031)))
    #expect(known.documents.map(\.id) == ["one"])
    #expect(known.relations.map(\.id) == ["r1", "r3", "r5"])
    #expect(known.relations[0].documents == ["one"])
    #expect(known.asOf == PartialDate(year: 2031))
    // D is named by the later document only; nothing ever named the town.
    #expect(known.entities.map(\.id) == ["a", "b", "c", "e", "town", "fair", "pledge"])
    #expect(known.entities[3].evidence == [])
    #expect(graph.known(by: try #require(PartialDate(year: 2035))).relations == graph.relations)
  }
}
