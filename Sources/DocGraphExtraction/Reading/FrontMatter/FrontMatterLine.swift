internal import DocGraphModel

/// What a short block of a news text says about the text instead of the world.
struct FrontMatterLine: Equatable {
  var author: String?
  var published: PartialDate?
  var updated: PartialDate?
  var publisher: String?
  /// Whether it calls its author one of the publisher's staff.
  var isByStaff = false

  /// Reads a block; nil for one that is not all front matter.
  ///
  /// - Parameter isHead: Whether it stands before the text or right behind its title, where a name and a date alone say it.
  init?(_ text: String, isHead: Bool) {
    let text = text.trimmingBlanks
    guard !text.isEmpty, text.utf8.count <= 400 else { return nil }
    if FrontMatterLine.isFurniture(text) {
      author = FrontMatterLine.credit(text)
      return
    }
    var found = false
    var names: [String] = []
    for segment in FrontMatterSegments(of: text) {
      if take(segment, isHead: isHead) {
        found = true
      } else if isHead, names.count < 2, let name = FrontMatterLine.name(segment, words: 6) {
        names.append(name)
      } else {
        return nil
      }
    }
    if !names.isEmpty { guard takeNames(names, of: text) else { return nil } }
    guard found, author != nil || published != nil || updated != nil || publisher != nil else { return nil }
  }

  /// Whether it is words and a date, as a headline may be too: "Board meets, 4 March 2031".
  func isOnlyDated(_ text: String) -> Bool {
    author == nil && publisher == nil && published != nil && text.contains(",")
      && FrontMatterLine.stamp(text) == nil
      && !FrontMatterLine.stamps.contains { text.after(prefix: $0.0) != nil }
  }

  private mutating func take(_ segment: String, isHead: Bool) -> Bool {
    let lower = segment.lowercased()
    if lower.hasPrefix("by "), let name = FrontMatterLine.byline(String(segment.dropFirst(3))) {
      if author == nil, lower.contains(", staff ") || lower.contains(", our ") { isByStaff = true }
      author = author ?? name
      return true
    }
    for label in ["author:", "written by ", "reporter:", "words by ", "story by ", "text by "] {
      if let rest = segment.after(prefix: label), let name = FrontMatterLine.byline(rest) {
        author = author ?? name
        return true
      }
    }
    for (label, isUpdate) in FrontMatterLine.stamps {
      guard let rest = segment.after(prefix: label) else { continue }
      // "Updated 11:52 p.m.": of the day that stands beside it.
      if isUpdate, !rest.isEmpty,
        rest.split(whereSeparator: \.isWhitespace).allSatisfy(FrontMatterLine.isTime)
      {
        return true
      }
      guard let date = FrontMatterLine.stamp(rest) else { continue }
      if isUpdate { updated = updated ?? date } else { published = published ?? date }
      return true
    }
    if let rest = segment.after(prefix: "source:") {
      publisher = publisher ?? FrontMatterLine.name(rest, words: 6)
      return true
    }
    if segment.after(prefix: "editor:") != nil || FrontMatterLine.isFurniture(segment) { return true }
    if isHead, let date = FrontMatterLine.stamp(segment) {
      published = published ?? date
      return true
    }
    return isHead && takePublisher(segment)
  }

  /// "The Lowgate Beacon, 9 November 2032", "Tide Wire (TW), Ellen, 9 November 2032": parts between commas, the last of them
  /// a date.
  private mutating func takePublisher(_ segment: String) -> Bool {
    let parts = segment.split(separator: ",").map(\.trimmingBlanks)
    guard (2...5).contains(parts.count), segment.first?.isUppercase == true else { return false }
    for place in parts.indices.dropFirst() {
      guard let date = FrontMatterLine.stamp(parts[place...].joined(separator: ", ")) else { continue }
      guard parts[..<place].allSatisfy({ $0.split(separator: " ").count <= 6 && !$0.contains(". ") }) else {
        return false
      }
      published = published ?? date
      let name = parts[0].prefix { $0 != "(" }.trimmingBlanks
      if FrontMatterLine.isPaper(name), FrontMatterLine.name(name, words: 6) != nil {
        publisher = publisher ?? name
      }
      return true
    }
    return false
  }

  /// "Lindmark Daily | 9 May 2038", "Politics | 9 May 2038": what stands between bars beside a date, the paper or a part of it.
  private mutating func takeNames(_ names: [String], of text: String) -> Bool {
    guard published != nil || updated != nil, text.contains(where: { "|•·".contains($0) }) else {
      return false
    }
    for name in names where publisher == nil && name.contains(" ") && FrontMatterLine.isPaper(name) {
      publisher = name
    }
    return true
  }

  static func isPaper(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.first == "The" || words.contains { NewspaperWords.all.contains($0.lowercased()) }
  }

