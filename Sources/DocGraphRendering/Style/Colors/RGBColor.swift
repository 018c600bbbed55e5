/// A color of sRGB with eight bits a channel.
package struct RGBColor: Sendable, Hashable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The color that `#rrggbb` or `#rgb` writes; nil for any other text.
  package init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(8))
    guard bytes.count == 4 || bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    let digits = bytes.dropFirst().compactMap(Self.hexDigit)
    guard digits.count == bytes.count - 1 else { return nil }
    if digits.count == 3 {
      self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    } else {
      self.init(
        red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3], blue: digits[4] << 4 | digits[5])
    }
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Whether all channels are alike: a grey, black or white.
  package var isGrey: Bool { red == green && green == blue }

  /// What is seen of this color, drawn with an opacity from 0 to 1 over `ground`; blended as SVG viewers do,
  /// in sRGB.
  package func drawn(over ground: RGBColor, opacity: Double) -> RGBColor {
    // No number is no opacity.
    let share = opacity > 0 ? min(opacity, 1) : 0
    func blend(_ above: UInt8, _ below: UInt8) -> UInt8 {
      UInt8((Double(above) * share + Double(below) * (1 - share)).rounded())
    }
    return RGBColor(
      red: blend(red, ground.red), green: blend(green, ground.green), blue: blend(blue, ground.blue))
  }
}

/// `#rrggbb`.
extension RGBColor: CustomStringConvertible {
  package var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
