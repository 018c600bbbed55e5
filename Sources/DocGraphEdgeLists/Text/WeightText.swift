extension FileBytes {
  /// The weight that a field is; nil where it is no number or no strength.
  ///
  /// - Complexity: O(bytes of the field).
  func weight(_ field: Range<Int>) -> Double? {
    guard let weight = shortDecimal(field) ?? Double(text(field)), weight >= 1e-100, weight <= 1e100 else {
      return nil
    }
    return weight
  }

  /// The number that a short decimal is, exactly rounded: both the digits and the power of ten are whole numbers below 2⁵³.
  ///
  /// Reference: W. D. Clinger, *How to Read Floating Point Numbers Accurately*, 1990.
  private func shortDecimal(_ field: Range<Int>) -> Double? {
    guard field.count <= 17 else { return nil }
    var (digits, decimals, hasPoint, count) = (UInt64(0), 0, false, 0)
    for place in field {
      let byte = self[place]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      digits = digits * 10 + UInt64(digit)
      count += 1
      if hasPoint { decimals += 1 }
    }
    guard count > 0, digits < 1 << 53 else { return nil }
    return Double(digits) / Self.powers[decimals]
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  ]
}
