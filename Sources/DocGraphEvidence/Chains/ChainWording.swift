public import DocGraphModel

/// Says in words what chains are made of, as plain text: whoever prints it makes it safe for where it is printed.
public struct ChainWording {
  let index: GraphIndex
  private let schema: Schema

  public init(_ index: GraphIndex) {
    self.index = index
    schema = index.graph.schema
  }

  /// An entity's name, with its id where others have the name too.
  public func name(_ id: EntityID) -> String { index.tellingName(id) }

  /// What an entity is: "person, politician: Councillor, then mayor of Saltmarsh Haven".
  public func description(_ entity: Entity) -> String {
    let type = schema.entityType(entity.type)?.label ?? entity.type.rawValue
    let kind = entity.kind.map { ", " + $0.replacing("_", with: " ") } ?? ""
    return type + kind + (entity.summary.map { ": \($0)" } ?? "")
  }

  /// A chain on one line: "Tobin Rask —family of— Dagny Rask —employed by→ Pelagia Nominees".
  public func line(_ chain: Chain) -> String {
    chain.hops.reduce(chain.entities.first.map(name) ?? "") { line, hop in
      let relation = index.graph.relations[hop.best.relation]
      return "\(line) \(arrow(relation, isReversed: hop.best.isReversed)) \(name(hop.target))"
    }
  }

  /// A relation from its source to its target: "Dagny Rask —family of— Tobin Rask".
  public func statement(_ position: Int) -> String {
    let relation = index.graph.relations[position]
    return "\(name(relation.source)) \(arrow(relation)) \(name(relation.target))"
  }

  private func arrow(_ relation: Relation, isReversed: Bool = false) -> String {
    let words = schema.words(of: relation)
    let isSymmetric = schema.relationType(relation.type)?.isSymmetric == true
    if isSymmetric { return "—\(words)—" }
    return isReversed ? "←\(words)—" : "—\(words)→"
  }

  /// What is known of a relation beside its ends: role, the source's words, date, amount, and how it stands.
  ///
  /// - Parameter holds: Whether it holds at the time asked for.
  public func details(_ position: Int, holds: Certainty? = nil) -> [String] {
    let relation = index.graph.relations[position]
    var parts: [String] = []
    if let role = relation.role { parts.append(role.hasPrefix("for ") ? role : "as \(role)") }
    if let label = relation.label, relation.type != .relatedTo { parts.append("“\(label)”") }
    if let amount = relation.amount { parts.append(amount.description) }
    parts.append(relation.valid?.words ?? "no date given")
    if holds == .possible { parts.append("may hold then, not surely") }
    return parts + standing(relation)
  }

  /// What sets a relation apart from a plain statement: "alleged by Skerrow Marine Works".
  private func standing(_ relation: Relation) -> [String] {
    let speaker = relation.attributedTo.map(name)
    var parts: [String] = []
    if relation.polarity == .negated { parts.append("denied" + (speaker.map { " by \($0)" } ?? "")) }
    if relation.modality != .asserted {
      let word = relation.modality.rawValue
      switch speaker {
      case let name? where relation.polarity == .positive:
        parts.append(relation.modality == .alleged ? "alleged by \(name)" : "\(word), says \(name)")
      default: parts.append(word)
      }
    } else if let speaker, relation.polarity == .positive {
      parts.append("says \(speaker)")
    }
    switch relation.origin {
    case .stated: break
    case .manual: parts.append("entered by hand")
    case .imported: parts.append("from an imported list")
    case .inferred: parts.append("inferred by a program, no document states it")
    }
    switch relation.review {
    case .accepted: break
    case .candidate: parts.append("not yet accepted by a person")
    case .rejected: parts.append("rejected by a person")
    }
    if let confidence = relation.confidence { parts.append("confidence \(confidence)") }
    return parts
  }
}
