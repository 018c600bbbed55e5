/// What looks like a number in English.
enum NumberWords {
  private static let words = Set(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
    quadrillion gajillion bazillion first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth
    sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth quadrillionth
    gajillionth bazillionth
    """.split { $0 == " " || $0 == "\n" }.map { String($0) })

  /// Digits with a sign, with commas and points between them, a fraction, a number's word or an ordinal.
  ///
  /// - Parameter text: in lower case.
  /// - Complexity: O(characters).
  static func contain(_ text: [Unicode.Scalar]) -> Bool {
    let hasSign = ["+", "-", "\u{b1}", "~"].contains(text.first)
    let number = text.dropFirst(hasSign ? 1 : 0).filter { $0 != "," && $0 != "." }
    if areDigits(number[...]) { return true }
    if let slash = number.firstIndex(of: "/") {
      return areDigits(number[..<slash]) && areDigits(number[(slash + 1)...])
    }
    guard number.count <= longest || number.first.map({ CharacterTraits(of: $0) })?.contains(.digit) == true
    else { return false }
    if words.contains(number.text) { return true }
    return ["st", "nd", "rd", "th"].contains { number.suffix(2).elementsEqual($0.unicodeScalars) }
      && areDigits(number.dropLast(2))
  }

  private static let longest = words.map(\.unicodeScalars.count).max() ?? 0

  private static func areDigits(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    !text.isEmpty && text.allSatisfy { CharacterTraits(of: $0).contains(.digit) }
  }
}
