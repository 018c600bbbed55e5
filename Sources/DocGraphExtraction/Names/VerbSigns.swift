/// Verbs that tell whose subject or object a name is. Written for docgraph.
enum VerbSigns {
  static let speaking: Set = [
    "say", "tell", "add", "ask", "reply", "argue", "note", "explain", "warn", "insist", "comment", "remark",
    "recall", "believe", "think",
    "hope", "feel", "know", "want", "agree", "admit", "deny", "claim", "suggest", "stress", "urge",
  ]
  static let human: Set = [
    "die", "marry", "graduate", "study", "live", "write", "sing", "retire", "resign", "smile", "laugh",
    "walk", "sit", "stand", "speak",
    "love", "attend", "teach", "bear", "grow", "return", "move", "travel", "kill", "fight", "paint",
    "compose", "star", "direct", "learn",
    "become", "serve", "succeed", "wear", "meet", "visit", "lecture", "look", "dream", "cry", "flee",
    "divorce", "inherit", "score",
  ]
  static let corporate: Set = [
    "announce", "launch", "acquire", "release", "manufacture", "operate", "publish", "produce", "merge",
    "buy", "sell", "offer", "employ",
    "hire", "own", "invest", "develop", "design", "report", "post", "issue", "provide", "license", "fund",
    "sponsor", "disband", "reform",
    "compete", "broadcast", "air", "approve", "adopt", "rename", "cut", "file", "sue", "expand", "build",
    "comprise", "consist",
  ]
  static let building: Set = ["build", "rebuild", "construct", "demolish", "renovate", "cross", "enter"]
  static let joining: Set = [
    "join", "leave", "quit", "found", "establish", "form", "co-found", "coach", "buy", "acquire", "sue",
    "defeat", "beat", "manage", "own", "head", "lead", "chair",
  ]
  /// Only people are: objects of the active, subjects of the passive.
  static let done: Set = [
    "arrest", "marry", "interview", "appoint", "jail", "imprison", "sentence", "convict", "murder",
    "assassinate", "bury", "wed", "injure", "nominate", "portray", "behead", "crown", "knight", "baptize",
    "detain", "hug", "divorce", "shoot", "wound", "greet", "promote", "mentor", "succeed", "kidnap",
  ]
  /// Objects of these are places.
  static let reaching: Set = [
    "visit", "cross", "invade", "occupy", "conquer", "annex", "tour", "reach", "inhabit", "colonize", "bomb",
    "capture", "liberate", "evacuate", "dredge", "deepen", "widen", "sail", "navigate", "overlook",
    "flood", "explore", "border", "adjoin", "strike", "devastate", "besiege", "settle", "circle",
  ]
  /// What is done by organizations: "published by".
  static let making: Set = [
    "publish", "release", "manufacture", "distribute", "operate", "own", "broadcast", "sponsor", "issue",
    "acquire", "hire", "employ", "draft", "sign", "air", "host", "fund", "back", "license", "market",
    "develop", "produce", "finance", "insure", "commission", "organize", "run", "supply", "regulate",
  ]
  /// What is done by people: "written by".
  static let writing: Set = [
    "write", "direct", "paint", "compose", "sing", "perform", "play", "portray", "invent", "edit", "discover",
    "defeat", "kill", "succeed", "coach", "found", "lead", "author", "narrate", "sculpt", "father",
    "illustrate", "conduct", "photograph", "accompany",
  ]
  static let working: Set = [
    "work", "study", "teach", "train", "enroll", "graduate", "lecture", "intern", "employ", "educate",
    "enrol", "matriculate",
  ]
  /// What is held, and where: "spoke at the Corn Exchange".
  static let holding: Set = [
    "hold", "meet", "speak", "gather", "perform", "play", "tell", "address", "greet", "celebrate", "arrive",
    "land", "dock", "moor", "stay", "film", "bury", "happen", "occur", "host", "rally", "dance", "sing",
    "crash", "premiere", "exhibit", "display", "assemble", "convene",
  ]
}

/// Nouns that tell whose place or employer a name behind "at" is.
enum OccasionNouns {
  static let held: Set = [
    "meeting", "rally", "concert", "ceremony", "match", "speech", "conference", "hearing", "party",
    "exhibition", "ball", "reception", "debate", "protest", "vigil", "event", "wedding", "funeral",
    "accident", "crash", "performance", "show", "game", "gig", "talks", "briefing", "lecture", "fair",
    "gala", "dinner", "supporters", "crowd", "reporters", "journalists", "audience", "fans", "guests",
    "protesters", "fire", "explosion", "premiere", "session", "ceremonies", "celebration", "festival",
  ]
}
