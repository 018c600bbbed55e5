import DocGraphModel

extension Graph {
  /// Gives a document another id, wherever it is referred to.
  ///
  /// - Complexity: O(size of the graph).
  mutating func renameDocument(_ old: DocumentID, to new: DocumentID) {
    for place in documents.indices {
      if documents[place].id == old { documents[place].id = new }
      documents[place].basedOn = documents[place].basedOn.map { $0 == old ? new : $0 }
    }
    for entity in entities.indices {
      for place in entities[entity].mentions.indices where entities[entity].mentions[place].document == old {
        entities[entity].mentions[place].document = new
      }
    }
    updateEvidence { (evidence, _) in
      if evidence.document == old { evidence.document = new }
    }
  }
}
