import DocGraphTestSupport
import Foundation
import Testing

@Suite("docgraph review")
struct ReviewTests {
  /// Two entities and a relation of a program, in their sentence.
  static let graph = """
    docgraph: 1
    title: Oru
    documents:
      - id: paper
        publisher: The Paper
        published: 2031-03-04
        path: paper.md
    entities:
      - id: oru-line
        type: organization
        name: Oru Line
        confidence: 0.9
        review: candidate
        evidence:
          - {document: paper, start: 14, end: 22, quote: Oru Line, method: names}
      - id: pier-nine
        type: place
        name: Pier Nine
        confidence: 0.8
        review: candidate
        evidence:
          - {document: paper, start: 28, end: 37, quote: Pier Nine, method: names}
    relations:
      - id: r1
        source: oru-line
        type: owns
        target: pier-nine
        confidence: 0.72
        review: candidate
        evidence:
          - {document: paper, start: 14, end: 38, quote: Oru Line owns Pier Nine., method: owns.verb}

    """
  static let paper = "It was late.\n\nOru Line owns Pier Nine. Nobody saw it.\n"

  static func folder(_ more: [String: String] = [:]) throws -> ScratchFolder {
    try ScratchFolder(["case.yaml": graph, "paper.md": paper].merging(more) { _, new in new })
  }

  private func review(
    _ input: String, _ options: [String] = [], in folder: ScratchFolder
  ) async throws -> Program.Outcome {
    try await Program.docgraph.run(["review", "case.yaml"] + options, input: input, in: folder)
  }

