extension Graph {
  /// Calls `body` with every piece of evidence and its place, in the order of the file, to read or change it.
  public mutating func updateEvidence<Failure: Error>(
    _ body: (inout Evidence, GraphPath) throws(Failure) -> Void
  ) throws(Failure) {
    for position in entities.indices {
      let place = GraphPath.entity(position)
      if entities[position].pledge?.history.contains(where: { !$0.evidence.isEmpty }) == true,
        var pledge = entities[position].pledge
      {
        for step in pledge.history.indices {
          try update(&pledge.history[step].evidence, place["history"][step], body)
        }
        entities[position].details = .pledge(pledge)
      }
      for property in entities[position].properties.indices {
        try update(&entities[position].properties[property].evidence, place["properties"][property], body)
      }
      try update(&entities[position].evidence, place, body)
    }
    for position in relations.indices {
      try update(&relations[position].evidence, .relation(position), body)
    }
  }

  /// Fills in the offsets and quotes of short evidence.
  ///
  /// - Parameter text: The text of a document, asked for once for each that has short evidence; nil where it cannot be had.
  /// - Returns: The places where that failed, with the reason; that evidence stays as it was.
  public mutating func expandEvidence(
    text: (Document) throws(ModelError) -> [UInt8]?
  ) -> [(place: GraphPath, error: ModelError)] {
    var finders: [DocumentID: Result<PassageFinder, ModelError>] = [:]
    let documents = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var failures: [(place: GraphPath, error: ModelError)] = []
    updateEvidence { (evidence, place) in
      guard evidence.range == nil else { return }
      let finder =
        finders[evidence.document]
        ?? Result { () throws(ModelError) in
          let bytes = try documents[evidence.document].flatMap { document throws(ModelError) in
            try text(document)
          }
          guard let bytes else {
            throw ModelError(
              .evidence, "the text of '\(evidence.document)' cannot be read",
              hint: "documents need path: or textPath: of a file that can be read")
          }
          return PassageFinder(bytes)
        }
      finders[evidence.document] = finder
      do throws(ModelError) {
        evidence = try finder.get().expand(evidence)
      } catch {
        failures.append((place, error))
      }
    }
    return failures
  }
}

private func update<Failure: Error>(
  _ list: inout [Evidence], _ owner: GraphPath, _ body: (inout Evidence, GraphPath) throws(Failure) -> Void
) throws(Failure) {
  for item in list.indices { try body(&list[item], owner["evidence"][item]) }
}
