public import DocGraphModel

// What is held against a hop, and what it stands on.

extension ChainWording {
  /// How many documents are behind a hop, and why not all of them count: "2 documents, 1 of them independent: wire-1 repeats
  /// beacon-1".
  public func sources(_ sources: ChainSources) -> String {
    let count = sources.documents.count
    guard count > 0 else { return "no document behind it" }
    guard count > 1 else { return "1 document: \(source(sources.documents[0]))" }
    if sources.independent == count {
      return "\(count) independent documents: " + sources.documents.map(source).joined(separator: ", ")
    }
    let reasons = sources.dependents.map(words).joined(separator: "; ")
    return "\(count) documents, \(sources.independent) independent: \(reasons)"
  }

  /// A document with who publishes it: "The Lowgate Beacon (beacon-1)".
  public func source(_ id: DocumentID) -> String {
    index.document(id)?.publisher.map { "\($0) (\(id))" } ?? id.rawValue
  }

  private func words(_ dependent: ChainSources.Dependent) -> String {
    let (one, other) = (dependent.document, dependent.other)
    switch dependent.reason {
    case .repeats: return "\(one) repeats \(other)"
    case .repeated: return "\(other) repeats \(one)"
    case .samePublisher:
      return "\(one) has the publisher of \(other)" + (index.document(one)?.publisher.map { ", \($0)" } ?? "")
    case .unknownPublisher:
      return "\(index.document(one)?.publisher == nil ? one : other) names no publisher"
    case .commonOrigin: return "\(one) and \(other) go back to one document"
    }
  }

  /// Which hop is the weakest, and why: "hop 2: alleged by Skerrow Marine Works; contradicted; one source only…".
  public func weakness(_ chain: Chain) -> String {
    let hop = chain.hops[chain.weakest]
    let number = "hop \(chain.weakest + 1), \(name(hop.source)) to \(name(hop.target))"
    let reasons = reasons(hop)
    guard !reasons.isEmpty else {
      let documents = hop.best.support.independentDocuments
      return chain.hops.count == 1
        ? "nothing is held against its one hop, which \(documents) independent documents support"
        : "nothing is held against any hop; \(number), has the fewest independent documents: \(documents)"
    }
    let firmest = hop.relations.count > 1 ? ", by the firmest of its \(hop.relations.count) relations" : ""
    return "\(number)\(firmest): \(reasons.joined(separator: "; "))"
  }

  /// What is held against the firmest relation of a hop, gravest first.
  public func reasons(_ hop: Chain.Hop) -> [String] {
    let support = hop.best.support
    let relation = index.graph.relations[support.relation]
    let speaker = relation.attributedTo.map(name)
    return support.reservations.compactMap { reservation in
      switch reservation {
      case .rejected: "rejected by a person"
      case .denied: "denied" + (speaker.map { " by \($0)" } ?? "")
      case .hypothetical: "hypothetical" + (speaker.map { ", says \($0)" } ?? "")
      case .inferred: "inferred by a program, stated by no document"
      case .alleged: "only alleged" + (speaker.map { " by \($0)" } ?? "")
      case .unsupported: "supported by no passage"
      case .contradicted: contradiction(support)
      case .conditional: "conditional" + (speaker.map { ", says \($0)" } ?? "")
      case .proposed: "only proposed" + (speaker.map { ", says \($0)" } ?? "")
      case .planned: "only planned" + (speaker.map { ", says \($0)" } ?? "")
      case .candidate: "not yet accepted by a person"
      case .attributed:
        relation.modality == .asserted && relation.polarity == .positive
          ? speaker.map { "said by \($0) only" } : nil
      case .partyPublished: "published only by a party to it"
      case .singleSource: singleSource(support)
      }
    }
  }

  /// By whom a relation is contradicted.
  func contradiction(_ support: Support) -> String {
    let speakers = support.contraries.compactMap { index.graph.relations[$0].attributedTo }.map(name)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if !speakers.isEmpty { return "contradicted by \(speakers.joined(separator: " and "))" }
    return support.contraries.isEmpty ? "contradicted by a passage" : "contradicted by another statement"
  }

  private func singleSource(_ support: Support) -> String {
    guard support.documents.count > 1 else {
      return "in a single source" + (support.documents.first.map { ", \(source($0))" } ?? "")
    }
    return "its \(support.documents.count) documents are not independent of each other"
  }
}

extension ChainWording {
  /// Whether the chain holds at the time asked for; nil where no time was.
  public func certainty(_ chain: Chain) -> String? {
    guard let holds = chain.holds else { return nil }
    let places = chain.hops.indices.filter { chain.hops[$0].holds != .certain }.map { "\($0 + 1)" }
    let hops = "hop\(places.count == 1 ? "" : "s") \(places.joined(separator: ", "))"
    let words =
      holds == .certain
      ? "certain: every hop surely holds then" : "possible: \(hops) may hold then, but no date makes it sure"
    guard chain.holdsTogether == false else { return words }
    return words + "; on no single day of that time can all hops hold"
  }

  /// What gives a chain where a condition is given up: "with alleged relations".
  public func words(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .kind(.modality): "with relations of every modality"
    case .kind(.origin): "with relations of every origin"
    case .kind(.review): "with relations in every state of review"
    case .kind(let reason): "with \(reason.rawValue) relations"
    case .relationTypes: "with relations of every type"
    case .entityTypes: "with entities of every type"
    case .date: "at any time"
    case .uncertain: "with relations that are not certain"
    case .avoided(.entity(let id)): "by way of \(name(id))"
    case .avoided(.entityType(let type)): "by way of entities of the type \(type)"
    case .avoided(.relationType(let type)): "by relations of the type \(type)"
    case .direction: "against the direction of relations too"
    case .via: "by any way"
    case .hops(let count): "with \(count) hops"
    }
  }
}
