import DocGraphFiles
import DocGraphModel
import Testing

private func graph() -> Graph {
  Graph(entities: [
    Entity(
      id: "harbor-trust", type: .organization, name: "Harbor Trust", aliases: [Alias("HT", kind: .acronym)]),
    Entity(id: "city", type: .place, name: "Saltmarsh Haven"),
    Entity(id: "council", type: .organization, name: "City Council", aliases: [Alias("Saltmarsh Haven")]),
  ])
}

private func entities(_ text: String) throws(GraphFileError) -> [Entity] {
  try CSVImport.entities(Array(text.utf8), for: graph())
}

private func relations(_ text: String) throws(GraphFileError) -> [Relation] {
  try CSVImport.relations(Array(text.utf8), for: graph())
}

@Suite struct CSVImportTests {
  @Test("columns are keys of the entity, and empty cells say nothing")
  func entityColumns() throws {
    let text = """
      id,type,kind,name,aliases,summary,confidence,review,origin,note
      lowgate,place,city,Lowgate,Low Gate; LG ;,"Across the water, south",0.8,candidate,manual,
      ,organization,,"The ""Beacon""\",,,,,,"two
      lines"
      """
    let read = try entities(text)
    var lowgate = Entity(
      id: "lowgate", type: .place, name: "Lowgate", kind: "city", aliases: [Alias("Low Gate"), Alias("LG")])
    lowgate.summary = "Across the water, south"
    lowgate.confidence = 0.8
    lowgate.review = .candidate
    lowgate.origin = .manual
    var beacon = Entity(id: "the-beacon", type: .organization, name: "The \"Beacon\"")
    beacon.origin = .imported
    beacon.note = "two\nlines"
    #expect(read == [lowgate, beacon])
  }

  @Test("events and pledges have their columns, with measure, money and evidence")
  func details() throws {
    let text = """
      type,name,date,action,due,bindingness,testable,metric,unit,target,amount,currency,qualifier,document,quote,sentence\r
      event,Signing,2031-03-04,,,,,,,,,,,brief,"signed, at last",3\r
      pledge,Pier,,rebuild the pier,2033,pledged,true,length,meter,120.50,40000000,GBP,about,,,\r

      """
    let read = try entities(text)
    #expect(read.map(\.id) == ["signing", "pier"])
    #expect(read[0].event?.date == PartialDate(year: 2031, month: 3, day: 4))
    #expect(read[0].evidence == [Evidence(document: "brief", quote: "signed, at last", sentence: 3)])
    var pledge = Pledge(action: "rebuild the pier", due: PartialDate(year: 2033), bindingness: .pledged)
    pledge.isTestable = true
    pledge.measure = Pledge.Measure(metric: "length", unit: "meter", target: DecimalNumber("120.5"))
    pledge.amount = Money(40_000_000, currency: "GBP", qualifier: .about)
    #expect(read[1].pledge == pledge)
  }

  @Test("an entity without an id gets a slug that the graph, the file and earlier rows do not have")
  func slugs() throws {
    let text = """
      id,type,name
      ,place,City
      ,place,City
      city-2,place,Another
      ,person,Ørjan Åse
      """
    #expect(try entities(text).map(\.id.rawValue) == ["city-3", "city-4", "city-2", "orjan-ase"])
  }

  @Test("relations find their ends by id, name or alias, and bring one piece of evidence")
  func relationColumns() throws {
    let text = """
      source,type,target,role,valid,amount,currency,weight,polarity,modality,attributedTo,document,start,end
      HT,funds,council,owner,2031/2033,1e6,EUR,2.5,negated,alleged,city council,brief,10,20
      harbor trust,located_in,city,,,,,,,,,,,
      """
    var first = Relation("harbor-trust", "funds", "council", polarity: .negated, modality: .alleged)
    first.role = "owner"
    first.valid = try PartialDate(edtf: "2031/2033")
    first.amount = Money(1_000_000, currency: "EUR")
    first.weight = 2.5
    first.attributedTo = "council"
    first.evidence = [Evidence(document: "brief", range: 10..<20)]
    first.origin = .imported
    var second = Relation("harbor-trust", "located_in", "city")
    second.origin = .imported
    #expect(try relations(text) == [first, second])
  }

