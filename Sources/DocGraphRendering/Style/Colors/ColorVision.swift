/// How colors are seen: by all three kinds of cones, or with one kind missing.
package enum ColorVision: String, Sendable, CaseIterable {
  case normal, protanopia, deuteranopia, tritanopia

  /// The linear light that looks to normal vision as `light` does to this one.
  ///
  /// Reference: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, *A Physiologically-based Model for
  /// Simulation of Color Vision Deficiency*, IEEE TVCG 15 (2009), 1291–1298; the published matrices at
  /// severity 1.
  func seen(_ light: SIMD3<Double>) -> SIMD3<Double> {
    guard let rows = matrix else { return light }
    let mixed = SIMD3((rows.0 * light).sum(), (rows.1 * light).sum(), (rows.2 * light).sum())
    return mixed.clamped(lowerBound: .zero, upperBound: .one)
  }

  private typealias Matrix = (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)

  private var matrix: Matrix? {
    switch self {
    case .normal: nil
    case .protanopia:
      (
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998)
      )
    case .deuteranopia:
      (
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881)
      )
    case .tritanopia:
      (
        SIMD3(1.255528, -0.076749, -0.178779), SIMD3(-0.078411, 0.930809, 0.147602),
        SIMD3(0.004733, 0.691367, 0.303900)
      )
    }
  }
}

extension RGBColor {
  /// Where this color lies among all that the vision tells apart.
  package func lab(seenBy vision: ColorVision = .normal) -> LabColor {
    LabColor(linear: vision.seen(linear))
  }

  /// How different two colors look to the vision: CIEDE2000, about 1 where it is just noticed side by side,
  /// 100 between black and white.
  package func distance(to other: RGBColor, seenBy vision: ColorVision = .normal) -> Double {
    lab(seenBy: vision).distance(to: other.lab(seenBy: vision))
  }
}
