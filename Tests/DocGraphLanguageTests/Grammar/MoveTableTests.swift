import DocGraphLanguage
import Testing

@Suite struct MoveTableTests {
  private func names(_ json: String) throws -> [String] {
    try MoveTable(json: json).moves.map { "\($0.kind) \($0.label)" }
  }

  @Test func `moves come kind by kind, the most frequent label first`() throws {
    #expect(try names(#"{"3":{"c":7},"2":{"a":1,"b":5},"0":{"":9}}"#) == ["0 ", "2 b", "2 a", "3 c"])
  }

  @Test func `of labels with one frequency the later one by code points comes first`() throws {
    #expect(try names(#"{"2":{"a":1,"Z":1,"é":1,"b":1}}"#) == ["2 é", "2 b", "2 a", "2 Z"])
  }

  @Test func `labels added after training come last with all their kinds`() throws {
    #expect(
      try names(#"{"2":{"new":-2,"newer":-1,"old":4},"3":{"new":-3,"old":4}}"#)
        == ["2 old", "3 old", "2 newer", "2 new", "3 new"])
  }

  @Test(arguments: [
    "", "[]", #"{"0":3}"#, #"{"x":{"a":1}}"#, #"{"12":{"a":1}}"#, #"{"1":{"a":1},"01":{"a":1}}"#,
  ])
  func `what are no moves is an error`(json: String) {
    #expect(throws: LanguageError.self) { try MoveTable(json: json) }
  }

  @Test func `a file without moves is an error`() {
    #expect(throws: LanguageError.self) { try MoveTable([0x80], place: "moves") }
    #expect(throws: LanguageError.self) { try MoveTable([], place: "moves") }
  }

  @Test func `neighbors of one kind are a run`() throws {
    let table = try MoveTable(json: #"{"2":{"a":3,"b":2,"x":-1},"3":{"a":1}}"#)
    let runs = try table.runs { $0.kind }
    #expect(runs.map(\.kind) == [2, 3, 2])
    #expect(runs.map(\.range) == [0..<2, 2..<3, 3..<4])
    #expect(throws: LanguageError.self) { try table.runs { $0.kind == 3 ? nil : 0 } }
  }
}
