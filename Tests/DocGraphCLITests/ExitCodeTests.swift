import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var message: String
    var testDescription: String { "docgraph " + arguments.joined(separator: " ") }

    init(_ arguments: String..., message: String) {
      self.arguments = arguments
      self.message = message
    }
  }

  static let files = [
    "misspelled.yaml": """
    docgraph: 1
    entities:
      - {id: pier, type: place, name: Pier, aliasses: [Old pier]}

    """,
    "cut-off.yaml": "docgraph: 1\nentities: [\n",
    "two-towns.yaml": """
    docgraph: 1
    entities:
      - {id: upper, type: place, name: Haven, kind: city}
      - {id: lower, type: place, name: haven}

    """,
    "no-such-end.yaml": """
    docgraph: 1
    entities:
      - {id: pier, type: place, name: Pier}
    relations:
      - {id: r1, source: pier, type: located_in, target: haven, origin: manual}

    """,
  ]

  @Test(
    "2 is for what was asked wrongly, and nothing is printed as a result",
    arguments: [
      Case("show", message: "Missing expected argument '<graph>'"),
      Case("vanish", "two-towns.yaml", message: "there is no verb 'vanish'"),
      Case("show", "two-towns.yaml", "--colour", message: "Unknown option '--colour'"),
      Case("rank", "two-towns.yaml", "--by", "importance", message: "there is no measure 'importance'"),
      Case("rank", "two-towns.yaml", "--by", "degre", message: "did you mean 'degree'?"),
      Case("rank", "two-towns.yaml", "--by", "degree,degree", message: "degree is named twice"),
      Case("rank", "two-towns.yaml", "--from", "lower", message: "--from goes with --by pagerank"),
      Case("rank", "two-towns.yaml", "--damping", "1", message: "--damping lies from 0 to below 1"),
      Case("rank", "two-towns.yaml", "--threads", "0", message: "--threads lies from 1 to 1024"),
      Case(
        "rank", "two-towns.yaml", "--by", "degree,pagerank", "--doubt",
        message: "--doubt goes with one measure"),
      Case(
        "rank", "two-towns.yaml", "--as-of", "2031-13",
        message: "a month has two digits and is in the calendar"),
      Case("rank", "two-towns.yaml", "--top=-1", message: "--top is 0 or more"),
      Case("rank", "two-towns.yaml", "--by", "in-degree", message: "in-degree goes with --directed"),
      Case("rank", "two-towns.yaml", "--relation", "own", message: "did you mean 'owns'?"),
      Case("list", "two-towns.yaml", "--type", "persn", message: "did you mean 'person'?"),
      Case("path", "two-towns.yaml", "upper", "lower", "-k", "0", message: "-k lies from 1 to 10000"),
      Case("neighbors", "two-towns.yaml", "Heaven", message: "did you mean 'haven'?"),
      Case(
        "neighbors", "two-towns.yaml", "HAVEN",
        message: "'HAVEN' means several; use an id:\n  upper  Haven (city)\n  lower  haven (place)\n"),
      Case("cite", "two-towns.yaml", "brief", "quote", message: "there is no document 'brief'"),
    ])
  func usage(_ wrong: Case) async throws {
    let outcome = try await run(wrong)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(wrong.message))
  }

  @Test(
    "3 is for input that cannot be read, and the message says where",
    arguments: [
      Case("show", "nowhere.yaml", message: "nowhere.yaml: cannot be read: no such file or directory\n"),
      Case("show", ".", message: ".: is a folder, not a file\n"),
      Case(
        "show", "misspelled.yaml",
        message: "misspelled.yaml:3:41: there is no key 'aliasses' in an entity (did you mean 'aliases'?)\n"),
      Case("check", "cut-off.yaml", message: "cut-off.yaml:3:1: did not find expected node content\n"),
      Case("convert", "two-towns.yaml", "-o", "nowhere/towns.json", message: "nowhere/towns.json: cannot be"),
    ])
  func badInput(_ wrong: Case) async throws {
    let outcome = try await run(wrong)
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(wrong.message))
  }

  @Test(
    "1 is for a check that failed and for what is not there",
    arguments: [
      Case("check", "no-such-end.yaml", message: ""),
      Case("fmt", "--check", "two-towns.yaml", message: "not canonical: `docgraph fmt` writes them anew\n"),
      Case("path", "two-towns.yaml", "upper", "lower", message: "there is no path from Haven to haven\n"),
      Case("find", "two-towns.yaml", "harbor", message: "nothing is named 'harbor'"),
    ])
  func findings(_ missing: Case) async throws {
    let outcome = try await run(missing)
    #expect(outcome.code == 1)
    #expect(outcome.errors.hasPrefix(missing.message))
  }

  @Test("a failed check prints its findings as its result, with their places")
  func checkedFile() async throws {
    let outcome = try await run(Case("check", "no-such-end.yaml", message: ""))
    #expect(
      outcome.output == """
        no-such-end.yaml:5:54: error: there is no entity 'haven' (add it to entities, or correct the id) [unknown-entity]
        no-such-end.yaml: 1 entity, 1 relation, 1 error, 0 warnings, 0 quotes compared, 0 not

        """)
    #expect(outcome.errors == "")
  }

  @Test("warnings alone pass a check, unless it is strict", arguments: [([], 0), (["--strict"], 1)])
  func strictness(options: [String], code: Int) async throws {
    let outcome = try await Program.docgraph.run(["check", "Graphs/harbor.yaml"] + options)
    #expect(outcome.code == code)
    #expect(outcome.output.hasSuffix("172 relations, 0 errors, 5 warnings, 303 quotes compared, 0 not\n"))
  }

  @Test("help and the version are results")
  func results() async throws {
    for arguments in [[], ["--help"], ["help", "rank"], ["rank", "-h"], ["--version"]] {
      let outcome = try await Program.docgraph.run(arguments)
      #expect(outcome.code == 0)
      #expect(outcome.output != "")
      #expect(outcome.errors == "")
    }
  }

  private func run(_ asked: Case) async throws -> Program.Outcome {
    try await Program.docgraph.run(asked.arguments, in: ScratchFolder(Self.files))
  }

  @Test("3 is for a result that cannot be handed over, and terminals see no control characters of a file")
  func lostResult() async throws {
    let folder = try ScratchFolder(["bad.json": #"{"docgraph":1,"asOf":"\u001b[31mX"}"#])
    let full = try await Console.run("docgraph schema > /dev/full", in: folder)
    #expect(full.code == 3)
    #expect(full.output.contains("standard output cannot be written: no space left on device"))
    let bad = try await Console.run("docgraph show bad.json", in: folder)
    #expect(bad.code == 3)
    #expect(bad.output.contains(#"'\u{1b}[31mX' is no date"#))
    #expect(!bad.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test("2 is for an export that would replace a graph file, and for contradicting formats")
  func overwriting() async throws {
    let folder = try ScratchFolder(["town.yaml": "docgraph: 1\n"])
    for line in [
      "docgraph export town.yaml -o town.yaml", "docgraph convert town.yaml --to json -o town.yaml",
    ] {
      #expect(try await Console.run(line, in: folder).code == 2)
    }
    #expect(try folder.text("town.yaml") == "docgraph: 1\n")
  }
}
