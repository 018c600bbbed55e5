internal import DocGraphModel

/// Finds which numbers of a document are of which entity, and what they measure.
struct FigureReader {
  let findings: DocumentFindings
  let text: ParsedDocument
  let statement: Statement
  let mentions: MentionIndex
  private let timesOfGovernor: [Int: [Int]]
  /// Which quantity begins at each word.
  let quantityAt: [Int: Int]

  init(_ findings: DocumentFindings) {
    self.findings = findings
    text = findings.text
    statement = Statement(findings)
    mentions = statement.mentions
    var times: [Int: [Int]] = [:]
    for (place, time) in findings.times.enumerated() {
      times[EventTimes.governor(of: time.words, in: findings.text), default: []].append(place)
    }
    timesOfGovernor = times
    var quantities: [Int: Int] = [:]
    for (place, quantity) in findings.quantities.enumerated() {
      quantities[quantity.words.lowerBound] = place
    }
    quantityAt = quantities
  }

  /// - Complexity: O(quantities), each with its clause.
  func all() -> [FoundFigure] {
    var found: [FoundFigure] = []
    var seen: Set<[String]> = []
    for (place, quantity) in findings.quantities.enumerated() {
      guard !isOfRange(place), let measure = measure(of: quantity), let figure = figure(quantity, measure)
      else {
        continue
      }
      var figures = [figure]
      if let share = share(behind: quantity, of: measure) { figures.append(share) }
      for figure in figures {
        let key = [
          "\(figure.entity)", figure.property.name, figure.property.asOf?.description ?? "",
          "\(figure.property.value)",
        ]
        if seen.insert(key).inserted { found.append(figure) }
      }
    }
    return found
  }

  /// What a number measures: of which entity, under which name, in which clause.
  struct Measure {
    var entity: Int
    var name: String
    /// The clause's verb.
    var verb: Int
    /// Whether the name tells what is counted, so that the unit need not.
    var namesUnit = false
    var basis: String
    var confidence = 0.7
  }

  /// An end of "between 5 and 7".
  private func isOfRange(_ place: Int) -> Bool {
    func joined(_ first: Int, _ second: Int) -> Bool {
      let (end, start) = (
        findings.quantities[first].words.upperBound, findings.quantities[second].words.lowerBound
      )
      return findings.quantities[first].qualifier == .atLeast
        && findings.quantities[second].qualifier == .atMost
        && start - end == 1 && ["to", "and", "-", "–", "or"].contains(text.words[end].lower)
    }
    return place > 0 && joined(place - 1, place)
      || place + 1 < findings.quantities.count && joined(place, place + 1)
  }

  private func figure(_ quantity: Quantity, _ measure: Measure) -> FoundFigure? {
    guard let circumstances = fact(measure.verb) else { return nil }
    var property: Property
    switch quantity.value {
    case .money(let money):
      property = Property(name: measure.name, value: .money(Money(money.value, currency: money.currency)))
    case .percent(let share):
      property = Property(name: measure.name, value: .number(share))
      property.unit = "percent"
    case .number(let number, let unit):
      property = Property(name: measure.name, value: .number(number))
      property.unit = measure.namesUnit ? nil : unit
    }
    property.qualifier = quantity.qualifier
    property.asOf = date(of: measure.verb)
    property.note = comparison(behind: quantity.words.upperBound)
    let words =
      min(measure.verb, quantity.words.lowerBound)..<max(measure.verb + 1, quantity.words.upperBound)
    var figure = FoundFigure(
      entity: measure.entity, property: property, words: words,
      assurance: Assurance(measure.confidence, "figure.\(measure.basis)"))
    figure.attributedTo = circumstances.attributedTo ?? source(of: measure.verb)
    if figure.attributedTo == measure.entity, findings.entities[measure.entity].type == .event {
      figure.attributedTo = nil
    }
    return figure
  }

  /// The clause's circumstances if it states a fact; nil if it is denied, planned, alleged or in doubt.
  func fact(_ verb: Int) -> Circumstances? {
    let circumstances = statement.circumstances(of: verb)
    guard circumstances.polarity == .positive, circumstances.modality == .asserted else { return nil }
    let word = text.words[verb]
    var isFinite = ["VBD", "VBZ", "VBP"].contains(word.tag) || !word.isVerb
    for dependent in text.children(of: verb) {
      switch text.words[dependent].dependency {
      case "neg": return nil
      case "aux", "auxpass":
        if FigureWords.modals.contains(text.words[dependent].lower) { return nil }
        if word.tag == "VBN" || word.tag == "VBG" { isFinite = true }
      case "mark" where ["if", "unless", "whether"].contains(text.words[dependent].lower): return nil
      default: break
      }
    }
    if !isFinite, word.dependency == "conj" { isFinite = text.words[word.head].isVerb && word.tag == "VBN" }
    guard isFinite else { return nil }
    var place = verb
    for _ in 0..<10 where text.words[place].head != place {
      let isConjunct = text.words[place].dependency == "conj"
      place = text.words[place].head
      if text.words[place].isVerb, FigureWords.doubting.contains(text.words[place].lemma), !isConjunct {
        return nil
      }
    }
    return circumstances
  }

