import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("PropertyCondition")
struct PropertyConditionTests {
  private static let company: Entity = {
    var entity = Entity(id: "skerrow", type: .organization, name: "Škerrow  Marine Works", kind: "company")
    entity.confidence = 0.7
    entity.review = .candidate
    entity.properties = [
      Property(name: "Measured depth", value: .number(DecimalNumber("9.10") ?? 0)),
      Property(
        name: "founded", value: PartialDate(year: 1987, month: 5).map(Property.Value.date) ?? .text("")),
      Property(name: "capital", value: .money(Money(250_000, currency: "EUR", qualifier: .over))),
      Property(name: "state", value: .text("Dredged in Über Harbor")),
      Property(name: "site", value: .link("https://example.org/A")),
      Property(name: "berths", value: .number(2)), Property(name: "berths", value: .number(10)),
      Property(name: "status", value: .text("open")),
      Property(name: "p < 0.05", value: .text("pier 9")),
    ]
    entity.properties[0].unit = "meter"
    return entity
  }()

  private static let pledge: Entity = {
    var pledge = Pledge(action: "rebuild the pier", due: PartialDate(year: 2033), bindingness: .signed)
    pledge.topic = "Harbors"
    pledge.amount = Money(100_000, currency: "EUR")
    pledge.made = PartialDate(year: 2031, month: 3, day: 4)
    pledge.isTestable = true
    pledge.history = [
      Pledge.Step(.announced, date: PartialDate(year: 2031, month: 3)),
      Pledge.Step(.partlyDelivered, date: PartialDate(year: 2033)),
      Pledge.Step(.inProgress, date: PartialDate(year: 2032)),
    ]
    return Entity(id: "pier", type: .pledge, name: "Rebuild the pier", details: .pledge(pledge))
  }()

  private static let summit = Entity(
    id: "summit", type: .event, name: "Summit",
    details: .event(Event(date: PartialDate(year: 2032, month: 6))))

  private func matches(_ condition: String, _ entity: Entity) throws -> Bool {
    try PropertyCondition(parsing: condition).matches(entity)
  }

  @Test(
    "of a company these are so",
    arguments: [
      "kind", "kind=company", "KIND = Company", "  kind\t=  company ", "kind != ministry", "kind ~ comp",
      "name ~ skerrow marine",
      "name = SKERROW MARINE WORKS", "name >= s", "name < t", "type = organization", "type != person",
      "confidence = 0.7",
      "confidence >= 0.7", "confidence < 1", "confidence > 6e-1", "review = candidate", "review != accepted",
      "origin=stated", "measured depth", "MEASURED  DEPTH = 9.1", "measured depth >= 9.10 meter",
      "measured depth<10",
      "measured depth ~ meter", "measured depth != 9.1 feet", "capital = 250000", "capital >= 250000 eur",
      "capital > 2e5 EUR",
      "capital != 250000 USD", "capital ~ over", "founded = 1987", "founded < 1988", "founded <= 1987",
      "founded >= 1987-05",
      "founded < 1987-05-02", "founded > 1987-05-30", "founded ~ 87-05", "state = \"dredged in uber harbor\"",
      "state ~ 'UBER'",
      "state > 'd'", "site = https://example.org/a", "berths = 2", "berths = 10", "berths > 5", "berths < 5",
      "berths != 3", "'status' = open", "\"status\" ~ pen", "\"p < 0.05\"", "'p < 0.05' > pier 2",
      "'p < 0.05' < pier 10",
      "due != 2033", "amount != 5 EUR", "unheard of != x",
    ])
  func company(condition: String) throws {
    #expect(try matches(condition, Self.company))
  }

  @Test(
    "and these are not",
    arguments: [
      "kind = compan", "kind != COMPANY", "name = skerrow", "name > t", "type = org", "confidence > 0.7",
      "confidence != 0.7",
      "review = accepted", "measured depth = 9.1 feet", "measured depth > 9.1", "measured depth = 9.1x",
      "measured depth != 9.1 meter",
      "capital >= 250000 USD", "capital < 250000", "capital = EUR", "founded < 1987", "founded > 1987",
      "founded > 1987-05-31",
      "founded < 1987-05-01", "founded != 1987", "founded != 1987-05-14", "founded = 1986", "state = dredged",
      "state < 'd'", "berths != 2",
      "berths > 10", "berths = 2 feet", "status = announced", "due", "due = 2033", "due > 2000", "amount",
      "amount > 1", "date", "topic ~ ''",
      "testable = yes", "unheard of", "unheard of = x", "unheard of < x", "unheard of ~ ''", "aliases",
    ])
  func notOfCompany(condition: String) throws {
    #expect(try !matches(condition, Self.company))
  }

