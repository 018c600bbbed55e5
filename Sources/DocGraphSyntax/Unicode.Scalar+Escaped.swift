extension Unicode.Scalar {
  /// `\u` and four hexadecimal digits, or eight after `\U`: the form that YAML and, for four, JSON
  /// and Swift readers of messages understand.
  var escaped: String {
    let digits = String(value, radix: 16, uppercase: true)
    let width = value > 0xFFFF ? 8 : 4
    return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
  }
}
