import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphRendering

@Suite("Time on a chart")
struct ChartGeometryTests {
  private static func day(_ text: String) throws -> Int {
    try PartialDate(edtf: text).bounds.begins.lowerBound
  }

  /// "solid 2031-01-01..2031-02-01": ends are the days behind the last.
  private static func segments(_ date: String, shape: ChartMark.Shape = .circle, asOf: String? = nil) throws
    -> [String]
  {
    let mark = ChartMark(
      date: try PartialDate(edtf: date), shape: shape, style: .init(color: "#000000"), title: "")
    func text(_ day: Int) -> String { CalendarDate(dayNumber: day)?.description ?? "-" }
    return mark.segments(asOf: try asOf.map(day)).map { segment in
      switch segment {
      case .solid(let a, let b): "solid \(text(a)) \(text(b))"
      case .within(let a, let b): "within \(text(a)) \(text(b))"
      case .fadeIn(let a, let b): "in \(text(a)) \(text(b))"
      case .fadeOut(let a, let b): "out \(text(a)) \(text(b))"
      case .onward(let day): "onward \(text(day))"
      case .backward(let day): "backward \(text(day))"
      case .unknownEnd(let day): "end? \(text(day))"
      case .unknownBegin(let day): "begin? \(text(day))"
      case .symbol(let a, let b): b == a + 1 ? "symbol \(text(a))" : "symbol in \(text(a)) \(text(b))"
      }
    }
  }

  @Test(
    "nothing is drawn that the date does not say",
    arguments: [
      ("2031-03-04", ["symbol 2031-03-04"]),
      ("2031-03", ["within 2031-03-01 2031-04-01", "symbol in 2031-03-01 2031-04-01"]),
      ("2031", ["within 2031-01-01 2032-01-01", "symbol in 2031-01-01 2032-01-01"]),
      ("203X", ["within 2030-01-01 2040-01-01", "symbol in 2030-01-01 2040-01-01"]),
      (
        "2031-03-04~",
        [
          "in 2031-03-03 2031-03-04", "within 2031-03-04 2031-03-05", "out 2031-03-05 2031-03-06",
          "symbol in 2031-03-03 2031-03-06",
        ]
      ),
      ("2031-03-04/2031-03-06", ["solid 2031-03-04 2031-03-07"]),
      (
        "2030/2032-05",
        ["within 2030-01-01 2031-01-01", "solid 2031-01-01 2032-05-01", "within 2032-05-01 2032-06-01"]
      ),
      ("2031/2031-05", ["within 2031-01-01 2031-06-01"]),
      ("2031-03-04/..", ["solid 2031-03-04 2034-06-09", "onward 2034-06-09"]),
      ("2035-03-04/..", ["onward 2035-03-04"]),
      ("2031-03-04/", ["end? 2031-03-04"]),
      ("../2031-03-04", ["backward 2031-03-05"]),
      ("/2031-03-04", ["begin? 2031-03-05"]),
      ("2033-03-04/2031-03-04", ["solid 2031-03-04 2033-03-05"]),
      ("../..", []),
    ])
  func segments(date: String, expected: [String]) throws {
    #expect(try Self.segments(date, asOf: "2034-06-08") == expected)
  }

  @Test("what was reported of a time has its symbol in the middle of it")
  func report() throws {
    #expect(
      try Self.segments("2031-03-04/2031-03-06", shape: .report(.missed)) == [
        "solid 2031-03-04 2031-03-07", "symbol 2031-03-05",
      ])
  }

  @Test(
    "ticks are years, quarters, months or days, by how much there is",
    arguments: [
      ("2031-01-01", "2034-12-31", ["2031", "Jul", "2032", "Jul", "2033", "Jul", "2034", "Jul", "2035"]),
      (
        "1990-05-05", "2031-06-01",
        ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025", "2030", "2035"]
      ),
      ("2031-03-04", "2031-10-01", ["Mar 2031", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"]),
      ("2031-12-20", "2032-01-10", ["15 Dec 2031", "22 Dec", "1 Jan 2032", "8 Jan", "15 Jan"]),
      (
        "-0044-03-15", "0040-01-01",
        ["-0050", "-0040", "-0030", "-0020", "-0010", "0000", "0010", "0020", "0030", "0040"]
      ),
    ])
  func ticks(from: String, to: String, labels: [String]) throws {
    let (first, last) = (try Self.day(from), try Self.day(to))
    let scale = TimeScale([first, last], limits: nil, plot: 500...1_000)
    #expect(TimeTicks.ticks(scale.days, scale.step, labels: true).map(\.label) == labels)
  }

  @Test("days stand in their order, all of them on the plot", arguments: 0..<40)
  func scale(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let spans = [1, 40, 400, 4_000, 400_000, 40_000_000]
    let days = (0..<50).map { _ in
      Int.random(in: 0...(spans.randomElement(using: &generator) ?? 1), using: &generator)
    }
    let scale = TimeScale(days, limits: nil, plot: 500...1_000)
    let xs = days.sorted().map { scale.x($0) }
    #expect(xs == xs.sorted())
    #expect(xs.allSatisfy { (500...1_000).contains($0) })
    #expect(days.filter { !scale.contains($0) }.count <= 2 * (days.count / 8))
    #expect(days.filter { $0 < scale.days.lowerBound }.isEmpty == !scale.hasEarlier)
    #expect(days.filter { $0 > scale.days.upperBound }.isEmpty == !scale.hasLater)
  }

  @Test("a far-off date is cut off an axis of many years, not off one of few")
  func cut() throws {
    let dates = try (0..<20).map { 2_030 * 366 + $0 * 100 + (try Self.day("1970")) }
    #expect(TimeScale(dates + [dates[0] - 100_000], limits: nil, plot: 0...500).hasEarlier)
    #expect(!TimeScale(dates + [dates[0] - 3_000], limits: nil, plot: 0...500).hasEarlier)
  }

  /// Widths of the printable ASCII characters from blank on, in thousandths of an em, as Arial and Liberation Sans have them.
  private static let arial = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556,
    556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500,
    667,
    556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333,
    556,
    556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500,
    722,
    500, 500, 500, 334, 260, 334, 584,
  ]

  @Test("no character of Arial is wider than it is taken for")
  func widths() {
    for (offset, width) in Self.arial.enumerated() {
      let character = String(UnicodeScalar(UInt8(32 + offset)))
      #expect(TextWidth.of(character, size: 1_000) >= Double(width), "\(character)")
    }
  }

  @Test(
    "lines are no wider than they may be, and lose nothing before their ellipsis",
    arguments: TortureStrings.own)
  func wrapping(text: String) {
    let line = DirectionalText.line(text, limit: .max)
    for width in [30.0, 120, 400] {
      let all = MeasuredLines(width: width, size: 10, maximum: .max).lines(line)
      #expect(all.joined().filter { $0 != " " } == line.filter { $0 != " " })
      let some = MeasuredLines(width: width, size: 10, maximum: 2).lines(line)
      #expect(some.count == min(all.count, 2))
      #expect((all.count > 2) == (some.last?.last == "…" && some.count == 2) || line.hasSuffix("…"))
      for line in all + some where line.count > 1 { #expect(TextWidth.of(line, size: 10) <= width + 0.01) }
    }
  }
}
