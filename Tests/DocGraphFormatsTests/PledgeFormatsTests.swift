import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphFormats

@Suite("Pledges as CSV, Markdown and calendar")
struct PledgeFormatsTests {
  /// A ledger of pledges named by `name`, due on these dates, as of 2034-06-08.
  static func ledger(_ name: String = "Pier", due: String?...) throws -> PledgeLedger {
    var graph = Graph(title: "The harbor; old, new")
    graph.statedAsOf = try PartialDate(edtf: "2034-06-08")
    graph.entities = try due.enumerated().map { number, due in
      let pledge = Pledge(action: name, due: try due.map { try PartialDate(edtf: $0) })
      return Entity(id: EntityID("p\(number)"), type: .pledge, name: name, details: .pledge(pledge))
    }
    return PledgeLedger(GraphIndex(graph))
  }

  static func calendar(_ ledger: PledgeLedger) -> (text: String, left: Int) {
    let calendar = PledgeCalendar(ledger, ledger.entries)
    return (String(decoding: calendar.bytes, as: UTF8.self), calendar.left.count)
  }

  @Test("a calendar is these bytes")
  func whole() throws {
    let (text, left) = Self.calendar(try Self.ledger(due: "2033-06"))
    let expected = #"""
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//docgraph//docgraph//EN
      CALSCALE:GREGORIAN
      X-WR-CALNAME:Pledges due: The harbor\; old\, new
      BEGIN:VEVENT
      UID:p0.the-harbor-old-new@docgraph
      DTSTAMP:20340608T000000Z
      DTSTART;VALUE=DATE:20330630
      DTEND;VALUE=DATE:20330701
      SUMMARY:Due by the end of 2033-06: Pier
      DESCRIPTION:nobody named: Pier\nDue: 2033-06\nComputed by docgraph as of 20
       34-06-08: overdue: due 2033-06\, and no report that it was delivered\, wit
       hdrawn or superseded
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR

      """#
    #expect(text == expected.replacing("\n", with: "\r\n"))
    #expect(left == 0)
  }

  @Test(
    "a due date takes the days on which it may end, and says what it knows",
    arguments: [
      ("2033-06-30", "20330630", "20330701", "Due: Pier"),
      ("2033", "20331231", "20340101", "Due by the end of 2033: Pier"),
      ("203X", "20391231", "20400101", "Due by the end of the 2030s: Pier"),
      ("2032-02", "20320229", "20320301", "Due by the end of 2032-02: Pier"),
      ("2031/2033", "20331231", "20340101", "Due by the end of 2031 to 2033: Pier"),
      ("2034-21", "20340331", "20350101", "Due some time in spring 2034, no day given: Pier"),
      ("2033-06-30~", "20330629", "20330702", "Due some time in c. 2033-06-30, no day given: Pier"),
    ])
  func days(due: String, first: String, dayAfter: String, summary: String) throws {
    let lines = Self.calendar(try Self.ledger(due: due)).text.split(separator: "\r\n")
    #expect(lines.contains("DTSTART;VALUE=DATE:\(first)"))
    #expect(lines.contains("DTEND;VALUE=DATE:\(dayAfter)"))
    #expect(lines.contains("SUMMARY:\(summary.replacing(",", with: "\\,"))"))
  }

  @Test("a pledge that no calendar can hold is counted and left out")
  func leftOut() throws {
    let (text, left) = Self.calendar(
      try Self.ledger(due: nil, "2033/..", "2033/", "Y12033", "-0044-03-15", "2033"))
    #expect(left == 5)
    #expect(text.split(separator: "BEGIN:VEVENT").count == 2)
  }

  @Test("lines have at most 75 bytes, whole characters, and unfold to what went in")
  func folding() throws {
    for text in TortureStrings.own.map({ String($0.prefix(3_000)) }) + TortureStrings.random.prefix(60) + [
      String(repeating: "é日😀", count: 60), String(repeating: "e\u{301}\u{301}\u{301}", count: 40),
    ] {
      let line = ICalendarText.line("SUMMARY", text: text)
      #expect(line.hasSuffix("\r\n"))
      let lines = line.utf8.dropLast(2).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let bodies = lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
      for (number, body) in bodies.enumerated() {
        #expect(body.count <= 75 && String(validating: body, as: UTF8.self) != nil)
        #expect(number == 0 || body.first == UInt8(ascii: " "))
      }
      let unfolded = bodies.enumerated().flatMap {
        $0.offset == 0 ? Array($0.element) : Array($0.element.dropFirst())
      }
      #expect(Array(("SUMMARY:" + ICalendarText.escaped(text)).utf8) == unfolded)
      let controls = unfolded.contains { $0 < 0x20 || $0 == 0x7F }
      #expect(!controls)
    }
  }

  @Test(
    "text is escaped, and what steers is gone",
    arguments: [
      ("a,b;c\\d", #"a\,b\;c\\d"#), ("one\ntwo\r\nthree\rfour", #"one\ntwo\nthree\nfour"#),
      ("a:b\"c", "a:b\"c"),
      ("nul\u{0}bell\u{7}", "nul bell "), ("\u{202E}left\u{202C}", "left"), ("tab\there", "tab here"),
    ])
  func escapes(text: String, escaped: String) {
    #expect(ICalendarText.escaped(text) == escaped)
  }

  @Test("a name makes no line of its own, so that nobody's words stand as computed")
  func forgery() throws {
    let text = Self.calendar(try Self.ledger("Pier\r\nComputed by docgraph: kept", due: "2036-06-06")).text
    #expect(text.contains("SUMMARY:Due: Pier Computed by docgraph: kept\r\n"))
    #expect(!text.replacing("\r\n ", with: "").contains("\\nComputed by docgraph: kept"))
  }

  @Test("CSV has a row a pledge, with as many cells as the heading")
  func csv() throws {
    let ledger = try Self.ledger("say \"x\", y", due: "2033", nil)
    let lines = PledgeCSV.write(ledger, ledger.entries).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[1]
        == "p0,\"say \"\"x\"\", y\",accepted,,,,,\"say \"\"x\"\", y\",,,,,,,,,,,2033,,,,,,,,,,2034-06-08,yes,,,0,2033,2033,"
    )
    #expect(lines[2].hasSuffix(",2034-06-08,no,,,0,,,"))
    let plain = try Self.ledger(due: "2033")
    for row in PledgeCSV.write(plain, plain.entries).split(separator: "\n") {
      #expect(row.split(separator: ",", omittingEmptySubsequences: false).count == PledgeCSV.columns.count)
    }
  }

  @Test("Markdown says what is computed, and keeps a name from being markup")
  func markdown() throws {
    let ledger = try Self.ledger("*Pier* | <b>", due: "2033")
    #expect(
      PledgeMarkdown.write(ledger, ledger.entries) == #"""
        # Pledges: The harbor; old, new

        1 pledge as of 2034-06-08. Reports are what documents and people say; what docgraph computes from dates and reports is marked as computed.

        | Made | Due | By | Pledge | Last report | Computed |
        | --- | --- | --- | --- | --- | --- |
        | undated | 2033 |  | \*Pier\* \| \<b\> |  | overdue |

        ## \*Pier\* \| \<b\> (p0)

        - Promise: nobody named: \*Pier\* \| \<b\>
        - Due: 2033
        - Computed by docgraph: overdue: due 2033, and no report that it was delivered, withdrawn or superseded

        """#)
  }
}
