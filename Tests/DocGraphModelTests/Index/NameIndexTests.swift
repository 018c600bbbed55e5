import DocGraphModel
import Testing

@Suite("NameIndex")
struct NameIndexTests {
  private let index = NameIndex([
    Entity(
      id: "harbor-trust", type: .organization, name: "Harbor Trust",
      aliases: [Alias("HT", kind: .acronym), Alias("The Trust", kind: .weak), Alias("harbor trust")]),
    Entity(
      id: "ncf", type: .organization, name: "Northern Coasts Fund",
      aliases: [Alias("The Trust", kind: .weak), Alias("ht")]),
    Entity(id: "port", type: .place, name: "Łódź", aliases: [Alias("trust", kind: .weak)]),
    Entity(id: "trust", type: .organization, name: "Port"),
    Entity(id: "port", type: .place, name: "Second Port"),
    Entity(id: "harbor-trust-2", type: .organization, name: "harbor trust"),
  ])

  @Test(
    "an id, else names and aliases, else an id without case, else weak aliases",
    arguments: [
      ("harbor-trust", [0]), ("Harbor Trust", [0, 5]), ("HARBOR  TRUST", [0, 5]), ("HT", [0, 1]),
      ("lodz", [2]),
      ("the trust", [0, 1]), ("ncf", [1]), ("NCF", [1]),
      // An id goes before a name, a name before an id in other case, and that before a weak alias.
      ("port", [2]), ("Port", [3]), ("trust", [3]), ("Trust", [3]), ("second port", [4]),
      ("harbour trust", []), ("", []),
    ])
  func positions(text: String, positions: [Int]) {
    #expect(index.positions(text) == positions)
  }

  @Test("names nearly like a text, best first")
  func similar() {
    #expect(index.similar(to: "Harbour Trust") == ["harbor trust"])
    #expect(index.similar(to: "pord") == ["port"])
    #expect(index.similar(to: "nothing like it") == [])
  }
}
