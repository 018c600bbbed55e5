import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Why two entities are connected")
struct WhyTests {
  static let files = [
    "case.yaml": """
    docgraph: 1
    title: A case
    documents:
      - {id: paper, title: The paper, publisher: Gazette, published: 2031-05-06, path: paper.txt}
      - {id: wire, publisher: Wire, published: 2031-05-07, basedOn: [paper], path: gone.txt}
    entities:
      - {id: ann, type: person, name: Ann, summary: The mayor.}
      - {id: bob, type: person, name: Bob}
      - {id: cup, type: organization, kind: company, name: Cup Ltd}
    relations:
      - id: r1
        source: ann
        type: owns
        target: cup
        role: shareholder
        valid: 2030/..
        evidence:
          - {document: paper, start: 0, end: 17, quote: Ann owns Cup Ltd.}
          - {document: wire, start: 3, end: 20, quote: Ann owns Cup Ltd.}
      - id: r2
        source: cup
        type: pays
        target: bob
        amount: {value: 500, currency: EUR}
        attributedTo: ann
        evidence: [{document: paper, start: 40, end: 57, quote: Cup Ltd pays Bob.}]
      - id: r3
        source: cup
        type: pays
        target: bob
        polarity: negated
        attributedTo: bob
        evidence: [{document: paper, start: 36, end: 52, quote: Bob denies that.}]

    """,
    "paper.txt": "Ann owns Cup Ltd. Cup Ltd pays Bob. Bob denies that.\n",
  ]

