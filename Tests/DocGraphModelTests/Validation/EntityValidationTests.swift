import DocGraphModel
import Testing

@Suite("Validation of a graph's entities and documents")
struct EntityValidationTests {
  @Test("a clean graph has no findings, with its text or without")
  func clean() {
    #expect(HarborGraph.findings { _ in } == "")
    #expect(HarborGraph.findings(hasText: false) { _ in } == "")
    #expect(Graph().validate() == [])
  }

  private static let cases: [(String, @Sendable (inout Graph) throws -> Void)] = [
    (
      "error bad-id entities[4].id: 'Customs Hall' is no id "
        + "(ids have a–z, 0–9 and single hyphens inside; 'customs-hall' would do)",
      { graph in
        graph.entities[4].id = "Customs Hall"
        graph.relations[2].target = "Customs Hall"
      }
    ),
    (
      "error bad-id documents[1].id: '' is no id (ids have a–z, 0–9 and single hyphens inside; 'x' would do)",
      { $0.documents.append(Document(id: "")) }
    ),
    (
      "error bad-id documents[1].id: 'Gazette' is no id "
        + "(ids have a–z, 0–9 and single hyphens inside; 'gazette-2' would do)",
      { $0.documents.append(Document(id: "Gazette")) }
    ),
    (
      "error duplicate-id entities[5].id: the id 'hall' is that of entities[4] already "
        + "(give one of the two another id)",
      { $0.entities.append(Entity(id: "hall", type: .place, name: "Town Hall")) }
    ),
    (
      "error duplicate-id documents[1].id: the id 'gazette' is that of documents[0] already "
        + "(give one of the two another id)",
      { $0.documents.append(Document(id: "gazette")) }
    ),
    (
      "error empty-name entities[0].name: the name is empty (write the name that the source gives)",
      { $0.entities[0].name = " \u{A0}\u{200B}" }
    ),
    (
      "error empty-name entities[0].aliases[0]: the alias is empty (write the name that the source gives)",
      { $0.entities[0].aliases = [Alias("")] }
    ),
    (
      "error control-character entities[0].name: the name has the control character U+A "
        + "(take it out; a line break or tab becomes a blank)",
      { $0.entities[0].name = "Harbor\nTrust" }
    ),
    (
      "error control-character entities[0].properties[0].name: the property's name has the control character U+7F "
        + "(take it out; a line break or tab becomes a blank)",
      { $0.entities[0].properties = [Property(name: "berths\u{7F}", value: .number(12))] }
    ),
    (
      "warning same-name entities[1].name: 'council' and 'trust' are both called 'HARBOR  TRUST' "
        + "(make one entity of them, or tell them apart in a summary or note of each; an alias may be weak)",
      { $0.entities[1].name = "HARBOR  TRUST" }
    ),
    (
      "warning same-name entities[1].aliases[1]: 'council' and 'trust' are both called 'HT' "
        + "(make one entity of them, or tell them apart in a summary or note of each; an alias may be weak)",
      { graph in
        graph.entities[0].aliases = [Alias("HT", kind: .acronym)]
        graph.entities[1].aliases = [Alias("CC", kind: .acronym), Alias("HT"), Alias("ht")]
      }
    ),
    (
      "warning same-name entities[4].name: 'hall' and 'meeting' are both called 'Meeting of March' "
        + "(make one entity of them, or tell them apart in a summary or note of each; an alias may be weak)",
      { $0.entities[4].name = "Meeting of March" }
    ),
    (
      "error unknown-type entities[4].type: there is no entity type 'plase' (did you mean 'place'?)",
      {
        $0.entities[4].type = "plase"; $0.entities[4].kind = nil
      }
    ),
    (
      "error unknown-type entities[4].type: there is no entity type 'galaxy' "
        + "(the types are organization, person, place, event, pledge; a file's schema: may add some)",
      { $0.entities[4].type = "galaxy" }
    ),
    (
      "warning unknown-kind entities[4].kind: place has no kind 'bilding' (did you mean 'building'?)",
      { $0.entities[4].kind = "bilding" }
    ),
    (
      "warning unknown-kind entities[4].kind: place has no kind 'xylophone' "
        + "(`docgraph schema` lists the kinds; a file's schema: may add some)",
      { $0.entities[4].kind = "xylophone" }
    ),
    (
      "error wrong-details entities[0].date: 'trust' has a date but is no event (use a property)",
      { $0.entities[0].event = Event(date: PartialDate(year: 1911)) }
    ),
    (
      "error wrong-details entities[0]: 'trust' has a pledge's fields but is no pledge (use a property)",
      { $0.entities[0].pledge = Pledge(action: "build") }
    ),
    (
      "error unknown-entity entities[0].properties[0].attributedTo: there is no entity 'counsil' "
        + "(did you mean 'council'?)",
      { graph in
        graph.entities[0].properties = [Property(name: "berths", value: .number(12))]
        graph.entities[0].properties[0].attributedTo = "counsil"
      }
    ),
    (
      "error unknown-entity entities[2].history[0].attributedTo: there is no entity 'nobody' "
        + "(add it to entities, or correct the id)",
      { graph in
        graph.entities[2].pledge?.history = [Pledge.Step(.announced)]
        graph.entities[2].pledge?.history[0].attributedTo = "nobody"
      }
    ),
    (
      "error unknown-document entities[0].mentions[0].document: there is no document 'gazete' "
        + "(did you mean 'gazette'?)",
      { $0.entities[0].mentions = [DocumentSpan(document: "gazete", range: 0..<4)] }
    ),
    (
      "error unknown-document documents[0].basedOn[0]: there is no document 'wire' "
        + "(add it to documents, or correct the id)",
      { $0.documents[0].basedOn = ["wire"] }
    ),
    (
      "error self-relation documents[0].basedOn[0]: 'gazette' is based on itself (take it out)",
      { $0.documents[0].basedOn = ["gazette"] }
    ),
    (
      "error bad-hash documents[0].textSHA256: '12' is no SHA-256 "
        + "(write 64 digits 0–9 and a–f, as sha256sum prints)",
      { $0.documents[0].textSHA256 = "12" }
    ),
    (
      "error bad-currency entities[2].amount.currency: 'euro' is no currency code "
        + "(write the three letters of ISO 4217, such as EUR)",
      { $0.entities[2].pledge?.amount = Money(12, currency: "euro") }
    ),
    (
      "error bad-currency entities[0].properties[0].money.currency: '€' is no currency code "
        + "(write the three letters of ISO 4217, such as EUR)",
      { $0.entities[0].properties = [Property(name: "budget", value: .money(Money(12, currency: "€")))] }
    ),
    (
      "error out-of-range entities[0].confidence: confidence 1.5 is not from 0 to 1 "
        + "(write 0.9 for what is 90 percent sure)",
      { $0.entities[0].confidence = 1.5 }
    ),
    (
      "warning no-maker entities[2]: nobody made the pledge 'pier' (add a made_pledge relation to it)",
      { $0.relations[0].type = "related_to" }
    ),
    (
      "warning no-maker entities[2]: nobody made the pledge 'pier' (add a made_pledge relation to it)",
      { $0.relations[0].polarity = .negated }
    ),
    (
      "warning isolated entities[5]: 'port' has no relation (add one, or take the entity out)",
      { $0.entities.append(Entity(id: "port", type: .place, name: "Port")) }
    ),
    (
      "warning no-date entities[3]: the event 'meeting' has no date (add date:, as precise as the source is)",
      { $0.entities[3].event = nil }
    ),
    (
      "warning no-place entities[3]: the event 'meeting' has no place (add an occurred_at relation)",
      { $0.relations[2].type = "related_to" }
    ),
  ]

