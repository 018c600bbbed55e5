internal import DocGraphModel

/// Words before and behind a number that hedge it, ours; longer ones first.
enum QualifierWords {
  static let before: [(words: [Substring], qualifier: Qualifier)] = [
    (["no", "less", "than"], .atLeast), (["no", "fewer", "than"], .atLeast),
    (["not", "less", "than"], .atLeast),
    (["no", "more", "than"], .atMost), (["not", "more", "than"], .atMost),
    (["a", "minimum", "of"], .atLeast),
    (["a", "maximum", "of"], .atMost), (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost),
    (["in", "excess", "of"], .over),
    (["more", "than"], .over), (["greater", "than"], .over), (["higher", "than"], .over),
    (["upwards", "of"], .over), (["north", "of"], .over), (["well", "over"], .over),
    (["just", "over"], .over),
    (["less", "than"], .under), (["fewer", "than"], .under), (["lower", "than"], .under),
    (["just", "under"], .under), (["well", "under"], .under), (["close", "to"], .about),
    (["an", "estimated"], .about), (["up", "to"], .atMost), (["at", "least"], .atLeast),
    (["at", "most"], .atMost),
    (["some"], .about), (["over"], .over), (["above"], .over), (["exceeding"], .over), (["under"], .under),
    (["below"], .under), (["nearly"], .about), (["almost"], .about), (["about"], .about),
    (["around"], .about),
    (["roughly"], .about), (["approximately"], .about), (["estimated"], .about), (["circa"], .about),
    (["~"], .about), ([">"], .over), (["<"], .under),
  ]

  static let behind: [(words: [Substring], qualifier: Qualifier)] = [
    (["or", "more"], .atLeast), (["or", "so"], .about), (["or", "less"], .atMost),
    (["or", "fewer"], .atMost),
  ]
}
