import Testing

@testable import DocGraphExtraction

@Suite("Places of the world")
struct PlaceTableTests {
  private let world = PlaceTable.world

  @Test(
    "places have a kind and a country",
    arguments: [
      ("Norway", "country", "NO"), ("United States", "country", "US"), ("U.S.", "country", "US"), ("Bavaria", "region", nil),
      ("Texas", "region", "US"), ("Tianjin", "city", "CN"), ("São Paulo", "city", "BR"), ("Sao Paulo", "city", "BR"),
      ("Europe", "continent", nil), ("Danube", "river", nil), ("South China Sea", "sea", nil),
    ] as [(String, String, String?)])
  func kinds(name: String, kind: String, country: String?) throws {
    let place = try #require(world.place(named: name))
    #expect(place.kind == kind)
    #expect(place.country == country)
  }

  @Test("a city whose name is a word is marked, a small letter begins no place, and invented ones are not there")
  func doubts() {
    #expect(world.place(named: "Reading")?.isCommonWord == true)
    #expect(world.place(named: "London")?.isCommonWord == false)
    #expect(world.place(named: "us") == nil)
    #expect(world.place(named: "Northwind") == nil)
  }

  @Test("demonyms lead to countries, or to none")
  func demonyms() {
    #expect(world.country(ofDemonym: "Norwegian") == "NO")
    #expect(world.country(ofDemonym: "European") == "")
    #expect(world.country(ofDemonym: "Norway") == nil)
    #expect(world.name(ofCountry: "NO") == "Norway")
  }

  @Test("damaged tables are read as far as they go")
  func damaged() {
    let table = PlaceTable("country NO|Norway|Norwegian\nnonsense\n|||\ncity X\ncity NO|Oslo!")
    #expect(table.place(named: "Oslo")?.isProminent == true)
    #expect(table.place(named: "Norway")?.kind == "country")
  }
}
