import DocGraphAnalysis
import DocGraphEvidence
import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Timelines of random and curated graphs")
struct TimelinePropertyTests {
  static let graphs: [Graph] = {
    var generator = SplitMix64(seed: 0x71E)
    return (0..<60).map { _ in .random(using: &generator) }
      + ["Graphs/harbor.yaml", "Graphs/sco-ai-forum.yaml"].compactMap {
        try? GraphFile(reading: PackageFile($0).path).graph
      }
  }()

  @Test("no order is claimed that the dates do not give", arguments: graphs)
  func honesty(graph: Graph) throws {
    let entries = try TimelineTests.timeline(graph).entries
    for (earlier, later) in zip(entries, entries.dropFirst()) {
      #expect(!PartialDate.beginsBefore(later.date, earlier.date))
      let isSure = earlier.date.precedes(later.date) == .certain
      #expect((later.order == .after) == isSure)
      if later.order == .sameDay { #expect(earlier.date.overlaps(later.date) == .certain) }
    }
  }

  @Test("no relation is lost: each is told, told in passing, undated, or counted", arguments: graphs)
  func completeness(graph: Graph) throws {
    let timeline = try TimelineTests.timeline(graph)
    let statements = timeline.entries.map(\.statement) + timeline.undated
    var told: Set<Int> = []
    for statement in statements {
      if case .relation(let position) = statement.subject { told.insert(position) }
      told.formUnion((statement.parties + statement.places).map(\.relation))
    }
    #expect(told.count + timeline.leftOut.relations.reduce(0) { $0 + $1.count } == graph.relations.count)
  }

  @Test("each moment stands once", arguments: graphs)
  func uniqueness(graph: Graph) throws {
    let entries = try TimelineTests.timeline(graph).entries.filter { $0.moment != .reported(.unknown) }
    let ends = entries.filter { [.begins, .ends, .at, .holds, .made, .due].contains($0.moment) }
    #expect(
      Set(ends.map { "\($0.statement.subject) \($0.moment.name)" }).count == ends.count)
  }

  @Test("the harbor's story of Tobin Rask is this")
  func harbor() throws {
    let graph = try GraphFile(reading: PackageFile("Graphs/harbor.yaml").path).graph
    let timeline = try TimelineTests.timeline(graph, during: "2032/2034", about: ["tobin-rask"])
    #expect(
      TimelineTests.lines(timeline) == [
        "2027~/.. relation holds: Tobin Rask associate of Vera Trostnikova",
        "~2032-01 relation begins: Pelagia Nominees pays Tobin Rask (85000 EUR)",
        "~2032-01 relation begins: Pelagia Nominees pays Tobin Rask",
        "~2032-01 relation begins: Pelagia Nominees pays Tobin Rask",
        "2032-04 relation ends: Pelagia Nominees pays Tobin Rask (85000 EUR)",
        "~2032-04 relation ends: Pelagia Nominees pays Tobin Rask",
        "~2032-04 relation ends: Pelagia Nominees pays Tobin Rask",
        "2032-06-20 event: Signing of the north pier contract",
        "2033-02-14 event: Hearing on the north pier contract",
        "2033-08 relation ends: Tobin Rask employed by Harbor Trust (as director of works)",
        "2033-09 relation begins: Tobin Rask employed by Haven Berths Company (as adviser)",
      ])
    let doubts = timeline.entries[1...3].map { $0.statement.reservations }
    #expect(
      doubts == [
        [.alleged, .contradicted, .attributed], [.denied, .contradicted, .attributed],
        [.denied, .contradicted, .attributed],
      ])
  }
}
