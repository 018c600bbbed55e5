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

  /// Takes out mentions of which it turned out that they mean another; what was found keeps its other mentions.
  ///
  /// - Parameter removed: Places of mentions, in order.
  /// - Complexity: O(mentions + relations).
  mutating func removeMentions(at removed: [Int]) {
    guard !removed.isEmpty else { return }
    var newPlaces: [Int?] = []
    var kept: [Mention] = []
    var next = 0
    for (place, mention) in mentions.enumerated() {
      if next < removed.count, removed[next] == place {
        newPlaces.append(nil)
        next += 1
      } else {
        newPlaces.append(kept.count)
        kept.append(mention)
      }
    }
    mentions = kept
    for place in relations.indices {
      relations[place].sourceMention = relations[place].sourceMention.flatMap { newPlaces[$0] }
      relations[place].targetMention = relations[place].targetMention.flatMap { newPlaces[$0] }
    }
  }
}