  @Test(
    "of a pledge these are so",
    arguments: [
      "due", "due = 2033", "due <= 2033", "due >= 2033", "due < 2034", "due > 2032", "due = 2033-07",
      "due < 2033-07", "due > 2033-07",
      "due = 2031/2035", "due >= 2020/..", "made = 2031", "made < 2031-03-05", "bindingness = signed",
      "bindingness >= agreed",
      "bindingness < legal", "bindingness != legal", "status = partly_delivered", "status = Partly delivered",
      "status != announced",
      "status ~ deliv", "amount >= 100000 EUR", "amount=1e5", "amount<100001 eur", "testable = yes",
      "testable != no", "topic = harbors",
      "date != 2033",
    ])
  func pledge(condition: String) throws {
    #expect(try matches(condition, Self.pledge))
  }

  @Test(
    "of a pledge these are not",
    arguments: [
      "due < 2033", "due > 2033", "due != 2033", "made > 2031-03-04", "made < 2031-03-04",
      "bindingness > signed",
      "bindingness < agreed", "status = in_progress", "amount > 100000 EUR", "amount >= 100000 USD",
      "testable = no", "date = 2033",
    ])
  func notOfPledge(condition: String) throws {
    #expect(try !matches(condition, Self.pledge))
  }

  @Test(
    "a date may be in a span, or before, or behind",
    arguments: [
      ("203X", "= 2033", true), ("203X", "< 2033", true), ("203X", "> 2033", true), ("203X", "< 2030", false),
      ("2033-06-15~", "= 2033-06-16", true), ("2033-06-15", "= 2033-06-16", false),
      ("2031/2035", "= 2033", true),
      ("2031/2035", "< 2033", false), ("2031/2035", "> 2033", false), ("2031/..", "> 2030", true),
      ("2031/", "= 2090", true),
      ("../2031", "< 2020", false), ("2031/..", "< 2031", false),
    ])
  func maybe(date: String, condition: String, expected: Bool) throws {
    let event = Entity(
      id: "e", type: .event, name: "E", details: .event(Event(date: try PartialDate(edtf: date))))
    #expect(try matches("date \(condition)", event) == expected)
    #expect(try matches("date != 2033", event) == !matches("date = 2033", event))
  }

  @Test("the status is the one of the latest date, undated reports standing behind the one before")
  func lastStatus() throws {
    func status(_ steps: [(Pledge.Status, Int?)]) -> [Pledge.Status] {
      var pledge = Pledge()
      pledge.history = steps.map { Pledge.Step($0.0, date: $0.1.flatMap { PartialDate(year: $0) }) }
      let entity = Entity(id: "p", type: .pledge, name: "P", details: .pledge(pledge))
      return Pledge.Status.allCases.filter {
        (try? PropertyCondition(parsing: "status = \($0.rawValue)").matches(entity)) == true
      }
    }
    #expect(status([]) == [])
    #expect(status([(.announced, nil), (.missed, nil)]) == [.missed])
    #expect(status([(.delivered, 2033), (.announced, 2031), (.inProgress, nil)]) == [.delivered])
    #expect(status([(.announced, 2031), (.inProgress, nil), (.unknown, 2031)]) == [.unknown])
    #expect(status([(.announced, nil), (.missed, 2031)]) == [.missed])
  }

  @Test("`!=` is what `=` is not, whatever is compared", arguments: 0..<4 as Range<UInt64>)
  func opposite(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      for entity in Graph.random(using: &generator).entities {
        for name in ["kind", "name", "'status'", "due"] + entity.properties.map({ "\"\($0.name)\"" }) {
          for value in ["2031", "5 EUR", "x"] {
            guard let equal = try? PropertyCondition(parsing: "\(name) = \(value)"),
              let different = try? PropertyCondition(parsing: "\(name) != \(value)")
            else { continue }
            #expect(equal.matches(entity) != different.matches(entity))
          }
        }
      }
    }
  }

  @Test("a condition is told as it was written")
  func description() throws {
    let condition = try PropertyCondition(parsing: " kind  = 'Company'\n")
    #expect(condition.text == "kind  = 'Company'" && condition.description == condition.text)
  }
}
