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
  static func contain(_ text: [Unicode.Scalar]) -> Bool {
    var number = text[...]
    if let first = number.first, ["+", "-", "\u{b1}", "~"].contains(first) { number = number.dropFirst() }
    let digits = number.filter { $0 != "," && $0 != "." }
    if digits.isPythonDigits { return true }
    if digits.count(where: { $0 == "/" }) == 1 {
      let halves = digits.split(separator: "/", omittingEmptySubsequences: false)
      if halves.allSatisfy({ Array($0).isPythonDigits }) { return true }
    }
    let lower = digits.pythonLowercased
    if words.contains(String(String.UnicodeScalarView(lower))) { return true }
    return ["st", "nd", "rd", "th"].contains { lower.suffix(2).elementsEqual($0.unicodeScalars) }
      && Array(lower.dropLast(2)).isPythonDigits
  }
}
