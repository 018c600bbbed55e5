import DocGraphFormats
import DocGraphModel
import Testing

@Suite("DOT for other tools")
struct DOTExportTests {
  static var harbor: Graph {
    var pledge = Entity(id: "pier", type: .pledge, name: "Rebuild the pier")
    pledge.details = .pledge(Pledge(due: PartialDate(year: 2033), bindingness: .pledged))
    pledge.pledge?.history = [Pledge.Step(.announced), Pledge.Step(.missed)]
    var event = Entity(id: "storm", type: .event, name: "Storm \"Ottoline\"", kind: "storm")
    event.event = Event(date: PartialDate(year: 2033, month: 10))
    var promise = Relation(id: "r1", "trust", .madePledge, "pier", modality: .planned)
    promise.attributedTo = "trust"
    promise.weight = 2
    promise.evidence = [Evidence(document: "gazette", range: 4..<9, quote: "R&D \\")]
    var denial = Relation(id: "r2", "trust", "cooperates_with", "trust-2", polarity: .negated)
    denial.valid = PartialDate(year: 2031)
    let storm = Relation(id: "r3", "storm", "fulfils", "pier", modality: .alleged)
    var rejected = Relation(id: "r4", "trust", .relatedTo, "storm")
    rejected.review = .rejected
    return Graph(
      title: "The harbor",
      entities: [
        Entity(
          id: "trust", type: .organization, name: "Trust & Sons", kind: "trust",
          aliases: [Alias("HT", kind: .acronym), Alias("海港")]),
        Entity(id: "trust-2", type: .organization, name: "Other"), pledge, event,
        Entity(id: "alone", type: .person, name: "Alone"),
      ],
      relations: [promise, denial, storm, rejected])
  }

  private var accepted: RelationFilter {
    var filter = RelationFilter.all
    filter.reviews.remove(.rejected)
    return filter
  }

  @Test("keeps ids, names, dates, doubt and evidence, and nothing of a picture")
  func text() throws {
    let bytes = try DOTExport.write(Self.harbor, filter: accepted)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"""
        digraph "the-harbor" {
          trust [label="Trust &amp; Sons", type=organization, kind=trust, aliases="HT; 海港"]
          "trust-2" [label="Other", type=organization]
          pier [label="Rebuild the pier", type=pledge, due="2033", bindingness=pledged, status=missed]
          storm [label="Storm \"Ottoline\"", type=event, kind=storm, date="2033-10"]
          alone [label="Alone", type=person]
          trust -> pier [label="made pledge", type=made_pledge, id=r1, weight=2, modality=planned, "attributedTo"=trust, evidence="gazette:4-9", quote="R&amp;D \\"]
          trust -> "trust-2" [label="cooperates with", type=cooperates_with, id=r2, valid="2031", polarity=negated, dir=none]
          storm -> pier [label="fulfils", type=fulfils, id=r3, modality=alleged]
        }

        """#)
  }

  @Test("leaves out entities by their type, and then the relations that end there")
  func narrowed() throws {
    var filter = accepted
    filter.entityTypes = [.organization]
    let text = String(decoding: try DOTExport.write(Self.harbor, filter: filter), as: UTF8.self)
    #expect(!text.contains("pier") && !text.contains("storm"))
    #expect(text.contains("trust -> \"trust-2\""))
  }

  @Test("a graph without a title or entities is an empty digraph")
  func empty() throws {
    let bytes = try DOTExport.write(Graph(), filter: .all)
    #expect(String(decoding: bytes, as: UTF8.self) == "digraph \"graph\" {\n}\n")
  }
}
