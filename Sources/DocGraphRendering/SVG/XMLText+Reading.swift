extension XMLText {
  /// The text that stands for itself in XML with references: the five names of XML and numbers are resolved, any other `&` is
  /// an `&`; bytes that are no UTF-8 become U+FFFD.
  ///
  /// - Complexity: O(n).
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = bytes
    while let index = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<index]
      rest = rest[index...].dropFirst()
      // The longest reference that there is has ten characters: `#x10FFFF;`.
      let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";"))
      guard let end, let scalar = scalar(String(decoding: rest[..<end], as: UTF8.self)) else {
        result.append(UInt8(ascii: "&"))
        continue
      }
      result += Array(String(Character(scalar)).utf8)
      rest = rest[end...].dropFirst()
    }
    return String(decoding: result + rest, as: UTF8.self)
  }

  private static func scalar(_ reference: String) -> Unicode.Scalar? {
    switch reference {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard reference.hasPrefix("#") else { return nil }
    let digits = reference.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }
}
