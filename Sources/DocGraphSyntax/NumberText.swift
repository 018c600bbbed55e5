/// The texts of numbers: what YAML and JSON count as one, its value, and its canonical form.
public enum NumberText {
  /// The shortest text that reads back as `value`, without an exponent from 0.0001 up to 2^53:
  /// `0.8`, `12`, `1e+30`; nil for an infinity or NaN, which JSON cannot write.
  public static func text(of value: Double) -> String? {
    guard value.isFinite else { return nil }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Whether `text` is a number in JSON's grammar, which is also one in YAML.
  static func isJSON(_ text: String) -> Bool { isDecimal(text, isStrict: true) }

  /// Whether `text` is a decimal number in JSON's grammar or, unless `isStrict`, in the core
  /// schema of YAML 1.2, which also has `+1`, `01`, `1.` and `.1`.
  static func isDecimal(_ text: String, isStrict: Bool) -> Bool {
    // Nearly all numbers of a graph are offsets: digits alone.
    if let first = text.utf8.first, text.utf8.allSatisfy(Byte.isDigit) {
      return !isStrict || first != Byte.zero || text.utf8.count == 1
    }
    var rest = text.utf8[...]
    func skip(_ bytes: UInt8...) -> Bool {
      guard let first = rest.first, bytes.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    func skipDigits() -> Bool {
      let count = rest.count
      rest = rest.drop(while: Byte.isDigit)
      return rest.count < count
    }
    _ = skip(Byte.minus) || !isStrict && skip(Byte.plus)
    let hasInteger = isStrict ? skip(Byte.zero) || skipDigits() : skipDigits()
    let hasDot = (hasInteger || !isStrict) && skip(Byte.dot)
    let hasFraction = hasDot && skipDigits()
    guard hasFraction || hasInteger && !(hasDot && isStrict) else { return false }
    if skip(UInt8(ascii: "e"), UInt8(ascii: "E")) {
      _ = skip(Byte.plus, Byte.minus)
      guard skipDigits() else { return false }
    }
    return rest.isEmpty
  }

  /// The value of a number's text in either format; nil unless it is finite.
  @usableFromInline
  static func value(of text: Span<UInt8>) -> Double? {
    // Up to fifteen digits are exact; longer numbers and other forms take the general way.
    if text.count <= 15, let integer = decimalInteger(text) { return integer }
    let string = unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    if string.hasPrefix("0o") { return UInt64(string.dropFirst(2), radix: 8).map { Double($0) } }
    if string.hasPrefix("0x") { return UInt64(string.dropFirst(2), radix: 16).map { Double($0) } }
    return Double(string.hasSuffix(".") ? string + "0" : string).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func decimalInteger(_ text: Span<UInt8>) -> Double? {
    var value = 0
    for index in text.indices {
      guard Byte.isDigit(text[index]) else { return nil }
      value = value * 10 + Int(text[index] - Byte.zero)
    }
    return text.isEmpty ? nil : Double(value)
  }
}
