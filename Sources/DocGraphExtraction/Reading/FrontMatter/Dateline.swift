internal import DocGraphModel

/// Where and when a report was written, before its first sentence: `BRUSSELS, March 3 (Agency) — `.
struct Dateline: Equatable {
  var place: String?
  var date: PartialDate?
  var agency: String?
  /// How many bytes of the paragraph it takes, with the dash and what is blank behind it.
  var length: Int

  /// Reads the beginning of a paragraph.
  ///
  /// - Parameter isFirst: Whether it is among the first paragraphs, where a place in capitals and a dash are enough.
  init?(_ paragraph: String, isFirst: Bool) {
    let bytes = paragraph.utf8.prefix(160)
    // A hyphen, a colon, or the first byte of a dash.
    guard bytes.contains(where: { $0 == 0x2D || $0 == 0x3A || $0 == 0xE2 }) else { return nil }
    let start = String(decoding: Array(bytes), as: UTF8.self)
    guard let dash = Dateline.dash(in: start) else { return nil }
    var head = String(start[..<dash.lowerBound])
    var rest = start[dash.upperBound...].drop { $0 == " " }
    // What follows begins a sentence.
    while let first = rest.first, "\"'“‘(".contains(first) { rest = rest.dropFirst() }
    guard let first = rest.first, first.isUppercase || first.isNumber else { return nil }

    agency = Dateline.takeAgency(from: &head)
    var words = head.split { $0 == " " }[...]
    var hasDate = false
    for place in words.indices {
      guard let found = EnglishDate(words[place...]), found.length == words.endIndex - place else { continue }
      hasDate = true
      date = found.date
      words = words[..<place]
      break
    }
    var name = words.joined(separator: " ")
    while let last = name.last, ", ".contains(last) { name.removeLast() }
    if name.isEmpty {
      guard agency != nil else { return nil }
    } else {
      guard Dateline.isPlace(name) else { return nil }
      let firstPart = name.split(separator: ",").first.map(String.init) ?? name
      let isUpper = firstPart.count >= 3 && firstPart == firstPart.uppercased()
      guard !isUpper || !Dateline.labels.contains(name.lowercased()) else { return nil }
      guard hasDate || agency != nil || isUpper && isFirst && !dash.isColon else { return nil }
      guard !dash.isColon || hasDate && isUpper else { return nil }
      place = Dateline.readable(name)
    }
    length = start[..<dash.upperBound].utf8.count
    length += start[dash.upperBound...].prefix { $0 == " " }.utf8.count
  }

  /// A dash that stands free, or a colon, within the beginning.
  private static func dash(in text: String) -> (
    lowerBound: String.Index, upperBound: String.Index, isColon: Bool
  )? {
    var place = text.startIndex
    var last: Character = " "
    while place < text.endIndex {
      let character = text[place]
      let next = text.index(after: place)
      if character == "—" || character == "–" && last == " " { return (place, next, false) }
      if character == "-" {
        let behind = text[place...].prefix { $0 == "-" }.endIndex
        if last == " " || text[place...].hasPrefix("--"),
          behind == text.endIndex || text[behind] == " " || text[place...].hasPrefix("--")
        {
          return (place, behind, false)
        }
      }
      if character == ":", next < text.endIndex, text[next] == " " { return (place, next, true) }
      // A sentence has begun.
      if character == ".", next < text.endIndex, text[next] == " ",
        text[..<place].split(separator: " ").last.map({ $0.count > 5 }) ?? false
      {
        return nil
      }
      last = character
      place = next
    }
    return nil
  }

  /// `(Reuters)` or `/PRNewswire/` at the end.
  private static func takeAgency(from head: inout String) -> String? {
    let trimmed = head.trimmingBlanks
    for (open, close) in [("(", ")"), ("/", "/")] as [(Character, Character)] where trimmed.last == close {
      let inner = trimmed.dropLast()
      guard let start = inner.lastIndex(of: open) else { continue }
      let name = String(inner[inner.index(after: start)...])
      guard (1...40).contains(name.count), name.first?.isUppercase == true,
        name.split(separator: " ").count <= 4
      else { continue }
      head = String(trimmed[..<start])
      return name
    }
    return nil
  }

  /// Up to three parts of up to three words, each a name.
  private static func isPlace(_ name: String) -> Bool {
    guard name.count <= 60, !name.contains(where: { "()\"“”!?;".contains($0) }) else { return false }
    let parts = name.split(whereSeparator: { $0 == "," || $0 == "/" })
    return (1...3).contains(parts.count)
      && parts.allSatisfy { part in
        let words = part.split(separator: " ")
        return (1...4).contains(words.count)
          && words.enumerated().allSatisfy { number, word in
            word.first?.isUppercase == true
              || number > 0
                && ["de", "del", "la", "al", "of", "the", "am", "an", "der", "sur", "upon", "on"].contains(
                  word)
          } && words.allSatisfy { !$0.contains(where: \.isNumber) }
      }
  }

  /// "BRUSSELS" as "Brussels"; "N.Y." and what is not all in capitals stay.
  private static func readable(_ name: String) -> String {
    name.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { number, word in
      if number > 0, smallWords.contains(String(word)) { return word.lowercased() }
      guard word.count > 2, !word.contains("."), word == word.uppercased() else { return String(word) }
      var text = ""
      for character in word {
        let isStart = text.last?.isLetter != true
        text += isStart ? String(character) : character.lowercased()
      }
      return text
    }.joined(separator: " ")
  }

  private static let smallWords: Set<String> = [
    "AL", "AM", "DE", "DEL", "DU", "EL", "LA", "OF", "SUR", "THE", "UPON",
  ]

  /// What is written in capitals before a dash and is no place; ours.
  private static let labels: Set<String> = [
    "analysis", "breaking", "breaking news", "comment", "correction", "exclusive", "explainer", "fact check",
    "interview", "live",
    "note", "opinion", "photos", "press release", "update", "updated", "video", "warning", "watch", "nato",
    "factbox", "timeline",
    "profile", "feature", "news", "statement", "summary", "insight", "column", "obituary", "review", "who",
    "wto", "imf", "opec",
  ]
}

extension StringProtocol {
  /// Without some characters at its ends.
  func trimming(where isLeftOut: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isLeftOut(first) { rest.removeFirst() }
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return String(rest)
  }

  /// Without white space at its ends.
  var trimmingBlanks: String {
    trimming(where: \.isWhitespace)
  }
}
