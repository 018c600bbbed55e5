internal import DocGraphModel

extension QuantityReader {
  /// A number with what makes it money or a share.
  struct Amount {
    var number: DecimalNumber
    var start: Int
    var end: Int
    var currency: String?
    var isPercent = false
    var isPercentagePoints = false
    /// The power of ten that a magnitude word gave.
    var power = 0
    var isInWords = false

    /// Without currency, per cent or magnitude.
    var isBare: Bool { isCount && power == 0 }
    var isCount: Bool { currency == nil && !isPercent && !isPercentagePoints }

    var canBeginRange: Bool { isBare || currency != nil || isPercent }

    func isLike(_ other: Amount) -> Bool {
      isBare || power > 0 && isCount || currency == other.currency || other.isCount && currency != nil
        || isPercent == other.isPercent && isPercent
    }

    /// "5-7 million euros": the first number takes what only the second says.
    func completed(by other: Amount) -> Amount {
      var low = self
      if power == 0, other.power > 0, let scaled = number.scaled(by: other.power) { low.number = scaled }
      low.currency = currency ?? other.currency
      low.isPercent = other.isPercent
      low.isPercentagePoints = other.isPercentagePoints
      return low
    }

    func value(unit: Unit?) -> Quantity.Value? {
      if let currency { return .money(Money(number, currency: currency)) }
      if isPercent { return .percent(number) }
      if isPercentagePoints { return .number(number, unit: "percentage points") }
      // A small number in words needs something that it counts: "one of them" is none.
      if isInWords, power == 0, unit == nil { return nil }
      return .number(number, unit: unit?.name)
    }
  }

  struct Unit {
    var name: String
    var end: Int
  }

  func amount(at place: Int) -> Amount? {
    guard place < lexemes.count, lexemes[place].beginnings.contains(.amount) else { return nil }
    if let share = fraction(at: place) { return share }
    // "$890 billion", "EUR 3m".
    if let currency = currencyBefore(place) {
      guard var amount = number(at: place + 1, isMoney: true) else { return nil }
      amount.start = place
      amount.currency = currency
      if lower(amount.end) == "us", currency == "USD" { amount.end += 1 }
      return lexemes[amount.end - 1].isLastOfWord ? amount : nil
    }
    guard var amount = number(at: place, isMoney: false) else { return nil }
    if let end = percent(at: amount.end) {
      amount.isPercent = true
      amount.end = end
      if ["point", "points"].contains(lower(end)) {
        amount.isPercent = false
        amount.isPercentagePoints = true
        amount.end += 1
      }
      return amount
    }
    if lower(amount.end) == "percentage", ["point", "points"].contains(lower(amount.end + 1)) {
      amount.isPercentagePoints = true
      amount.end += 2
      return amount
    }
    if let (currency, end) = currencyBehind(amount.end, power: amount.power) {
      amount.currency = currency
      amount.end = end
      return amount
    }
    // "3.4m euros": a magnitude of money only.
    if amount.end < lexemes.count, amount.power == 0,
      let power = QuantityWords.moneyMagnitudes[lower(amount.end)],
      let (currency, end) = currencyBehind(amount.end + 1, power: power),
      let scaled = amount.number.scaled(by: power)
    {
      amount.number = scaled
      amount.power = power
      amount.currency = currency
      amount.end = end
    }
    return amount
  }

  /// The words that an amount may begin with, but for numerals.
  static let openers = Set(QuantityWords.symbols.keys).union(QuantityWords.codes).union(
    QuantityWords.numbers.keys
  ).union(["a", "half", "¥", "￥", "-", "–", "—"])

  private func currencyBefore(_ place: Int) -> String? {
    let text = lower(place)
    guard place + 1 < lexemes.count else { return nil }
    if text == "¥" || text == "￥" { return yen }
    if let currency = QuantityWords.symbols[text] { return currency }
    guard QuantityWords.codes.contains(text),
      self.text.words[lexemes[place].word].text.contains(text.uppercased())
    else { return nil }
    return text.uppercased()
  }

  private func currencyBehind(_ place: Int, power: Int) -> (String, Int)? {
    let text = lower(place)
    if let national = QuantityWords.nationalCurrencies[text], let code = national[lower(place + 1)] {
      return (code, place + 2)
    }
    if text == "hong" || text == "new" || text == "south",
      let code = QuantityWords.nationalCurrencies[lower(place + 1)]?[lower(place + 2)]
    {
      return (code, place + 3)
    }
    if let code = QuantityWords.currencies[text] { return (code, place + 1) }
    // Pounds weigh, unless there are very many or sterling of them.
    if text == "pounds", power >= 6 || lower(place + 1) == "sterling" {
      return ("GBP", lower(place + 1) == "sterling" ? place + 2 : place + 1)
    }
    if text == "€" || text == "£" { return (text == "€" ? "EUR" : "GBP", place + 1) }
    guard QuantityWords.codes.contains(text), place < lexemes.count,
      self.text.words[lexemes[place].word].text.contains(text.uppercased())
    else { return nil }
    return (text.uppercased(), place + 1)
  }

  private func percent(at place: Int) -> Int? {
    if QuantityWords.percents.contains(lower(place)) { return place + 1 }
    return lower(place) == "per" && lower(place + 1) == "cent" ? place + 2 : nil
  }

