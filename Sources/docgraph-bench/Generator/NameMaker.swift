import DocGraph
import DocGraphModel

/// Makes names that look like those of real graphs, some of them outside ASCII.
struct NameMaker {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func name(of type: EntityTypeName) -> String {
    switch type {
    case .person: "\(random.pick(NameMaker.givenNames)) \(family())"
    case .place: random.pick(NameMaker.placePrefixes) + family()
    case .event: "\(family()) \(random.pick(NameMaker.occasions)) \(2020 + random.below(16))"
    case .pledge: "\(random.pick(NameMaker.actions)) the \(family()) \(random.pick(NameMaker.works))"
    default: "\(family()) \(random.pick(NameMaker.bodies))"
    }
  }

  /// Another name: an acronym, a short form, or one in another script.
  mutating func alias(of name: String) -> Alias {
    let words = name.split(separator: " ")
    if words.count > 1, random.chance(50) {
      return Alias(words.map { String($0.prefix(1)) }.joined(), kind: .acronym)
    }
    if random.chance(30) { return Alias(random.pick(NameMaker.transliterations), kind: .transliteration) }
    return Alias(words.last.map(String.init) ?? name)
  }

  private mutating func family() -> String {
    let name =
      random.pick(NameMaker.beginnings) + random.pick(NameMaker.middles) + random.pick(NameMaker.ends)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let givenNames = [
    "Ana", "Björn", "Chidi", "Dinara", "Émile", "Farid", "Gülşen", "Håkon", "Inés", "Jun", "Katarzyna", "Li",
    "Miloš", "Nadia", "Olga", "Paweł", "Qing", "Renée", "Sanjay", "Tariq", "Uma", "Víctor", "Wanjiru",
    "Yusuf",
  ]
  private static let beginnings = [
    "al", "bar", "cor", "dal", "el", "far", "gal", "har", "is", "kar", "lor", "mal", "nor", "or", "pel",
    "quin",
    "ros", "sal", "tor", "ul", "ver", "wes", "yar", "zel", "ž", "ö", "č", "ø",
  ]
  private static let middles = ["a", "an", "de", "en", "i", "in", "o", "on", "u", "va", "é", "ü"]
  private static let ends = [
    "berg", "dale", "dorf", "ford", "gard", "ham", "holm", "kov", "land", "mar", "nitz", "nov", "port",
    "ridge",
    "sen", "shire", "stad", "ton", "vik", "wick", "ński", "ström",
  ]
  private static let placePrefixes = ["", "", "", "Port ", "New ", "Saint-", "Upper ", "São "]
  private static let bodies = [
    "Trust", "Holdings", "Ministry of Trade", "Port Authority", "Institute of Technology", "Union", "Bank",
    "Development Fund", "Shipping Company", "Council", "Commission", "Gazette", "Foundation", "Energy Group",
  ]
  private static let occasions = [
    "Summit", "Forum", "Conference", "Hearing", "Signing", "Election", "Inspection",
  ]
  private static let actions = ["Rebuild", "Fund", "Expand", "Inspect", "Electrify", "Open", "Reduce"]
  private static let works = [
    "pier", "rail link", "training programme", "data centre", "fleet", "harbor", "levy",
  ]
  private static let transliterations = [
    "Северный порт", "上海合作组织", "وزارة التجارة", "Ελληνική Τράπεζα", "東京港湾局", "한국해운", "Ναυτιλία", "Київрада",
  ]
}