  @Test("shows each proposal in its sentence and keeps what is decided")
  func walk() async throws {
    let files = try Self.folder()
    let outcome = try await review("a\nwhat\ns\nr\n", in: files)
    #expect(outcome.code == 0)
    let prompt = "[a]ccept [r]eject [e]dit [s]kip [u]ndo [b]ack [A]ccept all… [q]uit [?] > "
    #expect(
      outcome.output == """
        3 proposals to review (one line an answer, ? for help)

        1 of 3 · paper · The Paper, 2031-03-04 · sentence 2 of 3
          | It was late.
          > [Oru Line] owns Pier Nine.
          | Nobody saw it.

        e:oru-line: Oru Line — organization
              confidence 0.9 by names
        \(prompt)a
        accepted e:oru-line

        2 of 3 · paper · The Paper, 2031-03-04 · sentence 2 of 3
          | It was late.
          > Oru Line owns [Pier Nine].
          | Nobody saw it.

        e:pier-nine: Pier Nine — place
              confidence 0.8 by names
        \(prompt)what
        'what' is no answer here (? for help)
        \(prompt)s

        3 of 3 · paper · The Paper, 2031-03-04 · sentence 2 of 3
          | It was late.
          > [Oru Line] owns [Pier Nine].
          | Nobody saw it.

        r1: Oru Line — owns → Pier Nine
            asserted · confidence 0.72 by owns.verb
        \(prompt)r
        rejected r1

        That was the last one; 1 undecided.
        [q]uit [u]ndo [b]ack [s]ee the undecided again >\u{20}

        """)
    #expect(
      outcome.errors == "accepted 1, rejected 1; 1 candidate is left in case.yaml\n")
    let text = Self.graph.replacing("confidence: 0.9\n    review: candidate", with: "confidence: 0.9")
      .replacing("confidence: 0.72\n    review: candidate", with: "confidence: 0.72\n    review: rejected")
    #expect(try files.text("case.yaml") == text)
    #expect(try files.names() == ["case.yaml", "paper.md"])
    let rest = try await review("", in: files)
    #expect(rest.output.contains("1 of 1 · paper"))
  }

  @Test("edits are checked at once, shown again, and can be undone; one can go back")
  func editing() async throws {
    let files = try Self.folder()
    let answers = """
      edit kind=comany
      e
      kind=company name=Oru Lines
      a
      b
      u
      a
      a
      accept valid=2031

      """
    let outcome = try await review(answers, in: files)
    #expect(
      outcome.output.contains("not done: organization has no kind 'comany' (did you mean 'company'?)\n"))
    #expect(outcome.output.contains("  name=Oru Line\n  type=organization\n  kind=\n  aliases=\n  note=\n"))
    #expect(outcome.output.contains("\ne:oru-line: Oru Lines — organization, company\n"))
    #expect(outcome.output.contains("\n      confidence 0.9 by names · accepted\n"))
    #expect(outcome.output.contains("undone: e:oru-line accept\n"))
    #expect(outcome.errors == "accepted 3, corrected 2; 0 candidates are left in case.yaml\n")
    #expect(try files.text("case.yaml").contains("valid: 2031\n"))
  }

  @Test("behind the last one something can be taken back, or what was skipped be seen again")
  func end() async throws {
    let files = try Self.folder()
    let outcome = try await review("s\na\na\nu\ns\nx\ns\nr\nq\n", in: files)
    #expect(outcome.output.contains("That was the last one; 0 undecided.\n"))
    #expect(outcome.output.contains("undone: r1 accept\n"))
    #expect(outcome.output.contains("(u, b, s or q)\n"))
    #expect(outcome.output.contains("1 relation hangs on it"))
    #expect(outcome.errors == "accepted 1; 2 candidates are left in case.yaml\n")
  }

  @Test("rejecting an entity asks about what hangs on it")
  func rejecting() async throws {
    let files = try Self.folder()
    let outcome = try await review("r\nn\nr\nperhaps\ny\nq\n", in: files)
    #expect(outcome.output.contains("1 relation hangs on it. Reject with it? [y/n] > n\n"))
    #expect(outcome.output.contains("rejected e:oru-line, with it rejected r1\n"))
    #expect(outcome.errors == "rejected 2; 1 candidate is left in case.yaml\n")
  }

  @Test("all of a kind, a rule or an entity are decided together, and undone together")
  func together() async throws {
    let files = try Self.folder()
    let outcome = try await review("A r\nu\nA\nd\n", in: files)
    #expect(outcome.output.contains("accepted e:oru-line e:pier-nine\n"))
    #expect(outcome.output.contains("undone: e:oru-line e:pier-nine accept\n"))
    #expect(outcome.output.contains("  r  found by names (2)\n"))
    #expect(outcome.output.contains("accepted e:oru-line e:pier-nine r1\n"))
    #expect(outcome.errors == "accepted 3; 0 candidates are left in case.yaml\n")
  }

  @Test("two of one name are offered as one or as two")
  func pairs() async throws {
    let twin = """
        - id: oru-line-2
          type: organization
          name: ORU LINE
          review: candidate
      relations:
      """
    let graph = Self.graph.replacing("relations:", with: twin)
    let merged = try Self.folder(["case.yaml": graph])
    let outcome = try await review("s\ns\ns\na\nm\nq\n", in: merged)
    #expect(
      outcome.output.contains(
        "e:oru-line-2 = e:oru-line?: One and the same? Oru Line (organization) = ORU LINE\n     (organization)\n"
      )
        || outcome.output.contains("One and the same? Oru Line (organization) = ORU LINE"))
    #expect(outcome.output.contains("first say whether the two are one (m, k or s)\n"))
    #expect(outcome.output.contains("merged e:oru-line-2 into e:oru-line\n"))
    #expect(try !merged.text("case.yaml").contains("oru-line-2"))
    let apart = try Self.folder(["case.yaml": graph])
    _ = try await review("s\ns\ns\nk\nq\n", in: apart)
    #expect(try apart.text("case.yaml").contains("note: Not the same as 'oru-line'."))
  }

  @Test("nothing in a document or a name steers the terminal")
  func hostile() async throws {
    let name = "Or\u{1B}[31mu\u{202E}Li\u{7}"
    let graph = Self.graph.replacing(
      "name: Pier Nine", with: #"name: "Or\e[31mu\u202ELi\a""#)
    let files = try Self.folder(["case.yaml": graph, "paper.md": Self.paper.replacing("late", with: name)])
    let outcome = try await review("?\nA\nc\n\u{1B}[2J\nq\n", in: files)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(#"It was Or\u{1b}[31mu\u{202e}Li\u{7}."#))
    for character in ["\u{1B}", "\u{202E}", "\u{7}"] {
      #expect(!(outcome.output + outcome.errors).contains(character))
    }
  }

  @Test("a document that cannot be read is said, and what was recorded is shown")
  func unread() async throws {
    let files = try ScratchFolder(["case.yaml": Self.graph])
    let outcome = try await review("", in: files)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("  > Oru Line\n  (paper.md: there is no such file"))
  }

  @Test(
    "what cannot be is said before a question is asked",
    arguments: [
      (["review", "-"], 2, "review needs a file to write"),
      (["review", "case.yaml", "--below", "7"], 2, "--below is from 0 to 1"),
      (["review", "case.yaml", "--limit", "0"], 2, "--limit is 1 or more"),
      (["review", "case.yaml", "--type", "persn"], 2, "there is no entity type 'persn'"),
      (["review", "case.yaml", "--document", "papr"], 2, "there is no document 'papr'"),
      (["review", "case.yaml", "--decisions", "x", "--format", "json"], 2, "exclude each other"),
      (["review", "case.yaml", "--decisions", "x", "--limit", "1"], 2, "says itself what it is about"),
      (["review", "comments.yaml"], 3, "YAML comments would be lost"),
      (["review", "ids.yaml"], 3, "names no one record"),
    ])
  func usage(arguments: [String], code: Int, message: String) async throws {
    let files = try Self.folder([
      "comments.yaml": "# by hand\n" + Self.graph,
      "ids.yaml": "docgraph: 1\nentities:\n  - {id: A b, type: place, name: A}\n",
    ])
    let outcome = try await Program.docgraph.run(arguments, in: files)
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try files.names() == ["case.yaml", "comments.yaml", "ids.yaml", "paper.md"])
  }

  @Test("where nothing is left, it says so and writes nothing")
  func nothing() async throws {
    let files = try Self.folder()
    let outcome = try await review("", ["--type", "person"], in: files)
    #expect(outcome.output == "nothing is left to review of what was asked for\n")
    #expect(outcome.code == 0)
    #expect(try files.text("case.yaml") == Self.graph)
  }

  @Test("a report to read along: each sentence with its proposals, as Markdown and as JSON")
  func report() async throws {
    let files = try Self.folder()
    let outcome = try await review("", ["--report", "report.md"], in: files)
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    #expect(
      try files.text("report.md").hasSuffix(
        """
        ## paper (The Paper, 2031-03-04)

        ### Sentence 2

        > **Oru Line** owns **Pier Nine**.

        1. [ ] `e:oru-line` **Oru Line — organization** (confidence 0.9 by names)
        2. [ ] `e:pier-nine` **Pier Nine — place** (confidence 0.8 by names)
        3. [ ] `r1` **Oru Line — owns → Pier Nine** (asserted; confidence 0.72 by owns.verb)

        """))
    let json = try await review("", ["--format", "json", "--below", "0.75"], in: files)
    let proposals = try #require(json.json?["proposals"] as? [[String: Any]])
    #expect(proposals.map { $0["target"] as? String } == ["r1"])
    #expect(proposals[0]["sentence"] as? Int == 2)
    #expect(proposals[0]["method"] as? String == "owns.verb")
    #expect(try files.text("case.yaml") == Self.graph)
  }
}
