import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("What news texts say about themselves")
struct FrontMatterTests {
  @Test(
    "datelines",
    arguments: [
      ("TIANJIN, May 29 (Xinhua) -- China said", "Tianjin", nil, "Xinhua", "China said"),
      ("BRUSSELS, March 3 (Agency) — The board", "Brussels", nil, "Agency", "The board"),
      ("(Reuters) - The board met", nil, nil, "Reuters", "The board met"),
      ("PORT ELLEN, N.Y. (AP) — The board", "Port Ellen, N.Y.", nil, "AP", "The board"),
      ("Geneva, 4 March 2031 – The fund", "Geneva", "2031-03-04", nil, "The fund"),
      (
        "SALTMARSH, June 3, 2025 /PRNewswire/ -- Tide Inc. today", "Saltmarsh", "2025-06-03", "PRNewswire",
        "Tide Inc. today"
      ),
      ("LONDON — Officials said", "London", nil, nil, "Officials said"),
      ("RIO DE JANEIRO, May 1 (Reuters) - A ship", "Rio de Janeiro", nil, "Reuters", "A ship"),
    ] as [(String, String?, String?, String?, String)])
  func datelines(text: String, place: String?, date: String?, agency: String?, rest: String) throws {
    let dateline = try #require(Dateline(text, isFirst: true))
    #expect(dateline.place == place)
    #expect(dateline.date?.description == date)
    #expect(dateline.agency == agency)
    #expect(String(decoding: Array(text.utf8)[dateline.length...], as: UTF8.self) == rest)
  }

  @Test(
    "what only looks like a dateline",
    arguments: [
      "Ann Moor (12 March 1951 – 4 June 2019) was an engineer.",
      "The board — which met on Tuesday — said so.", "NATO — the alliance — said so.",
      "UPDATE — The board met.",
      "Ann Moor (AP) was there - and left.", "Note: The board met.",
      "The trust, founded in 1990 - It is old.",
      "It said: The pier stands.", "Mayor - Ann Moor - said", "A 30-year plan",
    ])
  func noDatelines(text: String) {
    #expect(Dateline(text, isFirst: true) == nil)
  }

