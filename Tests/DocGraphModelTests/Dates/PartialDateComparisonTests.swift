import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("PartialDate: bounds and comparisons")
struct PartialDateComparisonTests {
  @Test(
    "a date lies within its bounds, in days from 1970-01-01",
    arguments: [
      ("2031", 22_280, 22_644), ("2031-03", 22_339, 22_369), ("2031-03-04", 22_342, 22_342),
      ("2031-03-04T23:59:59-14:00", 22_342, 22_342), ("2031-03-XX", 22_339, 22_369),
      ("2031-XX", 22_280, 22_644), ("2031-XX-XX", 22_280, 22_644),
      ("203X", 21_915, 25_566), ("20XX", 10_957, 47_481),
      // A season is somewhere in its year; summer and winter last into the next one somewhere on earth.
      ("2031-21", 22_280, 22_644), ("2031-22", 22_280, 22_704), ("2031-23", 22_280, 22_644),
      ("2031-24", 22_280, 22_704),
      // Doubt widens by one unit of the precision.
      ("2031-03-04?", 22_341, 22_343), ("2031-03~", 22_308, 22_400), ("2031%", 21_914, 23_010),
      ("203X~", 18_255, 29_226), ("0000-01-01", -719_528, -719_528),
    ])
  func bounds(text: String, first: Int, last: Int) throws {
    let bounds = try PartialDate(edtf: text).bounds
    #expect(bounds.begins == first...last)
    #expect(bounds.ends == first...last)
  }

  @Test(
    "an interval begins and ends within its ends' bounds",
    arguments: [
      ("2031/2032", 22_280...22_644, 22_645...23_010),
      ("2031-03-04/..", 22_342...22_342, Int.max...Int.max),
      ("2031-03-04/", 22_342...22_342, 22_342...Int.max),
      ("../2031-03-04", Int.min...Int.min, 22_342...22_342),
      ("/2031-03-04", Int.min...22_342, 22_342...22_342),
      ("../..", Int.min...Int.min, Int.max...Int.max),
      ("2031/2031-03", 22_280...22_369, 22_339...22_369),
      ("2031-03/2031", 22_339...22_369, 22_339...22_644),
      ("2032/2031", 22_280...22_644, 22_645...23_010),
    ])
  func intervalBounds(text: String, begins: ClosedRange<Int>, ends: ClosedRange<Int>) throws {
    let bounds = try PartialDate(edtf: text).bounds
    #expect(bounds.begins == begins)
    #expect(bounds.ends == ends)
  }

  @Test(
    "precedes answers certain, possible or impossible",
    arguments: [
      ("2031", "2032", Certainty.certain), ("2032", "2031", .impossible), ("2031", "2031", .possible),
      ("2031-03-04", "2031-03-04", .impossible), ("2031-03-04", "2031-03-05", .certain),
      ("2031-03-04T10:00:00", "2031-03-04T12:00:00", .impossible),
      ("2031", "2031-03-04", .possible), ("2031-03-04", "2031", .possible),
      ("2031", "2031-01-01", .impossible),
      ("2031-12-31", "2031", .impossible), ("2031-01", "2031-02", .certain), ("203X", "2035", .possible),
      ("203X", "2040", .certain), ("20XX", "2100", .certain), ("2031~", "2032", .possible),
      ("2031~", "2033", .certain), ("2031~", "2033-06", .certain), ("2031-24", "2032", .possible),
      ("2031-23", "2032", .certain),
      ("2031/2032", "2033", .certain), ("2031/2032", "2032", .possible), ("2031/2033", "2032", .impossible),
      ("2031/..", "2040", .impossible), ("2031/", "2040", .possible), ("2031/", "2030", .impossible),
      ("2030", "../2031", .impossible), ("2030", "/2031", .possible), ("2032", "/2031", .impossible),
      ("../2030", "2031", .certain), ("/2030", "2031", .certain), ("../2030", "2031/..", .certain),
      ("../..", "2031", .impossible), ("2031", "../..", .impossible), ("-0044", "0014", .certain),
      ("Y-999999999999", "Y999999999999", .certain),
      // Taken for what was meant, 2031/2033.
      ("2033/2031", "2032", .impossible), ("2032", "2033/2031", .impossible), ("2033/2031", "2034", .certain),
    ])
  func precedes(left: String, right: String, answer: Certainty) throws {
    #expect(try PartialDate(edtf: left).precedes(PartialDate(edtf: right)) == answer)
  }

