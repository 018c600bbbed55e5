import DocGraphModel

extension ReviewSession {
  /// Makes one entity of two: the other keeps its id, name and type and takes what it lacks; relations, evidence and
  /// attributions that named the one name the other.
  ///
  /// A relation between the two would go from an entity to itself: it is rejected.
  ///
  /// - Complexity: O(evidence).
  mutating func merge(_ one: EntityID, into other: EntityID, _ step: inout Step) throws(EvidenceError) {
    guard let from = position(of: one), let to = position(of: other) else { return }
    guard state.entities[from].review != .rejected, state.entities[to].review != .rejected else {
      throw EvidenceError.decision("one of '\(one)' and '\(other)' is rejected", hint: "accept it first")
    }
    let source = state.entities[from]
    change(entity: to, &step) { $0.take(from: source) }
    setMerged(one, &step)
    for position in state.entities.indices where state.entities[position].names(one) {
      change(entity: position, &step) { $0.rename(one, to: other) }
    }
    for position in state.relations.indices where state.relations[position].names(one) {
      change(relation: position, &step) { relation in
        let isLoop = relation.source == relation.target
        relation.rename(one, to: other)
        if !isLoop, relation.source == relation.target { relation.review = .rejected }
      }
    }
  }

  /// Notes at two entities that they are not the same, which also keeps `check` from asking.
  mutating func tellApart(_ one: EntityID, _ other: EntityID, _ step: inout Step) {
    for (own, foreign) in [(one, other), (other, one)] {
      guard let position = position(of: own) else { continue }
      change(entity: position, &step) { entity in
        guard !entity.isToldApart(from: foreign) else { return }
        let words = Entity.apartness(from: foreign)
        entity.note = entity.note.map { "\($0) \(words)" } ?? words
      }
    }
  }
}

extension Entity {
  static func apartness(from other: EntityID) -> String { "Not the same as '\(other)'." }

  /// Whether a note says that this is another entity.
  func isToldApart(from other: EntityID) -> Bool {
    note?.contains(Entity.apartness(from: other)) ?? false
  }

  /// Adds what another entity that turned out to be the same has.
  fileprivate mutating func take(from entity: Entity) {
    var known = Set(([name] + aliases.map(\.text)).map { FoldedName($0) })
    for alias in [Alias(entity.name)] + entity.aliases where known.insert(FoldedName(alias.text)).inserted {
      aliases.append(alias)
    }
    if entity.type == type { kind = kind ?? entity.kind }
    summary = summary ?? entity.summary
    note = note ?? entity.note
    details = details.completed(by: entity.details)
    properties += entity.properties.filter { !properties.contains($0) }
    let schemes = Set(externalIDs.map(\.scheme))
    externalIDs += entity.externalIDs.filter { !schemes.contains($0.scheme) }
    externalIDs.sort { $0.scheme < $1.scheme }
    if let other = entity.confidence { confidence = max(confidence ?? 0, other) }
    if entity.review == .accepted { review = .accepted }
    evidence += entity.evidence.filter { !evidence.contains($0) }
    let places = Set(mentions)
    mentions += entity.mentions.filter { !places.contains($0) }
  }

  fileprivate func names(_ id: EntityID) -> Bool {
    evidence.contains { $0.names(id) }
      || properties.contains { $0.attributedTo == id || $0.evidence.contains { $0.names(id) } }
      || pledge?.history.contains { $0.attributedTo == id || $0.evidence.contains { $0.names(id) } } ?? false
  }

  fileprivate mutating func rename(_ one: EntityID, to other: EntityID) {
    evidence.rename(one, to: other)
    for place in properties.indices {
      if properties[place].attributedTo == one { properties[place].attributedTo = other }
      properties[place].evidence.rename(one, to: other)
    }
    guard var pledge else { return }
    for place in pledge.history.indices {
      if pledge.history[place].attributedTo == one { pledge.history[place].attributedTo = other }
      pledge.history[place].evidence.rename(one, to: other)
    }
    self.pledge = pledge
  }
}

extension Entity.Details {
  fileprivate func completed(by other: Entity.Details) -> Entity.Details {
    switch (self, other) {
    case (.event(let event), .event(let more)):
      return .event(Event(date: event.date ?? more.date))
    case (.pledge(var pledge), .pledge(let more)):
      pledge.action = pledge.action ?? more.action
      pledge.topic = pledge.topic ?? more.topic
      pledge.measure = pledge.measure ?? more.measure
      pledge.amount = pledge.amount ?? more.amount
      pledge.condition = pledge.condition ?? more.condition
      pledge.made = pledge.made ?? more.made
      pledge.due = pledge.due ?? more.due
      pledge.bindingness = pledge.bindingness ?? more.bindingness
      if pledge.isTestable == nil {
        pledge.isTestable = more.isTestable
        pledge.testableNote = more.testableNote
      }
      pledge.history += more.history.filter { !pledge.history.contains($0) }
      return .pledge(pledge)
    default: return self
    }
  }
}

extension Relation {
  fileprivate func names(_ id: EntityID) -> Bool {
    source == id || target == id || attributedTo == id || evidence.contains { $0.names(id) }
  }

  fileprivate mutating func rename(_ one: EntityID, to other: EntityID) {
    if source == one { source = other }
    if target == one { target = other }
    if attributedTo == one { attributedTo = other }
    evidence.rename(one, to: other)
  }
}

extension Evidence {
  fileprivate func names(_ id: EntityID) -> Bool { mentions.contains { $0.entity == id } }
}

extension [Evidence] {
  fileprivate mutating func rename(_ one: EntityID, to other: EntityID) {
    for place in indices {
      for mention in self[place].mentions.indices where self[place].mentions[mention].entity == one {
        self[place].mentions[mention].entity = other
      }
    }
  }
}
