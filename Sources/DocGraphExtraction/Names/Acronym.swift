/// Names made of other names' first letters.
enum Acronym {
  static let small: Set = [
    "of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "&", "-", "a", "du", "des", ",", "/",
  ]

  /// The first letters of a name's words in lower case, small words left out.
  static func initials(of keys: [String]) -> String? {
    var letters = ""
    for key in keys where !small.contains(key) {
      if let letter = key.first, letter.isLetter { letters.append(letter) }
    }
    return letters.count > 1 ? letters : nil
  }

  /// The first letters with those of the small words too: "DoJ", "USofA".
  static func allInitials(of keys: [String]) -> String {
    String(keys.compactMap { $0.first?.isLetter == true ? $0.first : nil })
  }
}
