import DocGraphModel

extension Entity {
  /// Takes over what another document says of the same entity. What is there stays.
  mutating func absorb(_ other: Entity) {
    kind = kind ?? other.kind
    summary = summary ?? other.summary
    note = note ?? other.note
    for alias in other.aliases where !aliases.contains(where: { $0.text == alias.text }) {
      aliases.append(alias)
    }
    for property in other.properties {
      let isKnown = properties.contains { known in
        var bare = (known, property)
        bare.0.evidence = []
        bare.1.evidence = []
        return bare.0 == bare.1
      }
      if !isKnown { properties.append(property) }
    }
    mentions += other.mentions
    evidence += other.evidence
    if let more = other.confidence { confidence = max(confidence ?? 0, more) }
    if let step = other.pledge?.history, var pledge = pledge, pledge.history.isEmpty {
      pledge.history = step
      details = .pledge(pledge)
    }
    if var event = event, event.date == nil {
      event.date = other.event?.date
      details = .event(event)
    }
  }

  /// The same with the ids that its parts refer to replaced.
  func renamed(_ ids: [EntityID: EntityID]) -> Entity {
    var entity = self
    for place in entity.properties.indices {
      entity.properties[place].attributedTo = properties[place].attributedTo.map { ids[$0] ?? $0 }
      entity.properties[place].evidence = properties[place].evidence.map { $0.renamed(ids) }
    }
    if var pledge = entity.pledge {
      for place in pledge.history.indices {
        pledge.history[place].attributedTo = pledge.history[place].attributedTo.map { ids[$0] ?? $0 }
        pledge.history[place].evidence = pledge.history[place].evidence.map { $0.renamed(ids) }
      }
      entity.details = .pledge(pledge)
    }
    entity.evidence = evidence.map { $0.renamed(ids) }
    return entity
  }
}

extension Relation {
  /// Takes over the evidence of the same statement elsewhere.
  mutating func absorb(_ other: Relation) {
    for item in other.evidence
    where !evidence.contains(where: { $0.document == item.document && $0.range == item.range }) {
      evidence.append(item)
    }
    label = label ?? other.label
    if let more = other.confidence { confidence = max(confidence ?? 0, more) }
  }

  func renamed(_ ids: [EntityID: EntityID]) -> Relation {
    var relation = self
    relation.source = ids[source] ?? source
    relation.target = ids[target] ?? target
    relation.attributedTo = attributedTo.map { ids[$0] ?? $0 }
    relation.evidence = evidence.map { $0.renamed(ids) }
    return relation
  }
}

extension Evidence {
  fileprivate func renamed(_ ids: [EntityID: EntityID]) -> Evidence {
    var evidence = self
    for place in evidence.mentions.indices {
      evidence.mentions[place].entity = ids[mentions[place].entity] ?? mentions[place].entity
    }
    return evidence
  }
}