  private static let stamps: [(String, isUpdate: Bool)] = [
    ("first published:", false), ("first published", false), ("published on", false), ("published:", false),
    ("published at", false), ("published", false), ("posted on", false), ("posted:", false),
    ("posted", false),
    ("date:", false), ("created:", false), ("release date:", false), ("last updated on", true),
    ("last updated:", true),
    ("last updated", true), ("last modified:", true), ("last modified", true), ("updated on", true),
    ("updated:", true),
    ("updated", true), ("modified:", true),
  ]

  /// A date, and nothing behind it but a time of day and its zone.
  private static func stamp(_ text: String) -> PartialDate? {
    let words = text.split { $0.isWhitespace }
    var start = 0
    // "10:21 AM, May 30, 2025"
    while start < words.count, start < 4, isTime(words[start]) { start += 1 }
    guard start < words.count, let found = EnglishDate(words[start...]), let date = found.date else {
      return nil
    }
    return words[(start + found.length)...].allSatisfy(isTime) ? date : nil
  }

  private static func isTime(_ word: Substring) -> Bool {
    let word = word.lowercased().trimmingPunctuation.filter { $0 != "." }
    if [
      "at", "am", "pm", "et", "edt", "est", "gmt", "utc", "cet", "cest", "bst", "pt", "pst", "pdt", "ist",
      "hrs", "local", "time",
    ].contains(word) || word.isEmpty {
      return true
    }
    let digits = word.prefix { $0.isNumber || $0 == ":" || $0 == "+" }
    return digits.first.map { $0.isNumber || $0 == "+" } == true
      && (digits.contains(":") && ["", "am", "pm", "h", "z"].contains(word.dropFirst(digits.count))
        || ["am", "pm"].contains(word.dropFirst(digits.count)) && digits.count <= 2)
  }

  /// "Nils Aderhold, staff reporter" and "Ann Moor and Bo Lind in Geneva" as their names.
  private static func byline(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace }
    guard (1...16).contains(words.count) else { return nil }
    let text = words.joined(separator: " ")
    let parts = text.replacing(" and ", with: ",").replacing(" & ", with: ",").split(separator: ",").map {
      String($0).trimmingBlanks
    }
    var names: [String] = []
    for part in parts where !part.isEmpty {
      let person = part.split(separator: " in ").first.map(String.init) ?? part
      let withoutPaper = person.split(separator: " for ").first.map(String.init) ?? person
      if let name = name(withoutPaper, words: 5), !isRole(name) {
        names.append(name)
      } else if names.isEmpty || !isRole(part) {
        return nil
      }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func isRole(_ text: String) -> Bool {
    text.lowercased().split(whereSeparator: { !$0.isLetter }).contains { roles.contains(String($0)) }
  }

  private static let roles: Set<String> = [
    "reporter", "reporters", "writer", "writers", "staff", "correspondent", "correspondents", "editor",
    "editors", "columnist",
    "contributor", "analyst", "agencies", "bureau", "desk", "producer", "political", "economics",
  ]

  /// A name of so many words, each with a capital.
  private static func name(_ text: String, words most: Int) -> String? {
    let name = text.trimmingPunctuation.trimmingBlanks
    let words = name.split(separator: " ")
    guard (1...most).contains(words.count), name.utf8.count <= 80, words[0].first?.isUppercase == true,
      words.allSatisfy({ word in
        word.first?.isUppercase == true
          || ["de", "van", "von", "der", "den", "al", "bin", "da", "di", "la", "of", "the", "for", "&"]
            .contains(word)
      }), !name.contains(where: { $0.isNumber || "!?\"“”:;".contains($0) })
    else { return nil }
    return name
  }

  /// The first reporter of "(Reporting by Ann Moor; Editing by Bo Lind)".
  private static func credit(_ text: String) -> String? {
    guard let rest = text.drop(while: { $0 == "(" }).description.after(prefix: "reporting by ") else {
      return nil
    }
    return byline(String(rest.prefix { $0 != ";" && $0 != ")" }))
  }
}

extension String {
  /// What follows a beginning, which is compared without case and may have blanks behind.
  func after(prefix: String) -> String? {
    // Nearly all texts differ in the first letter.
    guard utf8.count >= prefix.utf8.count, let first = utf8.first, let letter = prefix.utf8.first,
      first == letter || first == letter & ~0x20 || first >= 0x80,
      self.prefix(prefix.count).lowercased() == prefix
    else {
      return nil
    }
    let rest = dropFirst(prefix.count)
    // Whole words only.
    if let last = prefix.last, last.isLetter, let next = rest.first, !next.isWhitespace, next != ":" {
      return nil
    }
    return String(rest.drop { $0.isWhitespace || $0 == ":" })
  }
}
