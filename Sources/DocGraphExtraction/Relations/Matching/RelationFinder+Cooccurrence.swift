internal import DocGraphModel

extension RelationFinder {
  /// The most names of a sentence that are paired.
  private static let pairedNames = 8

  /// Links names in one sentence that nothing else links: a hint to look there, no statement.
  ///
  /// - Complexity: O(mentions × 8 + relations).
  mutating func findCooccurrence() {
    var known = Set(relations.map { Pair($0.source, $0.target) })
    var place = 0
    while place < findings.mentions.count {
      let sentence = text.words[findings.mentions[place].words.lowerBound].sentence
      var names: [Int] = []
      while place < findings.mentions.count,
        text.words[findings.mentions[place].words.lowerBound].sentence == sentence
      {
        if findings.mentions[place].form == .name, names.count < Self.pairedNames { names.append(place) }
        place += 1
      }
      for (number, one) in names.enumerated() {
        for other in names[(number + 1)...] {
          let pair = Pair(findings.mentions[one].entity, findings.mentions[other].entity)
          guard checked(.relatedTo, one, other) != nil, known.insert(pair).inserted else { continue }
          var relation = FoundRelation(
            findings.mentions[one].entity, .relatedTo, findings.mentions[other].entity,
            words: findings.mentions[one].words.lowerBound..<findings.mentions[other].words.upperBound,
            assurance: Assurance(0.1, "related_to.cooccurrence"))
          relation.sourceMention = one
          relation.targetMention = other
          relation.label = "named together with"
          relation.isStated = false
          relations.append(relation)
        }
      }
    }
  }
}
