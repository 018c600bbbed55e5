/// How the words around a time bound it.
extension TimeReader {
  /// Where the expression begins if "about" goes with it, and what the preposition before it says.
  func surroundings(of place: Int) -> (start: Int, bound: TimeExpression.Bound) {
    var start = place
    if TimeWords.approximations.contains(lower(place - 1)), lexemes[place - 1].isFirstOfWord { start -= 1 }
    let (last, before, first) = (lower(start - 1), lower(start - 2), lower(start - 3))
    let bound: TimeExpression.Bound
    switch last {
    case "by": bound = .by
    case "than" where before == "later" && (first == "no" || first == "not"): bound = .by
    case "before": bound = .before
    case "to" where before == "prior": bound = .before
    case "of" where before == "ahead": bound = .before
    case "since": bound = .since
    // A comparison: "up from 2020".
    case "from" where before == "up" || before == "down": bound = .during
    case "from", "starting", "effective", "beginning": bound = .from
    case "on" where Self.startings.contains(before), "in" where Self.startings.contains(before): bound = .from
    case "after", "following": bound = .after
    case "until", "till", "through": bound = .until
    case "to" where before == "up": bound = .until
    default: bound = .during
    }
    return (start, bound)
  }

  private static let startings: Set<Substring> = ["starting", "effective", "beginning"]

  /// "2031 at the latest", "2031 onwards".
  func bound(after end: Int, or bound: TimeExpression.Bound) -> TimeExpression.Bound {
    if lower(end) == "at", lower(end + 1) == "the", lower(end + 2) == "latest" { return .by }
    if lower(end) == "onward" || lower(end) == "onwards" { return .from }
    return bound
  }
}