  /// "half of", "a quarter of", "three quarters of".
  private func fraction(at place: Int) -> Amount? {
    var start = place
    var count: Int64 = 1
    if lower(start) == "a" || lower(start) == "one" {
      start += 1
    } else if lower(start) == "three" {
      (count, start) = (3, start + 1)
    }
    if start < lexemes.count, lexemes[start].isDash { start += 1 }
    guard let share = QuantityWords.fractions[lower(start)], lower(start + 1) == "of",
      start > place || lower(start) == "half", !["first", "second", "last"].contains(lower(place - 1)),
      let number = DecimalNumber(significand: share * count)
    else { return nil }
    return Amount(number: number, start: place, end: start + 1, isPercent: true)
  }

  // MARK: Numbers

  private func number(at place: Int, isMoney: Bool) -> Amount? {
    guard place < lexemes.count, !isTime[lexemes[place].word] else { return nil }
    var amount: Amount
    if lexemes[place].isNumeral {
      guard let number = DecimalNumber(numeral: lexemes[place].text) else { return nil }
      amount = Amount(number: number, start: place, end: place + 1)
    } else if let words = numberInWords(at: place) {
      amount = words
    } else {
      return nil
    }
    while amount.end < lexemes.count, amount.power < 12 {
      let word = lower(amount.end)
      let gap = lexemes[amount.end].isDash ? 1 : 0
      let name = gap == 1 ? lower(amount.end + 1) : word
      var power = QuantityWords.magnitudes[name]
      if power == nil, isMoney, gap == 0 {
        // At the end of a sentence its full stop belongs to "m." or "bn.", as tokens go.
        let bare = name.hasSuffix(".") ? name.dropLast() : name
        power = QuantityWords.moneyMagnitudes[bare] ?? QuantityWords.magnitudes[bare]
      }
      guard let power, let scaled = amount.number.scaled(by: power) else { break }
      amount.number = scaled
      amount.power += power
      amount.end += 1 + gap
    }
    return amount
  }

  /// "twenty-five", "two", "a hundred", "half a million".
  private func numberInWords(at place: Int) -> Amount? {
    if lower(place) == "half", lower(place + 1) == "a", QuantityWords.magnitudes[lower(place + 2)] != nil {
      return DecimalNumber(significand: 5, exponent: -1).map {
        Amount(number: $0, start: place, end: place + 2, isInWords: true)
      }
    }
    if lower(place) == "a" {
      // "a million euros", but not "a hundred times".
      guard QuantityWords.magnitudes[lower(place + 1)] != nil else { return nil }
      return Amount(number: 1, start: place, end: place + 1, isInWords: true)
    }
    guard var value = QuantityWords.numbers[lower(place)] else { return nil }
    var end = place + 1
    if value >= 20, end + 1 < lexemes.count, lexemes[end].isDash,
      let ones = QuantityWords.numbers[lower(end + 1)],
      ones < 10
    {
      value += ones
      end += 2
    }
    return DecimalNumber(significand: value).map {
      Amount(number: $0, start: place, end: end, isInWords: true)
    }
  }

  // MARK: Units

  /// What is counted or measured, right behind the number or as the noun that it counts.
  func unit(behind amount: Amount) -> Unit? {
    var place = amount.end
    guard place < lexemes.count else { return nil }
    if lexemes[place].isDash, place + 1 < lexemes.count { place += 1 }
    if lower(place) == "square" || lower(place) == "cubic", let unit = QuantityWords.units[lower(place + 1)] {
      return Unit(name: "\(lower(place)) \(unit)", end: place + 2)
    }
    if let unit = QuantityWords.units[lower(place)], lexemes[place].isLastOfWord {
      return Unit(name: unit, end: place + 1)
    }
    return counted(amount)
  }

  /// The noun whose number it is: "60 new apprentices".
  private func counted(_ amount: Amount) -> Unit? {
    guard lexemes[amount.end - 1].isLastOfWord else { return nil }
    let last = lexemes[amount.end - 1].word
    var noun = text.words[last].head
    if lexemes[amount.start].word <= noun, noun <= last { noun = text.words[noun].head }
    // A proper noun is a street or a name, not something counted.
    guard noun > last, noun <= last + 6, text.words[noun].isNoun, !text.words[noun].isProperNoun,
      !text.words[noun].shape.contains(.number),
      text.words[noun].sentence == text.words[last].sentence
    else { return nil }
    // Only adjectives and nouns stand between.
    for word in last + 1..<noun {
      let tag = text.words[word].tag
      guard
        tag.hasPrefix("JJ") || tag.hasPrefix("NN") || tag == "VBN" || tag == "VBG" || tag == "POS"
          || tag == "HYPH"
      else { return nil }
    }
    // Few words are cut, so the noun's lexeme is near.
    var place = amount.end
    while place < lexemes.count, lexemes[place].word < noun { place += 1 }
    guard place < lexemes.count, lexemes[place].word == noun, lexemes[place].isLastOfWord else { return nil }
    return Unit(name: text.words[noun].lower, end: place + 1)
  }
}

extension DecimalNumber {
  func scaled(by power: Int) -> DecimalNumber? {
    DecimalNumber(significand: significand, exponent: exponent + power)
  }

  /// Digits with commas between thousands and a point before decimals; nil for all else.
  fileprivate init?(numeral: Substring) {
    guard numeral.utf8.count <= 30 else { return nil }
    let parts = numeral.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, parts.count == 1 || !parts[1].contains(",") else {
      return nil
    }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    self.init(groups.joined() + (parts.count == 2 ? "." + parts[1] : ""))
  }
}
