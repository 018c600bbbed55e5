internal import DocGraphModel

/// The world's countries, their subdivisions and larger cities by name, and what people of a country are called.
struct PlaceTable: Sendable {
  /// Read when somebody asks first, in a few milliseconds.
  static let world = PlaceTable(data)

  /// What a table knows by a name; of places with one name the most widely known.
  struct Entry: Sendable, Hashable {
    /// `country`, `region`, `city` and so on: a kind of the schema.
    var kind: String
    /// ISO 3166-1, two letters; nil for what is in no country or in several.
    var country: String?
    /// Countries, continents, cities of more than a million people.
    var isProminent: Bool
    /// Whether the name is a common word too: "Reading", "Mobile".
    var isCommonWord: Bool
  }

  private var places: [String: Entry] = [:]
  private var demonyms: [String: String] = [:]
  private var countryNames: [String: String] = [:]

  /// The place that a name stands for.
  func place(named name: String) -> Entry? {
    guard name.first?.isUppercase == true || name.first?.isLowercase == false else { return nil }
    return places[FoldedName(name).text]
  }

  /// The ISO 3166-1 code of the country whose people or things are called so ("Norwegian"); an empty text if what is called so
  /// has no country ("European", "Catholic"); nil if it is no such word.
  func country(ofDemonym word: String) -> String? {
    guard word.first?.isUppercase == true else { return nil }
    return demonyms[FoldedName(word).text]
  }

  /// The name that English has for a country.
  func name(ofCountry code: String) -> String? { countryNames[code] }
}

extension PlaceTable {
  /// - Parameter data: Lines as ``data`` describes them.
  init(_ data: String) {
    places.reserveCapacity(data.utf8.count / 12)
    for line in data.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count >= 2, let blank = fields[0].firstIndex(of: " ") else { continue }
      let kind = String(fields[0][..<blank])
      let code = String(fields[0][fields[0].index(after: blank)...])
      let country = code == "-" ? nil : code
      for (place, item) in fields[1].split(separator: ";").enumerated() {
        if kind == "country", place == 0, let country { countryNames[country] = String(item) }
        add(item, kind: kind, country: country)
      }
      guard fields.count > 2 else { continue }
      for item in fields[2].split(separator: ";") {
        let key = FoldedName(item).text
        if demonyms[key] == nil { demonyms[key] = country ?? "" }
      }
    }
  }

  private mutating func add(_ item: Substring, kind: String, country: String?) {
    var item = item
    let mark = item.last
    if mark == "!" || mark == "?" { item.removeLast() }
    let isCity = kind == "city"
    let entry = Entry(
      kind: Self.kinds[kind] ?? "region", country: country,
      isProminent: isCity ? mark == "!" : kind != "region" && kind != "abbreviation",
      isCommonWord: mark == "?")
    let key = FoldedName(item).text
    // Countries come first, and a city is better known than the province around it.
    if let old = places[key], old.kind == "country" || old.isProminent || !entry.isProminent && !isCity {
      return
    }
    places[key] = entry
  }

  /// The schema's kinds for the table's.
  private static let kinds = [
    "country": "country", "city": "city", "continent": "continent", "river": "river", "sea": "sea",
    "region": "region", "mountains": "region", "abbreviation": "region",
  ]
}
