internal import DocGraphModel

/// What is to be reached, in figures, and whether a stranger could check it.
extension PledgeFinder {
  func amount(in words: Range<Int>) -> Money? {
    for word in words.prefix(80) {
      if let index = quantityAt[word], case .money(let money) = findings.quantities[index].value {
        return money
      }
    }
    return nil
  }

  /// "cut the diesel by 30 percent against the 4,000 tonnes of 2030", "hire 60 apprentices", "to a depth of nine meters".
  func measure(of act: PledgedAct) -> Pledge.Measure? {
    guard act.form == .verb else { return nil }
    let verb = lemma(act.head)
    guard let object = text.dependents(of: act.head, "dobj").first else { return nil }
    if let share = Self.shares[verb] {
      return change(of: object, to: share, in: act)
    }
    for word in act.words.prefix(60) {
      guard let index = quantityAt[word] else { continue }
      let quantity = findings.quantities[index]
      switch quantity.value {
      case .percent(let percent):
        guard word > 0, lower(word - 1) == "by", let sign = Self.direction(of: verb) else { continue }
        return change(
          of: object, to: sign < 0 ? 100 - percent.doubleValue : 100 + percent.doubleValue, in: act)
      case .number(let number, let unit):
        let head = text.head(of: quantity.words)
        if text.isWord(head, below: object), !text.dependents(of: object, "nummod").isEmpty,
          quantity.words.upperBound <= object + 1
        {
          let name = metric(object, after: min(quantity.words.upperBound, object))
          return Pledge.Measure(
            metric: name, unit: unit.flatMap { name.hasSuffix($0) ? nil : $0 }, target: number)
        }
        // "to a depth of nine meters"
        if unit != nil, word > 1, lower(word - 1) == "of" || lower(word - 1) == "to" {
          let noun =
            lower(word - 1) == "of"
            ? lower(word - 2) : metric(object, after: text.span(of: object).lowerBound)
          return Pledge.Measure(metric: noun, unit: unit, target: number)
        }
      case .money: continue
      }
    }
    return nil
  }

  static let shares: [String: Double] = ["halve": 50, "double": 200, "treble": 300, "triple": 300]

  static func direction(of verb: String) -> Int? {
    if ["cut", "reduce", "lower", "shrink", "slash", "decrease", "curb"].contains(verb) { return -1 }
    return ["increase", "raise", "expand", "boost", "grow", "lift"].contains(verb) ? 1 : nil
  }

  /// A change against a base, in percent of it, or in its unit where the text gives the base.
  private func change(of object: Int, to share: Double, in act: PledgedAct) -> Pledge.Measure? {
    let name = metric(object, after: text.span(of: object).lowerBound)
    let words = act.words.prefix(60)
    for word in words.dropFirst() where ["against", "from"].contains(lower(word)) {
      for next in word + 1..<min(word + 4, words.endIndex) {
        if let index = quantityAt[next], case .number(let base, let unit) = findings.quantities[index].value,
          unit != nil
        {
          let target = DecimalNumber(Self.decimal(base.doubleValue * share / 100))
          return Pledge.Measure(metric: name, unit: unit, baseline: base, target: target)
        }
      }
    }
    return Pledge.Measure(
      metric: name, unit: "percent", baseline: 100, target: DecimalNumber(Self.decimal(share)))
  }

  private static func decimal(_ number: Double) -> String {
    let rounded = (number * 1_000).rounded() / 1_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int64(rounded))" : "\(rounded)"
  }

  /// The object's words without article and number, up to its end but no clause or time.
  private func metric(_ object: Int, after start: Int) -> String {
    let span = text.span(of: object)
    var end = object + 1
    for place in text.dependents(of: object, "prep")
    where lower(place) == "of" && place == object + 1 && text.span(of: place).count < 8 {
      end = text.span(of: place).upperBound
    }
    var first = max(start, span.lowerBound)
    while first < object, ["DT", "PRP$", "CD", "PDT"].contains(text.words[first].tag) { first += 1 }
    return phrase(first..<max(end, first + 1), without: [])
  }

  /// Whether a stranger could check it: there is a figure, or a deed that is done or not.
  func testability(_ act: PledgedAct, due: PartialDate?, hasFigure: Bool) -> (Bool, String) {
    let isVague =
      act.form == .verb || act.form == .passive
      ? PledgeWords.vagueDeeds.contains(lemma(act.head)) || wantsMore(act.head)
      : isVagueThing(act)
    switch (isVague, hasFigure, due != nil) {
    case (_, true, true): return (true, "A figure and a date are given.")
    case (_, true, false): return (true, "A figure is given, but no date.")
    case (false, false, true): return (true, "It is done by the date or it is not.")
    case (false, false, false): return (true, "It is done or it is not; no date is given.")
    case (true, false, true): return (false, "A date, but no measure.")
    case (true, false, false): return (false, "No measure and no date.")
    }
  }

  /// "give them more public goods", "provide better care".
  private func wantsMore(_ verb: Int) -> Bool {
    text.dependents(of: verb, "dobj").contains { object in
      text.dependents(of: object, "amod").contains { ["JJR", "RBR"].contains(text.words[$0].tag) }
    }
  }

  private func isVagueThing(_ act: PledgedAct) -> Bool {
    if case .list = act.form { return true }
    return act.form == .thing
      && (["cooperation", "support", "help", "protection", "reform", "expansion", "assistance"].contains(
        lemma(act.head))
        || !isPromisedNoun(act.head))
  }

  func kind(of act: PledgedAct, amount: Money?, measure: Pledge.Measure?) -> String? {
    let verb = lemma(act.head)
    if amount != nil,
      PledgeWords.transfers.contains(verb)
        || ["invest", "fund", "spend", "finance", "contribute", "commit"].contains(verb) || act.form == .thing
    {
      return "funding"
    }
    if measure?.baseline != nil { return "target" }
    if ["train", "hire", "retrain", "educate"].contains(verb) { return "training" }
    if ["cooperate", "share", "collaborate", "exchange", "coordinate", "cooperation"].contains(verb) {
      return "cooperation"
    }
    if [
      "build", "rebuild", "construct", "open", "reopen", "set", "develop", "dredge", "launch", "establish",
      "plant", "extend", "renovate",
    ].contains(verb) {
      return "project"
    }
    if [
      "ban", "abolish", "introduce", "publish", "legalize", "nationalize", "raise", "lower", "repeal",
      "recognize", "promote", "prohibit", "tax",
    ].contains(verb) {
      return "policy"
    }
    return nil
  }
}