  /// The time that goes with the verb, as a state of things "in" or "by" it.
  private func date(of verb: Int) -> PartialDate? {
    let places = (timesOfGovernor[verb] ?? []).prefix(20)
    let fitting = places.map { findings.times[$0] }.filter { $0.bound == .during || $0.bound == .by }
    return fitting.count == 1
      ? fitting[0].date : fitting.first { $0.words.lowerBound > verb }?.date ?? fitting.first?.date
  }

  /// Who says so: "according to X", "X said".
  private func source(of verb: Int) -> Int? {
    for preposition in text.children(of: verb, "prep") where text.words[preposition].lower == "according" {
      for to in text.children(of: preposition, "prep") {
        for object in text.children(of: to, "pobj") {
          if let mention = mentions.mention(headedBy: object) { return findings.mentions[mention].entity }
        }
      }
    }
    let word = text.words[verb]
    guard word.dependency == "ccomp", FigureWords.saying.contains(text.words[word.head].lemma) else {
      return nil
    }
    for subject in text.children(of: word.head, "nsubj") {
      if let mention = mentions.mention(headedBy: subject) { return findings.mentions[mention].entity }
    }
    return nil
  }

  /// "up from 3 million in 2023", "15 percent below 2030": in the document's words.
  private func comparison(behind end: Int) -> String? {
    var start = end
    while start < text.words.count, start < end + 8,
      text.words[start].lower == "," || text.words[start].lower == "in" || text.words[start].isNumber
    {
      if quantityAt[start] != nil { break }
      start += 1
    }
    guard start < text.words.count, start > 0, text.words[start].sentence == text.words[end - 1].sentence
    else { return nil }
    let isUp =
      ["up", "down"].contains(text.words[start].lower) && start + 1 < text.words.count
      && ["from", "by"].contains(text.words[start + 1].lower)
    let isCompared = text.words[start].lower == "compared"
    var isShare = false
    if let quantity = quantityAt[start] {
      let behind = findings.quantities[quantity].words.upperBound
      isShare =
        behind < text.words.count
        && ["below", "above", "more", "less", "higher", "lower", "fewer"].contains(text.words[behind].lower)
    }
    guard isUp || isCompared || isShare else { return nil }
    var stop = start
    while stop < text.words.count, stop < start + 14, text.words[stop].sentence == text.words[start].sentence,
      !text.words[stop].isPunctuation || text.words[stop].lower == "%"
    {
      stop += 1
    }
    return text.text(of: start..<stop)
  }

  /// ", nearly 40 percent of the world's total": a share of the same measure.
  private func share(behind quantity: Quantity, of measure: Measure) -> FoundFigure? {
    // Within the clause: after a comma, and perhaps the clause's time.
    var place = quantity.words.upperBound
    while place < text.words.count, place < quantity.words.upperBound + 8, quantityAt[place] == nil {
      place += 1
    }
    guard place < text.words.count, let number = quantityAt[place],
      case .percent = findings.quantities[number].value,
      text.words[place].sentence == text.words[quantity.words.lowerBound].sentence,
      place > 0, text.words[place - 1].lower == ",",
      !text.words[quantity.words.upperBound..<place].contains(where: \.isVerb)
    else { return nil }
    let end = findings.quantities[number].words.upperBound
    guard end < text.words.count, text.words[end].lower == "of",
      let object = text.children(of: end, "pobj").first
    else { return nil }
    let last = text.words[object].lower == "total" ? object : text.span(of: object).upperBound
    let whole = text.text(of: end + 1..<min(max(last, end + 2), end + 12)).trimmingSuffix()
    guard whole.hasSuffix("'s") || whole.hasSuffix("’s") else { return nil }
    var share = measure
    share.name = "share of \(whole) \(measure.name)"
    share.basis = "share"
    return figure(findings.quantities[number], share)
  }
}

extension String {
  fileprivate func trimmingSuffix() -> String {
    var text = self[...]
    while text.last == " " || text.last == "," { text.removeLast() }
    return String(text)
  }
}
