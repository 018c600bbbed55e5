internal import DocGraphModel

extension DocumentFindings {
  /// Adds mentions of people by their last name, where the recognizer found the full name elsewhere but not these.
  ///
  /// A word that belongs to the names of several entities stands for none.
  ///
  /// - Complexity: O(words + mentions).
  mutating func addKnownNames() {
    var isMentioned = [Bool](repeating: false, count: text.words.count)
    for mention in mentions { for word in mention.words { isMentioned[word] = true } }
    var owners: [String: Set<Int>] = [:]
    var short: [String: Int] = [:]
    for mention in mentions where mention.form == .name && mention.words.count <= 8 {
      for word in mention.words { owners[text.words[word].text, default: []].insert(mention.entity) }
      guard mention.words.count > 1, let last = mention.words.last, entities[mention.entity].type == .person
      else { continue }
      short[text.words[last].text] = mention.entity
    }
    guard !short.isEmpty else { return }
    var lower: Set<String> = []
    for word in text.words where word.shape.contains(.lower) { lower.insert(word.text) }
    var added: [Mention] = []
    for place in text.words.indices where !isMentioned[place] {
      let word = text.words[place]
      guard word.isProperNoun, word.shape.contains(.title), word.text.utf8.count > 3,
        let entity = short[word.text], owners[word.text] == [entity], !lower.contains(word.lower),
        PlaceTable.world.place(named: word.text) == nil, isAlone(place, isMentioned)
      else { continue }
      added.append(Mention(place..<place + 1, .name, entity: entity))
    }
    merge(added)
  }

  /// Whether no further word of a name stands beside a word.
  private func isAlone(_ place: Int, _ isMentioned: [Bool]) -> Bool {
    func isName(_ other: Int) -> Bool {
      text.words.indices.contains(other) && text.words[other].sentence == text.words[place].sentence
        && text.words[other].isProperNoun && !PersonTitles.isTitle(text.words[other].lower)
    }
    return !isName(place - 1) && !isName(place + 1)
      && (place == 0 || text.words[place - 1].tag != "HYPH")
      && (place + 1 == text.words.count || text.words[place + 1].tag != "HYPH")
  }
}
