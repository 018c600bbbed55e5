extension Validator {
  mutating func checkEntities() {
    checkNameClashes()
    for (position, entity) in graph.entities.enumerated() {
      let place = GraphPath.entity(position)
      checkID(entity.id, position: position, place: place) { [index] in index.position(of: $0) }
      checkName(entity.name, of: "name", at: place["name"])
      for (item, alias) in entity.aliases.enumerated() {
        checkName(alias.text, of: "alias", at: place["aliases"][item])
      }
      checkType(entity.type, at: place["type"])
      checkKind(entity.kind, of: entity.type, at: place["kind"])
      checkDetails(of: entity, at: place)
      checkProperties(of: entity, at: place["properties"])
      checkConfidence(entity.confidence, at: place["confidence"])
      gather(entity.evidence, at: place["evidence"])
      for (item, mention) in entity.mentions.enumerated() {
        checkDocument(mention.document, at: place["mentions"][item]["document"])
        mentions[mention.document, default: []].append((mention.range, place["mentions"][item]))
      }
      checkConnections(of: entity, position: position, at: place)
    }
  }

  private mutating func checkName(_ name: String, of what: String, at place: GraphPath) {
    let scalars = name.unicodeScalars
    if scalars.allSatisfy({ $0.properties.isWhitespace || $0.properties.generalCategory == .format }) {
      error(.emptyName, place, "the \(what) is empty", hint: "write the name that the source gives")
    } else if let control = scalars.first(where: { $0.properties.generalCategory == .control }) {
      let number = String(control.value, radix: 16, uppercase: true)
      error(
        .controlCharacter, place, "the \(what) has the control character U+\(number)",
        hint: "take it out; a line break or tab becomes a blank")
    }
  }

  /// Names and aliases, other than weak ones, that mean two entities of whatever type.
  private mutating func checkNameClashes() {
    var owners: [FoldedName: Int] = [:]
    for (position, entity) in graph.entities.enumerated() where entity.review != .rejected {
      let place = GraphPath.entity(position)
      var told: Set<Int> = []
      let aliases = entity.aliases.enumerated().filter { $0.element.kind != .weak }
      let names =
        [(entity.name, place["name"])] + aliases.map { ($0.element.text, place["aliases"][$0.offset]) }
      for (name, place) in names {
        let folded = FoldedName(name)
        guard let owner = owners[folded] else {
          owners[folded] = position
          continue
        }
        let other = graph.entities[owner]
        // Two people may share a name: a note or a summary at each says so.
        guard owner != position, !folded.text.isEmpty, !isTold(entity) || !isTold(other),
          told.insert(owner).inserted
        else { continue }
        warn(
          .sameName, place, "'\(entity.id)' and '\(other.id)' are both called '\(name)'",
          hint:
            "make one entity of them, or tell them apart in a summary or note of each; an alias may be weak")
      }
    }
  }

  private func isTold(_ entity: Entity) -> Bool { entity.note != nil || entity.summary != nil }

  mutating func checkKind(_ kind: String?, of type: EntityTypeName, at place: GraphPath) {
    guard let kind, schema.entityType(type) != nil else { return }
    let kinds = schema.kinds(of: type)
    if !kinds.contains(kind) {
      warn(
        .unknownKind, place, "\(type) has no kind '\(kind)'",
        hint: Suggestion.question(for: kind, among: kinds)
          ?? "`docgraph schema` lists the kinds; a file's schema: may add some")
    }
  }

  private mutating func checkDetails(of entity: Entity, at place: GraphPath) {
    switch entity.details {
    case .none: break
    case .event(let event):
      if !schema.isType(entity.type, a: .event) {
        error(
          .wrongDetails, place["date"], "'\(entity.id)' has a date but is no event", hint: "use a property")
      }
      checkDate(event.date, at: place["date"])
    case .pledge(let pledge):
      if !schema.isType(entity.type, a: .pledge) {
        error(
          .wrongDetails, place, "'\(entity.id)' has a pledge's fields but is no pledge",
          hint: "use a property")
      }
      checkPledge(pledge, at: place)
    }
  }

  private mutating func checkPledge(_ pledge: Pledge, at place: GraphPath) {
    checkDate(pledge.made, at: place["made"])
    checkDate(pledge.due, at: place["due"])
    checkOrder(pledge.made, "made", pledge.due, "due", at: place["due"])
    checkMoney(pledge.amount, at: place["amount"])
    for (item, step) in pledge.history.enumerated() {
      let place = place["history"][item]
      checkDate(step.date, at: place["date"])
      checkOrder(pledge.made, "made", step.date, "the report", at: place["date"])
      checkEntity(step.attributedTo, at: place["attributedTo"])
      gather(step.evidence, at: place["evidence"])
    }
  }

  private mutating func checkProperties(of entity: Entity, at list: GraphPath) {
    for (item, property) in entity.properties.enumerated() {
      let place = list[item]
      checkName(property.name, of: "property's name", at: place["name"])
      switch property.value {
      case .money(let money): checkMoney(money, at: place["money"])
      case .date(let date): checkDate(date, at: place["date"])
      case .text, .number, .link: break
      }
      checkDate(property.asOf, at: place["asOf"])
      checkEntity(property.attributedTo, at: place["attributedTo"])
      gather(property.evidence, at: place["evidence"])
    }
  }

  private mutating func checkConnections(of entity: Entity, position: Int, at place: GraphPath) {
    guard entity.review != .rejected, index.position(of: entity.id) == position else { return }
    let relations = index.relations(at: position).map { graph.relations[Int($0)] }
      .filter { $0.review != .rejected }
    if relations.isEmpty, !attributed.contains(entity.id) {
      warn(.isolated, place, "'\(entity.id)' has no relation", hint: "add one, or take the entity out")
    }
    if schema.isType(entity.type, a: .pledge),
      !relations.contains(where: {
        $0.type == .madePledge && $0.target == entity.id && $0.polarity == .positive
      })
    {
      warn(.noMaker, place, "nobody made the pledge '\(entity.id)'", hint: "add a made_pledge relation to it")
    }
    if schema.isType(entity.type, a: .event) {
      if entity.event?.date == nil {
        warn(
          .noDate, place, "the event '\(entity.id)' has no date",
          hint: "add date:, as precise as the source is")
      }
      if !relations.contains(where: {
        $0.type == .occurredAt && $0.source == entity.id && $0.polarity == .positive
      }) {
        warn(.noPlace, place, "the event '\(entity.id)' has no place", hint: "add an occurred_at relation")
      }
    }
  }
}