  @Test("a byte order mark and a missing last line end do not matter; a header alone is no entity")
  func edges() throws {
    #expect(try entities("\u{FEFF}type,name\nplace,X").map(\.name) == ["X"])
    #expect(try entities("type,name\n").isEmpty)
    #expect(try entities("name,type,note\nX,place,").map(\.name) == ["X"])
    #expect(
      try entities("name,type\n1984,place\ntrue,place\nnull,place").map(\.name) == ["1984", "true", "null"])
  }

  @Test(
    "what is wrong with a file of entities",
    arguments: [
      ("", "1:1: the text is empty"),
      ("type,name\nplace,\"X\n", "2:7: this quote is never closed (double a quote that belongs to the text)"),
      (
        "type,name\nplace,\"X\" \n",
        "2:10: text behind a closing quote (double a quote that belongs to the text, and leave no blank between quote and comma)"
      ),
      (
        "type,name\nplace,X \"Y\"\n",
        "2:9: a quote inside a field without quotes (put the whole field in quotes and double the quote: \"the \"\"Trust\"\"\")"
      ),
      (
        "type,name\rplace,X\r",
        "1:10: a carriage return without a line feed (end lines in CR LF or LF, and quote a field that has line breaks)"
      ),
      ("type,name\nplace\n", "2:1: this row has 1 field, the header has 2"),
      (
        "type,name\n\"pl\nace\",X\nplace,X, Y\n",
        "4:1: this row has 3 fields, the header has 2 (put a field that has a comma in it in quotes)"
      ),
      ("type,name\n\nplace,X\n", "2:1: an empty line (take it out)"),
      (
        "type,nam\n",
        "1:6: there is no column 'nam' (did you mean 'name'?)\n1:1: there is no column 'name' in the header (the first line names the columns)"
      ),
      ("type,name,type\n", "1:11: there are two columns 'type' (keep one of them)"),
      (
        "type;name\nplace;X\n",
        "1:1: there is no column 'type;name' (separate columns by commas)\n1:1: there is no column 'type' in the header (the first line names the columns)\n1:1: there is no column 'name' in the header (the first line names the columns)"
      ),
      ("type,name\nplace,\n", "2:1: this entity has no 'name'"),
      (
        "type,name,due\npledge,X,2031-3\n",
        "2:10: '2031-3' is no date (a month has two digits and is in the calendar; write 2031, 2031-03 or 2031-03-04)"
      ),
      (
        "type,name,bindingness\npledge,X,pleged\nplace,Y,\npledge,Z,agred\n",
        """
        2:10: expected one of intent, proposed, pledged, agreed, signed, legal, found 'pleged' (did you mean 'pledged'?)
        4:10: expected one of intent, proposed, pledged, agreed, signed, legal, found 'agred' (did you mean 'agreed'?)
        """
      ),
      ("type,name,confidence\nplace,X,high\n", "2:9: expected a number, found 'high'"),
      ("type,name,amount\npledge,X,5\n", "2:10: this money has no 'currency'"),
      ("type,name,quote\nplace,X,a b\n", "2:9: this evidence has no 'document'"),
    ])
  func entityFaults(text: String, message: String) {
    let error = #expect(throws: GraphFileError.self) { try entities(text) }
    #expect(error?.description == message)
  }

  @Test("bytes that are not UTF-8 are refused at their place")
  func notUTF8() {
    let error = #expect(throws: GraphFileError.self) {
      try CSVImport.entities(Array("type,name\nplace,".utf8) + [0xE9, 0x0A])
    }
    #expect(error?.description == "2:7: not valid UTF-8 (save the file as UTF-8)")
  }

  @Test("ends that nobody has, or that several have, are told at their cells beside other faults")
  func relationFaults() {
    let text = """
      source,type,target,weight
      Harbor Trsut,funds,council,much
      Nobody at all,funds,Saltmarsh Haven,1
      """
    let error = #expect(throws: GraphFileError.self) { try relations(text) }
    #expect(
      error?.description == """
        2:1: there is no entity 'Harbor Trsut' (did you mean 'harbor trust'?)
        2:28: expected a number, found 'much'
        3:1: there is no entity 'Nobody at all' (add the entities first)
        3:21: 'Saltmarsh Haven' may be 'city', 'council' (write the id)
        """)
  }

  @Test("no more than 20 problems are told")
  func limit() {
    let text = "source,type,target,weight\n" + String(repeating: "x,funds,city,much\n", count: 100)
    let error = #expect(throws: GraphFileError.self) { try relations(text) }
    #expect(error?.problems.count == 20)
  }
}
