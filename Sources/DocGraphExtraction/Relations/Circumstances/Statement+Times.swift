internal import DocGraphModel

extension Statement {
  /// The times by the word that they go with.
  ///
  /// - Complexity: O(times).
  static func times(_ findings: DocumentFindings, _ grammar: Grammar) -> [Int: [Int]] {
    var times: [Int: [Int]] = [:]
    for (place, time) in findings.times.enumerated() where !time.words.isEmpty {
      var word = findings.text.head(of: time.words)
      climb: for _ in 0..<6 {
        let above = grammar.head(word)
        guard above != word else { break }
        switch grammar.role(word) {
        case .pobj, .prep, .npadvmod, .advmod, .nummod, .nmod, .quantmod, .appos:
          // From "since" on to the verb; from "2019" in "the 2019 vote" to the noun.
          word = above
          if !["IN", "TO"].contains(grammar.tag(word)), !time.words.contains(word) { break climb }
        default: break climb
        }
      }
      if !time.words.contains(word) { times[word, default: []].append(place) }
    }
    return times
  }

  /// When what a predicate says holds or happens, where the words say so.
  func time(of predicate: Int) -> PartialDate? {
    let role = grammar.role(predicate)
    var places = times[predicate] ?? []
    if places.isEmpty, role == .attr || role == .acomp || role == .oprd {
      places = times[grammar.head(predicate)] ?? []
    }
    if places.isEmpty { places = timesOfComplement(of: predicate) }
    return interval(places.map { findings.times[$0] })
  }

  /// "Has been the chair since 2019" may hang on "chair"; the noun's time is the verb's then.
  private func timesOfComplement(of verb: Int) -> [Int] {
    for child in findings.text.dependents(of: verb)
    where [.attr, .oprd].contains(grammar.role(child)) {
      if let places = times[child] { return places }
    }
    return []
  }

  /// One time for several bounds: "from 2010 to 2014".
  private func interval(_ times: [TimeExpression]) -> PartialDate? {
    var start: PartialDate.Bound = .open
    var end: PartialDate.Bound = .open
    var isInterval = false
    var plain: PartialDate?
    for time in times {
      switch (time.bound, time.date.form) {
      case (.during, _): if plain == nil { plain = time.date }
      case (.since, .date(let date)), (.from, .date(let date)):
        start = .date(date)
        isInterval = true
      case (.until, .date(let date)):
        end = .date(date)
        isInterval = true
      // "By", "before" and "after" bound the happening, not what holds.
      default: break
      }
    }
    guard isInterval else { return plain }
    if case .open = start { start = .unknown }
    return PartialDate(.interval(from: start, to: end))
  }
}
