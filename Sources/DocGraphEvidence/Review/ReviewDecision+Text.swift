import DocGraphModel

/// `r12 accept`, `r1 r2 reject`, `r7 edit type=owns valid=2031`, `e:ht merge e:harbor-trust`: one line, which
/// ``ReviewDecision/init(line:)`` reads back.
extension ReviewDecision: CustomStringConvertible {
  public var description: String {
    let words =
      targets.map(\.description) + [verb.rawValue] + (other.map { ["e:\($0)"] } ?? [])
      + corrections.map { "\($0.key.rawValue)=\(ReviewDecision.written($0.value))" }
    return words.joined(separator: " ")
  }

  /// The value as it is where nothing in it could be read as something else, otherwise between quotation marks.
  private static func written(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./:~?%,".unicodeScalars.contains(scalar)
    }
    if isPlain { return value }
    return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// The decision that a line says.
  ///
  /// A value goes on to the next `key=` or to the end of the line, or stands between quotation marks, with a backslash before
  /// such a mark and before a backslash inside.
  ///
  /// - Throws: ``EvidenceError`` with code ``EvidenceError/Code/decision``.
  /// - Complexity: O(length).
  public init(line: some StringProtocol) throws(EvidenceError) {
    let shown = line.count > 60 ? "\(line.prefix(60))…" : String(line)
    var words = line.split(whereSeparator: \.isWhitespace)[...]
    var targets: [ReviewTarget] = []
    while let word = words.first, Verb(rawValue: String(word)) == nil {
      guard word.contains(where: { $0 != ":" }), !word.contains("=") else { break }
      targets += word.split(separator: ",").map { ReviewTarget(word: $0) }
      words.removeFirst()
    }
    guard let first = words.popFirst(), let verb = Verb(rawValue: String(first)) else {
      let known = Verb.allCases.map(\.rawValue)
      let word = words.first.map { String($0) } ?? targets.last.map(\.description) ?? ""
      throw EvidenceError.decision(
        "no verb in '\(shown)'",
        hint: Suggestion.question(for: word, among: known) ?? "one of \(known.joined(separator: ", "))")
    }
    guard !targets.isEmpty else {
      throw EvidenceError.decision(
        "'\(verb.rawValue)' of what? (in '\(shown)')", hint: "write an id before it: r12, e:harbor-trust")
    }
    let rest = line[first.endIndex...]
    switch verb {
    case .merge, .apart:
      guard targets.count == 1, words.count == 1, let word = words.first, word.hasPrefix("e:") else {
        throw EvidenceError.decision(
          "'\(verb.rawValue)' links two entities (in '\(shown)')",
          hint: "e:ht \(verb.rawValue) e:harbor-trust")
      }
      self.init(targets, verb, other: EntityID(String(word.dropFirst(2))))
    case .accept, .reject, .edit, .reopen:
      self.init(targets, verb, corrections: try ReviewDecision.corrections(rest))
    }
    if targets.count > 1, !corrections.isEmpty {
      throw EvidenceError.decision("corrections are of one record (in '\(shown)')", hint: "write a line each")
    }
    if verb == .edit, corrections.isEmpty {
      throw EvidenceError.decision(
        "nothing to edit in '\(shown)'", hint: "write key=value, such as type=owns")
    }
    if verb == .reopen, !corrections.isEmpty {
      throw EvidenceError.decision("reopen corrects nothing (in '\(shown)')", hint: "use edit")
    }
  }

  /// `type=owns valid=2031 note="as of then"`.
  ///
  /// - Throws: ``EvidenceError`` with code ``EvidenceError/Code/decision``.
  public static func corrections(_ text: some StringProtocol) throws(EvidenceError) -> [Correction] {
    var corrections: [Correction] = []
    var rest = Substring(text).drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" && !$0.isWhitespace }
      guard rest[name.endIndex...].first == "=", let key = Key(rawValue: String(name)) else {
        let hint = Suggestion.question(for: String(name), among: Key.allCases.map(\.rawValue))
        throw EvidenceError.decision("'\(name)' is no key=value", hint: hint ?? "such as type=owns")
      }
      guard !corrections.contains(where: { $0.key == key }) else {
        throw EvidenceError.decision("\(name)= is there twice")
      }
      rest = rest[name.endIndex...].dropFirst()
      corrections.append(Correction(key, try value(&rest)))
      rest = rest.drop(while: \.isWhitespace)
    }
    return corrections
  }

  /// Takes a value off the front of `text`.
  private static func value(_ text: inout Substring) throws(EvidenceError) -> String {
    if text.first == "\"" { return try quoted(&text) }
    var end = text.startIndex
    var isAfterSpace = false
    var place = text.startIndex
    while place < text.endIndex {
      if text[place].isWhitespace {
        isAfterSpace = true
      } else {
        if isAfterSpace, beginsCorrection(text[place...]) { break }
        isAfterSpace = false
        end = text.index(after: place)
      }
      place = text.index(after: place)
    }
    defer { text = text[place...] }
    return String(text[..<end])
  }

  private static func beginsCorrection(_ text: Substring) -> Bool {
    let name = text.prefix { $0.isASCII && $0.isLetter }
    return text[name.endIndex...].first == "=" && Key(rawValue: String(name)) != nil
  }

  private static func quoted(_ text: inout Substring) throws(EvidenceError) -> String {
    var value = ""
    var isEscaped = false
    var place = text.index(after: text.startIndex)
    while place < text.endIndex {
      let character = text[place]
      place = text.index(after: place)
      if isEscaped {
        value.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        guard text[place...].first?.isWhitespace ?? true else { break }
        text = text[place...]
        return value
      } else {
        value.append(character)
      }
    }
    throw EvidenceError.decision(
      "a quotation mark is not closed, or something stands right behind it",
      hint: #"write "…" and \" for a mark inside"#)
  }
}
