/// The clues within a name.
struct NameShape {
  let text: ParsedDocument
  let lexicon = NounLexicon.english
  let places = PlaceTable.world
  let firstNames = FirstNames.frequent

  func addClues(of words: Range<Int>, name: String, keys: [String], to clues: inout ClueCounts) {
    let parts = words.map { text.words[$0].text }
    guard let first = parts.first, let last = parts.last else { return }
    addHead(parts, keys, &clues)
    addPlaces(parts, name, &clues)
    switch parts.count {
    case 1: clues.add(.oneWord)
    case 2: clues.add(.twoWords)
    case 3: clues.add(.threeWords)
    default: clues.add(.manyWords)
    }
    if firstNames.gender(of: first) != nil { clues.add(parts.count == 1 ? .firstNameAlone : .firstNameFirst) }
    if parts.count > 1, parts.contains(where: { $0.utf8.count == 2 && $0.hasSuffix(".") }) {
      clues.add(.initial)
    }
    if keys.dropFirst().contains(where: { ["von", "van", "de", "bin", "ibn", "al"].contains($0) }) {
      clues.add(.particle)
    }
    if ["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"].contains(keys.last ?? "") { clues.add(.juniorEnd) }
    if parts.count == 1 { addSingle(first, &clues) }
    if KnownOrganizations.names.contains(name) { clues.add(.knownOrganization) }
    if parts.contains(where: { $0.utf8.contains { $0 >= 48 && $0 <= 57 } }) { clues.add(.digit) }
    if parts.contains("&") { clues.add(.ampersand) }
    if keys.contains("of") { clues.add(.ofInside) }
    if keys.contains("and") { clues.add(.andInside) }
    if name.contains("-") { clues.add(.hyphen) }
    if text.words[words.upperBound - 1].tag == "NNPS" { clues.add(.pluralEnd) }
    let ending = last.lowercased()
    if [
      "ov", "ova", "ev", "ski", "sky", "ić", "vic", "sson", "sen", "ez", "enko", "shvili", "yan", "ian",
      "berg", "stein", "mann",
    ]
    .contains(where: { ending.hasSuffix($0) && ending.utf8.count > $0.utf8.count + 2 }) {
      clues.add(.surnameEnding)
    }
    if [
      "ville", "burg", "shire", "stan", "grad", "ford", "ton", "land", "bury", "pur", "abad", "ham", "port",
      "mouth",
    ]
    .contains(where: { ending.hasSuffix($0) && ending.utf8.count > $0.utf8.count + 2 }) {
      clues.add(.placeEnding)
    }
    if ["ism", "ist", "ists", "ity", "ology", "ics"].contains(where: {
      ending.hasSuffix($0) && ending.utf8.count > 5
    }) {
      clues.add(.beliefEnding)
    }
    // "Wai-ching" is a given name.
    if keys.count > 1, !keys.contains("-"),
      ["ing", "ings", "ees", "ers", "ors", "tion", "tions", "ment", "ments", "works", "ics", "ware"].contains(
        where: ending.hasSuffix)
    {
      clues.add(.activityEnding)
    }
    if keys.count == 1, Self.calendar.contains(keys[0]) { clues.add(.falseName) }
  }

