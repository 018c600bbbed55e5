import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Slugs of names")
struct SlugTests {
  @Test(
    "names in every script become slugs",
    arguments: [
      ("Harbor Trust", "harbor-trust"), ("  The -- Board!  ", "the-board"), ("O'Brien", "obrien"),
      ("O’Brien’s", "obriens"),
      ("A.P. Møller – Mærsk", "a-p-moller-maersk"), ("Straße", "strasse"), ("Łódź", "lodz"),
      ("Đà Nẵng", "da-nang"),
      ("Þór Œuvre", "thor-oeuvre"), ("Nürnberg", "nurnberg"), ("İstanbul ışık", "istanbul-isik"),
      ("ﬁnance", "finance"),
      ("ＦＵＬＬ １", "full-1"), ("№ 5", "no-5"), ("e\u{301}te\u{301}", "ete"),
      ("上海合作组织", "shang-hai-he-zuo-zu-zhi"), ("日本国", "ri-ben-guo"), ("トヨタ", "toyota"), ("한국", "hangug"),
      ("Россия", "rossia"), ("Объединённые Нации", "obedinennye-nacii"), ("Казань", "kazan"),
      ("Қазақстан", "kazakstan"),
      ("ירושלים", "yrwslym"), ("منظمة التعاون", "mnzmt-altawn"), ("Ελλάδα", "ellada"), ("हिन्दी", "hindi"),
      ("١٢٣", "123"),
      ("😀🎉", "entity"), ("§§", "entity"), ("", "entity"), ("\0\n", "entity"),
      (String(repeating: "abcde-", count: 20), "abcde-abcde-abcde-abcde-abcde-abcde-abcde-abcde-abcde-abcde"),
      (String(repeating: "a", count: 500), String(repeating: "a", count: 60)),
    ])
  func slug(name: String, slug: String) {
    let id = EntityID(sluggedFrom: name)
    #expect(id.rawValue == slug)
    #expect(id.isSlug)
  }

  @Test("clashes are numbered from 2")
  func clashes() {
    var taken: Set<EntityID> = []
    let ids = (0..<4).map { _ in
      let id = EntityID(sluggedFrom: "Łódź", isTaken: taken.contains)
      taken.insert(id)
      return id
    }
    #expect(ids == ["lodz", "lodz-2", "lodz-3", "lodz-4"])
    #expect(DocumentID(sluggedFrom: "…", fallback: "document", isTaken: { $0 == "document" }) == "document-2")
  }

  @Test("any name becomes a slug", arguments: 0..<4 as Range<UInt64>)
  func fuzz(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<300 {
      var name = ""
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1_F9FF, using: &generator)) {
          name.unicodeScalars.append(scalar)
        }
      }
      #expect(EntityID(sluggedFrom: name).isSlug, "\(name.unicodeScalars.map { $0.value })")
    }
  }
}
