/// Reads a regular expression (https://docs.python.org/3/library/re.html#regular-expression-syntax): alternatives, groups,
/// classes, `\w \d \s`, greedy repetition, looking ahead and behind, `^` and `$`. Anything else is an error.
struct ExpressionParser {
  private let pattern: [Unicode.Scalar]
  private var position = 0
  private var classes: CharacterClasses
  private var depth = 0

  private init(_ pattern: String, _ classes: CharacterClasses) {
    self.pattern = Array(pattern.unicodeScalars)
    self.classes = classes
  }

  /// - Throws: `.model` if the pattern has something that is not known here.
  static func parse(
    _ pattern: String, into classes: inout CharacterClasses
  ) throws(LanguageError) -> Expression {
    var parser = ExpressionParser(pattern, classes)
    _ = parser.take("(?u)")
    let expression = try parser.choice()
    guard parser.position == parser.pattern.count else { throw parser.fault("an open bracket is missing") }
    classes = parser.classes
    return expression
  }

  private func fault(_ message: String) -> LanguageError {
    LanguageError(.model, "character \(position) of an expression of the tokenizer: \(message)")
  }

  private var next: Unicode.Scalar? { position < pattern.count ? pattern[position] : nil }

  private mutating func take(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard pattern[position...].starts(with: scalars) else { return false }
    position += scalars.count
    return true
  }

  private mutating func choice() throws(LanguageError) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth < 50 else { throw fault("groups lie too deeply in each other") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(LanguageError) -> Expression {
    var parts: [Expression] = []
    while let next, next != "|", next != ")" {
      let part = try repeated(try atom())
      // `xx+` is `x{2,}`, also when it is read backwards.
      if case .repeated(.character(let body), let least, nil) = part, parts.last == .character(body) {
        parts[parts.count - 1] = .repeated(.character(body), least: least + 1, most: nil)
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repeated(_ body: Expression) throws(LanguageError) -> Expression {
    let start = position
    var least = 0
    var most: Int?
    if take("*") {
    } else if take("+") {
      least = 1
    } else if take("?") {
      most = 1
    } else if take("{") {
      let first = digits()
      most = first
      if take(",") { most = digits() } else if first == nil { position = start }
      guard position > start, take("}") else {
        position = start
        guard case .character = body else { throw fault("a brace stands where nothing can be repeated") }
        return body
      }
      least = first ?? 0
    } else {
      return body
    }
    switch body {
    case .start, .end, .look: throw fault("nothing to repeat")
    default: break
    }
    guard least <= 1000, (most ?? 0) <= 1000, least <= most ?? least else {
      throw fault("a count that is too large")
    }
    guard next != "?", next != "+", next != "*" else { throw fault("a repetition that is not greedy") }
    return .repeated(body, least: least, most: most)
  }

  private mutating func digits() -> Int? {
    var value: Int?
    while let digit = next.flatMap({ $0.properties.generalCategory == .decimalNumber ? Int(String($0)) : nil }
    ),
      (value ?? 0) < 100_000
    {
      value = (value ?? 0) * 10 + digit
      position += 1
    }
    return value
  }

  private mutating func atom() throws(LanguageError) -> Expression {
    if take("(") { return try group() }
    if take("[") { return .character(classes.number(of: try characterClass())) }
    if take("^") { return .start }
    if take("$") { return .end }
    if take(".") { return .character(classes.number(of: CharacterClass(ranges: [10...10], isNegated: true))) }
    guard let next, next != "*", next != "+", next != "?" else { throw fault("nothing to repeat") }
    if next == "\\" { return .character(classes.number(of: try escape())) }
    position += 1
    return .character(classes.number(of: CharacterClass(ranges: [next.value...next.value])))
  }

  /// What follows an opening bracket, with the closing one.
  private mutating func group() throws(LanguageError) -> Expression {
    var look: (isBehind: Bool, isNegated: Bool)?
    if take("?:") {
    } else if take("?=") {
      look = (false, false)
    } else if take("?!") {
      look = (false, true)
    } else if take("?<=") {
      look = (true, false)
    } else if take("?<!") {
      look = (true, true)
    } else if next == "?" {
      throw fault("a kind of group that is not known here")
    }
    let body = try choice()
    guard take(")") else { throw fault("a closing bracket is missing") }
    guard let look else { return body }
    guard let most = body.mostWidth, most <= 1000 else {
      throw fault("a bound is missing on what is looked for")
    }
    guard !look.isBehind || most == body.leastWidth else {
      throw fault("what is looked for behind has no fixed width")
    }
    return .look(body, isBehind: look.isBehind, isNegated: look.isNegated)
  }

  /// What follows an opening square bracket, with the closing one.
  private mutating func characterClass() throws(LanguageError) -> CharacterClass {
    var result = CharacterClass(isNegated: take("^"))
    var isFirst = true
    while let next, next != "]" || isFirst {
      isFirst = false
      let lower = try classMember()
      guard position + 1 < pattern.count, self.next == "-", pattern[position + 1] != "]" else {
        result.ranges += lower.ranges
        result.kinds.formUnion(lower.kinds)
        continue
      }
      position += 1
      let upper = try classMember()
      guard let low = lower.single, let high = upper.single, low <= high else { throw fault("no range") }
      result.ranges.append(low...high)
    }
    guard take("]") else { throw fault("a closing square bracket is missing") }
    return result
  }

  private mutating func classMember() throws(LanguageError) -> CharacterClass {
    guard let next else { throw fault("a closing square bracket is missing") }
    if next == "\\" { return try escape() }
    position += 1
    return CharacterClass(ranges: [next.value...next.value])
  }

  private mutating func escape() throws(LanguageError) -> CharacterClass {
    position += 1
    guard let letter = next else { throw fault("the expression ends with a backslash") }
    position += 1
    switch letter {
    case "w": return CharacterClass(kinds: [.word, .digit])
    case "W": return CharacterClass(kinds: [.other])
    case "d": return CharacterClass(kinds: [.digit])
    case "D": return CharacterClass(kinds: [.other, .word])
    case "s": return CharacterClass(ranges: CharacterClass.space)
    case "S": return CharacterClass(ranges: CharacterClass.notSpace)
    case "n": return CharacterClass(ranges: [10...10])
    case "t": return CharacterClass(ranges: [9...9])
    case "r": return CharacterClass(ranges: [13...13])
    case "x": return try hexadecimal(2)
    case "u": return try hexadecimal(4)
    case "U": return try hexadecimal(8)
    default:
      guard !letter.isASCII || !letter.properties.isAlphabetic && letter.properties.numericType == nil else {
        throw fault("\\\(letter), which is not known here")
      }
      return CharacterClass(ranges: [letter.value...letter.value])
    }
  }

  private mutating func hexadecimal(_ count: Int) throws(LanguageError) -> CharacterClass {
    guard position + count <= pattern.count,
      case let digits = String(String.UnicodeScalarView(pattern[position..<position + count])),
      digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(digits, radix: 16), value <= 0x10_ffff
    else { throw fault("no code point") }
    position += count
    return CharacterClass(ranges: [value...value])
  }
}

extension CharacterClass {
  /// The only code point of the class.
  fileprivate var single: UInt32? {
    guard kinds.isEmpty, !isNegated, ranges.count == 1, ranges[0].count == 1 else { return nil }
    return ranges[0].lowerBound
  }
}
