import DocGraphEvidence
import DocGraphModel
import Testing

@Suite("Decisions of a review as text")
struct ReviewDecisionTests {
  @Test(
    "a line says a decision, and the decision writes that line",
    arguments: [
      "r12 accept", "e:harbor-trust reject", "r1 r2 e:old-pier accept", "r7 edit type=owns valid=2031-03/..",
      "e:ht merge e:harbor-trust", "e:port-ellen apart e:port-ellen-2", "r3 reopen", "r:accept accept",
      #"r8 accept target=harbor-trust note="the board, says \"page 2\" \\""#, #"e:x edit kind="" name=Łódź"#,
    ])
  func roundTrip(line: String) throws {
    let decision = try ReviewDecision(line: line)
    #expect(try ReviewDecision(line: decision.description) == decision)
    if !line.contains(#"kind="""#) { #expect(decision.description == line) }
  }

  @Test("a value goes on to the next key or the end of the line")
  func bareValues() throws {
    let decision = try ReviewDecision(line: "  e:ht, edit name=Harbor Trust  kind=trust note=was x=y once ")
    #expect(decision.targets == [.entity("ht")])
    #expect(
      decision.corrections == [
        .init(.name, "Harbor Trust"), .init(.kind, "trust"), .init(.note, "was x=y once"),
      ])
  }

  @Test("an empty value takes out, and a line break inside is a blank")
  func emptyValues() throws {
    #expect(try ReviewDecision.corrections("valid= role=") == [.init(.valid, ""), .init(.role, "")])
    #expect(ReviewDecision.Correction(.note, "one\u{2028}two\r\nthree").value == "one two three")
  }

  @Test(
    "what is no decision says why",
    arguments: [
      ("r12", "no verb in 'r12'"), ("r12 acept", "did you mean 'accept'?"), ("accept", "'accept' of what?"),
      ("r1 edit", "nothing to edit"), ("r1 edit typ=owns", "did you mean 'type'?"),
      ("r1 edit type=owns type=funds", "type= is there twice"), ("r1 r2 edit type=owns", "of one record"),
      ("e:a merge", "links two entities"), ("e:a merge b", "links two entities"),
      (#"r1 edit note="open"#, "a quotation mark is not closed"),
      (#"r1 edit note="a"b"#, "a quotation mark is not closed"),
      ("r1 reopen type=owns", "reopen corrects nothing"),
    ])
  func faults(line: String, message: String) {
    let error = #expect(throws: EvidenceError.self) { try ReviewDecision(line: line) }
    #expect(error?.code == .decision)
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test("a script has remarks and blank lines, and tells of each line that is no decision")
  func script() {
    let (script, problems) = ReviewScript.read("# of Tuesday\r\nr1 accept\n\n  undo\nr2 refuse\nr3 reject")
    #expect(script.lines.map(\.number) == [2, 4, 6])
    #expect(script.lines.map(\.entry.description) == ["r1 accept", "undo", "r3 reject"])
    #expect(problems.map(\.line) == [5])
  }
}
