import DocGraphEvidence
import DocGraphModel
import Testing

@Suite("Weak evidence")
struct WeakEvidenceTests {
  /// The ends that evidence for `names` does not mention, where `text` is the whole document and its quote.
  private func unmentioned(
    _ text: String, _ names: String..., change: (inout Graph) -> Void = { _ in }
  ) -> [EntityID] {
    let entities = names.enumerated().map { Entity(id: EntityID("e\($0)"), type: .organization, name: $1) }
    let evidence = Evidence(document: "doc", range: 0..<text.utf8.count, quote: text)
    var graph = Graph(
      documents: [Document(id: "doc")], entities: entities,
      relations: [Relation("e0", "funds", EntityID("e\(names.count - 1)"), evidence: [evidence])])
    change(&graph)
    let piece = VerificationTests.verify(graph, text).pieces.first
    #expect(piece?.verdicts.contains(.weak) == (piece?.unmentioned.isEmpty == false))
    return piece?.unmentioned ?? []
  }

  @Test(
    "a name stands in a passage as a word, without case, accents and surplus white space",
    arguments: [
      ("The Harbor Trust pays.", "Harbor Trust", true), ("the HARBOR\n  TRUST’s pay", "Harbor Trust", true),
      ("a UK-based firm", "UK", true), ("the UKs", "UK", false), ("Trustees pay", "Trust", false),
      ("a distrust", "trust", false), ("(trust)", "Trust", true), ("ÅSGÅRD", "Asgard", true),
      ("Asgard", "Åsgård", true), ("A\u{30A}sga\u{30A}rd", "Åsgård", true), ("Cafe\u{301}s", "Café", false),
      ("Cafe\u{301}", "Cafe", true), ("the Fishers’ Co-op", "Fishers' Co-op", true), ("3M pays", "M", false),
      ("Åsgårda", "Åsgård", false), ("E. ON pays", "E.ON", false), ("x", " ", false),
      // Trust stands first inside a word, then alone.
      ("Distrust of the Trust", "Trust", true),
    ])
  func names(text: String, name: String, isNamed: Bool) {
    #expect(unmentioned(text, name).isEmpty == isNamed)
  }

  @Test(
    "scripts that do not part words need no blank around a name; Cyrillic does",
    arguments: [
      ("昨天上海合作组织宣布", "上海合作组织", true), ("在SCO的框架内", "SCO", true), ("東京港湾局は発表した", "東京港湾局", true),
      ("ตลาดกรุงเทพฯวันนี้", "กรุงเทพ", true), ("서울은 발표했다", "서울", true), ("Киеврада", "Киев", false),
      ("в Киеве", "Киев", false), ("Киев, и", "КИЕВ", true),
    ])
  func scripts(text: String, name: String, isNamed: Bool) {
    #expect(unmentioned(text, name).isEmpty == isNamed)
  }

  @Test("an alias names, also a weak one; both ends have to be named, and each that is not is told")
  func ends() {
    let text = "HT paid the city."
    #expect(unmentioned(text, "Harbor Trust", "Åsgård") == ["e0", "e1"])
    let change: (inout Graph) -> Void = { graph in
      graph.entities[0].aliases = [Alias("HT", kind: .acronym)]
    }
    #expect(unmentioned(text, "Harbor Trust", "Åsgård", change: change) == ["e1"])
    #expect(
      unmentioned(text, "Harbor Trust", "Åsgård") { graph in
        change(&graph)
        graph.entities[1].aliases = [Alias("the city", kind: .weak)]
      } == [])
    #expect(unmentioned(text, "Harbor Trust") == ["e0"])
    #expect(unmentioned(text, "HT") { $0.relations[0].target = "nobody" } == ["nobody"])
  }

  @Test("a recorded mention inside the evidence counts, and a place recorded at the entity that overlaps it")
  func recorded() {
    let text = "It paid them."
    func check(_ change: @escaping (inout Graph) -> Void) -> [EntityID] {
      unmentioned(text, "Trust", change: change)
    }
    func mention(_ range: Range<Int>) -> [EntityID] {
      check { $0.relations[0].evidence[0].mentions = [.init(entity: "e0", range: range)] }
    }
    #expect(mention(0..<2) == [])
    #expect(mention(2..<2) == ["e0"])
    #expect(mention(8..<20) == ["e0"])
    #expect(check { $0.relations[0].evidence[0].mentions = [.init(entity: "e1", range: 0..<2)] } == ["e0"])
    #expect(check { $0.entities[0].mentions = [DocumentSpan(document: "doc", range: 0..<2)] } == [])
    #expect(check { $0.entities[0].mentions = [DocumentSpan(document: "other", range: 0..<2)] } == ["e0"])
    #expect(check { $0.entities[0].mentions = [DocumentSpan(document: "doc", range: 13..<15)] } == ["e0"])
    #expect(check { $0.entities[0].evidence = [Evidence(document: "doc", range: 12..<30)] } == [])
  }

  @Test(
    "context need not mention the ends; evidence of other records has none; what is missing is not weak too")
  func others() {
    let text = "It paid them."
    #expect(unmentioned(text, "Trust") { $0.relations[0].evidence[0].stance = .context } == [])
    #expect(unmentioned(text, "Trust") { $0.relations[0].evidence[0].stance = .contradicts } == ["e0"])
    #expect(unmentioned(text, "Trust") { $0.relations[0].evidence[0].quote = "It paid us." } == [])
    #expect(
      unmentioned(text, "Trust") { graph in
        var property = Property(name: "sum", value: .number(1))
        property.evidence = graph.relations[0].evidence
        graph.entities[0].properties = [property]
        graph.relations = []
      } == [])
  }

  @Test("all pieces of an inferred relation together mention its ends")
  func inferred() {
    let text = "Harbor Trust paid. Åsgård was paid. Somebody was paid."
    func piece(_ words: String) -> Evidence {
      Evidence(document: "doc", range: VerificationTests.range(words, in: text), quote: words)
    }
    var graph = VerificationTests.graph(piece("Harbor Trust paid."), piece("Åsgård was paid."))
    func unmentioned() -> [[EntityID]] { VerificationTests.verify(graph, text).pieces.map(\.unmentioned) }
    #expect(unmentioned() == [["city"], ["trust"]])
    graph.relations[0].origin = .inferred
    #expect(unmentioned() == [[], []])
    graph.relations[0].evidence[1] = piece("Somebody was paid.")
    #expect(unmentioned() == [["city"], ["city"]])
    // What is not read again counts with the words that are recorded.
    graph.relations[0].evidence[1] = Evidence(document: "other", range: 0..<16, quote: "Åsgård was paid.")
    #expect(unmentioned() == [[], []])
    #expect(VerificationTests.verify(graph, text, only: ["doc"]).pieces.map(\.verdicts) == [[.verbatim]])
  }
}
