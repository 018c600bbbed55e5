import Testing

@testable import DocGraphModel

@Suite("Slugs one after the other")
struct SlugNumbersTests {
  @Test("the same names are numbered as single slugs would be, around what others took")
  func numbered() {
    var slugs = SlugNumbers<Entity>()
    var taken: Set<EntityID> = ["harbor-2"]
    for (name, slug) in [
      ("Harbor", "harbor"), ("harbor", "harbor-3"), ("Harbor 2", "harbor-2-2"), ("Härbor", "harbor-4"),
      ("…", "place"), ("?", "place-2"),
    ] {
      let id = slugs.next(for: name, fallback: "place") { taken.contains($0) }
      let single = EntityID(sluggedFrom: name, fallback: "place") { taken.contains($0) }
      #expect(id.rawValue == slug)
      #expect(id == single)
      taken.insert(id)
    }
  }
}