  @Test("is told with quotes as the documents have them now, sources, denials and the weakest hop")
  func text() async throws {
    let outcome = try await Program.docgraph.run(
      ["why", "case.yaml", "Ann", "Bob"], in: ScratchFolder(Self.files))
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        How Ann and Bob are connected

        Ann: person: The mayor.
        Bob: person

        Ann and Bob are connected: the only chain has 2 hops. Its weakest is hop 2, Cup Ltd to Bob:
        contradicted by Bob; said by Ann only; in a single source, Gazette (paper).

        1. 2 hops: Ann —owns→ Cup Ltd —pays→ Bob
           weakest: hop 2, Cup Ltd to Bob: contradicted by Bob; said by Ann only; in a single source,
             Gazette (paper)

           hop 1: Ann to Cup Ltd; 2 documents, 1 independent: wire repeats paper
             - Ann —owns→ Cup Ltd
               as shareholder; from 2030
                 “Ann owns Cup Ltd.”
                   paper: Gazette, “The paper”, 2031-05-06, bytes 0 to 17
                 “Ann owns Cup Ltd.”
                   wire: Wire, 2031-05-07, bytes 3 to 20 (as recorded, the document was not read: gone.txt:
                   there is no such file (document paths are relative to the graph file))

           hop 2: Cup Ltd to Bob; 1 document: Gazette (paper)
             - Cup Ltd —pays→ Bob
               500 EUR; no date given; says Ann; contradicted by Bob
                 “Cup Ltd pays Bob.”
                   paper: Gazette, “The paper”, 2031-05-06, bytes 18 to 35 (moved, recorded at bytes 40 to
                   57)
             ! against it: Cup Ltd —pays→ Bob
               no date given; denied by Bob
                 “Bob denies that.”
                   paper: Gazette, “The paper”, 2031-05-06, bytes 36 to 52

        (3 entities, 2 relations; undirected; as of 2031-05-07; left out: 1 denied)

        """)
  }

  @Test("is in JSON with everything")
  func json() async throws {
    let outcome = try await Program.docgraph.run(
      ["why", "case.yaml", "Ann", "Bob", "--format", "json"], in: ScratchFolder(Self.files))
    #expect(outcome.code == 0)
    #expect(
      outcome.output.trimmingCharacters(in: .newlines) == """
        {
          "version": 1,
          "source": {"id": "ann", "type": "person", "name": "Ann", "summary": "The mayor."},
          "target": {"id": "bob", "type": "person", "name": "Bob"},
          "count": 3,
          "asOf": "2031-05-07",
          "directed": false,
          "penalizeHubs": false,
          "evidence": "any",
          "entityCount": 3,
          "relationCount": 2,
          "leftOut": {"denied": 1},
          "chains": [
            {
              "length": 2,
              "entities": ["ann", "cup", "bob"],
              "weakestHop": 2,
              "weakest": "hop 2, Cup Ltd to Bob: contradicted by Bob; said by Ann only; in a single source, Gazette (paper)",
              "hops": [
                {
                  "source": "ann",
                  "target": "cup",
                  "length": 1,
                  "documents": ["paper", "wire"],
                  "independentDocuments": 1,
                  "dependents": [
                    {"document": "wire", "other": "paper", "reason": "repeats"}
                  ],
                  "relations": [
                    {
                      "statement": "Ann —owns→ Cup Ltd",
                      "reversed": false,
                      "reservations": ["single-source"],
                      "independentDocuments": 1,
                      "relation": {
                        "id": "r1",
                        "source": "ann",
                        "type": "owns",
                        "target": "cup",
                        "role": "shareholder",
                        "valid": "2030/..",
                        "evidence": [
                          {"document": "paper", "start": 0, "end": 17, "quote": "Ann owns Cup Ltd."},
                          {"document": "wire", "start": 3, "end": 20, "quote": "Ann owns Cup Ltd."}
                        ]
                      },
                      "readings": [
                        {"verdict": "verbatim", "start": 0, "end": 17, "words": "Ann owns Cup Ltd."},
                        {
                          "verdict": "unread",
                          "start": 3,
                          "end": 20,
                          "words": "Ann owns Cup Ltd.",
                          "note": "gone.txt: there is no such file (document paths are relative to the graph file)"
                        }
                      ]
                    }
                  ]
                },
                {
                  "source": "cup",
                  "target": "bob",
                  "length": 1,
                  "documents": ["paper"],
                  "independentDocuments": 1,
                  "relations": [
                    {
                      "statement": "Cup Ltd —pays→ Bob",
                      "reversed": false,
                      "reservations": ["contradicted", "attributed", "single-source"],
                      "independentDocuments": 1,
                      "relation": {
                        "id": "r2",
                        "source": "cup",
                        "type": "pays",
                        "target": "bob",
                        "amount": "500 EUR",
                        "attributedTo": "ann",
                        "evidence": [
                          {"document": "paper", "start": 40, "end": 57, "quote": "Cup Ltd pays Bob."}
                        ]
                      },
                      "readings": [
                        {
                          "verdict": "moved",
                          "start": 18,
                          "end": 35,
                          "words": "Cup Ltd pays Bob.",
                          "note": "40–57 lies outside 'paper', which has 53 bytes"
                        }
                      ]
                    }
                  ],
                  "against": [
                    {
                      "statement": "Cup Ltd —pays→ Bob",
                      "relation": {
                        "id": "r3",
                        "source": "cup",
                        "type": "pays",
                        "target": "bob",
                        "polarity": "negated",
                        "attributedTo": "bob",
                        "evidence": [
                          {"document": "paper", "start": 36, "end": 52, "quote": "Bob denies that."}
                        ]
                      },
                      "readings": [
                        {"verdict": "verbatim", "start": 36, "end": 52, "words": "Bob denies that."}
                      ]
                    }
                  ]
                }
              ]
            }
          ],
          "documents": [
            {
              "id": "paper",
              "title": "The paper",
              "publisher": "Gazette",
              "published": "2031-05-06",
              "path": "paper.txt"
            },
            {
              "id": "wire",
              "publisher": "Wire",
              "published": "2031-05-07",
              "path": "gone.txt",
              "basedOn": ["paper"]
            }
          ]
        }
        """)
  }

  @Test("of the official and the nominee company: what is alleged stands beside its denials")
  func alleged() async throws {
    let outcome = try await Program.docgraph.run([
      "why", "Graphs/harbor.yaml", "Tobin Rask", "Pelagia Nominees", "--include", "alleged", "-k", "1",
    ])
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        How Tobin Rask and Pelagia Nominees are connected

        Tobin Rask: person, official
        Pelagia Nominees: organization, company

        Tobin Rask and Pelagia Nominees are connected: the shortest and firmest chain has 1 hop. Its weakest
        is hop 1, Tobin Rask to Pelagia Nominees: only alleged by Skerrow Marine Works; contradicted by
        Tobin Rask and Greywater Dredging; its 2 documents are not independent of each other.

        1. 1 hop: Tobin Rask ←pays— Pelagia Nominees
           weakest: hop 1, Tobin Rask to Pelagia Nominees: only alleged by Skerrow Marine Works;
             contradicted by Tobin Rask and Greywater Dredging; its 2 documents are not independent of each
             other

           hop 1: Tobin Rask to Pelagia Nominees; 2 documents, 1 independent: wire-1 repeats beacon-1
             - Pelagia Nominees —pays→ Tobin Rask
               “alleged bribe”; 85000 EUR; 2032-01 to 2032-04; alleged by Skerrow Marine Works; contradicted
               by Tobin Rask and Greywater Dredging
                 “In a complaint to the Public Contracts Inspectorate (PCI), lodged on 7 November 2032,
                 Skerrow Marine Works alleges that Pelagia Nominees paid Tobin Rask 85,000 euros between
                 January and April 2032.”
                   beacon-1: The Lowgate Beacon, “Rival says the pier contract was bought”, 2032-11-09,
                   bytes 213 to 410
                 “Skerrow Marine Works alleges that Pelagia Nominees paid the harbor official Tobin Rask
                 85,000 euros in early 2032, according to The Lowgate Beacon.”
                   wire-1: Brinmark Wire Service, “Bribe alleged in Saltmarsh Haven pier contract, newspaper
                   says”, 2032-11-10, bytes 304 to 451
                 “The Public Contracts Inspectorate closed its inquiry in April 2034 without finding proof
                 that Pelagia Nominees paid Tobin Rask.”
                   beacon-2: The Lowgate Beacon, “Three years on: where the harbor stands”, 2034-06-08,
                   bytes 466 to 593 (for context)
             ! against it: Pelagia Nominees —pays→ Tobin Rask
               “denies that Pelagia Nominees paid him”; 2032-01 to 2032-04; denied by Tobin Rask
                 “Tobin Rask denies that Pelagia Nominees paid him.”
                   beacon-1: The Lowgate Beacon, “Rival says the pier contract was bought”, 2032-11-09,
                   bytes 499 to 548
                 “Tobin Rask denies having been paid by Pelagia Nominees, The Lowgate Beacon reported.”
                   wire-1: Brinmark Wire Service, “Bribe alleged in Saltmarsh Haven pier contract, newspaper
                   says”, 2032-11-10, bytes 611 to 695
                 “Tobin Rask of the Harbor Trust spoke at the hearing and again denied having had any
                 payment from Pelagia Nominees.”
                   minute-1: Saltmarsh Haven City Council, “Minute of the hearing on the north pier
                   contract”, 2033-02-14, bytes 503 to 617
             ! against it: Pelagia Nominees —pays→ Tobin Rask
               “denies that Pelagia Nominees paid Tobin Rask on its behalf”; 2032-01 to 2032-04; denied by
               Greywater Dredging
                 “Greywater Dredging denies that Pelagia Nominees paid Tobin Rask on its behalf, and calls
                 the complaint the revenge of a loser.”
                   beacon-1: The Lowgate Beacon, “Rival says the pier contract was bought”, 2032-11-09,
                   bytes 589 to 715
                 “Tobin Rask denies having been paid by Pelagia Nominees, The Lowgate Beacon reported.
                 Greywater Dredging denies it too.”
                   wire-1: Brinmark Wire Service, “Bribe alleged in Saltmarsh Haven pier contract, newspaper
                   says”, 2032-11-10, bytes 611 to 729

        (75 entities, 163 relations; undirected; as of 2034-06-08; left out: 1 rejected, 7 denied, 1
        inferred)

        """)
  }

  struct Pair: CustomTestStringConvertible {
    var arguments: [String]
    var lines: [String]
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], _ lines: String...) {
      self.arguments = arguments
      self.lines = lines
    }
  }

  @Test(
    "of pairs of the curated graphs goes by these chains",
    arguments: [
      Pair(
        ["Graphs/harbor.yaml", "Vera Trostnikova", "marta-lindqvist-councillor", "-k", "2"],
        "3 hops: Vera Trostnikova —citizen of→ Brinmark ←part of— Saltmarsh Haven ←leads— Marta Lindqvist (marta-lindqvist-councillor)",
        "3 hops: Vera Trostnikova —associate of— Tobin Rask —spoke at→ Hearing on the north pier contract ←attended— Marta Lindqvist (marta-lindqvist-councillor)"
      ),
      Pair(
        ["Graphs/harbor.yaml", "Northern Coasts Fund", "Vera Trostnikova", "-k", "1"],
        "3 hops: Northern Coasts Fund —pays→ Harbor Trust ←employed by— Tobin Rask —associate of— Vera Trostnikova"
      ),
      Pair(
        ["Graphs/harbor.yaml", "Northern Coasts Fund", "Vera Trostnikova", "-k", "1", "--penalize-hubs"],
        "4 hops, length 8.30: Northern Coasts Fund —part of→ Ministry of Sea Transport ←employed by— Anselm Corrie —attended→ Signing of the north pier contract ←attended— Vera Trostnikova"
      ),
      Pair(
        ["Graphs/harbor.yaml", "Corwin Tamm", "Yusra Wahdan", "-k", "1"],
        "2 hops: Corwin Tamm —located in→ Saltmarsh Haven ←citizen of— Yusra Wahdan"),
      Pair(
        ["Graphs/harbor.yaml", "Corwin Tamm", "Yusra Wahdan", "-k", "1", "--avoid", "Saltmarsh Haven"],
        "4 hops: Corwin Tamm —signed→ Signing of the north pier contract —occurred at→ Customs Hall ←occurred at— Private meeting on the breakwater ←attended— Yusra Wahdan"
      ),
      Pair(
        ["Graphs/harbor.yaml", "Corwin Tamm", "Yusra Wahdan", "-k", "1", "--avoid", "places"],
        "5 hops: Corwin Tamm —leads→ Greywater Dredging ←awarded contract to— Harbor Trust ←leads— Edda Varnholt —attended→ Private meeting on the breakwater ←attended— Yusra Wahdan"
      ),
      Pair(
        ["Graphs/harbor.yaml", "Tobin Rask", "Pelagia Nominees", "-k", "1"],
        "2 hops: Tobin Rask —family of— Dagny Rask —employed by→ Pelagia Nominees"),
      Pair(
        ["Graphs/harbor.yaml", "Tobin Rask", "Pelagia Nominees", "-k", "1", "--via", "Harbor Trust"],
        "4 hops: Tobin Rask —employed by→ Harbor Trust —awarded contract to→ Greywater Dredging ←owns— Greywater Dock Holdings ←owns— Pelagia Nominees"
      ),
      Pair(
        ["Graphs/sco-ai-forum.yaml", "DeepSeek", "Shanghai Cooperation Organization", "-k", "1"],
        "2 hops: DeepSeek ←commented on— Zhang Hong —commented on→ Shanghai Cooperation Organization"),
    ])
  func pairs(pair: Pair) async throws {
    let outcome = try await Program.docgraph.run(["why"] + pair.arguments + ["--format", "markdown"])
    #expect(outcome.code == 0)
    let headings = outcome.output.split(separator: "\n").compactMap { $0.wholeMatch(of: /## \d\. (.*)/)?.1 }
    #expect(headings.map(String.init) == pair.lines)
  }

  @Test("ends with code 1 where there is none, and says which option alone is in the way")
  func closest() async throws {
    let outcome = try await Program.docgraph.run([
      "why", "Graphs/harbor.yaml", "Tobin Rask", "Pelagia Nominees", "--max-hops", "1",
    ])
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains(
        """
        There is no chain from Tobin Rask to Pelagia Nominees under what was asked for.
        Asked for: at most 1 hop.

        Said directly of the two, but no step of these chains
             - Pelagia Nominees —pays→ Tobin Rask
               “alleged bribe”; 85000 EUR; 2032-01 to 2032-04; alleged by Skerrow Marine Works

        """))
    #expect(
      outcome.output.hasSuffix(
        """
        How close they come
          - with alleged relations (--include alleged)
              1 hop: Tobin Rask ←pays— Pelagia Nominees
              weakest: hop 1, Tobin Rask to Pelagia Nominees: only alleged by Skerrow Marine Works;
                contradicted by Tobin Rask and Greywater Dredging; its 2 documents are not independent of
                each other
          - with denied relations (--include denied)
              1 hop: Tobin Rask ←pays— Pelagia Nominees
              weakest: hop 1, Tobin Rask to Pelagia Nominees, by the firmest of its 2 relations: denied by
                Tobin Rask; contradicted by Skerrow Marine Works
          - with 2 hops (--max-hops 2)
              2 hops: Tobin Rask —family of— Dagny Rask —employed by→ Pelagia Nominees
              weakest: hop 1, Tobin Rask to Dagny Rask: its 2 documents are not independent of each other

        (75 entities, 160 relations; undirected; as of 2034-06-08; left out: 1 rejected, 7 denied, 3
        alleged, 1 inferred)

        """))
  }

  @Test("tells of two that nothing connects which parts they are in")
  func parts() async throws {
    let outcome = try await Program.docgraph.run([
      "why", "Graphs/harbor.yaml", "Halvard Quist", "Pelagia Nominees",
    ])
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains(
        """
        There is no chain from Halvard Quist to Pelagia Nominees.

        How close they come
          - Halvard Quist
              stands alone
          - Pelagia Nominees
              is in a part of 72 entities; the best connected beside it: Greywater Dredging, Harbor Trust,
                Saltmarsh Haven

        """))
  }

  @Test("draws the chains with what speaks against them, and nothing else")
  func picture() async throws {
    let arguments = [
      "why", "Graphs/harbor.yaml", "Tobin Rask", "Pelagia Nominees", "--include", "alleged", "-k", "1",
      "--format",
    ]
    let dot = try await Program.docgraph.run(arguments + ["dot"]).output
    let ids = dot.matches(of: /id="(entity|relation)-([a-z0-9-]+)"/).map { String($0.2) }
    #expect(Set(ids) == ["tobin-rask", "pelagia-nominees", "r79", "r80", "r81"])
    let svg = try await Program.docgraph.run(arguments + ["svg"])
    #expect(svg.code == 0)
    #expect(svg.output.hasSuffix("</svg>\n"))
    #expect(XMLParser(data: Data(svg.output.utf8)).parse())
    let none = try await Program.docgraph.run([
      "why", "Graphs/harbor.yaml", "Halvard Quist", "Tobin Rask", "--format", "svg",
    ])
    #expect((none.code, none.output) == (1, ""))
  }

  @Test(
    "is a question of two entities that are there",
    arguments: [
      (["Ann", "ann"], "both names mean 'ann': name two entities"),
      (["Ann", "Bo"], "there is no 'Bo' in the graph"),
      (["Ann", "Bob", "--avoid", "Ann"], "'ann' is an end of the chain (an end cannot be avoided)"),
      (["Ann", "Bob", "--avoid", "perso"], "there is no 'perso' in the graph"),
      (["Ann", "Bob", "--via", "Bob"], "'bob' is an end of the path (it is on every path)"),
      (["Ann", "Bob", "--max-hops", "0"], "--max-hops is 1 or more"),
      (["Ann", "Bob", "-k", "0"], "-k lies from 1 to 1000"),
      (["Ann", "Bob", "--type", "place"], "entity 'ann' is left out: entity type (widen the filter)"),
    ])
  func usage(arguments: [String], message: String) async throws {
    let outcome = try await Program.docgraph.run(
      ["why", "case.yaml"] + arguments, in: ScratchFolder(Self.files))
    #expect((outcome.code, outcome.output) == (2, ""))
    #expect(outcome.errors.contains(message))
  }
}
