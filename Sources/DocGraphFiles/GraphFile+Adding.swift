public import DocGraphModel

extension GraphFile {
  /// Adds entities and relations, their short evidence filled in and every quote compared with the documents below `root`;
  /// see `Graph/adding(entities:relations:text:)`.
  ///
  /// - Throws: ``GraphFileError`` where short evidence cannot be filled in.
  public func adding(
    entities: [Entity], relations: [Relation], root: String
  ) throws(GraphFileError) -> Addition {
    let texts = DocumentTexts(graphFile: name, root: root)
    var additions = Graph(documents: graph.documents, entities: entities, relations: relations)
    let failures = additions.expandEvidence { document throws(ModelError) in
      try texts.checkedText(of: document)
    }
    guard failures.isEmpty else {
      throw GraphFileError(
        failures.map { failure in
          GraphFileError.Problem(
            code: .evidence, position: nil, message: failure.error.message, hint: failure.error.hint)
        })
    }
    return graph.adding(entities: additions.entities, relations: additions.relations) {
      document throws(ModelError) in try texts.checkedText(of: document)
    }
  }
}
