import DocGraphFiles
import DocGraphModel
import Testing

@Suite struct ReadingErrorTests {
  private func message(_ text: String, _ format: GraphFormat = .yaml) -> String? {
    do throws(GraphFileError) {
      _ = try GraphFile(name: "graph.\(format.rawValue)", bytes: Array(text.utf8))
      return nil
    } catch {
      return GraphFileError(file: "graph.yaml", error.problems).description
    }
  }

  @Test(
    "a mistake in an entity is told with place, words and advice",
    arguments: [
      (
        "{id: a, type: person, name: A, alias: [B]}",
        "3:36: there is no key 'alias' in an entity (did you mean 'aliases'?)"
      ),
      ("{id: a, type: person}", "3:5: this entity has no 'name'"),
      ("{id: a}", "3:5: this entity has no 'type' and 'name'"),
      ("{id: a, type: person, name: ~}", "3:5: this entity has no 'name'"),
      ("- x", "3:5: expected a mapping (entity), found a list"),
      ("just a text", "3:5: expected a mapping (entity), found 'just a text'"),
      ("{id: a, type: person, name: [A]}", "3:33: expected a text, found a list"),
      ("{id: a, type: person, name: {x: y}}", "3:33: expected a text, found a mapping"),
      ("{id: a, type: person, name: A, confidence: high}", "3:48: expected a number, found 'high'"),
      (
        "{id: a, type: person, name: A, confidence: \"1\"}",
        "3:48: expected a number, found '1' (write it without quotes)"
      ),
      ("{id: a, type: person, name: A, confidence: .nan}", "3:48: expected a number, found the number .nan"),
      (
        "{id: a, type: person, name: A, origin: infered}",
        "3:44: expected one of stated, manual, imported, inferred, found 'infered' (did you mean 'inferred'?)"
      ),
      (
        "{id: a, type: person, name: A, aliases: [{text: B, kind: acronim}]}",
        "3:62: expected one of alias, acronym, former, transliteration, weak, found 'acronim' (did you mean 'acronym'?)"
      ),
      (
        "{id: a, type: person, name: A, aliases: B}",
        "3:45: expected a list, found 'B' (a list stands in brackets: [a, b])"
      ),
      (
        "{id: a, type: person, name: A, aliases: [B, null]}",
        "3:49: expected a text or a mapping (alias), found nothing"
      ),
      ("{id: a, type: person, name: A, externalIDs: [Q1]}", "3:49: expected a mapping, found a list"),
      (
        "{id: a, type: event, name: A, date: 2031-13}",
        "3:41: '2031-13' is no date (a month has two digits and is in the calendar; write 2031, 2031-03 or 2031-03-04)"
      ),
      (
        "{id: a, type: event, name: A, date: 2031-02-30}",
        "3:41: '2031-02-30' is not in the calendar (give the day that the source gives, or leave it out)"
      ),
      (
        "{id: a, type: event, name: A, date: next year}",
        "3:41: 'next year' is no date (a year has four digits; write 2031, 203X or 20XX)"
      ),
      (
        "{id: a, type: pledge, name: A, date: 2031, due: 2033}",
        "3:5: 'a' has both date, which is for events, and keys of a pledge (a pledge has made and due)"
      ),
      ("{id: a, type: pledge, name: A, testable: maybe}", "3:46: expected true or false, found 'maybe'"),
      (
        "{id: a, type: pledge, name: A, amount: {value: 1234567890123456789, currency: EUR}}",
        "3:52: 1234567890123456789 cannot be kept exactly (write a decimal number of at most 18 digits)"
      ),
      (
        "{id: a, type: pledge, name: A, amount: 5 EUR}",
        "3:44: expected a mapping (money), found '5 EUR' (write {value: 20000, currency: EUR})"
      ),
      (
        "{id: a, type: place, name: A, properties: [{name: x}]}",
        "3:48: the property 'x' has 0 values (give exactly one of text, number, money, date, link)"
      ),
      (
        "{id: a, type: place, name: A, properties: [{name: x, text: y, number: 1}]}",
        "3:48: the property 'x' has 2 values (give exactly one of text, number, money, date, link)"
      ),
      (
        "{id: a, type: place, name: A, evidence: [{document: b, start: 3}]}",
        "3:46: start and end stand together (give both or neither)"
      ),
      (
        "{id: a, type: place, name: A, evidence: [{document: b, start: 9, end: 3}]}",
        "3:46: start 9 lies behind end 3 (offsets are half open)"
      ),
      (
        "{id: a, type: place, name: A, evidence: [{document: b, start: -1, end: 3}]}",
        "3:67: expected a whole number from 0, found the number -1"
      ),
      (
        "{id: a, type: place, name: A, evidence: [{document: b, page: 1.5}]}",
        "3:66: expected a whole number from 1, found the number 1.5"
      ),
      (
        "{id: a, type: place, name: A, evidence: [a quote]}",
        "3:46: which document is this quote from? (a bare quote needs a graph of one document; write {document: …, quote: …} or DOCUMENT#s9)"
      ),
    ])
  func entity(text: String, expected: String) {
    #expect(message("docgraph: 1\nentities:\n  - \(text)\n") == "graph.yaml:\(expected)")
  }

