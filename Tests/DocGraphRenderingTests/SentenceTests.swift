import DocGraphFiles
import DocGraphModel
import DocGraphRendering
import DocGraphTestSupport
import Testing

@Suite("Names that read as sentences")
struct SentenceTests {
  static func harbor() throws -> RenderPlan {
    RenderPlan(try GraphFile(reading: PackageFile("Graphs/harbor.yaml").path).graph)
  }

  static func first(_ tooltip: String) -> String { String(tooltip.prefix { $0 != "\n" }) }

  @Test(
    "a line's name is its statement with role, amount, date, doubt and who says so",
    arguments: [
      ("r1", "Harbor Trust pledged to rebuild the north pier, due 2033, made 2031-03-04"),
      (
        "r2",
        "The pledge “Rebuild the north pier by the end of 2033” was made to Saltmarsh Haven, 2031-03-04"
      ),
      ("r5", "Edda Varnholt leads Harbor Trust as chair, from 2029-06"),
      ("r21", "Tobin Rask is employed by Harbor Trust as director of works, 2024 to 2033-08"),
      (
        "r22",
        "Harbor Trust organized Call for tenders for the north pier, autumn 2031; planned, according to Tobin Rask"
      ),
    ])
  func lines(id: String, sentence: String) throws {
    let edge = try #require(try Self.harbor().edges.first { $0.id.rawValue == id })
    #expect(Self.first(edge.tooltip) == sentence)
  }

  @Test("denials, inferences, sums and the words of a source are said as such")
  func doubts() throws {
    let sentences = try Self.harbor().edges.map { Self.first($0.tooltip) }
    for sentence in [
      "It is denied that Marta Lindqvist is family of Marta Lindqvist, according to Marta Lindqvist",
      "Molan Shipping owns Greywater Dredging, from 2028-04-03; inferred by a program, not reviewed",
      "Harbor Trust awarded a contract to Greywater Dredging, 18600000 EUR, 2032-06",
      "Tobin Rask signed Signing of the north pier contract for the Harbor Trust, 2032-06-20",
      "Aksel Thorne opposes the pledge “Rebuild the north pier by the end of 2033”",
    ] {
      #expect(sentences.contains(sentence), "\(sentence)")
    }
    var graph = Graph.sample
    graph.relations[9].label = nil
    graph.relations[9].review = .accepted
    #expect(RenderPlan(graph).edges[9].tooltip == "Harbor Board is related to Port Ellen")
  }

  @Test("a pledge's card says who pledged what by when, and doubts a maker who is only said to have")
  func pledges() throws {
    let graph = Graph.sample
    let name = { (graph: Graph) in Self.first(RenderPlan(graph).nodes[4].tooltip) }
    #expect(name(graph) == "Harbor Board pledged to rebuild the north pier, due 2033")
    var alleged = graph
    alleged.relations[1].modality = .alleged
    alleged.relations[1].attributedTo = "union"
    #expect(
      name(alleged)
        == "Pledge to rebuild the north pier, due 2033 (Harbor Board; alleged, according to Dockers' Union)")
    var denied = graph
    denied.relations[1].polarity = .negated
    #expect(name(denied) == "Pledge to rebuild the north pier, due 2033")
    #expect(
      RenderPlan(denied).edges[1].tooltip
        == "It is denied that Harbor Board pledged to rebuild the north pier, due 2033")
    var joint = graph
    joint.relations.append(Relation(id: "r12", "ann", "made_pledge", "pier"))
    joint.relations.append(Relation(id: "r13", "union", "made_pledge", "pier"))
    #expect(
      name(joint)
        == "Harbor Board, Ann Lee and Dockers' Union pledged to rebuild the north pier, due 2033")
    joint.relations.append(Relation(id: "r14", "port-ellen", "made_pledge", "pier"))
    #expect(
      name(joint) == "Harbor Board, Ann Lee and 2 others pledged to rebuild the north pier, due 2033")
    var quiet = graph
    quiet.entities[3].pledge?.action = nil
    #expect(name(quiet) == "Rebuild the north pier, pledge")
    #expect(RenderPlan(quiet).edges[1].tooltip == "Harbor Board made the pledge “Rebuild the north pier”")
  }

  @Test("three passages are told, and how many more there are")
  func passages() {
    var graph = Graph.sample
    let quotes = ["one", "two", "three", "four", "five"]
    graph.relations[0].evidence = quotes.map { Evidence(document: "gazette-1", quote: $0) }
    let lines = RenderPlan(graph).edges[0].tooltip.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[3] == "“three” — Board promises new pier, Port Ellen Gazette, 2031-03-04")
    #expect(lines[4] == "and 2 more passages")
  }

  @Test("a very long name is cut in a sentence and does not break it")
  func longNames() {
    var graph = Graph.sample
    graph.entities[4].name = String(repeating: "Ann ", count: 25_000)
    let sentence = RenderPlan(graph).edges[0].tooltip
    #expect(sentence.count < 400)
    #expect(sentence.contains("… leads Harbor Board as chair, 2030"))
  }
}
