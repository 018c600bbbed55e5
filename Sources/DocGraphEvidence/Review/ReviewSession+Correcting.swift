import DocGraphModel

extension ReviewSession {
  /// Puts in the corrections of a step's decision, whose names become ids.
  mutating func correct(_ step: inout Step) throws(EvidenceError) {
    guard !step.decision.corrections.isEmpty, let target = step.decision.targets.first else { return }
    let keys: [ReviewDecision.Key]
    switch target {
    case .entity: keys = ReviewDecision.Key.ofEntities
    case .relation: keys = ReviewDecision.Key.ofRelations
    }
    for place in step.decision.corrections.indices {
      let key = step.decision.corrections[place].key
      guard keys.contains(key) else {
        throw EvidenceError.decision(
          "'\(target)' has no \(key.rawValue)", hint: "it has \(keys.map(\.rawValue).joined(separator: ", "))"
        )
      }
      if [.source, .target, .attributedTo].contains(key), !step.decision.corrections[place].value.isEmpty {
        let id = try entity(named: step.decision.corrections[place].value)
        step.decision.corrections[place].value = id.rawValue
      }
    }
    // A type decides what the other keys may say.
    let corrections = step.decision.corrections
    for correction in corrections.filter({ $0.key == .type }) + corrections.filter({ $0.key != .type }) {
      switch target {
      case .entity(let id):
        guard let position = position(of: id) else { continue }
        let corrected = try corrected(state.entities[position], by: correction)
        change(entity: position, &step) { $0 = corrected }
      case .relation(let id):
        guard let position = position(of: id) else { continue }
        let corrected = try corrected(state.relations[position], by: correction)
        change(relation: position, &step) { $0 = corrected }
      }
    }
  }

  /// The entity that words mean: an id, or without case and accents a name or an alias.
  ///
  /// - Complexity: O(bytes of names) unless it is an id.
  private func entity(named words: String) throws(EvidenceError) -> EntityID {
    let plain = words.hasPrefix("e:") ? String(words.dropFirst(2)) : words
    if entity(EntityID(plain)) != nil { return EntityID(plain) }
    let folded = FoldedName(plain)
    let living = state.entities.lazy.filter { !merged.contains($0.id) && $0.review != .rejected }
    let found = living.filter { entity in
      FoldedName(entity.name) == folded || entity.aliases.contains { FoldedName($0.text) == folded }
    }.map(\.id)
    let ids = Array(found)
    if let id = ids.first, ids.count == 1 { return id }
    guard ids.isEmpty else {
      throw EvidenceError.decision(
        "'\(words)' means several",
        hint: "use an id: \(ids.prefix(5).map(\.rawValue).joined(separator: ", "))")
    }
    let near = Suggestion.question(for: folded.text, among: living.map { FoldedName($0.name).text })
    throw EvidenceError.decision("there is no entity '\(words)'", hint: near)
  }

  private func corrected(
    _ relation: Relation, by correction: ReviewDecision.Correction
  ) throws(EvidenceError) -> Relation {
    var relation = relation
    let value = correction.value
    switch correction.key {
    case .type: relation.type = RelationTypeName(try required(correction))
    case .source: relation.source = EntityID(try required(correction))
    case .target: relation.target = EntityID(try required(correction))
    case .role: relation.role = value.orNil
    case .label: relation.label = value.orNil
    case .valid: relation.valid = try date(value)
    case .polarity: relation.polarity = try word(correction, empty: .positive)
    case .modality: relation.modality = try word(correction, empty: .asserted)
    case .attributedTo: relation.attributedTo = value.orNil.map { EntityID($0) }
    case .note: relation.note = value.orNil
    case .name, .kind, .aliases, .date, .action, .made, .due, .bindingness: break
    }
    return relation
  }

  private func corrected(
    _ entity: Entity, by correction: ReviewDecision.Correction
  ) throws(EvidenceError) -> Entity {
    var entity = entity
    let value = correction.value
    switch correction.key {
    case .name: entity.name = value
    case .type: retype(&entity, as: EntityTypeName(try required(correction)))
    case .kind: entity.kind = try kind(value, of: entity.type)
    case .aliases: entity.aliases = aliases(value, keeping: entity.aliases)
    case .date:
      let date = try date(value)
      if date != nil || entity.event != nil { entity.event = Event(date: date) }
    case .note: entity.note = value.orNil
    case .action, .made, .due, .bindingness:
      var pledge = entity.pledge ?? Pledge()
      switch correction.key {
      case .action: pledge.action = value.orNil
      case .made: pledge.made = try date(value)
      case .due: pledge.due = try date(value)
      default: pledge.bindingness = value.isEmpty ? nil : try word(correction, empty: .pledged)
      }
      if pledge != Pledge() || entity.pledge != nil { entity.pledge = pledge }
    case .source, .target, .role, .label, .valid, .polarity, .modality, .attributedTo: break
    }
    return entity
  }

  /// What belongs to the old type alone goes: its kind, and what only events or pledges have.
  private func retype(_ entity: inout Entity, as type: EntityTypeName) {
    entity.type = type
    if let kind = entity.kind, !schema.kinds(of: type).contains(kind) { entity.kind = nil }
    switch entity.details {
    case .event where !schema.isType(type, a: .event): entity.details = .none
    case .pledge where !schema.isType(type, a: .pledge): entity.details = .none
    default: break
    }
  }

  private func kind(_ value: String, of type: EntityTypeName) throws(EvidenceError) -> String? {
    let kinds = schema.kinds(of: type)
    guard !value.isEmpty, !kinds.contains(value) else { return value.orNil }
    throw EvidenceError.decision(
      "\(type) has no kind '\(value)'",
      hint: Suggestion.question(for: value, among: kinds) ?? "it has \(kinds.joined(separator: ", "))")
  }

  private func aliases(_ value: String, keeping old: [Alias]) -> [Alias] {
    value.split(separator: ";").map { $0.drop(while: \.isWhitespace) }.compactMap { part in
      let text = String(part.reversed().drop(while: \.isWhitespace).reversed())
      return text.isEmpty ? nil : old.first { $0.text == text } ?? Alias(text)
    }
  }

  private func required(_ correction: ReviewDecision.Correction) throws(EvidenceError) -> String {
    guard correction.value.isEmpty else { return correction.value }
    throw EvidenceError.decision("\(correction.key.rawValue)= cannot be empty")
  }

  private func date(_ value: String) throws(EvidenceError) -> PartialDate? {
    guard !value.isEmpty else { return nil }
    do throws(ModelError) {
      return try PartialDate(edtf: value)
    } catch {
      throw EvidenceError.decision(error.message, hint: error.hint)
    }
  }

  private func word<Word: CaseIterable & RawRepresentable>(
    _ correction: ReviewDecision.Correction, empty: Word
  ) throws(EvidenceError) -> Word where Word.RawValue == String {
    guard !correction.value.isEmpty else { return empty }
    if let word = Word(rawValue: correction.value) { return word }
    let words = Word.allCases.map(\.rawValue)
    throw EvidenceError.decision(
      "\(correction.key.rawValue) is not '\(correction.value)'",
      hint: Suggestion.question(for: correction.value, among: words)
        ?? "one of \(words.joined(separator: ", "))")
  }
}

extension String {
  fileprivate var orNil: String? { isEmpty ? nil : self }
}
