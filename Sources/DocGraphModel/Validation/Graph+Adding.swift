/// What became of an attempt to add to a graph.
public struct Addition: Hashable, Sendable {
  /// The graph with the additions; nil where that would bring in an error.
  public let graph: Graph?
  /// What is to be said of the graph with the additions and not of the one without, at places of the former.
  public let findings: [Finding]
}

extension Graph {
  /// Adds entities and relations behind those there are, unless that brings in an error: an end that leads
  /// nowhere or does not fit, an id that is taken, a value out of range.
  ///
  /// Findings that the graph has already, errors too, stand in nobody's way. Relations without an id get the
  /// next free `rN`.
  ///
  /// - Parameter text: As for ``validate(text:)``; it is called once for each document.
  /// - Complexity: That of ``validate(text:)``, twice.
  public func adding(
    entities newEntities: [Entity] = [], relations newRelations: [Relation] = [],
    text: (Document) throws(ModelError) -> [UInt8]? = { _ in nil }
  ) -> Addition {
    var texts: [DocumentID: Result<[UInt8]?, ModelError>] = [:]
    func keptText(_ document: Document) throws(ModelError) -> [UInt8]? {
      if let known = texts[document.id] { return try known.get() }
      let result = Result { () throws(ModelError) in try text(document) }
      texts[document.id] = result
      return try result.get()
    }
    let known = Set(validate(text: keptText).map(Statement.init))
    var graph = self
    graph.entities += newEntities
    graph.relations += newRelations
    graph.assignRelationIDs()
    let findings = graph.validate(text: keptText).filter { !known.contains(Statement($0)) }
    let isRefused = findings.contains { $0.severity == .error }
    return Addition(graph: isRefused ? nil : graph, findings: findings)
  }
}

/// A finding without its hint, which names what else is there and so may change with an addition.
private struct Statement: Hashable {
  let code: Finding.Code
  let place: GraphPath
  let message: String

  init(_ finding: Finding) {
    code = finding.code
    place = finding.place
    message = finding.message
  }
}
