/// Verbs and nouns that give figures, ours.
enum FigureWords {
  /// Their object is the measure's value: "reached 3 million".
  static let levels: Set<String> = [
    "reach", "total", "number", "hit", "exceed", "be", "average", "top", "surpass", "equal",
  ]

  /// "rose 12 percent to 3 million": the value follows "to", the change "by" or nothing.
  static let rises: Set<String> = [
    "rise", "grow", "increase", "climb", "jump", "surge", "expand", "soar", "double", "gain",
  ]
  static let falls: Set<String> = [
    "fall", "drop", "decline", "decrease", "shrink", "slip", "plunge", "sink", "tumble", "contract",
  ]

  /// "amounted to", "stood at", "came to".
  static let withPreposition: [String: Set<String>] = [
    "amount": ["to"], "stand": ["at"], "come": ["to", "in"], "run": ["at"], "remain": ["at"],
  ]

  /// What their object counts is the measure: "operates 40 ships".
  static let possessing: Set<String> = [
    "have", "operate", "run", "file", "comprise", "register", "count",
  ]

  /// What their object counts was done: "exported 3 million barrels".
  static let doing: [String: String] = [
    "export": "exported", "import": "imported", "produce": "produced", "sell": "sold", "build": "built",
    "hire": "hired", "lose": "lost", "burn": "burned", "kill": "killed", "injure": "injured",
    "treat": "treated", "ship": "shipped", "generate": "generated", "carry": "carried",
    "destroy": "destroyed",
    "deliver": "delivered", "displace": "displaced", "train": "trained", "cut": "cut", "create": "created",
  ]

  /// "reported revenue of 3 million".
  static let reporting: Set<String> = ["have", "report", "post", "record", "earn", "see", "book"]

  /// Nouns that "of" and a number go with.
  static let measures: Set<String> = [
    "revenue", "revenues", "sales", "population", "profit", "profits", "budget", "turnover", "income", "loss",
    "losses", "capacity", "length", "height", "depth", "width", "area", "debt", "debts", "value", "cost",
    "costs", "workforce", "staff", "membership", "capitalization", "deficit", "surplus", "output", "price",
    "speed", "weight", "attendance", "turnout", "rate", "size", "earnings", "assets", "production",
    "emissions",
    "circulation", "gdp", "fleet", "endowment", "valuation", "density", "elevation",
  ]

  /// What makes the clause below it no fact.
  static let doubting: Set<String> = [
    "deny", "allege", "claim", "plan", "expect", "hope", "forecast", "predict", "project", "want", "aim",
    "fear",
    "suggest", "believe", "think", "doubt", "promise", "pledge", "vow", "propose", "intend", "wish", "assume",
    "speculate", "seek",
  ]

  static let modals: Set<String> = [
    "will", "would", "may", "might", "could", "should", "shall", "can", "must", "'ll", "'d", "to",
  ]

  static let saying: Set<String> = [
    "say", "tell", "report", "announce", "state", "show", "note", "write", "add", "estimate", "find",
    "confirm",
  ]
}
