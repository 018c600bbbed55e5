internal import DocGraphModel

/// The words that the rules for pledges know: lists of ours, begun from the commissive verbs of speech-act theory
/// (Searle, A Taxonomy of Illocutionary Acts, 1975).
enum PledgeWords {
  /// Verbs by which something is pledged, with how firmly.
  static let speechActs: [String: Pledge.Bindingness] = [
    "pledge": .pledged, "promise": .pledged, "vow": .pledged, "commit": .pledged, "undertake": .pledged,
    "guarantee": .pledged, "swear": .pledged, "resolve": .pledged, "agree": .agreed,
    "offer": .proposed,
    "propose": .proposed, "intend": .intent, "plan": .intent, "aim": .intent, "hope": .intent,
  ]

  /// Nouns for something pledged.
  static let nouns: [String: Pledge.Bindingness] = [
    "pledge": .pledged, "promise": .pledged, "vow": .pledged, "commitment": .pledged,
    "undertaking": .pledged, "guarantee": .pledged, "assurance": .pledged, "word": .pledged,
    "offer": .proposed, "proposal": .proposed, "plan": .intent, "intention": .intent, "target": .intent,
    "goal": .intent, "aim": .intent, "agreement": .agreed, "deal": .agreed, "accord": .agreed,
    "letter": .intent, "declaration": .intent,
    "treaty": .agreed, "memorandum": .agreed, "contract": .agreed, "pact": .agreed, "obligation": .legal,
  ]

  /// What one does with a plan or a promise to give it.
  static let giving: Set<String> = [
    "announce", "make", "put", "present", "unveil", "reveal", "renew", "repeat", "reaffirm", "reiterate",
    "confirm", "sign", "reach", "conclude", "give", "issue", "set", "adopt", "approve", "outline",
    "launch", "submit", "table", "list", "float", "have", "declare", "lay", "enter", "stand", "publish",
    "restate", "affirm", "underline", "express", "state",
  ]

  /// What one does with a plan or a promise to take it back or to fail it.
  static let undoing: Set<String> = [
    "drop", "abandon", "scrap", "shelve", "withdraw", "reject", "cancel", "break", "miss", "oppose", "deny",
    "criticize", "criticise", "retract", "ditch", "suspend", "block", "veto", "delay", "lack", "halt",
    "rule", "dismiss", "refuse", "forget", "denounce", "attack", "revoke",
  ]

  /// Under these what follows did not happen.
  static let denying: Set<String> = [
    "deny", "refuse", "decline", "fail", "stop", "avoid", "refrain", "forget", "cease", "doubt", "oppose",
    "reject",
    "hesitate",
  ]

  /// Under these what follows is somebody's wish, question or guess.
  static let wishing: Set<String> = [
    "want", "urge", "ask", "call", "expect", "demand", "wish", "press", "wonder", "question", "like",
    "speculate", "need", "try", "encourage", "believe", "think", "predict", "forecast", "persuade", "push",
    "lobby", "beg", "tell", "advise", "order", "force", "convince", "require", "hope", "suggest", "recommend",
    "imagine",
    "consider", "appear", "seem", "let", "allow", "help", "fear", "warn",
  ]

  static let saying: Set<String> = [
    "say", "tell", "write", "add", "announce", "declare", "confirm", "state", "explain", "note", "insist",
    "stress", "reveal", "assure", "report", "claim", "allege", "inform", "reply", "repeat", "reiterate",
    "testify", "argue", "affirm", "reaffirm", "pledge", "promise", "vow", "agree", "guarantee", "read",
  ]

  /// Whose subject does not stand for what it says.
  static let doubting: Set<String> = ["claim", "allege", "suspect", "accuse"]

  /// Texts that bind those who agreed on them.
  static let compacts: Set<String> = [
    "deal", "agreement", "contract", "treaty", "accord", "pact", "convention", "memorandum", "settlement",
    "protocol", "communique", "communiqué", "declaration", "charter", "compact", "statement", "manifesto",
    "plan", "program", "programme", "proposal", "proposals", "scheme",
  ]

  static let laws: Set<String> = [
    "law", "act", "regulation", "statute", "constitution", "ordinance", "directive", "treaty", "contract",
    "agreement", "convention", "charter", "license", "licence", "accord", "pact", "deal",
  ]
}

