import DocGraphSyntax
import Testing

@Suite("Texts of numbers")
struct NumberTextTests {
  @Test(
    "A double is printed in its shortest form",
    arguments: [
      (0.8, "0.8"), (12, "12"), (-3.25, "-3.25"), (0, "0"), (1e30, "1e+30"), (1_500_000, "1500000"),
      (0.1 + 0.2, "0.30000000000000004"), (1e-7, "1e-07"), (0.0001, "0.0001"),
      (9_007_199_254_740_992, "9007199254740992"), (.leastNonzeroMagnitude, "5e-324"),
    ])
  func shortest(value: Double, text: String) throws {
    #expect(NumberText.text(of: value) == text)
    #expect(try number(text, in: .json) == value)
    #expect(try number(text, in: .yaml) == value)
  }

  @Test("What JSON cannot write has no text", arguments: [Double.infinity, -.infinity, .nan])
  func notFinite(value: Double) {
    #expect(NumberText.text(of: value) == nil)
  }

  @Test(
    "The numbers of YAML's core schema have their value",
    arguments: [
      ("+12", 12), ("007", 7), ("0o17", 15), ("0x1F", 31), (".5", 0.5), ("5.", 5), ("-5.e1", -50),
      ("1e3", 1000),
      ("-0.5", -0.5), ("123456789012345678", 123_456_789_012_345_680),
    ] as [(String, Double)])
  func core(text: String, value: Double) throws {
    #expect(try number(text, in: .yaml) == value)
  }

  @Test(
    "Numbers beyond the doubles, infinities and NaN have none", arguments: ["1e999", ".inf", "-.INF", ".nan"])
  func none(text: String) throws {
    #expect(try number(text, in: .yaml) == nil)
  }

  private func number(_ text: String, in format: SyntaxTree.Format) throws -> Double? {
    let bytes = Array("[\(text)]".utf8)
    let tree = try format == .json ? JSONReader.read(bytes) : YAMLReader.read(bytes)
    let node = try #require(tree.element(at: 0, of: tree.root))
    #expect(tree.kind(of: node) == .number)
    return tree.number(of: node)
  }
}
