import Testing

@testable import DocGraphLanguage

@Suite struct RecentRowsTests {
  private func word(_ orth: StringID, norm: StringID = 0) -> RecentRows.Word {
    RecentRows.Word(orth: orth, norm: norm, isFollowedBySpace: false)
  }

  private func write(_ value: Float, to row: Int, of rows: RecentRows) { unsafe rows.rows[row] = value }
  private func value(_ row: Int, of rows: RecentRows) -> Float { unsafe rows.rows[row] }

  @Test func `a new word has a new row, which the next block finds in its slot`() {
    let rows = RecentRows(width: 1, slots: 4, newLimit: 8)
    let new = rows.row(of: word(1), number: 5)
    #expect(new == 4)
    write(10, to: new, of: rows)
    #expect(rows.row(of: word(1), number: 5) == new)
    #expect(rows.newCount == 1)
    rows.keepNew()
    #expect(rows.newCount == 0)
    let kept = rows.row(of: word(1), number: 5)
    #expect(kept == 1)
    #expect(value(kept, of: rows) == 10)
    #expect(rows.newCount == 0)
  }

  @Test func `a row stays until its block is done, even where its slot has a new owner`() {
    let rows = RecentRows(width: 1, slots: 1, newLimit: 8)
    write(10, to: rows.row(of: word(1), number: 0), of: rows)
    rows.keepNew()
    // In use, so its slot is not given away at once; then it is.
    #expect(rows.row(of: word(1), number: 0) == 0)
    #expect(rows.row(of: word(2), number: 0) == 1)
    let second = rows.row(of: word(2), number: 0)
    #expect(second == 2)
    write(20, to: second, of: rows)
    #expect(value(0, of: rows) == 10)
    rows.keepNew()
    #expect(rows.row(of: word(2), number: 0) == 0)
    #expect(value(0, of: rows) == 20)
  }

  @Test func `a word with another norm is another word`() {
    let rows = RecentRows(width: 1, slots: 1, newLimit: 8)
    _ = rows.row(of: word(1), number: 0)
    rows.keepNew()
    #expect(rows.row(of: word(1, norm: 3), number: 0) == 1)
  }

  @Test func `what is no word is zeros`() {
    let rows = RecentRows(width: 2, slots: 2, newLimit: 3)
    #expect(rows.blank == 5)
    #expect(unsafe rows.rows[10] == 0 && rows.rows[11] == 0)
  }
}
