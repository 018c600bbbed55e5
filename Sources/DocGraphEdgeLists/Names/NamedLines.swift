/// Reads one piece of a text whose nodes are names, numbered by their first appearance in the piece.
///
/// Only one thread uses it at a time: the one whose piece it is, and afterwards the one that joins all pieces.
final class NamedLines: @unchecked Sendable {
  private(set) var ends: [UInt64] = []
  private(set) var weights: [Double] = []
  /// Whether some weight is not 1.
  private(set) var isWeighted = false
  private(set) var problem: LineProblem?

  private var table: NameTable
  private let bytes: FileBytes
  private let layout: EdgeListLayout
  private let areNumbers: Bool
  private let readsWeights: Bool

  var names: [NameTable.Name] { table.names }

  init(_ bytes: FileBytes, _ layout: EdgeListLayout, areNumbers: Bool, isWeighted: Bool) {
    self.bytes = bytes
    self.layout = layout
    self.areNumbers = areNumbers
    readsWeights = isWeighted
    table = NameTable(bytes)
  }

  /// Reads whole lines, up to the first that is no edge.
  func read(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound, problem == nil {
      let end = min(bytes.lineEnd(from: place), range.upperBound)
      read(EdgeLine(place..<end, of: bytes, separator: layout.separator))
      place = end + 1
    }
  }

  private func read(_ line: EdgeLine) {
    guard line.count > 0 else { return }
    guard line.count == layout.columns else { return note(.fields, line.fields.0.lowerBound) }
    guard !line.fields.0.isEmpty else { return note(.emptyName, line.fields.0.lowerBound) }
    guard !line.fields.1.isEmpty else { return note(.emptyName, line.fields.1.lowerBound) }
    if readsWeights {
      guard let weight = bytes.weight(line.fields.2) else { return note(.weight, line.fields.2.lowerBound) }
      weights.append(weight)
      isWeighted = isWeighted || weight != 1
    }
    let source = table.number(of: name(line.fields.0))
    let target = table.number(of: name(line.fields.1))
    ends.append(UInt64(source) << 32 | UInt64(target))
  }

  private func name(_ field: Range<Int>) -> Range<Int> {
    guard areNumbers else { return field }
    var start = field.lowerBound
    while start < field.upperBound - 1, bytes[start] == UInt8(ascii: "0") { start += 1 }
    return start..<field.upperBound
  }

  private func note(_ kind: LineProblem.Kind, _ place: Int) {
    problem = LineProblem(place: place, kind: kind)
  }
}
