import DocGraphModel

/// A graph without what some of its documents say, as far as docgraph read it from them.
struct Withdrawal {
  /// Without the documents, their machine-made evidence, and the candidates that hung on that alone.
  private(set) var graph: Graph
  /// What entities of the documents were called, so that they get their ids again.
  private(set) var known: [KnownName: EntityID] = [:]
  /// What people decided on, as it was.
  private var decidedEntities: [EntityID: Entity] = [:]
  private var decidedRelations: [RelationID: Relation] = [:]
  private let documents: Set<DocumentID>

  init(of documents: Set<DocumentID>, from whole: Graph) {
    self.documents = documents
    graph = whole
    for entity in whole.entities where documents.contains(where: entity.isFound(in:)) {
      for evidence in entity.evidence where documents.contains(evidence.document) && evidence.isExtracted {
        let name = KnownName(entity, in: evidence.document)
        // Of pledges of one name the first, so that the next get their numbers again.
        if entity.type != .pledge || known[name] == nil { known[name] = entity.id }
      }
    }
    for relation in whole.relations where relation.isDecided {
      if let id = relation.id { decidedRelations[id] = relation }
    }
    for entity in whole.entities where entity.isDecided { decidedEntities[entity.id] = entity }

    graph.documents.removeAll { documents.contains($0.id) }
    func isWithdrawn(_ evidence: Evidence) -> Bool {
      documents.contains(evidence.document) && evidence.isExtracted
    }
    let hadEvidence = Set(whole.relations.filter { !$0.evidence.isEmpty }.compactMap(\.id))
    for place in graph.relations.indices { graph.relations[place].evidence.removeAll(where: isWithdrawn) }
    graph.relations.removeAll { relation in
      relation.evidence.isEmpty && !relation.isDecided && relation.id.map(hadEvidence.contains) ?? false
    }
    for place in graph.entities.indices { graph.entities[place].withdraw(documents, isWithdrawn) }
    let needed = graph.relations.reduce(into: Set<EntityID>()) { needed, relation in
      needed.formUnion([relation.source, relation.target])
      needed.formUnion(relation.attributedTo.map { [$0] } ?? [])
    }
    let bare = zip(whole.entities, graph.entities).reduce(into: Set<EntityID>()) { bare, pair in
      if !pair.0.evidence.isEmpty, pair.1.evidence.isEmpty { bare.insert(pair.1.id) }
    }
    graph.entities.removeAll { bare.contains($0.id) && !$0.isDecided && !needed.contains($0.id) }
  }

  /// The graph, with the old evidence of what people decided on and no document says anymore.
  func restoring(_ updated: Graph) -> Graph {
    var graph = updated
    let kept = Set(updated.documents.map(\.id))
    for place in graph.relations.indices where graph.relations[place].evidence.isEmpty {
      guard let id = graph.relations[place].id, let old = decidedRelations[id] else { continue }
      graph.relations[place].evidence = old.evidence.filter { kept.contains($0.document) }
    }
    for place in graph.entities.indices where graph.entities[place].evidence.isEmpty {
      guard let old = decidedEntities[graph.entities[place].id] else { continue }
      graph.entities[place].evidence = old.evidence.filter { kept.contains($0.document) }
    }
    return graph
  }
}

/// What an entity is called and what it is.
struct KnownName: Hashable {
  private let type: EntityTypeName
  private let name: FoldedName
  /// Where it is called so, of what is never the same as another document's: one "Anna" is not the next.
  private let document: DocumentID?

  init(_ entity: Entity, in document: DocumentID?) {
    self.document = entity.type == .pledge || EntityKey(entity) != nil ? nil : document
    type = entity.type
    name = FoldedName(entity.name)
  }
}

extension Evidence {
  /// Whether docgraph found it, and no person.
  var isExtracted: Bool { method?.hasPrefix("docgraph-") ?? false }
}

extension Entity {
  /// Whether a person had a say in it.
  var isDecided: Bool { review != .candidate || origin == .manual }

  fileprivate func isFound(in document: DocumentID) -> Bool {
    evidence.contains { $0.document == document && $0.isExtracted }
  }

  fileprivate mutating func withdraw(_ documents: Set<DocumentID>, _ isWithdrawn: (Evidence) -> Bool) {
    let wasFound = evidence.contains(where: isWithdrawn)
    evidence.removeAll(where: isWithdrawn)
    mentions.removeAll { wasFound && documents.contains($0.document) }
    properties.removeAll { property in
      !property.evidence.isEmpty && property.evidence.allSatisfy(isWithdrawn)
    }
    if var pledge {
      pledge.history.removeAll { !$0.evidence.isEmpty && $0.evidence.allSatisfy(isWithdrawn) }
      details = .pledge(pledge)
    }
  }
}

extension Relation {
  var isDecided: Bool { review != .candidate || origin == .manual }
}
