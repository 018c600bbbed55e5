internal import DocGraphModel

extension Extractor {
  /// Events with a name, and described ones that a reader can check, with their dates, places and participants.
  func findEvents(_ findings: inout DocumentFindings) {
    var reader = EventReader(findings)
    reader.read()
    guard !reader.drafts.isEmpty else { return }
    let entities = findings.enter(reader.drafts)
    let events = reader.eventOfHead.mapValues { entities[$0] }
    let relations = EventRelations(findings, events: events, when: reader.when)
    findings.relations += relations.all(of: reader.drafts, entities: entities)
    findings.nameByHost(reader.drafts, entities: entities)
  }
}

extension DocumentFindings {
  /// Makes entities and mentions of events. A name that was held for an organization's becomes the event's.
  fileprivate mutating func enter(_ drafts: [EventDraft]) -> [Int] {
    var mentionOfHead: [Int: Int] = [:]
    for (place, mention) in mentions.enumerated() { mentionOfHead[text.head(of: mention.words)] = place }
    var mentionAtEnd: [Int: Int] = [:]
    for (place, mention) in mentions.enumerated() { mentionAtEnd[mention.words.upperBound - 1] = place }

    var places: [Int] = []
    var dropped: Set<Int> = []
    var added: [Mention] = []
    // Which event each entity turned out to be.
    var becomes: [Int: Int] = [:]
    for draft in drafts {
      var old: [Int] = []
      for mention in draft.mentions {
        for place in [mentionOfHead[mention.head], mentionAtEnd[mention.words.upperBound - 1]] {
          if let place, !dropped.contains(place), mention.words.overlaps(mentions[place].words) {
            old.append(place)
            dropped.insert(place)
          }
        }
      }
      let known = old.map { mentions[$0].entity }.first {
        becomes[$0] == nil && (entities[$0].type == .organization || entities[$0].type == .event)
      }
      let entity = known ?? add(FoundEntity(.event, draft.name, assurance: draft.assurance))
      for place in old {
        if becomes[mentions[place].entity] == nil { becomes[mentions[place].entity] = entity }
      }
      entities[entity].type = .event
      entities[entity].kind = draft.noun.kind
      entities[entity].name = draft.name
      entities[entity].details = .event(Event(date: draft.date))
      entities[entity].assurance = draft.assurance
      entities[entity].isNamed = draft.isNamed
      for alias in draft.aliases where !entities[entity].aliases.contains(where: { $0.text == alias }) {
        entities[entity].aliases.append(Alias(alias, kind: .weak))
      }
      added += draft.mentions.map { Mention($0.words, $0.form, entity: entity) }
      places.append(entity)
    }
    mentions = mentions.indices.filter { !dropped.contains($0) }.map { mentions[$0] }
    var isMentioned = [Bool](repeating: false, count: entities.count)
    for mention in mentions + added { isMentioned[mention.entity] = true }
    mentions = (mentions + added).sorted {
      ($0.words.lowerBound, $1.words.upperBound) < ($1.words.lowerBound, $0.words.upperBound)
    }
    let moved = removeEntities { !isMentioned[$0] && becomes[$0] != nil && becomes[$0] != $0 }
    return places.map { moved[$0] }
  }

  /// Takes out entities that turned out to be others; gives the new place of each.
  private mutating func removeEntities(where isGone: (Int) -> Bool) -> [Int] {
    var moved: [Int] = []
    var kept: [FoundEntity] = []
    for place in entities.indices {
      moved.append(kept.count)
      if !isGone(place) { kept.append(entities[place]) }
    }
    guard kept.count < entities.count else { return moved }
    entities = kept
    for place in mentions.indices { mentions[place].entity = moved[mentions[place].entity] }
    for place in relations.indices {
      relations[place].source = moved[relations[place].source]
      relations[place].target = moved[relations[place].target]
    }
    return moved
  }

  /// "Public meeting" says little: it is the host's.
  fileprivate mutating func nameByHost(_ drafts: [EventDraft], entities places: [Int]) {
    var hosts: [Int: Int] = [:]
    for relation in relations
    where relation.type.rawValue == "hosted" || relation.type.rawValue == "organized" {
      if hosts[relation.target] == nil { hosts[relation.target] = relation.source }
    }
    for (draft, place) in zip(drafts, places)
    where !draft.isNamed && draft.parties.isEmpty && (draft.mentions.first?.words.count ?? 0) < 3 {
      guard entities[place].name.split(separator: " ").count < 3,
        let host = hosts[place]
      else { continue }
      let name = entities[host].name
      entities[place].name += " of " + (name.hasPrefix("The ") ? "the " + name.dropFirst(4) : name[...])
    }
  }
}
