import DocGraphModel

extension GapSearch {
  /// Events of which neither they nor who took part has a date, and payments and awards without one.
  ///
  /// - Complexity: O(entities + relations).
  func undated() -> Gaps.Section {
    let events = index.graph.entities.indices.filter { position in
      let entity = index.graph.entities[position]
      return isPresent(position) && schema.isType(entity.type, a: .event) && entity.event?.date == nil
        && index.relations(at: position).allSatisfy { !givesDate(Int($0), of: entity) }
    }
    let payments = claims.filter { position in
      let relation = relation(position)
      return relation.valid == nil && relation.polarity == .positive && relation.modality != .hypothetical
        && (relation.amount != nil || GapSearch.datedTypes.contains(relation.type)) && !hasDatedEnd(relation)
    }
    let gaps = events.map(undatedEvent) + payments.map(undatedPayment)
    return Gaps.Section(.undated, gaps.filter(isWanted), top: top)
  }

  /// Acts that happen on a day, of which one asks when.
  private static let datedTypes: Set<RelationTypeName> = ["pays", "awarded_contract_to"]

  /// Whether a relation's date is that of the event: who took part in it, and where it was.
  private func givesDate(_ position: Int, of event: Entity) -> Bool {
    let relation = relation(position)
    guard relation.review != .rejected, relation.valid != nil else { return false }
    return !["preceded", "caused", "part_of", "reported", "commented_on", "supports", "opposes"].contains(
      relation.type)
  }

  private func hasDatedEnd(_ relation: Relation) -> Bool {
    [relation.source, relation.target].contains { index.entity($0)?.event?.date != nil }
  }

  private func undatedEvent(_ position: Int) -> Gap {
    let event = index.graph.entities[position]
    let relations = index.relations(at: position).map(Int.init).filter { relation($0).review != .rejected }
    var bounds: [String] = []
    for position in relations where ["preceded", "caused"].contains(relation(position).type) {
      let isFirst = relation(position).source == event.id
      guard let other = index.entity(isFirst ? relation(position).target : relation(position).source),
        let date = other.event?.date
      else { continue }
      bounds.append("\(isFirst ? "before" : "after") “\(other.name)” (\(date.words))")
    }
    let parties = relations.flatMap { [relation($0).source, relation($0).target] }
      .filter { id in index.entity(id).map(wording.isActor) ?? false }
    let when = bounds.isEmpty ? "No date is recorded." : "All that is recorded: \(Wording.list(bounds))."
    return Gap(
      .undated, "When was “\(event.name)”? \(when)", subjects: [event.id], ask: askable(parties),
      relations: relations,
      documents: event.evidence.map(\.document) + relations.flatMap { relation($0).documents },
      reason: .undated)
  }

  private func undatedPayment(_ position: Int) -> Gap {
    let relation = relation(position)
    return Gap(
      .undated, "When was it that \(wording.statement(relation))? No date is recorded.",
      subjects: [relation.source, relation.target],
      ask: askable([relation.attributedTo, relation.source, relation.target].compactMap { $0 }),
      relations: [position],
      documents: relation.documents, reason: .undated)
  }
}
