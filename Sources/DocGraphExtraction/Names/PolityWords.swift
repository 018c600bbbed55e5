/// Nouns of what only places have, or only companies, or only people. Written for docgraph.
enum Polity {
  /// Before "of" and the name: "the mayor of Oswin".
  static let heads: Set = [
    "mayor", "governor", "premier", "parliament", "city", "town", "village", "capital", "coast",
    "province", "port", "citizen", "citizens", "people", "voters", "inhabitants", "outskirts", "suburb",
    "streets", "coastline", "embassy", "republic", "sultanate", "emirate", "principality", "parliaments",
  ]
  /// Behind the name and "'s": "Oswin's energy minister".
  static let possessions: Set = [
    "minister", "ministers", "parliament", "coast", "coastline", "border", "borders",
    "population", "citizens", "voters", "mayor", "governor", "premier", "capital", "airport", "streets",
    "suburbs", "government", "constitution", "airspace", "embassy", "ambassador", "electorate",
  ]
  /// Right behind the name, without "'s": "the Oswin coast".
  static let compounds: Set = [
    "parliament", "coast", "coastline", "border", "embassy", "peninsula", "capital", "consulate", "suburbs",
  ]
  /// Behind "its", where the name is what acts: "Oswin signs if its parliament agrees".
  static let own: Set = [
    "parliament", "coast", "coastline", "border", "borders", "voters", "citizens", "constitution",
    "electorate", "airspace",
  ]
  /// What states call themselves, where they also have a government: the last word of a name.
  static let states: Set = [
    "federation", "union", "republic", "kingdom", "commonwealth", "confederation", "states", "emirates",
    "islands", "principality", "empire", "sultanate", "nation", "territories", "emirate", "isles",
  ]
}

/// What companies and clubs have, and what people have: behind "'s", or before "of" and the name.
enum Possessions {
  static let corporate: Set = [
    "ceo", "board", "shareholders", "shareholder", "chairman", "chairwoman", "employees", "staff", "shares",
    "revenue", "revenues", "profits", "profit", "sales", "headquarters", "customers", "products",
    "subsidiary",
    "subsidiaries", "spokesman", "spokeswoman", "spokesperson", "coach", "stadium", "fans", "guitarist",
    "singer", "drummer", "bassist", "website", "members", "turnover", "stock", "workforce", "management",
    "directors", "founders", "founder", "co-founder", "factories", "shipyard", "roster", "directorate",
    "quarterback", "goalkeeper", "striker", "newsroom", "investors", "creditors", "executives",
  ]
  static let personal: Set = [
    "wife", "husband", "son", "sons", "daughter", "daughters", "mother", "father", "parents", "death",
    "life", "birth", "widow", "brother", "sister", "eyes", "face", "hands", "childhood", "lawyer", "lawyers",
    "memoir", "memoirs", "novel", "novels", "poems", "career", "funeral", "grandfather", "grandmother",
    "uncle",
    "aunt", "nephew", "niece", "cousin", "girlfriend", "boyfriend", "fiancée", "marriage", "illness",
    "resignation",
  ]
}
