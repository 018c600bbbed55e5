import DocGraphModel

/// Relations and names as sentences say them.
struct Wording {
  let index: GraphIndex
  private let schema: Schema

  init(_ index: GraphIndex) {
    self.index = index
    schema = index.graph.schema
  }

  /// An entity's name, with its id where others have the name too, and in quotation marks where it is one of an event or a
  /// pledge, which read like sentences.
  func name(_ id: EntityID) -> String {
    guard let entity = index.entity(id) else { return id.rawValue }
    let name = isActor(entity) ? entity.name : "“\(entity.name)”"
    return index.names.positions(entity.name).count > 1 ? "\(name) (\(id))" : name
  }

  func names(_ ids: [EntityID]) -> String { Wording.list(ids.map(name)) }

  /// "a", "a and b", "a, b and c".
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "1 claim", "2 claims".
  static func count(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// Whoever can act or be part of something: all but events and pledges.
  func isActor(_ entity: Entity) -> Bool {
    !schema.isType(entity.type, a: .event) && !schema.isType(entity.type, a: .pledge)
  }

  /// Whether an entity is no event and no pledge, and if it is a place, one that does something: a source of a relation to
  /// something other than a place.
  func acts(_ entity: Entity) -> Bool {
    guard entity.review != .rejected, isActor(entity) else { return false }
    guard schema.isType(entity.type, a: .place), let position = index.position(of: entity.id) else {
      return true
    }
    return index.relations(at: position).contains { number in
      let relation = index.graph.relations[Int(number)]
      return relation.review != .rejected && relation.source == entity.id
        && index.entity(relation.target).map { !schema.isType($0.type, a: .place) } ?? false
    }
  }

  /// "Tobin Rask is employed by Harbor Trust", without a word of doubt.
  func claim(_ relation: Relation) -> String {
    "\(name(relation.source)) \(verb(relation)) \(name(relation.target))"
  }

  /// The words from source to target: those of the schema are not all verbs, those of a source stand in quotation marks.
  private func verb(_ relation: Relation) -> String {
    let words = schema.words(of: relation)
    if relation.type == .relatedTo, relation.label?.isEmpty == false { return "“\(words)”" }
    let parts = words.split(separator: " ")
    guard parts.count == 2, let first = parts.first, let last = parts.last, first.last != "s" else {
      return words
    }
    let lacksVerb = ["of", "by", "in"].contains(last) || last == "to" && first.hasSuffix("ed")
    return lacksVerb ? "is \(words)" : words
  }

  /// What a relation says from one of its ends: "owns" or, from the target, "owned by".
  func heading(_ relation: Relation, isReversed: Bool) -> String {
    guard let type = schema.relationType(relation.type) else { return schema.words(of: relation) }
    return isReversed ? type.inverse : type.label
  }

  /// The source's words, the amount, the date and the doubt of a relation: "“alleged bribe”", "85000 EUR", "alleged",
  /// "says Jorun Skerrow".
  func details(_ relation: Relation, withDate: Bool = true, withStanding: Bool = true) -> [String] {
    var parts = [relation.role].compactMap { $0 }
    if relation.type != .relatedTo, let label = relation.label, !label.isEmpty { parts.append("“\(label)”") }
    parts += [relation.amount?.description, withDate ? relation.valid?.words : nil].compactMap { $0 }
    if withStanding { parts += standing(relation) }
    if let speaker = relation.attributedTo { parts.append("says \(name(speaker))") }
    return parts
  }

  /// What sets a statement apart from a plain one: "denied", "alleged", "candidate".
  func standing(_ relation: Relation) -> [String] {
    var parts: [String] = []
    if relation.polarity == .negated { parts.append("denied") }
    if relation.modality != .asserted { parts.append(relation.modality.rawValue) }
    if relation.origin == .inferred { parts.append("inferred by a program") }
    if relation.review != .accepted { parts.append(relation.review.rawValue) }
    return parts
  }

  /// A claim with its details: "Pelagia Nominees pays Tobin Rask (85000 EUR, alleged, says Skerrow Marine Works)".
  func statement(_ relation: Relation) -> String {
    let details = details(relation)
    return claim(relation) + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }

  /// A property's value with its unit: "about 300 people".
  func value(_ property: Property) -> String { Wording.text(of: property) }

  /// A document as people know it: "The Lowgate Beacon (beacon-1)".
  func source(_ id: DocumentID) -> String {
    index.document(id)?.publisher.map { "\($0) (\(id))" } ?? id.rawValue
  }

  /// Documents by who published them: "Saltmarsh Gazette (gazette-1, gazette-2), The Lowgate Beacon (beacon-1)".
  func sources(_ ids: [DocumentID]) -> [String] {
    let publishers = ids.map { index.document($0)?.publisher }
    return publishers.distinct.flatMap { publisher -> [String] in
      let own = zip(ids, publishers).filter { $0.1 == publisher }.map(\.0.rawValue)
      return publisher.map { ["\($0) (\(own.joined(separator: ", ")))"] } ?? own
    }
  }

  /// Who stands behind documents: publishers, or ids where these are unknown, without those that only repeat another of
  /// these documents.
  func origins(_ documents: [DocumentID]) -> [String] {
    let own = documents.filter { document in
      !documents.contains { $0 != document && repeats(document, $0) && !repeats($0, document) }
    }
    return own.map { index.document($0)?.publisher ?? $0.rawValue }.distinct
  }

  /// Whether a document is based on another, over any number of steps.
  private func repeats(_ document: DocumentID, _ origin: DocumentID) -> Bool {
    var seen: Set<DocumentID> = [document]
    var open = [document]
    while let next = open.popLast() {
      for parent in index.document(next)?.basedOn ?? [] where seen.insert(parent).inserted {
        if parent == origin { return true }
        open.append(parent)
      }
    }
    return false
  }
}

extension Wording {
  /// A property's value with its unit: "about 300 people".
  static func text(of property: Property) -> String {
    let hedge = property.qualifier.map { "\($0.rawValue.replacing("_", with: " ")) " } ?? ""
    let unit = property.unit.map { " \($0)" } ?? ""
    switch property.value {
    case .text(let text), .link(let text): return hedge + text + unit
    case .number(let number): return "\(hedge)\(number)\(unit)"
    case .money(let money): return "\(hedge)\(money)\(unit)"
    case .date(let date): return "\(hedge)\(date.words)\(unit)"
    }
  }
}
