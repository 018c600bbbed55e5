internal import DocGraphModel

extension RelationFinder {
  /// Finds who did something together: "Together with Ruben Aldo, Dana Quill founded the bank".
  ///
  /// - Complexity: O(words).
  mutating func findTogether() {
    for preposition in text.words.indices where grammar.lower(preposition) == "with" {
      guard grammar.role(preposition) == .prep,
        let together = grammar.child(of: preposition, .advmod), grammar.lower(together) == "together",
        let other = grammar.child(of: preposition, .pobj)
      else { continue }
      let verb = grammar.head(preposition)
      guard grammar.isVerbal(verb), !grammar.isPassive(verb) else { continue }
      let subjects = grammar.subjects(of: verb)
      let others = grammar.coordination(from: other)
      guard subjects.words.count == 1, !subjects.isNegated, !others.isDisjunctive, !others.isNegated,
        let circumstances = statement.sureCircumstances(of: verb), circumstances.polarity == .positive,
        circumstances.modality == .asserted, let source = statement.mention(for: subjects.words[0])
      else { continue }
      for word in others.words.prefix(Self.endLimit) {
        guard let target = statement.mention(for: word),
          checked("cooperates_with", source, target, Self.partners, Self.partners) != nil
        else { continue }
        var relation = FoundRelation(
          findings.mentions[source].entity, "cooperates_with", findings.mentions[target].entity,
          words: extent([verb, preposition, word, subjects.words[0]], nil),
          assurance: Assurance(0.65, "cooperates.did_together"))
        relation.sourceMention = source
        relation.targetMention = target
        relation.label = "\(text.words[verb].lower) together with"
        relation.circumstances = circumstances
        add(relation)
      }
    }
  }

  private static let partners: [RelationEnd] = [.type(.person), .type(.organization)]
}
