import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("DecimalNumber")
struct DecimalNumberTests {
  @Test(
    "text is read exactly and printed in one form",
    arguments: [
      ("0", "0"), ("-0", "0"), ("0.000", "0"), ("0e50", "0"), ("-0.0e-9999", "0"), ("7", "7"), ("-7", "-7"),
      ("12.50", "12.5"), ("-12.50", "-12.5"), ("0.1", "0.1"), ("100", "100"), ("1e2", "100"), ("1E+2", "100"),
      ("1.5e6", "1500000"), ("1e21", "1e21"), ("1e20", "100000000000000000000"),
      ("1000000000000000000000", "1e21"), ("1e-99", "1e-99"), ("10e-100", "1e-99"), ("1e99", "1e99"),
      ("0.1e100", "1e99"),
      ("100e97", "1e99"), ("123456789012345678", "123456789012345678"),
      ("-123456789012345678", "-123456789012345678"), ("999999999999999999", "999999999999999999"),
      ("0.123456789012345678", "0.123456789012345678"), ("1.23456789012345678e99", "123456789012345678e82"),
      ("123456789012345678000", "123456789012345678000"), ("123456789012345678.000", "123456789012345678"),
      ("0.000000000000000000001", "0.000000000000000000001"), ("0.0000000000000000000001", "1e-22"),
      ("1.23456789012345678", "1.23456789012345678"), ("9e-9", "0.000000009"),
    ])
  func roundTrip(text: String, printed: String) {
    let number = DecimalNumber(text)
    #expect(number?.description == printed)
    #expect(DecimalNumber(printed) == number)
  }

  @Test(
    "what is no JSON number, or has over 18 digits, is refused",
    arguments: [
      "", "-", "--1", "+1", ".5", "1.", "-.5", "1..2", "1.2.3", "1e", "1e+", "1e+-5", "e5", "1.e5", "1e5.0",
      "1,000",
      "1_000", " 1", "1 ", "0x10", "1f", "NaN", "nan", "Infinity", "inf", "١٢", "１２", "½", "1e٣", "007",
      "-01", "00", "00.5",
      "1234567890123456789", "0.1234567890123456789", "1000000000000000001", "1000000000000000000000.1",
      "1e100",
      "1e-100", "0.1e-99", "1e9999", "1e10000", "1e9223372036854775807", "1e-9223372036854775808",
      "1e99999999999999999999", "9\u{301}",
    ])
  func refused(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test("a significand and an exponent of any size are a number or none, and never trap")
  func extremes() {
    #expect(DecimalNumber(significand: 999_999_999_999_999_999)?.description == "999999999999999999")
    #expect(DecimalNumber(significand: -1_000, exponent: -3)?.description == "-1")
    for significand in [Int64.min, -1_000_000_000_000_000_000, 1_000_000_000_000_000_000, Int64.max] {
      #expect(DecimalNumber(significand: significand) == nil)
    }
    for exponent in [Int.min, Int.min + 1, -118, 100, Int.max - 1, Int.max] {
      #expect(DecimalNumber(significand: 1, exponent: exponent) == nil)
      #expect(DecimalNumber(significand: 0, exponent: exponent)?.description == "0")
    }
    for exponent in [Int.min, Int.max] {
      #expect(DecimalNumber(significand: 1_000, exponent: exponent) == nil)
    }
    #expect(DecimalNumber(significand: 1_000, exponent: 97) == nil)
    #expect(DecimalNumber(significand: 100_000_000_000_000_000, exponent: -116)?.description == "1e-99")
  }

  @Test("equal numbers are equal however they were written")
  func canonicalForm() {
    let million: DecimalNumber = 1_000_000
    #expect(DecimalNumber("1e6") == million && DecimalNumber("1000000.00") == million)
    #expect((million.significand, million.exponent) == (1, 6))
    #expect(Set([million, DecimalNumber("0.1e7")]).count == 1)
  }

  @Test(
    "the nearest binary number",
    arguments: [
      ("0.1", 0.1), ("-12.5", -12.5), ("1e99", 1e99), ("1e-99", 1e-99), ("0", 0),
      ("123456789012345678", 123_456_789_012_345_680),
    ])
  func double(text: String, value: Double) {
    #expect(DecimalNumber(text)?.doubleValue == value)
  }

  @Test("numbers of very different size are in order")
  func ladder() {
    let texts = [
      "-1e99", "-999999999999999999", "-1e17", "-12", "-1.2", "-1.19", "-1e-99", "0", "1e-99", "1.1e-98",
      "0.1", "0.12", "0.2",
      "1", "1.00000000000000001", "9", "10", "12", "100", "123", "200", "1e17", "999999999999999999", "1e18",
      "1e99",
    ]
    let numbers = texts.compactMap { DecimalNumber($0) }
    #expect(numbers.count == texts.count)
    for (i, left) in numbers.enumerated() {
      for (j, right) in numbers.enumerated() { #expect((left < right) == (i < j), "\(left) \(right)") }
    }
  }

  @Test("comparison agrees with exact integers", arguments: 0..<4 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    func draw() throws -> (DecimalNumber, Int128) {
      let digits = Int64(10) << Int64.random(in: 0...50, using: &generator)
      let significand = Int64.random(in: -digits...digits, using: &generator)
      let exponent = Int.random(in: -3...3, using: &generator)
      let scale = (0..<exponent + 3).reduce(Int128(1)) { power, _ in power * 10 }
      return (
        try #require(DecimalNumber(significand: significand, exponent: exponent)), Int128(significand) * scale
      )
    }
    for _ in 0..<4_000 {
      let (a, exactA) = try draw()
      let (b, exactB) = try draw()
      #expect((a < b) == (exactA < exactB), "\(a) \(b)")
      #expect((a == b) == (exactA == exactB), "\(a) \(b)")
    }
  }

  @Test(
    "no text traps, and what is read prints as text that reads the same", arguments: 0..<4 as Range<UInt64>)
  func fuzz(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let letters = Array("0000123456789.-+eE")
    var read = 0
    for _ in 0..<4_000 {
      let text = String(
        (0..<Int.random(in: 1...24, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "0"
        })
      guard let number = DecimalNumber(text) else { continue }
      read += 1
      #expect(DecimalNumber(number.description) == number, "\(text)")
      #expect(Double(text).map { abs($0 - number.doubleValue) <= abs($0) * 1e-15 } ?? false, "\(text)")
    }
    #expect(read > 100)
  }
}
