/// Nouns that decide what a name beside them is. Written for docgraph.
enum StatementNouns {
  /// - Parameter isFounded: Whether "based", "founded" or the like follows, which is said of organizations only.
  static func clue(of noun: String, isFounded: Bool) -> NameClue? {
    if organizations.contains(noun) { return .saidOrganization }
    if places.contains(noun) { return .saidPlace }
    if either.contains(noun) { return isFounded ? .saidOrganization : nil }
    if case .person? = NounLexicon.english.sense(of: noun), !NounLexicon.english.isWeakHead(noun) {
      return .saidPerson
    }
    return nil
  }

  /// Nouns of people and of companies.
  static func isEither(_ noun: String) -> Bool { either.contains(noun) }

  private static let organizations: Set = [
    "company", "firm", "start-up", "startup", "manufacturer", "retailer", "conglomerate", "airline", "maker",
    "subsidiary", "chain", "enterprise", "bank", "insurer", "lender", "brokerage", "brewery", "broadcaster",
    "newspaper", "magazine", "union", "federation", "association", "club", "league", "alliance", "coalition",
    "network", "cooperative", "co-operative", "charity", "foundation", "fund", "trust", "ngo", "nonprofit",
    "organisation", "organization", "group", "party", "think-tank", "institute", "university", "ministry",
    "agency", "regulator", "watchdog", "committee", "commission", "council", "band", "orchestra", "choir",
    "team", "militia", "consultancy", "utility", "consortium", "lobby", "supermarket", "corporation",
    "carmaker", "automaker", "chipmaker", "drugmaker", "steelmaker", "airlines", "railway", "hauler",
    "haulier",
    "quartet", "quintet", "trio", "guild", "syndicate", "cartel", "publishing-house",
  ]

  private static let places: Set = [
    "town", "capital", "city", "village", "hamlet", "suburb", "district", "province", "county", "island",
    "river",
    "lake",
    "mountain", "country", "peninsula", "valley", "neighbourhood", "neighborhood", "settlement",
    "archipelago",
    "region", "territory", "parish", "creek", "bay", "fjord", "seaport",
  ]

  private static let either: Set = [
    "designer", "developer", "producer", "operator", "contractor", "publisher", "supplier", "distributor",
    "builder", "owner", "partner", "member", "founder", "investor", "broker", "rival", "competitor",
    "sponsor",
    "leader", "host", "champion", "challenger", "victim", "neighbor", "neighbour", "survivor", "organizer",
    "trader", "expert", "vendor", "consultant", "adviser", "advisor", "guest", "friend", "resident",
    "candidate", "player", "model", "defender", "merchant", "employer", "creditor", "shareholder", "caterer",
  ]
}