  private static let calendar: Set = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter", "ramadan",
    "internet", "ai", "web", "covid-19",
    "dollar", "euro", "gdp", "ceo", "tv", "dna", "online", "usd", "pdf", "it", "ps", "p.s.", "nb", "n.b.",
    "fyi",
    "faq", "rip", "tba", "asap", "diy",
  ]

  private func addSingle(_ word: String, _ clues: inout ClueCounts) {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    let capitals = letters.filter(\.properties.isUppercase)
    if capitals.count == letters.count, capitals.count > 1 {
      clues.add(capitals.count <= 5 ? .acronym : .longCapitals)
    } else if capitals.count > 1 {
      clues.add(.mixedCase)
    }
    if word.first?.isLowercase == true { clues.add(.lowerCase) }
    if [".com", ".org", ".net", ".de", ".co.uk"].contains(where: { word.hasSuffix($0) }) {
      clues.add(.domainName)
    }
  }

  private func addHead(_ parts: [String], _ keys: [String], _ clues: inout ClueCounts) {
    // The head is the last word, or the one before the first "of", "for", "at", "in".
    var head = keys.count - 1
    if let link = keys.firstIndex(where: { ["of", "for", "at", "in", "on", "to"].contains($0) }), link > 0 {
      head = link - 1
    }
    if keys.count > 1, Self.natural.contains(keys[head]) || Self.foreign.contains(keys[0]) {
      clues.add(.naturalHead)
    }
    if keys.count > 1, Self.legalForms.contains(keys[keys.count - 1]) {
      clues.add(.legalForm)
      return
    }
    let isSingle = keys.count == 1
    switch lexicon.sense(of: keys[head]) {
    case .organization:
      clues.add(lexicon.isWeakHead(keys[head]) || isSingle ? .organizationHeadWeak : .organizationHead)
    case .place: clues.add(lexicon.isWeakHead(keys[head]) || isSingle ? .placeHeadWeak : .placeHead)
    case .person: clues.add(.personHead)
    case .other: clues.add(.otherHead)
    case nil
    where isSingle
      && Self.endings.contains(where: { keys[0].hasSuffix($0) && keys[0].utf8.count > $0.utf8.count + 2 }):
      clues.add(.organizationHead)
      clues.add(.organizationHeadWeak)
    case nil:
      // "FC Northpoint", "Lake Maren", "Mount Ash".
      if keys.count > 1 {
        switch lexicon.sense(of: keys[0]) {
        case .organization: clues.add(.organizationInside)
        // "Dale Tollund" is no dale.
        case .place where firstNames.gender(of: parts[0]) == nil: clues.add(.placeHead)
        default:
          if keys.contains(where: {
            if case .organization? = lexicon.sense(of: $0) { !lexicon.isWeakHead($0) } else { false }
          }) {
            clues.add(.organizationInside)
          }
        }
      }
    }
  }

  /// What names of media and companies end in, written as one word: "Harbornews", "Nortelecom".
  private static let endings = ["news", "corp", "telecom", "pharma"]

  /// What nature or a map has, and companies are seldom called: "Eel Channel", "Marrow Heath".
  private static let natural: Set = [
    "river", "creek", "lake", "bay", "gulf", "strait", "lagoon", "island", "islands", "archipelago", "isle",
    "peninsula", "mountain", "mountains", "hills", "valley", "canyon", "glacier", "desert", "ocean", "sea",
    "fjord", "reef", "heath", "moor", "cape", "beach", "canal", "estuary", "inlet", "headland", "marshes",
    "shoals", "cove", "quay", "falls", "isles", "moors", "dale", "glen", "cliffs", "ridge", "plateau",
    "street", "avenue", "bridge", "tunnel", "airport", "county", "peak", "pass", "basin", "sound",
  ]

  /// The same before the name, in languages that have it there: "Qasr al-Mawj".
  private static let foreign: Set = [
    "qasr", "wadi", "jebel", "jabal", "gunung", "pulau", "tanjung", "bandar", "kota", "puerto", "cerro",
    "isla", "kafr", "lago", "lac", "mont", "île", "bab",
  ]

  private static let legalForms: Set = [
    "inc", "inc.", "corp", "corp.", "co.", "ltd", "ltd.", "llc", "plc", "gmbh", "ag", "s.a.", "n.v.", "nv",
    "b.v.", "oy", "ab", "asa", "s.p.a.",
    "spa", "llp", "lp", "kg", "pte", "pty", "limited", "incorporated", "corporation", "company", "e.v.",
  ]

  private func addPlaces(_ parts: [String], _ name: String, _ clues: inout ClueCounts) {
    if let entry = places.place(named: name) {
      if entry.isCommonWord {
        clues.add(.commonWordPlace)
      } else if entry.kind == "country" {
        clues.add(.country)
      } else {
        // "Hitachi" is a city too.
        if entry.isProminent {
          clues.add(.prominentPlace)
        } else if !KnownOrganizations.names.contains(name) {
          clues.add(.knownPlace)
        }
      }
    }
    if places.country(ofDemonym: name) != nil { clues.add(.demonym) }
    guard parts.count > 1 else { return }
    if places.place(named: parts[0]) != nil { clues.add(.startsWithPlace) }
    if places.country(ofDemonym: parts[0]) != nil { clues.add(.startsWithDemonym) }
    if places.place(named: parts[parts.count - 1]) != nil { clues.add(.endsWithPlace) }
  }
}
