/// What a word does to what is said below it: "agreed to acquire", "denied that", "a plan to".
enum Governor: Sendable {
  /// It is said, and by whom: "said", "told".
  case speech
  /// It is said, and the document does not vouch for it: "claimed", "accused of".
  case allegation
  /// Whose subject says that it is not so.
  case denial
  /// It does not happen: "failed to", "refused to".
  case prevention
  /// It is over: "stopped", "ceased".
  case end
  case plan
  case proposal
  /// It may be: "may", "hoped".
  case possibility
  /// It is so: "began to", "managed to", "learned that".
  case fact
  /// Nothing is known of it: "tried to", "pretended", "doubted".
  case unknown
}

extension Governor {
  /// What a verb does to its clause, or an adjective or noun to what follows it; nil for one that the tables do not have.
  static func verb(_ lemma: String) -> Governor? { verbs[lemma] }
  static func noun(_ lemma: String) -> Governor? { nouns[lemma] }
  static func adjective(_ lemma: String) -> Governor? { adjectives[lemma] }

  private static let verbs = table([
    (
      .speech,
      """
      say tell state add announce note explain report reply write declare stress emphasize emphasise mention remark comment \
      observe confirm acknowledge admit concede recall recount testify disclose reveal inform remind warn post tweet quote \
      respond answer read show conclude find point insist maintain agree repeat reiterate underline underscore
      """
    ),
    (
      .allegation,
      """
      allege claim accuse suspect charge contend assert purport rumor rumour speculate assume believe think suppose blame argue \
      suggest imply hint insinuate complain fear perceive estimate
      """
    ),
    (.denial, "deny dispute refute reject disclaim rebut contradict"),
    (
      .prevention,
      """
      fail refuse decline neglect avoid prevent bar ban prohibit forbid stop block dissuade refrain discourage preclude forgo \
      omit miss
      """
    ),
    (.end, "cease quit discontinue"),
    (
      .plan,
      """
      plan agree pledge promise vow commit undertake intend decide want seek aim prepare hope expect schedule arrange resolve \
      prepare opt elect wish threaten go set slate poise determine swear mean choose await
      """
    ),
    (
      .proposal,
      """
      propose offer ask urge invite recommend request call demand advise advocate order require encourage appeal move bid \
      nominate suggest oblige instruct
      """
    ),
    (.possibility, "consider weigh contemplate explore mull discuss appear seem ponder debate eye"),
    (
      .fact,
      """
      begin start continue keep help manage get come proceed know learn realize realise discover remember force make cause lead \
      prove remain use happen see let be have do succeed
      """
    ),
    (
      .unknown,
      """
      try attempt pretend doubt imagine dream wonder question guess allow permit enable authorize authorise tend need like love \
      hate prefer
      """
    ),
  ])

  private static let nouns = table([
    (.speech, "statement announcement report news comment remark confirmation admission disclosure"),
    (
      .allegation,
      "allegation claim accusation charge suspicion rumor rumour belief complaint assertion suggestion theory"
    ),
    (.denial, "denial"),
    (.prevention, "failure refusal inability reluctance ban"),
    (
      .plan,
      """
      plan intention decision commitment pledge promise vow agreement deal aim goal intent ambition scheme programme program \
      project preparation mandate
      """
    ),
    (.proposal, "proposal offer call request demand invitation recommendation bid appeal order motion"),
    (
      .possibility,
      "possibility chance prospect risk option opportunity hope expectation idea likelihood threat"
    ),
    (.fact, "fact"),
    (.unknown, "attempt effort question doubt right ability power permission talk"),
  ])

  private static let adjectives = table([
    (.plan, "set due ready bound prepared determined scheduled poised willing keen eager about committed"),
    (.possibility, "likely possible able potential probable free eligible expected"),
    (.allegation, "alleged suspected guilty"),
    (.prevention, "unable unwilling reluctant"),
    (.unknown, "unlikely impossible unclear uncertain doubtful"),
    (.fact, "clear true evident proud glad happy pleased sure certain responsible"),
  ])

  private static func table(_ rows: [(Governor, String)]) -> [String: Governor] {
    var table: [String: Governor] = [:]
    for (governor, words) in rows {
      for word in words.split(separator: " ") where table[String(word)] == nil {
        table[String(word)] = governor
      }
    }
    return table
  }
}
