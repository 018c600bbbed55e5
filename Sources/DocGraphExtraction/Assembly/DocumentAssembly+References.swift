public import DocGraphModel

/// What a document says of pledges that another one tells: kept under a name of its own until that is found.
extension DocumentAssembly {
  mutating func addReferences() {
    var known: [String: EntityID] = [:]
    for reference in findings.pledgeReferences {
      let relation = reference.relation
      guard let source = ids[relation.source] else { continue }
      let name = reference.phrase.prefix(1).uppercased() + reference.phrase.dropFirst()
      let key = name + "|" + (reference.made?.description ?? "")
      let id =
        known[key] ?? EntityID(sluggedFrom: "reference " + name, fallback: "pledge") { places[$0] != nil }
      if known[key] == nil {
        known[key] = id
        var pledge = Pledge()
        pledge.topic = reference.noun
        pledge.made = reference.made
        var entity = Entity(id: id, type: .pledge, name: name, details: .pledge(pledge))
        entity.review = .candidate
        entity.confidence = 0.3
        entity.note = Entity.referenceNote
        entity.evidence = [evidence(relation.words, relation.assurance)]
        places[id] = graph.entities.count
        graph.entities.append(entity)
      }
      var stated = Relation(source, relation.type, id)
      stated.label = relation.label
      stated.polarity = relation.circumstances.polarity
      stated.modality = relation.circumstances.modality
      stated.attributedTo = relation.circumstances.attributedTo.flatMap { ids[$0] }
      stated.valid = relation.circumstances.valid
      stated.review = .candidate
      stated.confidence = relation.assurance.confidence - 0.1
      stated.evidence = [
        evidence(
          relation.words, relation.assurance,
          mentions(of: [End(relation.source, relation.sourceMention)], in: relation.words))
      ]
      graph.relations.append(stated)
      usePassages(relation.words)
    }
  }
}

extension Entity {
  /// What the note of an entity says that only stands for a pledge of another document; none is left in a graph that is joined.
  static let referenceNote = "referred to, told in another document"

  var isPledgeReference: Bool { type == .pledge && note == Entity.referenceNote && review == .candidate }
}

extension Graph {
  /// Without what stands for pledges of other documents: for the graph of one document alone.
  public var withoutOpenReferences: Graph {
    let open = Set(entities.lazy.filter(\.isPledgeReference).map(\.id))
    guard !open.isEmpty else { return self }
    var graph = self
    graph.entities.removeAll { open.contains($0.id) }
    graph.relations.removeAll { open.contains($0.source) || open.contains($0.target) }
    return graph
  }
}