  @Test("each fault is found where it is, and nothing else", arguments: cases.indices)
  func faults(number: Int) throws {
    let (expected, change) = EntityValidationTests.cases[number]
    #expect(try HarborGraph.findings(change) == expected)
  }

  private static let datedCases: [(String, @Sendable (inout Graph) throws -> Void)] = [
    ("asOf: '2033/2031' ends", { $0.statedAsOf = try PartialDate(edtf: "2033/2031") }),
    (
      "documents[0].published: '2033/2031' ends",
      { $0.documents[0].published = try PartialDate(edtf: "2033/2031") }
    ),
    (
      "documents[0].retrieved: '2033/2031' ends",
      { $0.documents[0].retrieved = try PartialDate(edtf: "2033/2031") }
    ),
    (
      "entities[3].date: '2033/2031' ends",
      { $0.entities[3].event?.date = try PartialDate(edtf: "2033/2031") }
    ),
    (
      "entities[2].made: '2033/2031' ends",
      { $0.entities[2].pledge?.made = try PartialDate(edtf: "2033/2031") }
    ),
    (
      "entities[2].due: '2033/2031' ends", { $0.entities[2].pledge?.due = try PartialDate(edtf: "2033/2031") }
    ),
    (
      "entities[2].history[0].date: '2033/2031' ends",
      { $0.entities[2].pledge?.history = [Pledge.Step(.missed, date: try PartialDate(edtf: "2033/2031"))] }
    ),
    (
      "entities[0].properties[0].date: '2033/2031' ends",
      {
        $0.entities[0].properties = [
          Property(name: "founded", value: .date(try PartialDate(edtf: "2033/2031")))
        ]
      }
    ),
    ("relations[0].valid: '2033/2031' ends", { $0.relations[0].valid = try PartialDate(edtf: "2033/2031") }),
  ]

