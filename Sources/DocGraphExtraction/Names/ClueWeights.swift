/// How much each clue speaks for a name being an organization, a person, a place, or none of them.
///
/// Fitted by `Scripts/fit_names.py` (multinomial regression) on public texts with marked names, and rounded.
struct ClueWeights: Sendable {
  static let fitted = ClueWeights(table)

  /// By the clue's place: organization, person, place, other.
  private var rows = [SIMD4<Double>](repeating: .zero, count: NameClue.allCases.count)
  private(set) var bias = SIMD4<Double>.zero

  /// - Parameter table: Lines of a clue's name and its four weights.
  init(_ table: String) {
    let places = Dictionary(uniqueKeysWithValues: NameClue.allCases.map { ("\($0)", $0.rawValue) })
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      let values = fields.dropFirst().compactMap { Double($0) }
      guard fields.count == 5, values.count == 4 else { continue }
      let row = SIMD4(values[0], values[1], values[2], values[3])
      if fields[0] == "bias" {
        bias = row
      } else if let place = places[String(fields[0])] {
        rows[place] = row
      }
    }
  }

  subscript(clue: NameClue) -> SIMD4<Double> { rows[clue.rawValue] }
}

/// What a name may be.
enum NameType: Int, CaseIterable, Sendable {
  case organization, person, place, other
}
