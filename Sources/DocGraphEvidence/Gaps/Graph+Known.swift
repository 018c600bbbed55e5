public import DocGraphModel

extension Graph {
  /// The graph as it could be known at a date: without what certainly lies after it, and without what only later documents tell.
  ///
  /// Plans for later stay if a document of the time tells of them. An entity goes when all goes that names it. What nobody
  /// dated stays. The date is then what "now" means.
  ///
  /// - Complexity: O(entities + relations + evidence).
  public func known(by date: PartialDate) -> Graph {
    let knowledge = Knowledge(documents, asOf: date)
    var graph = self
    graph.statedAsOf = date
    graph.documents = documents.filter { knowledge.includes(Evidence(document: $0.id)) }
    graph.relations = relations.compactMap(knowledge.known)
    let before = Set(relations.flatMap { [$0.source, $0.target] })
    let after = Set(graph.relations.flatMap { [$0.source, $0.target] })
    graph.entities = entities.compactMap { entity in
      let wasNamed = before.contains(entity.id) || !entity.namingDocuments.isEmpty
      let known = knowledge.known(entity)
      return wasNamed && !after.contains(entity.id) && known.namingDocuments.isEmpty ? nil : known
    }
    return graph
  }
}

extension Entity {
  /// The documents that its own evidence is from, or that mention it, each once.
  var namingDocuments: [DocumentID] {
    (evidence.map(\.document) + mentions.map(\.document) + properties.flatMap { $0.evidence.map(\.document) })
      .distinct
  }
}

extension Knowledge {
  fileprivate func known(_ relation: Relation) -> Relation? {
    let isPlan = [.planned, .proposed, .conditional].contains(relation.modality)
    guard includes(isPlan ? nil : relation.valid, supporting(relation.evidence)) else { return nil }
    var relation = relation
    relation.evidence = relation.evidence.filter(includes)
    return relation
  }

  fileprivate func known(_ entity: Entity) -> Entity {
    var entity = entity
    entity.evidence = entity.evidence.filter(includes)
    entity.mentions = entity.mentions.filter { includes(Evidence(document: $0.document)) }
    entity.properties = entity.properties.compactMap { property in
      guard includes(property.asOf, supporting(property.evidence)) else { return nil }
      var property = property
      property.evidence = property.evidence.filter(includes)
      return property
    }
    if var pledge = entity.pledge {
      pledge.history = pledge.history.compactMap { step in
        guard includes(step.date, supporting(step.evidence)) else { return nil }
        var step = step
        step.evidence = step.evidence.filter(includes)
        return step
      }
      entity.pledge = pledge
    }
    return entity
  }

  private func supporting(_ evidence: [Evidence]) -> [Evidence] { evidence.filter { $0.stance == .supports } }
}
