/// Nouns for what happens, ours, with the kinds of the standard schema.
struct EventNoun: Sendable, Hashable {
  /// Nil where the schema has none that fits.
  var kind: String?
  var family: Family
  /// Whether it often means something else: "fire", "suit", "launch". Such a noun needs more beside it.
  var isVague = false

  /// Nouns of one family may stand for each other: a forum is "the meeting" later.
  enum Family: Sendable, Hashable {
    case gathering, vote, legal, disaster, accident, violence, deal, protest, contest, ceremony
  }

  static func noun(_ word: Word) -> (noun: EventNoun, isPlural: Bool)? {
    if let noun = table[word.lower] { return (noun, pluralOnly.contains(word.lower)) }
    guard word.lower.hasSuffix("s"), word.tag == "NNS" || word.tag == "NNPS" else { return nil }
    if let noun = table[String(word.lower.dropLast())] { return (noun, true) }
    return nil
  }

  /// Plurals that are one event: "talks in Geneva".
  static let pluralOnly: Set<String> = ["talks", "negotiations", "olympics", "games"]

  /// Nouns that organizations are named by as well: "World Economic Forum".
  static let alsoOrganizations: Set<String> = [
    "forum", "conference", "congress", "convention", "assembly", "council", "exchange", "symposium",
    "hearing",
    "session", "launch", "strike", "storm", "fair", "show", "festival", "league", "race", "march", "rally",
    "inquiry", "cup", "signing", "games", "opening", "final",
  ]

  /// Nouns before whose name they stand: "Storm Ottoline".
  static let titles: Set<String> = [
    "storm", "hurricane", "typhoon", "cyclone", "operation", "tropical",
  ]

  static let table: [String: EventNoun] = {
    var table: [String: EventNoun] = [:]
    func add(_ kind: String?, _ family: Family, _ words: String, isVague: Bool = false) {
      for word in words.split(separator: " ") {
        table[String(word)] = EventNoun(kind: kind, family: family, isVague: isVague)
      }
    }
    add("meeting", .gathering, "meeting gathering talks roundtable briefing workshop seminar")
    add("meeting", .gathering, "session assembly visit", isVague: true)
    add("summit", .gathering, "summit")
    add("forum", .gathering, "forum")
    add("conference", .gathering, "conference congress symposium expo")
    add("conference", .gathering, "convention exhibition fair", isVague: true)
    add("negotiation", .gathering, "negotiations")
    add("hearing", .legal, "hearing")
    add("lawsuit", .legal, "lawsuit")
    add("lawsuit", .legal, "suit complaint", isVague: true)
    add("trial", .legal, "trial")
    add(nil, .legal, "inquiry inquest", isVague: true)
    add("inspection", .legal, "inspection", isVague: true)
    add("election", .vote, "election by-election primary")
    add("vote", .vote, "referendum")
    add("vote", .vote, "vote", isVague: true)
    add("storm", .disaster, "storm hurricane typhoon cyclone tornado blizzard")
    add("disaster", .disaster, "earthquake flood tsunami eruption wildfire landslide avalanche quake")
    add("disaster", .disaster, "fire drought famine outbreak", isVague: true)
    add("accident", .accident, "accident derailment collision")
    add("accident", .accident, "collapse crash explosion blast sinking spill", isVague: true)
    add("attack", .violence, "bombing shooting massacre invasion airstrike")
    add("attack", .violence, "attack raid assault coup ambush", isVague: true)
    add(nil, .violence, "war battle siege")
    add("protest", .protest, "protest demonstration riot")
    add("protest", .protest, "rally march", isVague: true)
    add("strike", .protest, "strike walkout", isVague: true)
    add("transaction", .deal, "merger takeover acquisition buyout")
    add("ceremony", .ceremony, "ceremony inauguration")
    add("signing", .ceremony, "signing", isVague: true)
    add("launch", .ceremony, "launch opening unveiling", isVague: true)
    add(nil, .contest, "olympics championship championships tournament marathon")
    add(nil, .contest, "games cup festival final match derby fixture", isVague: true)
    return table
  }()
}

/// What verbs say of the events that go with them, ours.
enum EventVerbs {
  /// An event is their subject, and they tell its time and place.
  static let occurring: Set<String> = [
    "take", "happen", "occur", "begin", "start", "open", "end", "close", "run", "strike", "hit", "kill",
    "last", "break", "destroy", "gut",
    "unfold", "be", "meet", "convene", "gather",
  ]

  /// An event is their object, and they tell its time and place.
  static let holding: [String: String] = [
    "hold": "hosted", "host": "hosted", "co-host": "hosted", "cohost": "hosted", "organize": "organized",
    "organise": "organized", "convene": "organized", "stage": "organized", "open": "", "launch": "",
    "plan": "",
    "schedule": "", "expect": "", "set": "", "lodge": "", "file": "", "postpone": "", "cancel": "",
    "conduct": "organized", "call": "", "fight": "",
  ]

  /// The verb that tells what a noun names.
  static let cognates: [String: String] = [
    "signing": "sign", "election": "elect", "merger": "merge", "launch": "launch", "collapse": "collapse",
    "attack": "attack", "vote": "vote", "meeting": "meet", "opening": "open", "inauguration": "inaugurate",
    "protest": "protest", "strike": "strike", "acquisition": "acquire", "explosion": "explode",
    "crash": "crash", "invasion": "invade", "sinking": "sink", "bombing": "bomb", "visit": "visit",
  ]

  /// Verbs that tell an event's end: its date is not theirs.
  static let ending: Set<String> = [
    "close", "end", "drop", "settle", "withdraw", "finish", "conclude", "win", "lose", "cancel",
  ]

  /// What is planned has not been: "is planned in Tamsin".
  static let planning: Set<String> = ["plan", "schedule", "expect", "set", "propose", "postpone"]

  /// What fires, storms and blasts do to things, as lemmas of the model.
  static let harming: Set<String> = [
    "destroy", "gut", "gutte", "damage", "ravage", "wreck", "burn", "flatten", "sweep", "hit", "kill",
    "injure",
  ]

  static let attending: Set<String> = ["attend", "join", "chair", "address"]
  /// With "at", "to" or "in" before the event.
  static let speaking: Set<String> = [
    "speak", "say", "tell", "announce", "address", "testify", "argue", "declare", "warn",
  ]
  static let takingPart: Set<String> = ["participate", "part", "compete", "appear"]
  /// Of what they name there is nothing yet, and perhaps never will be.
  static let wishing: Set<String> = [
    "demand", "want", "seek", "request", "urge", "consider", "avoid", "prevent", "need", "oppose", "fear",
    "threaten", "suggest", "rule", "risk", "imagine",
  ]
}
