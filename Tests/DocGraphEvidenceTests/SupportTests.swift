import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("How firmly a relation stands")
struct SupportTests {
  /// Two papers and a wire report that repeats the first of them; a, b and the first paper are organizations.
  static func graph(_ relations: Relation...) -> Graph {
    var graph = Graph(edges: "a, b")
    graph.entities.append(Entity(id: "gazette", type: .organization, name: "The Gazette"))
    graph.documents = IndependenceTests.documents("one Gazette", "two Beacon", "wire Wire < one")
    graph.documents[0].publisher = "The Gazette"
    graph.relations = relations
    return graph
  }

  static func relation(
    _ type: RelationTypeName = "funds", from source: EntityID = "a", documents: DocumentID...,
    polarity: Polarity = .positive,
    valid: String? = nil
  ) -> Relation {
    var relation = Relation(
      source, type, "b", polarity: polarity, evidence: documents.map { Evidence(document: $0, quote: "…") })
    relation.valid = valid.flatMap { try? PartialDate(edtf: $0) }
    return relation
  }

  static func support(_ relations: Relation...) -> Support {
    var graph = graph()
    graph.relations = relations
    return SupportAssessor(GraphIndex(graph)).support(of: 0)
  }

  @Test("two independent documents leave nothing to hold against it")
  func firm() {
    let support = Self.support(Self.relation(documents: "one", "two"))
    #expect(support.reservations.isEmpty)
    #expect(support.independentDocuments == 2)
  }

  @Test("a document that repeats another one adds no source")
  func single() {
    let support = Self.support(Self.relation(documents: "one", "wire"))
    #expect(support.reservations == [.singleSource])
    #expect(support.documents == ["one", "wire"])
    #expect(support.independentDocuments == 1)
  }

  @Test("what only a party to it publishes says so")
  func party() {
    #expect(
      Self.support(Self.relation(from: "gazette", documents: "one")).reservations
        == [.partyPublished, .singleSource])
    #expect(Self.support(Self.relation(from: "gazette", documents: "one", "two")).reservations.isEmpty)
  }

  @Test("every standing has its reservation, gravest first")
  func standings() {
    var relation = Self.relation(polarity: .negated)
    relation.modality = .alleged
    relation.review = .candidate
    relation.origin = .inferred
    relation.attributedTo = "a"
    #expect(
      Self.support(relation).reservations
        == [.denied, .inferred, .alleged, .unsupported, .candidate, .attributed])
  }

  @Test("a denial contradicts what it denies, in both directions")
  func denial() {
    let claim = Self.relation(documents: "one", "two")
    let denial = Self.relation(documents: "two", polarity: .negated)
    #expect(Self.support(claim, denial).contraries == [1])
    #expect(Self.support(claim, denial).reservations == [.contradicted])
    #expect(Self.support(denial, claim).contraries == [1])
  }

  @Test(
    "types that exclude each other contradict, unless at different times",
    arguments: [
      ("2031", "2031-05", [1]), ("2031", "2032", []), ("2031", nil, [1]),
    ] as [(String, String?, [Int])])
  func exclusion(first: String, second: String?, contraries: [Int]) {
    let support = Self.support(
      Self.relation("supports", documents: "one", "two", valid: first),
      Self.relation("opposes", documents: "one", "two", valid: second))
    #expect(support.contraries == contraries)
  }

  @Test("what was rejected, and what may come, contradicts no fact")
  func noContradiction() {
    var rejected = Self.relation(polarity: .negated)
    rejected.review = .rejected
    var planned = Self.relation(polarity: .negated)
    planned.modality = .planned
    #expect(Self.support(Self.relation(documents: "one", "two"), rejected, planned).contraries.isEmpty)
  }

  @Test("the gravest reservation decides which of two is weaker, then the number of sources")
  func order() {
    let firm = Self.support(Self.relation(documents: "one", "two"))
    let single = Self.support(Self.relation(documents: "one"))
    let denied = Self.support(Self.relation(documents: "one", "two", polarity: .negated))
    #expect(single.isWeaker(than: firm))
    #expect(denied.isWeaker(than: single))
    #expect(!firm.isWeaker(than: firm))
  }
}
