import DocGraphLanguage
import Testing

@Suite struct EntityMovesTests {
  @Test func `the moves of each label are known, those that are never valid left out`() throws {
    let moves = try EntityMoves(
      MoveTable(
        json:
          #"{"0":{},"1":{"A":3,"B":2},"2":{"A":3,"B":2},"3":{"A":3,"B":2},"4":{"A":3,"B":2,"":1},"5":{"":1}}"#
      ))
    #expect(moves.labels == ["A", "B"])
    #expect(moves.inside == [2, 3])
    #expect(moves.last == [4, 5])
    #expect(moves.closed.map(\.kind) == [.begin, .unit, .outside])
    #expect(moves.closed.map(\.range) == [0..<2, 6..<8, 9..<10])
    #expect(moves.ofMoves == [0, 1, 0, 1, 0, 1, 0, 1, 0, 0])
  }

  @Test(arguments: [
    "{}", #"{"1":{"A":1},"2":{"A":1},"3":{"A":1}}"#, #"{"1":{"A":1},"2":{"A":1},"5":{"":1}}"#,
    #"{"1":{"A":1},"3":{"A":1},"5":{"":1}}"#, #"{"1":{"A":1,"":1},"2":{"A":1},"3":{"A":1},"5":{"":1}}"#,
    #"{"5":{"A":1}}"#, #"{"0":{"":1},"5":{"":1}}"#, #"{"6":{"A":1},"5":{"":1}}"#,
  ])
  func `moves that no recognizer has are an error`(json: String) throws {
    let table = try MoveTable(json: json)
    #expect(throws: LanguageError.self) { try EntityMoves(table) }
  }

  @Test func `there are no more labels than 8 bits count`() throws {
    let labels = (0..<256).map { #""L\#($0)":1"# }.joined(separator: ",")
    let table = try MoveTable(json: #"{"1":{\#(labels)},"2":{\#(labels)},"3":{\#(labels)},"5":{"":1}}"#)
    #expect(throws: LanguageError.self) { try EntityMoves(table) }
  }

  @Test func `outside of entities, white space begins none, and a sentence's last token no longer one`() {
    func valid(isSpace: Bool, isLast: Bool) -> EntityState.Moves {
      var state = EntityState()
      state.isSpace = isSpace
      state.isLastOfSentence = isLast
      return state.validMoves
    }
    #expect(valid(isSpace: false, isLast: false) == [.begin, .unit, .outside])
    #expect(valid(isSpace: false, isLast: true) == [.unit, .outside])
    #expect(valid(isSpace: true, isLast: false) == .outside)
    #expect(valid(isSpace: true, isLast: true) == .outside)
  }

  @Test(arguments: [false, true])
  func `an open entity goes on or ends, and ends with the sentence`(isSpace: Bool) {
    var state = EntityState()
    state.apply(.begin, label: 7, to: 3)
    #expect(state.open?.start == 3)
    #expect(state.open?.label == 7)
    state.isSpace = isSpace
    #expect(state.validMoves == [.inside, .last])
    state.apply(.inside, label: 7, to: 4)
    #expect(state.open?.start == 3)
    state.isLastOfSentence = true
    #expect(state.validMoves == .last)
    state.apply(.last, label: 7, to: 5)
    #expect(state.open == nil)
  }
}
