/// What plain scalars mean by the core schema of YAML 1.2 (section 10.3.2).
enum CoreSchema {
  static func kind(of text: UnsafeBufferPointer<UInt8>) -> SyntaxTree.Kind {
    guard let first = unsafe text.first else { return .null }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
      return unsafe isOne(of: ["~", "null", "Null", "NULL"], text) ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      let words: [StaticString] = ["true", "True", "TRUE", "false", "False", "FALSE"]
      return unsafe isOne(of: words, text) ? .boolean : .string
    case Byte.zero...Byte.nine, Byte.plus, Byte.minus, Byte.dot:
      return unsafe isNumber(text) ? .number : .string
    default:
      return .string
    }
  }

  private static func isOne(of words: [StaticString], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains { word in
      unsafe text.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
  }

  private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = unsafe String(decoding: text, as: UTF8.self)
    if text.hasPrefix("0o") || text.hasPrefix("0x") {
      let radix: UInt32 = text.hasPrefix("0o") ? 8 : 16
      let digits = text.utf8.dropFirst(2)
      return !digits.isEmpty && digits.allSatisfy { Byte.hexadecimal($0).map { $0 < radix } ?? false }
    }
    return NumberText.isDecimal(text, isStrict: false) || special.contains(text)
  }

  private static let special = Set(
    [".inf", ".Inf", ".INF"].flatMap { [$0, "+" + $0, "-" + $0] } + [".nan", ".NaN", ".NAN"])
}
