/// An exact decimal number of up to 18 significant digits: money and figures are kept as they were written.
public struct DecimalNumber: Hashable, Sendable {
  /// The digits as an integer; not a multiple of 10 unless it is 0.
  public let significand: Int64
  /// The power of ten that the significand is multiplied by, -99 to 99.
  public let exponent: Int

  /// The number `significand × 10^exponent`, brought to the form without trailing zeros.
  public init?(significand: Int64, exponent: Int = 0) {
    guard significand.magnitude < 1_000_000_000_000_000_000 else { return nil }
    var digits = significand
    // Out of this range no number of zeros at the significand's end helps.
    var power = min(max(exponent, -1_000), 1_000)
    while digits != 0, digits.isMultiple(of: 10) {
      digits /= 10
      power += 1
    }
    if digits == 0 { power = 0 }
    guard abs(power) <= 99 else { return nil }
    self.significand = digits
    self.exponent = power
  }

  /// The number that `text` writes in JSON's grammar (`-12.50`, `1e9`), or nil where it is none or has over
  /// 18 digits.
  public init?(_ text: some StringProtocol) {
    var digits: Int64 = 0
    var count = 0
    var fraction = 0
    var seenPoint = false
    var endsInDigit = false
    var rest = text.utf8[...]
    let negative = rest.first == UInt8(ascii: "-")
    if negative { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "0"), let next = rest.dropFirst().first, isDigit(next) { return nil }
    scan: while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        endsInDigit = true
        if seenPoint { fraction += 1 }
        if count > 0 || byte != UInt8(ascii: "0") { count += 1 }
        // Zeros at the end cost no digit: "1000000000000000000000" is 1e21.
        if count <= 18 {
          digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
        } else if byte == UInt8(ascii: "0") {
          fraction -= 1
        } else {
          return nil
        }
      case UInt8(ascii: ".") where !seenPoint && endsInDigit:
        seenPoint = true
        endsInDigit = false
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
      default: return nil
      }
      rest = rest.dropFirst()
    }
    guard endsInDigit else { return nil }
    var power = 0
    if !rest.isEmpty {
      guard let written = Int(String(decoding: rest.dropFirst(), as: UTF8.self)),
        written.magnitude < 10_000
      else { return nil }
      power = written
    }
    self.init(significand: negative ? -digits : digits, exponent: power - fraction)
  }

  /// The nearest binary number.
  public var doubleValue: Double { Double("\(significand)e\(exponent)") ?? .nan }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int32) {
    self = DecimalNumber(significand: Int64(value)) ?? DecimalNumber.zero
  }

  private static let zero = DecimalNumber(uncheckedZero: ())

  private init(uncheckedZero: Void) {
    significand = 0
    exponent = 0
  }
}

/// Plain digits where that takes at most 21 of them, else scientific notation; always valid JSON.
extension DecimalNumber: CustomStringConvertible {
  public var description: String {
    let digits = String(significand.magnitude)
    let sign = significand < 0 ? "-" : ""
    if exponent >= 0, digits.count + exponent <= 21 {
      return sign + digits + String(repeating: "0", count: exponent)
    }
    if exponent < 0, -exponent <= 21 {
      let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
      let point = padded.index(padded.endIndex, offsetBy: exponent)
      return sign + padded[..<point] + "." + padded[point...]
    }
    return "\(sign)\(digits)e\(exponent)"
  }
}

extension DecimalNumber: Comparable {
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if (left.significand < 0) != (right.significand < 0) { return left.significand < 0 }
    if left.significand == 0 || right.significand == 0 { return left.significand < right.significand }
    let smaller = left.magnitudeIsLess(than: right)
    return left.significand < 0 ? left != right && !smaller : smaller
  }

  private func magnitudeIsLess(than other: DecimalNumber) -> Bool {
    let mine = String(significand.magnitude)
    let others = String(other.significand.magnitude)
    let myLength = mine.utf8.count + exponent
    let otherLength = others.utf8.count + other.exponent
    if myLength != otherLength { return myLength < otherLength }
    return mine < others
  }
}
