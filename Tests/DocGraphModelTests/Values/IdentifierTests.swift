import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Identifier")
struct IdentifierTests {
  @Test(
    "a slug has lower-case letters, digits and single hyphens inside",
    arguments: [
      ("harbor-trust", true), ("r2", true), ("2031", true), ("a", true), ("a-b-c-1", true),
      (String(repeating: "a", count: 100), true), (String(repeating: "a", count: 101), false),
      ("", false), ("-", false), ("-a", false), ("a-", false), ("a--b", false), ("A", false), ("a_b", false),
      ("a b", false), ("a.b", false), ("é", false), ("a\n", false), ("a\u{0}", false), ("ａ", false),
      ("٣", false),
    ])
  func slugs(text: String, isSlug: Bool) {
    #expect(EntityID(text).isSlug == isSlug)
  }

  @Test("digits count as numbers: r2 stands before r10")
  func naturalOrder() {
    let ids: [RelationID] = [
      "", "2", "02", "10", "99999999999999999999998", "99999999999999999999999", "a", "a-b", "a2", "a2b",
      "a10", "a10b1",
      "a10b02", "ab", "b", "r1", "r01", "r001", "r1a", "r01a", "r2", "r10", "é",
    ]
    var generator = SplitMix64(seed: 1)
    for _ in 0..<20 { #expect(ids.shuffled(using: &generator).sorted() == ids) }
  }

  @Test("natural order is a strict total order", arguments: 0..<4 as Range<UInt64>)
  func strictTotalOrder(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ids = (0..<40).map { _ in
      EntityID(
        String(
          (0..<Int.random(in: 0...5, using: &generator)).map { _ in
            Array("0012ab-")[Int.random(in: 0..<7, using: &generator)]
          }))
    }
    for a in ids {
      for b in ids {
        #expect([a < b, b < a, a == b].count { $0 } == 1, "\(a) \(b)")
        for c in ids where a < b && b < c { #expect(a < c, "\(a) \(b) \(c)") }
      }
    }
  }
}
