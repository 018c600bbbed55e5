import Testing

@testable import DocGraphExtraction

@Suite("Reading PDF")
struct PDFReaderTests {
  /// A page of lines: where each begins, how high it is, and its words; a word is as wide as it has letters.
  private func page(_ blocks: [[(left: Double, top: Double, height: Double, text: String)]]) -> String {
    var page = #"<page width="600" height="800"><flow>"#
    for block in blocks {
      page += #"<block xMin="0" yMin="0" xMax="0" yMax="0">"#
      for line in block {
        var left = line.left
        var words = ""
        for word in line.text.split(separator: " ") {
          let right = left + Double(word.count) * line.height / 2
          words +=
            #"<word xMin="\#(left)" yMin="\#(line.top)" xMax="\#(right)" yMax="\#(line.top + line.height)">\#(word)</word>"#
          left = right + line.height / 3
        }
        page +=
          #"<line xMin="\#(line.left)" yMin="\#(line.top)" xMax="\#(left)" yMax="\#(line.top + line.height)">\#(words)</line>"#
      }
      page += "</block>"
    }
    return page + "</flow></page>"
  }

  private func document(_ pages: String..., head: String = "") async throws -> SourceDocument {
    let layout =
      #"<html xmlns="http://www.w3.org/1999/xhtml"><head>\#(head)</head><body><doc>\#(pages.joined())</doc></body></html>"#
    return try await read("%PDF-1.7", named: "a.pdf", layout: layout)
  }

  @Test("title, columns, running heads, hyphens, pages")
  func article() async throws {
    func head(_ number: Int) -> [(left: Double, top: Double, height: Double, text: String)] {
      [(50, 30, 8, "The Tide Review 4 2031"), (500, 30, 8, "\(number)")]
    }
    let first = page([
      head(1), [(50, 120, 20, "A pier for Ellen")],
      [
        (50, 200, 10, "The Harbor Trust agreed to re-"),
        (50, 212, 10, "build the north pier in the of\u{FB01}ce"),
      ],
      [
        (320, 200, 10, "of the mayor. It is a well-"), (320, 212, 10, "known plan."),
        (330, 224, 10, "The second one begins here and"),
      ],
    ])
    let second = page([head(2), [(50, 120, 10, "goes on here.")], [(280, 770, 8, "2")]])
    let document = try await document(first, second)
    #expect(
      document.outline == [
        "title: A pier for Ellen",
        "paragraph: The Harbor Trust agreed to rebuild the north pier in the office of the mayor. It is a well-known plan.",
        "paragraph: The second one begins here and goes on here.",
      ])
    #expect(document.title == "A pier for Ellen")
    #expect(document.reader == "pdf-1")
    #expect(document.pageStarts.count == 2)
    #expect(!document.isFileItself)
  }

  @Test("items, headings and tables")
  func roles() async throws {
    let text = page([
      [
        (50, 200, 10, "This is the text of the page and it has a lot of words in it."),
        (50, 212, 10, "It goes on."),
      ],
      [(50, 240, 10, "FINDINGS")], [(50, 260, 10, "• The pier fell."), (50, 272, 10, "• The crane stands.")],
      [(50, 290, 10, "•")], [(60, 290, 10, "The quay is wide.")], [(50, 310, 10, "Piers . . . . . . 12")],
    ])
    let rows = (0..<3).map { row in
      #"<line xMin="50" yMin="\#(400 + row * 12)" xMax="400" yMax="\#(410 + row * 12)"><word xMin="50" yMin="400" xMax="80" yMax="410">Ellen</word><word xMin="300" yMin="400" xMax="330" yMax="410">12</word></line>"#
    }.joined()
    let table = #"<page width="600" height="800"><flow><block>\#(rows)</block></flow></page>"#
    #expect(
      try await document(text, table).outline == [
        "paragraph: This is the text of the page and it has a lot of words in it. It goes on.",
        "heading: FINDINGS",
        "listItem: The pier fell.", "listItem: The crane stands.", "listItem: The quay is wide.",
        "other: Piers . . . . . . 12",
        "other: Ellen 12 Ellen 12 Ellen 12",
      ])
  }

  @Test("pages without text are told of")
  func scanned() async throws {
    let document = try await document(page([]), page([]))
    #expect(document.blocks.isEmpty)
    #expect(document.notices.first?.contains("scanned") == true)
  }

  @Test("a hyphen stays where the document has the word with it, or a name follows")
  func hyphens() {
    func joint(_ first: String, _ second: String, known: String = "") -> Hyphenation.Joint {
      var hyphenation = Hyphenation(Array(known.utf8))
      let text = Array((first + second).utf8)
      return hyphenation.joint(text, 0..<first.utf8.count, first.utf8.count..<text.count)
    }
    #expect(joint("the govern-", "ment of") == .withoutHyphen)
    #expect(joint("a self-", "made man") == .none)
    #expect(joint("the co-", "operation", known: "a co-operation is") == .none)
    #expect(joint("the Franco-", "German") == .none)
    #expect(joint("the pier", "fell") == .blank)
    #expect(joint("in 2031-", "32") == .blank)
  }
}
