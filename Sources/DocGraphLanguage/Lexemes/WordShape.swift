/// The shape of a word: capitals as `X`, other letters as `x`, digits as `d`, anything else as it is; of the same in a row
/// four at most.
enum WordShape {
  /// - Parameter traits: those of each character.
  /// - Complexity: O(1): words of a hundred characters have the shape `LONG`.
  static func shape(of text: [Unicode.Scalar], _ traits: [CharacterTraits]) -> String {
    guard text.count < 100 else { return "LONG" }
    var shape = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var repetitions = 0
    for (scalar, traits) in zip(text, traits) {
      let kind: Unicode.Scalar =
        if traits.contains(.alphabetic) {
          traits.contains(.upper) ? "X" : "x"
        } else {
          traits.contains(.digit) ? "d" : scalar
        }
      repetitions = kind == last ? repetitions + 1 : 0
      last = kind
      if repetitions < 4 { shape.append(kind) }
    }
    return String(shape)
  }
}
