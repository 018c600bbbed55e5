import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("A condition that is wrong")
struct ConditionErrorTests {
  @Test(
    "says where, what and what to do",
    arguments: [
      ("", "column 1: there is no name (write NAME or NAME OP VALUE, such as kind = company)"),
      (" = x", "column 2: there is no name (write NAME or NAME OP VALUE, such as kind = company)"),
      ("'' = x", "column 1: there is no name (write NAME or NAME OP VALUE, such as kind = company)"),
      ("kind == x", "column 6: '==' is no operator (did you mean '='?)"),
      ("größe <> 5", "column 7: '<>' is no operator (did you mean '!='?)"),
      ("kind !~ x", "column 6: '!~' is no operator (the operators are = != < <= > >= ~)"),
      (
        "kind =",
        "column 7: there is no value behind '=' (write one, or the name alone to ask whether there is any)"
      ),
      ("kind = 'x", "column 8: the quotation mark is not closed (end it with ')"),
      ("kind = \"", "column 8: the quotation mark is not closed (end it with \")"),
      ("\"kind = x", "column 1: the quotation mark is not closed (end it with \")"),
      ("'kind' x", "column 8: an operator was expected behind the name (the operators are = != < <= > >= ~)"),
      ("confidence > high", "column 14: 'high' is no number (write a number from 0 to 1, such as 0.8)"),
      (
        "amount > 5 millions",
        "column 10: '5 millions' is no amount (write digits, then a currency if it matters: 100000 EUR)"
      ),
      (
        "amount>=100,000 EUR",
        "column 9: '100,000 EUR' is no amount (write digits, then a currency if it matters: 100000 EUR)"
      ),
      (
        "due < 31.12.2035",
        "column 7: '31.12.2035' is no date (write the year first: 2035-12-31, 2035-12 or 2035)"
      ),
      ("review = accept", "column 10: 'accept' is no review (did you mean 'accepted'?)"),
      ("testable = maybe", "column 12: 'maybe' is no testable (testable is yes or no)"),
      (
        "bindingness > firm",
        """
        column 15: 'firm' is no bindingness (bindingness is intent, proposed, pledged, agreed, signed or legal)
        """
      ),
      ("status < missed", "column 10: status has no order for '<' (ask with =, != or ~)"),
    ])
  func message(text: String, message: String) {
    let error = #expect(throws: ModelError.self) { try PropertyCondition(parsing: text) }
    #expect(error?.description == message)
    #expect(error?.code == .condition)
  }

  private let graph: Graph = {
    var graph = Graph()
    var entity = Entity(id: "a", type: .organization, name: "A", kind: "shipyard")
    entity.properties = [
      Property(name: "Measured depth", value: .number(9)),
      Property(name: "capital", value: .money(Money(5, currency: "EUR"))),
      Property(name: "opened", value: PartialDate(year: 2031).map(Property.Value.date) ?? .text("")),
      Property(name: "state", value: .text("x")),
    ]
    entity.properties[0].unit = "meter"
    graph.entities = [entity]
    return graph
  }()

  @Test(
    "for a graph says so, too",
    arguments: [
      ("measurd depth > 9", "no entity has a property 'measurd depth' (did you mean 'measured depth'?)"),
      ("knd = x", "no entity has a property 'knd' (did you mean 'kind'?)"),
      ("'kind'", "no entity has a property 'kind' (did you mean 'kind'?)"),
      (
        "nothing like it",
        """
        no entity has a property 'nothing like it' (there are also the fields kind, name, type, confidence, review, origin, \
        date, due, made, amount, topic, bindingness, testable, status)
        """
      ),
      (
        "measured depth > deep",
        "'deep' cannot be compared with 'measured depth' (it is a number, such as 9 meter)"
      ),
      (
        "measured depth > 9 feet",
        "'9 feet' cannot be compared with 'measured depth' (it is a number, such as 9 meter)"
      ),
      ("capital > 5 USD", "'5 USD' cannot be compared with 'capital' (it is money, such as 5 EUR)"),
      ("opened < soon", "'soon' cannot be compared with 'opened' (it is a date, such as 2031)"),
      ("type = organisation", "there is no type 'organisation' (did you mean 'organization'?)"),
      ("kind != compny", "there is no kind 'compny' (did you mean 'company'?)"),
      ("kind = zzzzzzzzzz", "there is no kind 'zzzzzzzzzz' (`docgraph schema` lists them)"),
    ])
  func check(text: String, message: String) throws {
    let condition = try PropertyCondition(parsing: text)
    let error = #expect(throws: ModelError.self) { try condition.check(against: graph) }
    #expect(error?.description == message)
  }

  @Test(
    "but not what can be answered",
    arguments: [
      "MEASURED DEPTH > 3", "measured depth ~ x", "capital < 9", "opened", "state = y", "due < 2033",
      "kind = Shipyard", "kind ~ zzz",
      "kind", "type = pledge", "type ~ q",
    ])
  func noError(text: String) throws {
    try PropertyCondition(parsing: text).check(against: graph)
  }

  @Test("never traps: hostile texts are read or refused", arguments: 0..<6 as Range<UInt64>)
  func hostile(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "=", "!", "<", ">", "~", "\"", "'", " ", "\n", "kind", "due", "amount", "\0", "\u{202E}", "é",
      "e\u{301}", "=\u{338}", "9e99", "-", "2031", "/", "..", "EUR", "👩‍👩‍👧",
    ]
    for _ in 0..<2_000 {
      let text = (0..<generator.below(8)).map { _ in pieces[generator.below(pieces.count)] }.joined()
      guard let condition = try? PropertyCondition(parsing: text) else { continue }
      for entity in graph.entities { _ = condition.matches(entity) }
      _ = try? condition.check(against: graph)
    }
    let long = String(repeating: "x", count: 100_000)
    for text in [
      long, "\(long) = \(long)", "kind ~ \(long)", "amount > \(String(repeating: "9", count: 100_000))",
    ] {
      _ = try? PropertyCondition(parsing: text).check(against: graph)
    }
  }
}
