internal import Glibc

extension RGBColor {
  /// The channels from 0 to 1 as amounts of light: sRGB (IEC 61966-2-1) without its transfer curve.
  var linear: SIMD3<Double> {
    func light(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return SIMD3(light(red), light(green), light(blue))
  }

  /// From 0 for black to 1 for white.
  ///
  /// Reference: Web Content Accessibility Guidelines (WCAG) 2.2, W3C 2023, "relative luminance".
  package var relativeLuminance: Double { (linear * SIMD3(0.2126, 0.7152, 0.0722)).sum() }

  /// From 1 for equal luminance to 21 for black on white: (lighter + 0.05) / (darker + 0.05).
  ///
  /// Reference: WCAG 2.2, "contrast ratio"; success criteria 1.4.3 (words 4.5), 1.4.6 (enhanced 7), 1.4.11
  /// (graphics 3).
  package func contrast(with other: RGBColor) -> Double {
    let (one, two) = (relativeLuminance, other.relativeLuminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}
