internal import DocGraphModel

/// What the words of a whole document, names or not, say of its names.
struct DocumentWords {
  /// Words in lower case that are no names: "institute", "researchers".
  private var plain: Set<String> = []
  /// Adjectives and names of peoples: "tamorian".
  private var peoples: Set<String> = []
  /// Nouns behind "the" that have a parliament: "the federation's".
  private var governed: Set<String> = []

  /// Where the document says that it was written.
  private let place: FoldedName?

  /// - Complexity: O(words).
  init(_ text: ParsedDocument) {
    place = text.document.place.map { FoldedName($0) }
    for (place, word) in text.words.enumerated() {
      if word.shape.contains(.lower), word.shape.contains(.alphabetic) {
        if word.text.utf8.count > 3 { plain.insert(word.text) }
        guard Polity.states.contains(word.lower), place > 0, place + 2 < text.words.count,
          text.words[place - 1].lower == "the", text.words[place + 1].tag == "POS"
        else { continue }
        for noun in place + 2..<min(place + 5, text.words.count)
        where Polity.possessions.contains(text.words[noun].lower) || text.words[noun].lower == "envoy" {
          governed.insert(word.lower)
        }
      } else if word.shape.contains(.title), word.tag.hasPrefix("JJ"), word.text.utf8.count > 5 {
        peoples.insert(word.lower)
      }
    }
    for name in text.names where name.label == "NORP" && name.words.count == 1 {
      peoples.insert(text.words[name.words.lowerBound].lower)
    }
  }

  func addClues(to group: inout NameGroup) {
    guard let last = group.keys.last else { return }
    if let place, FoldedName(group.name) == place { group.clues.add(.dateline) }
    if group.keys.count == 1, group.name != last, plain.contains(last) { group.clues.add(.lowerElsewhere) }
    if group.keys.count > 1, governed.contains(last) { group.clues.add(.governs) }
    if group.keys.count == 1, last.utf8.count > 3, !group.clues.has(.surnameOfPerson), hasPeople(last) {
      group.clues.add(.demonymSaid)
    }
  }

  /// Whether somebody is called after a place: "Tamorian" after Tamoria, "Kharzani" after Kharzan.
  private func hasPeople(_ name: String) -> Bool {
    var endings = ["ian", "ese", "i", "ish", "an"].map { name + $0 }
    if let vowel = name.last, "aeoy".contains(vowel) {
      let stem = name.dropLast()
      endings += ["n", "ns"].map { name + $0 } + ["ian", "ians", "an", "ese", "ish", "ic"].map { stem + $0 }
    }
    return endings.contains { peoples.contains($0) || peoples.contains($0 + "s") }
  }
}
