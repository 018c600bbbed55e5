internal import Glibc

/// A color of CIE 1976 L\*a\*b\* under the white D65.
package struct LabColor: Sendable, Hashable {
  /// From 0 for black to 100 for white.
  package let lightness: Double
  /// From green to red.
  package let a: Double
  /// From blue to yellow.
  package let b: Double

  package init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// - Parameter light: The channels of sRGB without its transfer curve, from 0 to 1.
  ///
  /// Reference: IEC 61966-2-1 (sRGB to XYZ), CIE 15:2004 (XYZ to L\*a\*b\*).
  init(linear light: SIMD3<Double>) {
    let x = (light * SIMD3(0.4124564, 0.3575761, 0.1804375)).sum() / 0.95047
    let y = (light * SIMD3(0.2126729, 0.7151522, 0.0721750)).sum()
    let z = (light * SIMD3(0.0193339, 0.1191920, 0.9503041)).sum() / 1.08883
    func compressed(_ value: Double) -> Double {
      value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    let middle = compressed(y)
    self.init(
      lightness: 116 * middle - 16, a: 500 * (compressed(x) - middle), b: 200 * (middle - compressed(z)))
  }

  /// The color difference CIEDE2000 with all parametric factors 1.
  ///
  /// Reference: G. Sharma, W. Wu, E. N. Dalal, *The CIEDE2000 Color-Difference Formula: Implementation Notes,
  /// Supplementary Test Data, and Mathematical Observations*, Color Research and Application 30 (2005),
  /// 21–30. Names follow the paper.
  package func distance(to other: LabColor) -> Double {
    let meanChroma = (hypot(a, b) + hypot(other.a, other.b)) / 2
    let g = 0.5 * (1 - Self.saturating(meanChroma))
    let (a1, a2) = ((1 + g) * a, (1 + g) * other.a)
    let (c1, c2) = (hypot(a1, b), hypot(a2, other.b))
    let (h1, h2) = (Self.hue(a1, b), Self.hue(a2, other.b))
    let isGrey = c1 * c2 == 0
    let isWrapped = abs(h1 - h2) > 180

    let turn = isWrapped ? (h2 <= h1 ? 360.0 : -360.0) : 0
    let hueStep = isGrey ? 0 : h2 - h1 + turn
    let (dL, dC) = (other.lightness - lightness, c2 - c1)
    let dH = 2 * sqrt(c1 * c2) * sin(Self.radians(hueStep / 2))

    let (meanL, meanC) = ((lightness + other.lightness) / 2, (c1 + c2) / 2)
    let sum = h1 + h2
    let meanH = isGrey ? sum : isWrapped ? (sum < 360 ? sum + 360 : sum - 360) / 2 : sum / 2
    let t =
      1 - 0.17 * cos(Self.radians(meanH - 30)) + 0.24 * cos(Self.radians(2 * meanH))
      + 0.32 * cos(Self.radians(3 * meanH + 6)) - 0.2 * cos(Self.radians(4 * meanH - 63))
    let offset = (meanL - 50) * (meanL - 50)
    let (l, c, h) = (
      dL / (1 + 0.015 * offset / sqrt(20 + offset)), dC / (1 + 0.045 * meanC), dH / (1 + 0.015 * meanC * t)
    )
    let bend = (meanH - 275) / 25
    let rotation = -sin(Self.radians(60 * exp(-bend * bend))) * 2 * Self.saturating(meanC)
    return sqrt(max(0, l * l + c * c + h * h + rotation * c * h))
  }

  /// sqrt(C⁷ / (C⁷ + 25⁷)).
  private static func saturating(_ chroma: Double) -> Double {
    let power = pow(chroma, 7)
    return sqrt(power / (power + 6_103_515_625))
  }

  /// The angle of a hue in degrees, 0 up to 360.
  private static func hue(_ a: Double, _ b: Double) -> Double {
    let angle = atan2(b, a) * 180 / .pi
    return angle < 0 ? angle + 360 : angle
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}
