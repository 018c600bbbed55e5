internal import DocGraphModel

extension RelationFinder {
  /// Finds the parents of "their daughter, Dana Quill" where a sentence just before says who married whom.
  ///
  /// - Complexity: O(words + relations).
  mutating func findChildrenOfCouples() {
    var couples: [Int: [Int]] = [:]
    for (place, relation) in relations.enumerated()
    where Self.marriages.contains(relation.assurance.basis) && relation.circumstances.polarity == .positive
      && relation.circumstances.modality == .asserted
    {
      let sentence = text.words[relation.words.lowerBound].sentence
      if couples[sentence, default: []].count < 2 { couples[sentence, default: []].append(place) }
    }
    guard !couples.isEmpty else { return }
    for word in text.words.indices where grammar.lower(word) == "their" && grammar.role(word) == .poss {
      let noun = grammar.head(word)
      guard Self.children.contains(grammar.lower(noun)), let name = nameBehind(noun),
        let child = statement.mentions.mention(headedBy: name),
        findings.entities[findings.mentions[child].entity].type == .person,
        let couple = couple(before: word, couples)
      else { continue }
      for parent in [relations[couple].source, relations[couple].target] {
        guard parent != findings.mentions[child].entity else { continue }
        var relation = FoundRelation(
          parent, "family_of", findings.mentions[child].entity, words: extent([word, noun, name], nil),
          assurance: Assurance(0.65, "family.couple_child"))
        relation.targetMention = child
        relation.role = phrase(at: noun)
        relation.label = relation.role
        add(relation)
      }
    }
  }

  /// The one marriage of the nearest sentence that tells of any, within a paragraph.
  private func couple(before word: Int, _ couples: [Int: [Int]]) -> Int? {
    let sentence = text.words[word].sentence
    for place in (max(0, sentence - 2)...sentence).reversed() {
      guard text.sentences[place].block == text.sentences[sentence].block else { return nil }
      guard let found = couples[place] else { continue }
      return found.count == 1 && relations[found[0]].words.upperBound <= word ? found[0] : nil
    }
    return nil
  }

  private static let marriages: Set<String> = ["family.marry", "family.couple"]
  private static let children: Set<String> = ["son", "daughter", "child"]
}