  @Test(
    "a mistake elsewhere is told with place, words and advice",
    arguments: [
      ("", "1:1: the text is empty"),
      ("title: x\n", "1:1: this is no graph file (a graph file begins with docgraph: 1)"),
      ("- docgraph\n", "1:1: this is no graph file (a graph file begins with docgraph: 1)"),
      ("docgraph: 2\n", "1:11: version 2 of the graph file is not known (this docgraph reads version 1)"),
      ("docgraph: one\n", "1:11: expected the version 1, found 'one'"),
      ("docgraph: \"1\"\n", "1:11: expected the version 1, found '1' (write it without quotes)"),
      ("docgraph:\n", "1:10: expected the version 1, found nothing"),
      ("docgraph: 1\ntitel: x\n", "2:1: there is no key 'titel' in a graph (did you mean 'title'?)"),
      (
        "docgraph: 1\nxyzzy: x\n",
        "2:1: there is no key 'xyzzy' in a graph (its keys are docgraph, title, note, asOf, schema, documents, entities, relations)"
      ),
      ("docgraph: 1\ntitle: x\ntitle: y\n", "3:1: duplicate key 'title' (first at 2:1)"),
      ("docgraph: 1\nentities: {a: b}\n", "2:11: expected a list, found a mapping"),
      (
        "docgraph: 1\nrelations: [{source: a, type: b, target: c, weight: heavy}]\n",
        "2:53: expected a number, found 'heavy'"
      ),
      (
        "docgraph: 1\nrelations: [{source: a, type: b, target: c, evidence: [{document: d, stance: support}]}]\n",
        "2:78: expected one of supports, contradicts, context, found 'support' (did you mean 'supports'?)"
      ),
      (
        "docgraph: 1\nschema:\n  relationTypes: [{name: sued, source: [agent]}]\n",
        "3:19: the relation type 'sued' does not say what it links (give source and target, or a list of ends)"
      ),
      (
        "docgraph: 1\nrelations: [{source: a, type: owns, target: b, polarity: denied}]\n",
        "2:58: expected one of positive, negated, found 'denied' (a denial is polarity: negated)"
      ),
      (
        "docgraph: 1\nrelations: [{source: a, type: owns, target: b, amount: \"20,000 EUR\"}]\n",
        "2:56: expected a mapping (money), found '20,000 EUR' (write {value: 20000, currency: EUR})"
      ),
      (
        "docgraph: 1\nschema: {kinds: {place: pond}}\n",
        "2:25: expected a list, found 'pond' (a list stands in brackets: [a, b])"
      ),
    ])
  func elsewhere(text: String, expected: String) {
    #expect(message(text) == "graph.yaml:\(expected)")
  }

  @Test(
    "JSON wants strings where YAML reads any scalar as a text",
    arguments: [
      ("{\"docgraph\": 1, \"title\": 5}", "1:26: expected a text, found the number 5 (put it in quotes)"),
      (
        "{\"docgraph\": 1, \"asOf\": 2031}", "1:25: expected a date, found the number 2031 (put it in quotes)"
      ),
      ("{\"docgraph\": 1, \"title\": true}", "1:26: expected a text, found 'true' (put it in quotes)"),
      (
        "{\"docgraph\": 1, \"titel\": \"x\"}",
        "1:17: there is no key 'titel' in a graph (did you mean 'title'?)"
      ),
    ])
  func json(text: String, expected: String) {
    #expect(message(text, .json) == "graph.yaml:\(expected)")
  }

  @Test("faults in several records are told together, in the order of the text")
  func several() {
    let text = """
      docgraph: 1
      documents:
        - title: no id
      entities:
        - {id: a, type: person, name: A, kind: [x]}
        - {id: b, type: person, name: B}
        - {id: c, type: person, nam: C}
      relations:
        - {source: a, type: leads, target: b, polarity: negatd}
      """
    #expect(
      message(text) == """
        graph.yaml:3:5: this document has no 'id'
        graph.yaml:5:42: expected a type's name, found a list
        graph.yaml:7:27: there is no key 'nam' in an entity (did you mean 'name'?)
        graph.yaml:9:51: expected one of positive, negated, found 'negatd' (did you mean 'negated'?)
        """)
  }

  @Test("a fault in the head of the file does not hide those in its lists")
  func head() {
    let text = """
      docgraph: 1
      asOf: soon
      entities: [{id: a}]
      """
    #expect(
      message(text) == """
        graph.yaml:2:7: 'soon' is no date (a year has four digits; write 2031, 203X or 20XX)
        graph.yaml:3:12: this entity has no 'type' and 'name'
        """)
  }

  @Test("no more than 20 faults are told")
  func limit() {
    let text = "docgraph: 1\nentities:\n" + String(repeating: "  - {id: a}\n", count: 50)
    #expect(message(text)?.split(separator: "\n").count == 20)
  }

  @Test("texts without end, bombs and binary are faults like others", arguments: GraphFormat.allCases)
  func hostile(format: GraphFormat) {
    let bomb = "docgraph: 1\na: &a [x, x]\n" + (0..<40).map { "b\($0): &b\($0) [*a, *a]\n" }.joined()
    for text in [
      String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
      String(repeating: "- ", count: 100_000), "docgraph: 1\ntitle: \"", "{\"docgraph\": 1,",
      "\u{0}\u{1}\u{2}",
      "docgraph: 1\nentities: [*nobody]", "--- !!binary x", "%TAG ! x\n---\n", bomb,
      "{\"docgraph\": 1e999}", "docgraph: 0x1FFFFFFFFFFFFFFFFFFFF",
      "{\"docgraph\": 1, \"title\": \"\\ud800\"}",
    ] {
      #expect(message(text, format)?.hasPrefix("graph.yaml:") == true, "\(text.prefix(40))")
    }
  }

  @Test("a key that is written with no value says nothing")
  func noValue() throws {
    let text = "docgraph: 1\ntitle:\nentities:\n  - {id: a, type: person, name: A, kind: , summary: null}\n"
    let graph = try GraphFile(name: "-", bytes: Array(text.utf8)).graph
    #expect(graph == Graph(entities: [Entity(id: "a", type: .person, name: "A")]))
  }
}
