internal import DocGraphModel

/// Finds amounts, shares, counts and measures by a grammar over words.
struct QuantityReader {
  let text: ParsedDocument
  let lexemes: [Lexeme]
  /// Whether each word is part of a time.
  let isTime: [Bool]
  /// Whether each word is part of a name that the recognizer holds for a person, organization and so on.
  let isName: [Bool]
  /// What "¥" stands for here.
  let yen: String

  init(_ text: ParsedDocument, lexemes: [Lexeme], times: [TimeReader.Found]) {
    self.text = text
    self.lexemes = lexemes
    var isTime = [Bool](repeating: false, count: text.words.count)
    for time in times {
      for word in time.words { isTime[word] = true }
    }
    self.isTime = isTime
    var isName = [Bool](repeating: false, count: text.words.count)
    for name in text.names where Self.names.contains(name.label) && name.words.count > 1 {
      for word in name.words { isName[word] = true }
    }
    self.isName = isName
    yen = text.words.contains { Self.chinese.contains($0.lower) } ? "CNY" : "JPY"
  }

  private static let names: Set<String> = [
    "PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "WORK_OF_ART", "PRODUCT",
  ]
  private static let chinese: Set<String> = ["yuan", "renminbi", "rmb", "china", "chinese", "beijing"]

  /// - Complexity: O(words).
  func all() -> [Quantity] {
    var found: [Quantity] = []
    var place = 0
    while place < lexemes.count {
      guard lexemes[place].isFirstOfWord, !isTime[lexemes[place].word], let read = quantity(at: place) else {
        place += 1
        continue
      }
      found += read.quantities
      place = max(read.end, place + 1)
    }
    return found
  }

  func lower(_ place: Int) -> Substring {
    place >= 0 && place < lexemes.count ? lexemes[place].text : ""
  }

  /// One quantity, or the two ends of a range.
  private func quantity(at place: Int) -> (quantities: [Quantity], end: Int)? {
    guard let first = amount(at: place) else { return nil }
    let start = first.start
    if let end = chain(from: first) { return ([], end) }
    if let range = range(from: first, at: place) { return range }
    if isAge(first) { return ([], first.end) }
    guard !isIdentifier(first), let value = first.value(unit: unit(behind: first)) else { return nil }
    let unitEnd = first.isCount ? self.unit(behind: first)?.end ?? first.end : first.end
    guard lexemes[unitEnd - 1].isLastOfWord else { return nil }
    let (begin, qualifier, end) = qualified(start, unitEnd)
    let words = lexemes[begin].word..<lexemes[end - 1].word + 1
    return ([Quantity(words, value, qualifier: qualifier)], end)
  }

  /// "5 to 7 percent", "between $2 billion and $3 billion", "5-7 million euros".
  private func range(from first: Amount, at place: Int) -> (quantities: [Quantity], end: Int)? {
    let isBetween = lower(first.start - 1) == "between"
    let join = first.end
    guard join < lexemes.count,
      lexemes[join].isDash || lower(join) == "to" && lower(first.start - 1) != "from"
        || isBetween && lower(join) == "and",
      let second = amount(at: join + 1), first.isLike(second), !isIdentifier(first),
      lower(join) != "to" || isNear(first, second)
    else { return nil }
    let secondUnit = unit(behind: second)
    let end = second.isCount ? secondUnit?.end ?? second.end : second.end
    guard lexemes[end - 1].isLastOfWord else { return nil }
    let low = first.completed(by: second)
    guard low.number < second.number || low.number == second.number && low.currency == nil,
      let from = low.value(unit: secondUnit), let to = second.value(unit: secondUnit)
    else {
      // "3-2" is a score, "555-0134" a telephone.
      return ([], end)
    }
    // Digits with a dash and no measure may be anything.
    if lexemes[join].isDash, second.isBare, secondUnit == nil { return ([], end) }
    return (
      [
        Quantity(lexemes[first.start].word..<lexemes[first.end - 1].word + 1, from, qualifier: .atLeast),
        Quantity(lexemes[second.start].word..<lexemes[end - 1].word + 1, to, qualifier: .atMost),
      ], end
    )
  }

  /// Behind the numbers of a telephone, an account or a version, joined by dashes; nil where there is none.
  private func chain(from first: Amount) -> Int? {
    guard first.isBare, !first.isInWords else { return nil }
    var count = 1
    var hasZero = false
    var end = first.end
    while end + 1 < lexemes.count, lexemes[end].isDash, lexemes[end + 1].isNumeral {
      if lower(end + 1).hasPrefix("0") { hasZero = true }
      count += 1
      end += 2
    }
    return count > 2 || hasZero ? end : nil
  }

  /// "45-year-old".
  private func isAge(_ amount: Amount) -> Bool {
    guard amount.isBare else { return false }
    let place =
      lexemes.indices.contains(amount.end) && lexemes[amount.end].isDash ? amount.end + 1 : amount.end
    guard lower(place).hasPrefix("year") || lower(place).hasPrefix("month") else { return false }
    return lower(place + 1) == "old" || lower(place + 1) == "-" && lower(place + 2) == "old"
  }

  private func isNear(_ first: Amount, _ second: Amount) -> Bool {
    first.isBare || first.currency != nil || first.isPercent
  }

  /// Room 12, Boeing 737, Article 5, No. 5, a telephone, "Jane Doe, 45,".
  private func isIdentifier(_ amount: Amount) -> Bool {
    guard amount.isBare else { return false }
    let word = lexemes[amount.start].word
    if lexemes[amount.start].isNumeral, lower(amount.start).hasPrefix("0"), lower(amount.start).count > 1,
      !lower(amount.start).hasPrefix("0.")
    {
      return true
    }
    if isName[word] { return true }
    guard word > 0 else { return false }
    let before = text.words[word - 1]
    if before.isProperNoun || Self.numbered.contains(before.lower) {
      // "Harbor Trust 12 million": what has a unit or depends on what follows is no number of a thing.
      return text.words[word].head <= word && unit(behind: amount) == nil
        || Self.numbered.contains(before.lower)
    }
    // An age.
    return before.lower == "," && word >= 2 && text.words[word - 2].isProperNoun
      && (word + 1 >= text.words.count || text.words[word + 1].isPunctuation)
      || before.lower == "aged" || before.lower == "age"
  }

  private static let numbered: Set<String> = [
    "article", "section", "chapter", "page", "room", "no", "no.", "number", "paragraph", "figure", "table",
    "line", "route", "highway", "gate", "item", "level", "phase", "type", "version", "#", "§", "part",
    "volume",
    "season", "episode", "step", "rule", "unit", "aged", "age", "pp", "pp.", "p.",
  ]

  /// With "more than" before it, "or so" behind it.
  private func qualified(_ start: Int, _ end: Int) -> (start: Int, qualifier: Qualifier?, end: Int) {
    for (words, qualifier) in QualifierWords.before where start >= words.count {
      guard (0..<words.count).allSatisfy({ lower(start - words.count + $0) == words[$0] }),
        !isTime[lexemes[start - words.count].word]
      else { continue }
      return (start - words.count, qualifier, end)
    }
    for (words, qualifier) in QualifierWords.behind
    where (0..<words.count).allSatisfy({ lower(end + $0) == words[$0] }) {
      return (start, qualifier, end + words.count)
    }
    return (start, nil, end)
  }
}
