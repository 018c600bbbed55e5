/// Makes a tree of a table's cells, so that what reads trees reads tables: with the table's positions.
///
/// Scalars mean what plain scalars mean in YAML, but that none is null: `2033` is a number, and a text where one is wanted.
public struct CSVTreeBuilder {
  private let table: CSVTable
  private var tape = Tape()
  private var keyOffsets: [UInt32] = []
  private var offset = 0

  public init(_ table: CSVTable) { self.table = table }

  /// Says where what follows stands: at this cell.
  public mutating func move(toRow row: Int, column: Int) { offset = table.offset(row: row, column: column) }

  public mutating func beginMapping() { open(.mapping) }

  public mutating func beginSequence() { open(.sequence) }

  /// Ends the innermost container; its keys must differ.
  public mutating func end() { _ = tape.closeContainer() }

  public mutating func key(_ name: String) {
    let bytes = Array(name.utf8)
    unsafe bytes.withUnsafeBufferPointer { _ = unsafe tape.setKey($0) }
  }

  public mutating func scalar(_ text: String) {
    let start = tape.decoded.count
    tape.decoded.append(contentsOf: text.utf8)
    keyOffsets.append(UInt32(truncatingIfNeeded: offset))
    let kind: SyntaxTree.Kind =
      NumberText.isJSON(text) ? .number : ["true", "false"].contains(text) ? .boolean : .string
    tape.appendScalar(
      kind, at: offset, text: start, count: tape.decoded.count - start, flags: SyntaxTree.Entry.decodedFlag)
  }

  public consuming func finish() -> SyntaxTree {
    SyntaxTree(format: .yaml, source: table.source, tape: tape, keyOffsets: keyOffsets)
  }

  private mutating func open(_ kind: SyntaxTree.Kind) {
    keyOffsets.append(UInt32(truncatingIfNeeded: offset))
    tape.openContainer(kind, at: offset)
  }
}
