internal import DocGraphModel

extension DocumentFindings {
  /// Adds relations, but for those that are known already; what is known gets the details that it lacks.
  ///
  /// Events bring relations of their own: "attended" with a date. Where the grammar of the sentence says in what way something is
  /// not simply so, that counts.
  ///
  /// - Complexity: O(relations).
  mutating func addUnlessKnown(_ added: [FoundRelation]) {
    var places: [[String]: Int] = [:]
    func key(_ relation: FoundRelation) -> [String] {
      [
        "\(relation.source)", relation.type.rawValue, "\(relation.target)",
        relation.circumstances.polarity.rawValue,
      ]
    }
    for (place, relation) in relations.enumerated() { places[key(relation)] = place }
    // What an event's own rules said of a verb, plain words need not say again.
    var eventsOfEnds: [[Int]: [Range<Int>]] = [:]
    for relation in relations where entities[relation.target].type == .event {
      eventsOfEnds[[relation.source, relation.target], default: []].append(relation.words)
    }
    for relation in added {
      if relation.type == .relatedTo, relation.role == nil,
        let known = eventsOfEnds[[relation.source, relation.target]],
        known.prefix(20).contains(where: { $0.overlaps(relation.words) })
      {
        continue
      }
      guard let place = places[key(relation)], relation.type != .relatedTo else {
        relations.append(relation)
        continue
      }
      let known = relations[place].circumstances
      let new = relation.circumstances
      let agree =
        known.modality == new.modality || known.modality == .asserted || new.modality == .asserted
      guard agree, known.valid == nil || new.valid == nil || known.valid == new.valid,
        known.attributedTo == nil || new.attributedTo == nil || known.attributedTo == new.attributedTo
      else {
        relations.append(relation)
        continue
      }
      if known.modality == .asserted, relation.words.overlaps(relations[place].words) {
        relations[place].circumstances.modality = new.modality
      }
      if known.valid == nil { relations[place].circumstances.valid = new.valid }
      if known.attributedTo == nil { relations[place].circumstances.attributedTo = new.attributedTo }
      if relations[place].role == nil { relations[place].role = relation.role }
      if relations[place].label == nil { relations[place].label = relation.label }
      if relations[place].amount == nil { relations[place].amount = relation.amount }
      relations[place].circumstances.isPast = known.isPast || new.isPast
      for words in [relation.words] + relation.further
      where words != relations[place].words && !relations[place].further.contains(words)
        && relations[place].further.count < 100
      {
        relations[place].further.append(words)
      }
    }
  }
}
