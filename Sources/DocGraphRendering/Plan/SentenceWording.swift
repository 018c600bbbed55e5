internal import DocGraphModel

/// Says in sentences what relations and cards stand for.
struct SentenceWording {
  let names: SourceNames
  let schema: Schema
  private let pledges: [EntityID: Pledge]
  private let makers: [EntityID: [EntityID]]
  /// Of a pledge without a maker that is certain the first relation that names one.
  private let claims: [EntityID: Relation]

  /// A longer name is cut: a sentence names two, and a picture has many sentences.
  static let nameLimit = 240

  /// - Parameter relations: What may be said of a pledge's makers.
  init(_ graph: Graph, names: SourceNames, schema: Schema, relations: some Sequence<Relation>) {
    self.names = names
    self.schema = schema
    pledges = Dictionary(
      graph.entities.lazy.compactMap { entity in entity.pledge.map { (entity.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var makers: [EntityID: [EntityID]] = [:]
    var claims: [EntityID: Relation] = [:]
    var contested: [EntityID: Set<EntityID>] = [:]
    for relation in relations where relation.type == .madePledge {
      if relation.polarity == .negated {
        contested[relation.target, default: []].insert(relation.source)
      } else if relation.isPlain, makers[relation.target]?.contains(relation.source) != true {
        makers[relation.target, default: []].append(relation.source)
      } else if claims[relation.target] == nil {
        claims[relation.target] = relation
      }
    }
    for (pledge, sources) in contested { makers[pledge]?.removeAll(where: sources.contains) }
    self.makers = makers
    self.claims = claims
  }

  func name(_ id: EntityID) -> String { names.entity(id, limit: Self.nameLimit) }

  /// A name in a sentence: a pledge's is a phrase, which would run into it.
  private func noun(_ id: EntityID, isFirst: Bool = false) -> String {
    pledges[id] == nil ? name(id) : "\(isFirst ? "The" : "the") pledge “\(name(id))”"
  }

  /// "Corwin Tamm leads Greywater Dredging as director, 2031 to 2033; alleged, according to Marta Lindqvist".
  func statement(_ relation: Relation) -> String {
    let isDenied = relation.polarity == .negated
    return (isDenied ? "It is denied that " : "") + clause(relation, isFirst: !isDenied)
      + standing(relation)
  }

  private func clause(_ relation: Relation, isFirst: Bool) -> String {
    let source = noun(relation.source, isFirst: isFirst)
    if relation.type == .madePledge, let pledge = pledges[relation.target],
      let action = Self.phrase(pledge.action)
    {
      let due = pledge.due.map { ", due \($0.words)" } ?? ""
      let made = relation.valid.map { ", made \($0.words)" } ?? ""
      return "\(source) pledged to \(action)\(due)\(made)"
    }
    var clause = "\(source) \(verb(relation)) \(noun(relation.target))"
    if relation.type == .relatedTo, let words = Self.phrase(relation.label) { clause += ": “\(words)”" }
    if let role = Self.phrase(relation.role) { clause += role.hasPrefix("for ") ? " \(role)" : " as \(role)" }
    if let amount = relation.amount { clause += ", \(DirectionalText.line(amount.description))" }
    if let valid = relation.valid { clause += ", \(valid.words)" }
    return clause
  }

  /// What keeps a relation from being a plain fact, after the sentence; a denial stands before it.
  private func standing(_ relation: Relation) -> String {
    var marks: [String] = []
    if relation.modality != .asserted { marks.append(relation.modality.rawValue) }
    if relation.origin == .inferred { marks.append("inferred by a program") }
    switch relation.review {
    case .accepted: break
    case .candidate: marks.append("not reviewed")
    case .rejected: marks.append("rejected by a person")
    }
    let speaker = relation.attributedTo.map { ", according to \(name($0))" } ?? ""
    return (marks.isEmpty ? "" : "; " + marks.joined(separator: ", ")) + speaker
  }

  private func verb(_ relation: Relation) -> String {
    Self.verbs[relation.type] ?? DirectionalText.phrase(schema.words(of: relation), limit: 120)
  }

  /// What a standard type's label lacks in a sentence.
  private static let verbs: [RelationTypeName: String] = [
    "employed_by": "is employed by", "member_of": "is a member of", "citizen_of": "is a citizen of",
    "subsidiary_of": "is a subsidiary of", "part_of": "is part of", "located_in": "is located in",
    "based_in": "is based in", "awarded_contract_to": "awarded a contract to", "family_of": "is family of",
    "associate_of": "is an associate of", "made_pledge": "made", "pledged_to": "was made to",
    "announced_at": "was announced at", "related_to": "is related to",
  ]

  private static func phrase(_ text: String?) -> String? {
    guard let text else { return nil }
    let phrase = DirectionalText.phrase(text, limit: nameLimit)
    return phrase.isEmpty ? nil : phrase
  }

  /// What a card stands for: "Harbor Board, organization (state company)"; of a pledge who pledged what by when.
  func sentence(_ entity: Entity, name: String) -> String {
    let type = schema.entityType(entity.type)?.label ?? words(entity.type.rawValue)
    let kind = entity.kind.map { " (\(words($0)))" } ?? ""
    let date = entity.event?.date.map { ", \($0.words)" } ?? ""
    return "\(name), \(DirectionalText.line(type))\(kind)\(date)"
  }

  /// "Harbor Trust pledged to rebuild the north pier, due 2033"; nil for what is no pledge or says no action.
  func pledge(_ entity: Entity) -> String? {
    guard let pledge = entity.pledge, let action = Self.phrase(pledge.action) else { return nil }
    let due = pledge.due.map { ", due \($0.words)" } ?? ""
    let makers = makers[entity.id] ?? []
    guard !makers.isEmpty else {
      let claim = claims[entity.id].map { " (\(name($0.source))\(standing($0)))" } ?? ""
      return "Pledge to \(action)\(due)\(claim)"
    }
    var names = makers.prefix(makers.count > 3 ? 2 : 3).map(name)
    if makers.count > 3 { names.append("\(makers.count - 2) others") }
    let last = names.removeLast()
    let subject = names.isEmpty ? last : names.joined(separator: ", ") + " and " + last
    return "\(subject) pledged to \(action)\(due)"
  }
}

extension Relation {
  /// Whether it is a plain, reviewed fact that no one alone says.
  fileprivate var isPlain: Bool {
    polarity == .positive && modality == .asserted && origin != .inferred && review == .accepted
      && (attributedTo == nil || attributedTo == source)
  }
}
