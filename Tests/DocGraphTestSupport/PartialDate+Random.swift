public import DocGraphModel

extension PartialDate {
  /// A random date or interval of any form, mostly of a few years, so that two of them often touch.
  public static func random(using generator: inout some RandomNumberGenerator) -> PartialDate {
    func day() -> String {
      let year = 2_030 + Int.random(in: 0..<4, using: &generator)
      let month = String(Int.random(in: 101...112, using: &generator)).suffix(2)
      let texts = [
        "\(year)", "\(year)-\(month)", "\(year)-\(month)-1\(Int.random(in: 0...9, using: &generator))",
        "203X",
        "\(year)-2\(Int.random(in: 1...4, using: &generator))", "\(year)-XX",
      ]
      return (texts.randomElement(using: &generator) ?? "")
        + (["", "", "?", "~"].randomElement(using: &generator) ?? "")
    }
    let text =
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: "\(day())/.."
      case 1: "\(day())/"
      case 2: "../\(day())"
      case 3: "/\(day())"
      case 4: "\(day())/\(day())"
      default: day()
      }
    do {
      return try PartialDate(edtf: text)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
