/// Lower case as Python's `str.lower` has it: the full mapping of Unicode, with the final sigma.
enum Lowercase {
  /// - Complexity: O(bytes).
  static func bytes(of text: String) -> [UInt8] {
    if let ascii = lowerASCII(text.utf8Span.span) { return ascii }
    return lowercase(Array(text.unicodeScalars)).flatMap { UTF8.encode($0)! }
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

  /// - Complexity: O(characters).
  static func lowercase(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    for (index, scalar) in text.enumerated() {
      if scalar.isASCII {
        result.append(0x41...0x5a ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else if scalar == "\u{3a3}" {
        result.append(isFinal(index, text) ? "\u{3c2}" : "\u{3c3}")
      } else if !scalar.isInUnicode14 {
        result.append(scalar)
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
