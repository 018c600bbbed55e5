extension DocumentFindings {
  /// Adds mentions where the order of words wants them; what was found keeps its mentions though their places change.
  ///
  /// - Parameter added: In the order of their words.
  /// - Complexity: O(mentions + relations).
  mutating func merge(_ added: [Mention]) {
    guard !added.isEmpty else { return }
    var merged: [Mention] = []
    var newPlaces: [Int] = []
    var next = 0
    for mention in mentions {
      while next < added.count, added[next].words.lowerBound < mention.words.lowerBound {
        merged.append(added[next])
        next += 1
      }
      newPlaces.append(merged.count)
      merged.append(mention)
    }
    merged += added[next...]
    mentions = merged
    for place in relations.indices {
      relations[place].sourceMention = relations[place].sourceMention.map { newPlaces[$0] }
      relations[place].targetMention = relations[place].targetMention.map { newPlaces[$0] }
    }
  }
}