  @Test(
    "bylines, stamps and credits",
    arguments: [
      ("By Nils Aderhold", "Nils Aderhold", nil, nil),
      ("By Ann Moor and Bo Lind, Staff Writers", "Ann Moor, Bo Lind", nil, nil),
      ("BY ANN MOOR in Geneva", "ANN MOOR", nil, nil),
      ("Published: May 30, 2025 10:21 AM", nil, "2025-05-30", nil),
      ("Source: Lowgate Times Published: May 30, 2025 10:21 AM", nil, nil, "Lowgate Times"),
      ("Published 4:02 PM EDT, Thu May 29, 2031", nil, "2031-05-29", nil),
      (
        "Saltmarsh Gazette, 4 March 2031. By Pia Osterby, staff reporter.", "Pia Osterby", "2031-03-04",
        "Saltmarsh Gazette"
      ),
      ("Tide Wire Service (TWS), Ellen, 10 November 2032.", nil, "2032-11-10", "Tide Wire Service"),
      ("Press release of Tide Works Ltd, Ellen, 21 June 2032.", nil, "2032-06-21", nil),
      ("30 May 2025 | By Ann Moor", "Ann Moor", "2025-05-30", nil),
      ("Lowgate Daily | May 9, 2031 | Updated 11:52 p.m.", nil, "2031-05-09", "Lowgate Daily"),
      ("Politics | 9 May 2031", nil, "2031-05-09", nil),
      ("(Reporting by Ann Moor; Editing by Bo Lind)", "Ann Moor", nil, nil),
      ("Photo: Ann Moor/Agency", nil, nil, nil), ("Share this", nil, nil, nil), ("ENDS", nil, nil, nil),
      ("© 2031 Lowgate Times. All rights reserved.", nil, nil, nil), ("###", nil, nil, nil),
      ("Media contact: Bo Lind, bo@trust.example, +44 20 7946 0000", nil, nil, nil),
      ("Read more: The pier that fell", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
  func lines(text: String, author: String?, published: String?, publisher: String?) throws {
    let line = try #require(FrontMatterLine(text, isHead: true))
    #expect(line.author == author)
    if published != nil { #expect(line.published?.description == published) }
    #expect(line.publisher?.hasPrefix(publisher ?? "") ?? (publisher == nil))
  }

  @Test(
    "sentences stay sentences",
    arguments: [
      "By Tuesday the pier had fallen.", "By far the largest donor is the Harbor Trust.",
      "The board met on 4 March 2031.",
      "Contact with the ship was lost.", "Share prices of the port fell by 4 percent on Monday.",
      "The end of the pier fell.",
      "Updated rules came into force in May 2031.", "Published accounts show a loss.",
      "Read more books, said the mayor of the town to all who came.",
      "Reporting by the Lowgate Beacon showed that the trust had paid twice.", "Geneva", "Harbor Trust",
      "By 2033 the trust will rebuild the pier.", "Edited volumes sold well.", "Lowgate Daily | Tamsin",
    ])
  func sentences(text: String) {
    #expect(FrontMatterLine(text, isHead: false) == nil)
  }

  @Test("the whole of an article")
  func article() async throws {
    let text = """
      WORLD

      Board promises new pier

      By Pia Osterby

      Published: March 5, 2031 10:21 AM

      SALTMARSH, March 4 (Tide News) -- The Harbor Trust promised a new pier.

      It will be long.

      (Reporting by Pia Osterby; Editing by Bo Lind)
      """
    let document = try await read(text, named: "a.txt")
    #expect(document.title == "Board promises new pier")
    #expect(document.author == "Pia Osterby")
    #expect(document.published?.description == "2031-03-05")
    #expect(document.place == "Saltmarsh")
    #expect(document.publisher == "Tide News")
    #expect(
      document.outline.filter { !$0.hasPrefix("frontMatter") } == [
        "title: Board promises new pier", "paragraph: The Harbor Trust promised a new pier.",
        "paragraph: It will be long.",
      ])
  }

  @Test(
    "a line's parts stand apart by bars, labels, bylines and full stops",
    arguments: [
      ("By Ann Moor | 4 March 2031", ["By Ann Moor", "4 March 2031"]),
      ("  | The  Lowgate Beacon • ", ["The Lowgate Beacon"]),
      ("4 March 2031 Updated: 5 March 2031", ["4 March 2031", "Updated: 5 March 2031"]),
      ("Geneva, by Ann Moor", ["Geneva,", "by Ann Moor"]),
      ("The pier opened. It was closed.", ["The pier opened.", "It was closed."]),
      ("Mr. Lind met by the pier", ["Mr. Lind met by the pier"]), (" — ", []), ("", []),
    ] as [(String, [String])])
  func segments(line: String, parts: [String]) {
    #expect(Array(FrontMatterSegments(of: line)) == parts)
  }

  @Test("a date line is read below a summary and a byline, and staff are known by their byline")
  func dateBelowSummary() async throws {
    let text = """
      # Ellen votes

      **The board loses; the trust wants a new one "before the summer"**

      By Pia Osterby, staff reporter

      Lowgate Daily | May 9, 2031 | Updated 11:52 p.m.

      The board met on Monday.
      """
    let document = try await read(text, named: "a.md")
    #expect(document.published?.description == "2031-05-09")
    #expect(document.publisher == "Lowgate Daily")
    #expect(document.staffByline != nil)
    let other = try await read("# Ellen votes\n\nBy Pia Osterby\n\nThe board met.", named: "b.md")
    #expect(other.staffByline == nil)
  }

  @Test("a headline with a date stays a headline")
  func datedHeadline() async throws {
    let document = try await read("Board meets, 4 March 2031\n\nThe board met.\n", named: "a.txt")
    #expect(document.title == "Board meets, 4 March 2031")
    #expect(document.published == nil)
  }

  @Test(
    "dates",
    arguments: [
      ("May 30, 2025", "2025-05-30"), ("30th of May 2025", "2025-05-30"),
      ("Thursday, 29 May 2025", "2025-05-29"),
      ("2025-05-30T10:21:00Z", "2025-05-30"), ("Sept. 3, 2025", "2025-09-03"), ("May 2025", "2025-05"),
      ("30.05.2025", "2025-05-30"),
      ("5/30/2025", nil), ("May 32, 2025", nil), ("Maybe 3", nil), ("30 February 2025", nil),
    ] as [(String, String?)])
  func dates(text: String, date: String?) {
    #expect(EnglishDate(text)?.date?.description == date)
  }
}
