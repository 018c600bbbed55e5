internal import DocGraphModel

/// The words by which a text comes back to a pledge or an event that it told before: lists of ours.
enum ReferenceWords {
  /// Nouns for a pledge as such; which one is said by a date, or by standing near.
  static let generic: Set<String> = [
    "promise", "pledge", "plan", "commitment", "proposal", "offer", "vow", "undertaking", "scheme", "project",
    "measure", "move", "idea", "initiative", "programme", "program", "policy",
  ]

  /// Whether a noun can stand for a pledge that was told with some words: by the word itself, or because it covers any such act.
  static func covers(
    _ noun: String, _ label: String, _ bindingness: Pledge.Bindingness?, hasAmount: Bool
  ) -> Bool {
    if label.lowercased().contains(noun.prefix(5)) { return true }
    switch noun {
    case "promise", "pledge", "vow", "commitment", "undertaking":
      return [.pledged, .agreed, .signed, .legal].contains(bindingness)
    case "offer", "proposal", "idea":
      return bindingness == .proposed || noun == "idea" && bindingness == .intent
    // What somebody offers to pay is no scheme and no move.
    default: return !(hasAmount && bindingness == .proposed)
    }
  }

  /// What one does with a thing that is not there yet: "build a breakwater", then "the breakwater".
  static let making: Set<String> = [
    "build", "create", "open", "found", "establish", "set", "construct", "introduce", "launch", "install",
    "erect", "give", "provide", "offer", "turn", "form", "start", "impose", "levy", "add", "lay", "dig",
    "fund", "finance", "pay", "spend", "invest", "make", "develop", "plant", "hold", "publish", "write",
    "present", "draft", "table", "bring", "host", "run", "put", "convert",
  ]

  /// Nouns of doing that are not built from their verb.
  static let verbs: [String: Set<String>] = [
    "sale": ["sell"], "purchase": ["buy"], "construction": ["build", "construct", "rebuild"],
    "building": ["build"], "reconstruction": ["rebuild", "reconstruct"], "growth": ["grow"],
    "closure": ["close", "shut"], "shutdown": ["shut", "close"], "rise": ["raise", "rise"],
    "increase": ["raise", "increase", "lift"], "cut": ["cut", "reduce"], "cuts": ["cut", "reduce"],
    "reduction": ["reduce", "cut", "lower"], "handover": ["hand"],
    "expansion": ["expand", "extend", "enlarge"],
    "takeover": ["buy", "acquire", "take"], "abolition": ["abolish"], "repeal": ["repeal"], "loss": ["lose"],
    "departure": ["leave", "depart"], "withdrawal": ["withdraw"], "removal": ["remove"], "choice": ["choose"],
    "demolition": ["demolish", "raze"], "renovation": ["renovate", "repair"], "payment": ["pay"],
    "relocation": ["move", "relocate"], "merger": ["merge"], "privatization": ["privatize", "sell"],
    "privatisation": ["privatise", "sell"],
  ]

  /// Who does something, not the doing: "the builder".
  static let agentEndings = ["er", "ers", "or", "ors", "ee", "ees", "ist", "ists", "man", "men"]

  static let supporting: Set<String> = [
    "support", "back", "endorse", "champion", "welcome", "praise", "favor", "favour", "applaud", "commend",
    "hail", "approve",
  ]
  static let opposing: Set<String> = [
    "oppose", "criticize", "criticise", "condemn", "reject", "resist", "slam", "denounce", "fight",
  ]
  /// With "for" or "against" before what it is about.
  static let voting: Set<String> = ["vote", "campaign", "speak", "argue", "protest", "rally", "lobby"]

  static let gaining: Set<String> = ["benefit", "gain", "profit"]

  /// What one does to a pledge with a new one.
  static let revising: Set<String> = ["revise", "amend", "postpone", "soften", "modify", "update", "extend"]
  static let replacing: Set<String> = ["supersede", "replace"]

  static let telling: Set<String> = [
    "announce", "make", "repeat", "renew", "present", "unveil", "reveal", "give", "confirm",
  ]
}