  @Test("a reversed interval is found wherever a date stands", arguments: datedCases.indices)
  func reversedDates(number: Int) throws {
    let (expected, change) = EntityValidationTests.datedCases[number]
    #expect(
      try HarborGraph.findings(change)
        == "error reversed-date \(expected) before it begins (write the earlier date first)")
  }

  @Test("a date that must be the later one is not surely the earlier one")
  func dateOrder() throws {
    #expect(
      try HarborGraph.findings { $0.documents[0].retrieved = try PartialDate(edtf: "2031-02") }
        == "error reversed-date documents[0].retrieved: retrieved (2031-02) is before published (2031-03-04) "
        + "(correct one of the two dates)")
    #expect(
      try HarborGraph.findings { graph in
        graph.entities[2].pledge?.made = try PartialDate(edtf: "2031")
        graph.entities[2].pledge?.due = try PartialDate(edtf: "2030-12-31")
        graph.entities[2].pledge?.history = [Pledge.Step(.announced, date: try PartialDate(edtf: "2029"))]
      } == """
        error reversed-date entities[2].due: due (2030-12-31) is before made (2031) (correct one of the two dates)
        error reversed-date entities[2].history[0].date: the report (2029) is before made (2031) (correct one of the two dates)
        """)
    #expect(try HarborGraph.findings { $0.documents[0].retrieved = try PartialDate(edtf: "2031") } == "")
    #expect(try HarborGraph.findings { $0.documents[0].retrieved = try PartialDate(edtf: "2031-03~") } == "")
  }

  @Test("what a person has settled is not found again")
  func settled() {
    #expect(
      HarborGraph.findings { graph in
        graph.entities[1].name = "Harbor Trust"
        graph.entities[0].note = "Not the council's committee of that name."
        graph.entities[1].summary = "A committee; not the trust."
      } == "")
    #expect(HarborGraph.findings { $0.entities[1].aliases = [Alias("Harbor Trust", kind: .weak)] } == "")
    #expect(
      HarborGraph.findings { $0.entities[1].aliases = [Alias("City Council"), Alias("city council")] } == "")
    #expect(
      HarborGraph.findings { graph in
        graph.entities.append(Entity(id: "trust-2", type: .organization, name: "Harbor Trust"))
        graph.entities[5].review = .rejected
      } == "")
    // Whoever is only quoted has no relation, but is needed.
    #expect(
      HarborGraph.findings { graph in
        graph.entities.append(Entity(id: "witness", type: .person, name: "A Witness"))
        graph.relations[0].attributedTo = "witness"
      } == "")
  }

  @Test("an entity whose relations are all rejected is alone, its pledge without a maker")
  func rejected() {
    #expect(
      HarborGraph.findings { $0.relations[0].review = .rejected } == """
        warning isolated entities[0]: 'trust' has no relation (add one, or take the entity out)
        warning isolated entities[2]: 'pier' has no relation (add one, or take the entity out)
        warning no-maker entities[2]: nobody made the pledge 'pier' (add a made_pledge relation to it)
        """)
  }
}
