/// Lower case as Python's `str.lower` has it: the full mapping of Unicode, with the final sigma.
enum Lowercase {
  /// - Complexity: O(characters).
  static func lowercase(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    for (index, scalar) in text.enumerated() {
      if scalar.isASCII {
        result.append(0x41...0x5a ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else if scalar == "\u{3a3}" {
        result.append(isFinal(index, text) ? "\u{3c2}" : "\u{3c3}")
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result
  }

  /// Whether a cased character is before and none after, without those that case ignores.
  private static func isFinal(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    let before = text[..<index].last { !$0.properties.isCaseIgnorable }
    guard before?.properties.isCased == true else { return false }
    let after = text[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return after?.properties.isCased != true
  }
}
