public import DocGraphModel

/// Proposals in plain words, as sentences for people that read one after the other.
public struct ReviewWording {
  private let session: ReviewSession

  public init(_ session: ReviewSession) {
    self.session = session
  }

  /// The proposal on one line: "Meridian Freight — owns → Port Ellen Terminal".
  public func headline(_ item: ReviewItem) -> String {
    switch item {
    case .relation(let id):
      guard let relation = session.relation(id) else { return id.rawValue }
      let words = session.schema.words(of: relation)
      let not = relation.polarity == .negated ? "NOT: " : ""
      return "\(name(relation.source)) — \(not)\(words) → \(name(relation.target))"
    case .entity(let id):
      guard let entity = session.entity(id) else { return id.rawValue }
      return "\(entity.name) — \(type(of: entity))"
    case .duplicate(let one, let other):
      let types = [one, other].map { session.entity($0).map { "\($0.name) (\(type(of: $0)))" } ?? "\($0)" }
      return "One and the same? \(types[0]) = \(types[1])"
    }
  }

  /// What is to be known beside the headline, a part each: "planned", "attributed to the Gazette", "2031", "confidence 0.72 by owns.verb".
  public func details(_ item: ReviewItem) -> [String] {
    switch item {
    case .relation(let id): session.relation(id).map(details) ?? []
    case .entity(let id): session.entity(id).map(details) ?? []
    case .duplicate(let one, let other): [one, other].compactMap(session.entity).map(summary)
    }
  }

  private func details(_ relation: Relation) -> [String] {
    var parts = [relation.modality.rawValue]
    if relation.polarity == .negated { parts.insert("denied", at: 0) }
    if let speaker = relation.attributedTo { parts.append("attributed to \(name(speaker))") }
    if let role = relation.role { parts.append("as \(role)") }
    if relation.type != .relatedTo, let label = relation.label { parts.append("in the words “\(label)”") }
    parts += [relation.valid?.words, relation.amount?.description].compactMap { $0 }
    if relation.origin != .stated { parts.append(relation.origin.rawValue) }
    return parts + standing(relation.confidence, relation.evidence, relation.review, relation.note)
  }

  private func details(_ entity: Entity) -> [String] {
    var parts: [String] = []
    if !entity.aliases.isEmpty {
      parts.append("also called " + shortened(entity.aliases.map { "“\($0.text)”" }))
    }
    if let date = entity.event?.date { parts.append(date.words) }
    if let pledge = entity.pledge { parts += details(pledge) }
    parts += entity.properties.map { property in
      let date = property.asOf.map { " as of \($0.words)" } ?? ""
      return "\(property.name): \(Wording.text(of: property))\(date)"
    }
    if let summary = entity.summary { parts.append(summary) }
    if entity.mentions.count > 1 { parts.append("mentioned \(entity.mentions.count) times") }
    return parts + standing(entity.confidence, entity.evidence, entity.review, entity.note)
  }

  private func details(_ pledge: Pledge) -> [String] {
    let measure = pledge.measure.map { measure in
      [measure.metric, measure.target.map { "to \($0)" }, measure.unit].compactMap { $0 }.joined(
        separator: " ")
    }
    return [
      pledge.action.map { "to \($0)" }, pledge.bindingness?.rawValue, pledge.made.map { "made \($0.words)" },
      pledge.due.map { "due \($0.words)" }, pledge.amount?.description, measure,
      pledge.condition.map { "if \($0)" },
    ].compactMap { $0 }
      + pledge.history.map { step in
        let date = step.date.map { ", \($0.words)" } ?? ""
        return "report: \(step.status.rawValue.replacing("_", with: " "))\(date)"
      }
  }

  private func standing(
    _ confidence: Double?, _ evidence: [Evidence], _ review: Review, _ note: String?
  ) -> [String] {
    let method = evidence.lazy.compactMap(\.method).first
    var parts: [String] = []
    switch (confidence, method) {
    case (let confidence?, let method?):
      parts.append("confidence \(confidence.rounded(decimals: 2)) by \(method)")
    case (let confidence?, nil): parts.append("confidence \(confidence.rounded(decimals: 2))")
    case (nil, let method?): parts.append("found by \(method)")
    case (nil, nil): break
    }
    if evidence.count > 1 { parts.append(Wording.count(evidence.count, "passage")) }
    if review != .candidate { parts.append(review.rawValue) }
    if let note { parts.append("note: \(note)") }
    return parts
  }

  /// One of two that may be one: "harbor-trust (accepted): also called “HT”; mentioned 4 times".
  private func summary(_ entity: Entity) -> String {
    let parts = details(entity).filter { $0 != entity.review.rawValue }
    return "e:\(entity.id) (\(entity.review.rawValue)): \(entity.name)"
      + (parts.isEmpty ? "" : "; \(parts.joined(separator: "; "))")
  }

  private func type(of entity: Entity) -> String {
    let type = session.schema.entityType(entity.type)?.label ?? entity.type.rawValue
    return entity.kind.map { "\(type), \($0.replacing("_", with: " "))" } ?? type
  }

  /// A name as headlines have it, and the id of what is not there or rejected.
  public func name(_ id: EntityID) -> String {
    guard let entity = session.entity(id), !entity.name.isEmpty else { return id.rawValue }
    return entity.review == .rejected ? "\(entity.name) (rejected)" : entity.name
  }

  private func shortened(_ words: [String], to limit: Int = 5) -> String {
    let rest = words.count - limit
    return words.prefix(limit).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