  @Test(
    "overlaps answers certain, possible or impossible, and the same from both sides",
    arguments: [
      ("2031", "2032", Certainty.impossible), ("2031", "2031", .possible),
      ("2031-03-04", "2031-03-04", .certain),
      ("2031-03", "2031-03-04", .possible), ("2031-02", "2031-03-04", .impossible),
      ("2031/2033", "2032", .certain), ("2031/2033", "2033", .possible), ("2031/2033", "2034", .impossible),
      ("2031/2033", "2032/2035", .certain), ("2031/2033", "2033/2035", .possible),
      ("2031-03-04/2031-03-08", "2031-03-08/2031-03-09", .certain), ("2031/..", "2040", .certain),
      ("2031/", "2040", .possible), ("2031/", "2030", .impossible), ("../2031", "2030", .certain),
      ("/2031", "2030", .possible), ("/2031", "2032", .impossible), ("2031/..", "2040/..", .certain),
      ("2031/", "2040/", .possible), ("../..", "2031", .certain), ("../2030", "2031/..", .impossible),
      ("203X", "2035", .possible), ("2031?", "2032", .possible), ("2031?", "2033", .impossible),
      ("2033/2031", "2032", .certain), ("2033/2031", "2034", .impossible),
    ])
  func overlaps(left: String, right: String, answer: Certainty) throws {
    let (a, b) = (try PartialDate(edtf: left), try PartialDate(edtf: right))
    #expect(a.overlaps(b) == answer)
    #expect(b.overlaps(a) == answer)
  }

  @Test(
    "an interval is reversed where its end surely lies before its beginning",
    arguments: [
      ("2033/2031", true), ("2031-03-04/2031-03-03", true), ("2031/2033", false), ("2031/2031", false),
      ("2031-06/2031", false), ("2031/2031-01", false), ("2032~/2031", false), ("2034~/2031", true),
      ("2031/..", false), ("2031/", false), ("/2031", false), ("2031", false),
    ])
  func reversed(text: String, isReversed: Bool) throws {
    #expect(try PartialDate(edtf: text).isReversed == isReversed)
  }

  @Test("dates sort by their first day, or by their last")
  func order() throws {
    let dates = try ["2031/", "2031", "2031-03-04", "../2033", "2031-01-01", "2030-12-31", "20XX"].map {
      try PartialDate(edtf: $0)
    }
    #expect(
      dates.sorted(by: PartialDate.beginsBefore).map(\.description)
        == ["../2033", "20XX", "2030-12-31", "2031-01-01", "2031", "2031/", "2031-03-04"])
    #expect(
      dates.sorted(by: PartialDate.endsBefore).map(\.description)
        == ["2030-12-31", "2031-01-01", "2031-03-04", "2031", "../2033", "20XX", "2031/"])
  }

  @Test("impossible is less than possible, possible less than certain")
  func certaintyOrder() {
    #expect([Certainty.certain, .impossible, .possible].sorted() == [.impossible, .possible, .certain])
  }

  @Test(
    "precedes is antisymmetric and excludes overlaps, whatever the dates", arguments: 0..<4 as Range<UInt64>)
  func laws(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<4_000 {
      let (a, b) = (PartialDate.random(using: &generator), PartialDate.random(using: &generator))
      let (forth, back) = (a.precedes(b), b.precedes(a))
      let overlap = a.overlaps(b)
      #expect(overlap == b.overlaps(a))
      if forth == .certain { #expect(back == .impossible && overlap == .impossible, "\(a) \(b)") }
      if overlap == .certain { #expect(forth == .impossible && back == .impossible, "\(a) \(b)") }
      if overlap == .impossible { #expect(max(forth, back) == .certain, "\(a) \(b)") }
      #expect(!(PartialDate.beginsBefore(a, b) && PartialDate.beginsBefore(b, a)))
      #expect(PartialDate.beginsBefore(a, b) || PartialDate.beginsBefore(b, a) || a == b)
      #expect(PartialDate.endsBefore(a, b) || PartialDate.endsBefore(b, a) || a == b)
    }
  }

  @Test("the bounds of a coarse date hold every day that it may mean", arguments: 0..<4 as Range<UInt64>)
  func refinements(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<2_000 {
      let year = Int.random(in: 0...9_998, using: &generator)
      let month = Int.random(in: 1...12, using: &generator)
      let day = Int.random(in: 1...28, using: &generator)
      let exact = try #require(PartialDate(year: year, month: month, day: day))
      let digits = exact.description.prefix(4)
      let season = [24, 21, 22, 23][month % 12 / 3]
      let coarse = [
        "\(digits)", "\(digits.prefix(3))X", "\(digits.prefix(2))XX", "\(digits)-XX", "\(digits)-XX-XX",
        "\(exact.description.prefix(7))", "\(exact.description.prefix(7))-XX", "\(digits)-\(season)",
      ]
      for text in coarse.flatMap({ [$0, $0 + "~"] }) {
        let date = try PartialDate(edtf: text)
        #expect(date.bounds.begins.contains(exact.bounds.begins.lowerBound), "\(text) \(exact)")
        #expect(date.overlaps(exact) != .impossible)
      }
    }
  }
}
