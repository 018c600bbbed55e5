import DocGraphEvidence
import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Gaps of the curated graphs")
struct CuratedGapsTests {
  static func gaps(_ path: String, asOf: String? = nil, top: Int? = nil) throws -> Gaps {
    let graph = try GraphFile(reading: PackageFile(path).path).graph
    let date = try asOf.map { text throws in try PartialDate(edtf: text) }
    var search = GapSearch(GraphIndex(date.map(graph.known) ?? graph))
    search.top = top
    return search.gaps()
  }

  static func section(_ gaps: Gaps, _ kind: GapKind) throws -> Gaps.Section {
    try #require(gaps.sections.first { $0.kind == kind })
  }

  @Test(
    "are so many of each kind",
    arguments: [
      ("Graphs/harbor.yaml", nil, [3, 3, 146, 9, 2, 1]),
      ("Graphs/harbor.yaml", "2031-12-31", [0, 5, 55, 5, 0, 0]),
      ("Graphs/harbor.yaml", "2033-12-31", [1, 5, 115, 8, 0, 0]),
      ("Graphs/sco-ai-forum.yaml", nil, [0, 1, 1, 10, 0, 0]),
    ])
  func counts(path: String, asOf: String?, expected: [Int]) throws {
    #expect(try Self.gaps(path, asOf: asOf).sections.map(\.count) == expected)
  }

  @Test("ask of the harbor what its story leaves open")
  func harbor() throws {
    let gaps = try Self.gaps("Graphs/harbor.yaml", top: 1)
    #expect(
      gaps.sections.map { $0.gaps.map(\.question) } == [
        [
          "Is it so that Pelagia Nominees pays Tobin Rask? Skerrow Marine Works alleges it. "
            + "Tobin Rask and Greywater Dredging deny it."
        ],
        [
          "What became of “Lay the findings before the City Council”, pledged by Marta Lindqvist "
            + "(marta-lindqvist-councillor) to Saltmarsh Haven City Council? Due: 2033-06."
        ],
        [
          "Who else says that Pelagia Nominees pays Tobin Rask (“alleged bribe”, 85000 EUR, 2032-01 to 2032-04, alleged, "
            + "says Skerrow Marine Works)? Only The Lowgate Beacon does."
        ],
        [
          "Is Pelagia Nominees connected with Vera Trostnikova? Both are linked with Lucan Frayne and "
            + "Greywater Dock Holdings, and no relation between them is recorded."
        ],
        [
          "When was “Private meeting on the breakwater”? All that is recorded: before “Twin Ports Summit” (spring 2034)."
        ],
        ["Who is Halvard Quist? Named by Saltmarsh Gazette (gazette-3), and no relation is recorded."],
      ])
  }

  @Test("name the harbor's pledges without follow-up, by the dates alone")
  func pledges() throws {
    let section = try Self.section(try Self.gaps("Graphs/harbor.yaml"), .pledge)
    let facts = section.gaps.map { gap -> [String] in
      guard case .pledge(let facts, _, _) = gap.reason else { return [] }
      return gap.subjects.map(\.rawValue) + facts
    }
    #expect(
      facts == [
        [
          "findings-pledge", "Computed: overdue as of 2034-06-08", "Computed: silent for 15 months",
          "No report since it was made, 2033-02-14",
        ],
        [
          "boats-pledge", "Computed: perhaps overdue as of 2034-06-08", "Computed: silent for 7 months",
          "No report since it was made, 2033-10-22",
        ],
        [
          "forty-apprentices-pledge",
          "Computed: conflicting reports: delivered, 2034-06-08, says Greywater Dredging; "
            + "in progress, 2034-06-08, says Samir Belloq",
        ],
      ])
  }

  @Test("score the harbor's pairs as networkx does")
  func pairs() throws {
    let section = try Self.section(try Self.gaps("Graphs/harbor.yaml"), .pair)
    let pairs = section.gaps.map { gap -> String in
      guard case .pair(let score, let common) = gap.reason else { return "" }
      return (gap.subjects + common).map(\.rawValue).joined(separator: " ")
        + " \((score * 1_000).rounded() / 1_000)"
    }
    #expect(
      pairs == [
        "pelagia-nominees vera-trostnikova lucan-frayne greywater-dock-holdings 2.353",
        "aksel-thorne marta-lindqvist-councillor pier-pledge city-council council-hearing 1.429",
        "edda-varnholt yusra-wahdan private-meeting twin-ports-summit 1.343",
        "greywater-dock-holdings lucan-frayne pelagia-nominees vera-trostnikova 1.343",
        "greywater-dredging tobin-rask haven-berths-company harbor-trust 1.263",
        "aksel-thorne harbor-trust pier-pledge city-council 0.995",
        "harbor-trust marta-lindqvist-councillor pier-pledge city-council 0.995",
        "aksel-thorne harbor-committee city-council council-hearing 0.915",
        "edda-varnholt haven-berths-company tobin-rask harbor-trust 0.867",
      ])
  }

  @Test("say of a graph of one source that it has one")
  func oneSource() throws {
    let section = try Self.section(try Self.gaps("Graphs/sco-ai-forum.yaml"), .singleSource)
    #expect(
      section.gaps.map(\.question) == [
        "Which other source says so? All 65 claims rest on a single one, docgraph (brief). Begin with: Zhang Hong is "
          + "employed by Institute of Russian, Eastern European, and Central Asian Studies (research fellow)."
      ])
  }

  @Test("never touch the graph, and are the same again")
  func deterministic() throws {
    #expect(try Self.gaps("Graphs/harbor.yaml") == Self.gaps("Graphs/harbor.yaml"))
  }
}
