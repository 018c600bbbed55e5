import Foundation
import Testing

@Suite("gaps")
struct GapsTests {
  @Test("asks of the harbor's pledges what became of them")
  func pledges() async throws {
    let outcome = try await Program.docgraph.run([
      "gaps", "Graphs/harbor.yaml", "--kind", "pledge", "--top", "1",
    ])
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        What the graph does not know
        The harbor of Saltmarsh Haven, 2031 to 2034
        As of 2034-06-08.
        These are questions that docgraph computed, no facts: no source says them, and nothing of them is in
        the graph.

        Pledges without follow-up (3)
          Judged by dates alone; what a pledge's status is, documents and people say.
          Listed: 1 of 3.
          1. What became of “Lay the findings before the City Council”, pledged by Marta Lindqvist
             (marta-lindqvist-councillor) to Saltmarsh Haven City Council? Due: 2033-06.
             Computed: overdue as of 2034-06-08
             Computed: silent for 15 months
             No report since it was made, 2033-02-14
             Ask: Marta Lindqvist (marta-lindqvist-councillor), Saltmarsh Haven City Council
             Look in: Saltmarsh Haven City Council (minute-1)
             Raised by: r115, r116

        """)
  }

  @Test("is Markdown that can be kept")
  func markdown() async throws {
    let outcome = try await Program.docgraph.run(
      ["gaps", "Graphs/harbor.yaml", "--kind", "unlinked", "--format", "markdown"])
    #expect(
      outcome.output.hasSuffix(
        """
        ## Named, but not linked (1)

        1. Who is Halvard Quist? Named by Saltmarsh Gazette (gazette-3), and no relation is recorded.
           - Look in: Saltmarsh Gazette (gazette-3)

        """))
  }

  @Test("in JSON has each gap's kind, subjects, question and what raised it")
  func json() async throws {
    let outcome = try await Program.docgraph.run(
      [
        "gaps", "Graphs/harbor.yaml", "--kind", "pair", "--kind", "contradiction", "--about",
        "Vera Trostnikova", "--format", "json",
      ])
    #expect(
      outcome.output == """
        {
          "version": 1,
          "computed": true,
          "asOf": "2034-06-08",
          "about": "vera-trostnikova",
          "kinds": [
            {"kind": "contradiction", "count": 0, "listed": 0},
            {
              "kind": "pair",
              "count": 1,
              "listed": 1,
              "notes": ["Scored by Adamic–Adar: a neighbor that many have counts less."]
            }
          ],
          "gaps": [
            {
              "kind": "pair",
              "question": "Is Pelagia Nominees connected with Vera Trostnikova? Both are linked with Lucan Frayne and Greywater Dock Holdings, and no relation between them is recorded.",
              "subjects": ["pelagia-nominees", "vera-trostnikova"],
              "ask": ["lucan-frayne", "greywater-dock-holdings", "pelagia-nominees", "vera-trostnikova"],
              "documents": ["register-1", "beacon-1", "wire-1"],
              "relations": [
                {"id": "r45", "source": "lucan-frayne", "type": "owns", "target": "pelagia-nominees"},
                {"id": "r46", "source": "lucan-frayne", "type": "represents", "target": "vera-trostnikova"},
                {
                  "id": "r42",
                  "source": "pelagia-nominees",
                  "type": "owns",
                  "target": "greywater-dock-holdings"
                },
                {
                  "id": "r47",
                  "source": "vera-trostnikova",
                  "type": "leads",
                  "target": "greywater-dock-holdings"
                }
              ],
              "score": 2.352934267515801,
              "common": ["lucan-frayne", "greywater-dock-holdings"]
            }
          ]
        }

        """)
  }

  @Test(
    "refuses what it cannot do",
    arguments: [["--top", "-1"], ["--kind", "hole"], ["--about", "Nobody"], ["--as-of", "May"]])
  func usage(options: [String]) async throws {
    #expect(try await Program.docgraph.run(["gaps", "Graphs/harbor.yaml"] + options).code == 2)
  }
}

/// Names and quotes that steer terminals or are markup.
enum HostileGraph {
  static let text = #"""
    docgraph: 1
    title: "T\e[31m\u202E"
    documents:
      - {id: one, title: "<b>\e[2J", publisher: "*P*\u202E\a"}
    entities:
      - {id: red, type: person, name: "Ann\e[31mRed\u202Eder\a <i>*x*</i>", summary: "a\nb\e"}
      - {id: end, type: person, name: "Line\nbreak | `c`"}
      - {id: lone, type: person, name: "Al\eone\u202E", mentions: [{document: one, start: 0, end: 1}]}
    relations:
      - {id: r1, source: red, type: owns, target: end, role: "r\e", label: "l\u202E\n# h", modality: alleged,
         evidence: [{document: one, start: 0, end: 1, quote: "q\e[1m\u202E*"}]}

    """#
  static let steering = ["\u{1B}", "\u{202E}", "\u{7}"]
}

@Suite("Hostile names in gaps and explanations")
struct HostileNamesTests {
  static let queries = [["gaps", "-"], ["explain", "-", "red"]]

  @Test("steer no terminal", arguments: queries)
  func terminal(query: [String]) async throws {
    let outcome = try await Program.docgraph.run(
      query, input: HostileGraph.text, environment: ["NO_COLOR": "1"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(#"Ann\u{1b}[31mRed\u{202e}der\u{7}"#))
    for character in HostileGraph.steering { #expect(!outcome.output.contains(character)) }
  }

  @Test("are no markup in Markdown", arguments: queries)
  func markdown(query: [String]) async throws {
    let outcome = try await Program.docgraph.run(query + ["--format", "markdown"], input: HostileGraph.text)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(#"\<i\>\*x\*\</i\>"#))
    for character in HostileGraph.steering + ["<b>", "<i>"] { #expect(!outcome.output.contains(character)) }
  }

  @Test("are themselves in JSON", arguments: queries)
  func json(query: [String]) async throws {
    let outcome = try await Program.docgraph.run(query + ["--format", "json"], input: HostileGraph.text)
    let text = String(describing: try #require(outcome.json))
    #expect(text.contains("Ann"))
    for character in HostileGraph.steering { #expect(!outcome.output.contains(character)) }
  }
}