extension PledgeWords {
  /// Verbs for deeds in the doer's hands: what "will" goes with in a pledge, not in a forecast.
  static let deeds: Set<String> = Set(
    """
    abolish accelerate adopt advance align allocate allow amend appoint assign award back ban bar block \
    boost bring broaden build buy cancel cap change clean close collect combat commission compensate \
    complete connect conserve construct consult contribute convene convert cooperate coordinate cover \
    create criminalize curb cut decarbonize dedicate deliver demolish deploy design develop devote \
    digitize direct disclose dismantle dispatch distribute divest donate double dredge drill drop earmark \
    educate electrify eliminate employ enact end enforce enhance ensure equip erect establish exchange \
    exempt expand extend facilitate fight finance fit fix forgive foster free freeze fund give grant \
    guarantee halve hand harmonize hire honor impose improve incorporate increase insist install insulate \
    introduce invest issue join keep launch lay legalize legislate lend let levy license lift limit link \
    list lower maintain make mandate move match measure mobilize modernize monitor nationalize negotiate \
    offer offset open organize outlaw overhaul pass pay penalize permit phase pilot plant prevent \
    prioritize privatize procure produce prohibit promote propose prosecute protect provide publish \
    pursue put raise ratify reach rebuild recognize recruit recycle redesign reduce refit reform refund \
    refurbish refuse reimburse reinstate reinvest relocate remove renegotiate renew renovate reopen \
    repair repay repeal replace replant report require reserve resign restore restrict retain retire \
    retrain return review revise roll run safeguard scrap secure send separate set settle share shift \
    shorten shut simplify slash spend standardize start step stop store strengthen submit subsidize \
    supply support suspend switch tackle tax terminate test tighten train transfer transform transition \
    treat treble triple uphold upgrade use vaccinate vote waive widen withdraw work leave recognise \
    modernise nationalise organise prioritise standardise refrain release respect decommission dim divert \
    feed house heat inspect insure legalise mobilise name object outfit patrol pool post process purchase \
    rehire relaunch rent rescue restock rewrite screen serve ship sell stabilize stage stock supervise \
    tender translate wind present ballot sue appeal add turn file lodge order digitise decarbonise penalise privatise subsidise criminalise collaborate
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  /// Deeds that nobody can see done or undone.
  static let vagueDeeds: Set<String> = Set(
    """
    accelerate advance align back boost broaden combat cooperate coordinate enhance ensure expand \
    facilitate fight foster improve insist maintain prioritize promote protect pursue strengthen support \
    tackle uphold widen work collaborate encourage prioritise transform simplify speed deepen consider \
    address continue honor respect safeguard secure step modernize modernise help make serve
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  /// Buying and selling: deals, not pledges, unless a word of pledging is said.
  static let trades: Set<String> = ["buy", "acquire", "purchase", "sell", "merge", "lease", "rent"]

  /// Routine of which nobody says that it is promised.
  static let routine: Set<String> = [
    "hold", "name", "report", "vote", "join", "list", "post", "stage", "write", "review", "return",
    "appoint", "object", "start", "test", "store", "use", "put", "let", "make", "stock", "ship", "drop",
    "meet", "host", "issue", "bring", "work", "leave", "wind", "match", "serve", "process", "negotiate",
    "consult", "supply", "present", "add", "order", "file",
  ]

  /// Of these those that one who says them of oneself is bound by.
  static let weighty: Set<String> = ["present", "add", "order", "file", "issue", "review", "appoint"]

  /// What one says that one will not do anymore.
  static let leavings: Set<String> = ["stand", "return", "run", "seek", "resign"]

  /// Verbs for what happens to their subject, or that nobody decides on: forecasts, even of oneself.
  static let happenings: Set<String> = Set(
    """
    be have need face lose suffer rise fall cost take know benefit remain become miss exceed see get \
    receive earn find feel look last win beat survive recover grow shrink gain drop affect hurt hit \
    struggle depend emerge enter contain include lead comment discuss accept mean prove enjoy experience \
    break struggle generate yield save make bear owe total average top account represent show play \
    score meet visit like love oppose welcome consider examine study decide look watch monitor hear \
    learn understand remember
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  /// Deeds that others than the speaker suffer or that often come over one.
  static let losses: Set<String> = [
    "cut", "reduce", "lower", "lift", "boost", "improve", "increase", "raise",
  ]

  /// Those who tell of others' deeds.
  static let observers: Set<String> = [
    "union", "police", "court", "report", "study", "newspaper", "agency", "institute", "analysts", "group",
    "groups", "watchdog", "prosecution", "prosecutors", "broadcaster", "opposition",
  ]

  /// Nouns for a firm that stand for the one talked about.
  static let firms: Set<String> = [
    "company", "firm", "group", "developer", "retailer", "manufacturer", "producer", "lender", "insurer",
    "operator", "carrier", "airline", "utility", "publisher", "club", "charity",
  ]

  /// Nouns for what is set up for people, besides the promised things.
  static let buildings: Set<String> = [
    "service", "library", "pool", "park", "line", "station", "route", "path", "playground", "nursery", "tram",
    "bus", "ferry", "museum", "theater", "theatre", "crossing", "bypass", "kindergarten", "center", "centre",
  ]

  /// Organizations that no noun for a firm stands for.
  static let notFirms: Set<String> = [
    "union", "council", "court", "ministry", "government", "party", "agency", "police", "parliament",
    "university", "regulator", "committee", "department",
  ]

  /// Nouns for what is signed at a signing, which later stand for one another.
  static let signed: Set<String> = [
    "deal", "agreement", "accord", "pact", "treaty", "contract", "memorandum", "convention", "protocol",
  ]

  /// Nouns for what one feels or says, not does.
  static let feelings: Set<String> = [
    "allegiance", "loyalty", "love", "friendship", "revenge", "word", "thing", "time", "surprise", "hope",
    "day", "year", "future", "one",
  ]

  /// Nouns for what acts, but has no name.
  static let actors: Set<String> = Set(
    """
    administration agency alliance army association authority bank board body bureau cabinet central \
    chamber church city club coalition college commission committee company confederation consortium \
    cooperative corporation council country county court department district employer federation firm \
    foundation fund government group industry institute institution laboratory manufacturer member \
    ministry municipality museum nation navy network office operator organization organisation owner \
    parliament participant partner party plant police port producer province railway region republic \
    retailer school senate side signatory society state supplier territory theater theatre town trust \
    union university utility village yard hospital airline airport league front movement team family \
    developer lender carrier charity publisher laboratory
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  /// Those of them that govern: what they say will be done is policy.
  static let governing: Set<String> = [
    "government", "administration", "ministry", "department", "council", "commission", "cabinet", "coalition",
    "agency", "authority", "parliament", "party", "city", "town", "state", "country", "republic", "board",
    "senate",
    "province", "municipality", "alliance", "union", "minister", "mayor", "president", "chancellor", "nation",
    "governor", "secretary", "bureau", "office", "kingdom", "county", "district", "duchy", "federation",
    "side",
    "signatory", "member", "partner", "bloc", "trust", "league", "front", "movement", "greens", "democrats",
    "labour",
    "labor", "conservatives", "liberals", "socialists", "republicans",
  ]

  /// Words for people who speak for what they belong to.
  static let roles: Set<String> = Set(
    """
    chair chairman chairwoman chairperson chief ceo director president minister mayor governor secretary \
    spokesman spokeswoman spokesperson head leader rector chancellor premier manager owner founder \
    executive commissioner official representative deputy ambassador envoy boss treasurer captain general \
    prime foreign finance councillor king queen officer delegate researcher buyer bidder scientist \
    lawmaker shareholder landlord investor candidate rival opponent contender incumbent winner challenger \
    defendant signatory senator delegate doctor teacher lawyer publisher editor employer
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  /// Verbs whose object goes to somebody.
  static let transfers: Set<String> = [
    "give", "pay", "provide", "lend", "offer", "grant", "send", "award", "donate", "supply", "refund",
    "hand", "return",
  ]

  /// Verbs and nouns after which a thing itself is what is promised.
  static let promisedThings: Set<String> = Set(
    """
    aid assistance ban cap center ceasefire cooperation cut exemption expansion fund funding grant help \
    increase inquiry investigation levy limit loan moratorium money observatory package payment \
    protection raise rebate reduction reform refund rise scheme shelter subsidy support tax training \
    truce visa job reinforcement school hospital clinic road bridge house home scholarship seat \
    referendum review amnesty compensation release
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  static let negatives: Set<String> = [
    "nobody", "none", "neither", "nothing", "no", "few", "anything", "something", "much", "everything",
  ]
}
