/// Lower case as Python and the Unicode Standard (3.13, Final_Sigma) have it; Swift's own knows no final sigma.
enum LowerCase {
  /// - Complexity: O(text).
  static func bytes(of text: String) -> [UInt8] {
    if let ascii = lowerASCII(text.utf8.span) { return ascii }
    let scalars = Array(text.unicodeScalars)
    var lower: [UInt8] = []
    lower.reserveCapacity(text.utf8.count)
    for (index, scalar) in scalars.enumerated() {
      let mapping =
        scalar == "Σ" && isFinal(index, scalars) ? "ς" : scalar.properties.lowercaseMapping
      lower += mapping.utf8
    }
    return lower
  }

  /// Nil if a character is not ASCII.
  private static func lowerASCII(_ bytes: Span<UInt8>) -> [UInt8]? {
    var lower: [UInt8] = []
    lower.reserveCapacity(bytes.count)
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 0x80 else { return nil }
      lower.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return lower
  }

  /// Whether a letter with case comes before and none after.
  private static func isFinal(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard let before = scalars[..<index].last(where: { !$0.properties.isCaseIgnorable }),
      before.properties.isCased
    else { return false }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return after?.properties.isCased != true
  }
}
