import DocGraphModel

extension ReviewSession {
  /// Makes sure that what a step changed brings no error into the graph that was not there: ends that a type does not allow,
  /// an empty name, a date that ends before it begins.
  ///
  /// Only what the step touched and what is linked to it is looked at; of errors that were there before nothing is said.
  ///
  /// - Complexity: O(relations).
  func check(_ step: Step) throws(EvidenceError) {
    let changed = step.entities.map(\.position)
    let touching = positions(touching: Set(changed.map { state.entities[$0].id }))
    let relations = Set(touching + step.relations.map(\.position)).sorted()
    var before = state
    for (position, old) in step.entities { before.entities[position] = old }
    for (position, old) in step.relations { before.relations[position] = old }
    let gone = merged.subtracting(step.merged.map { [$0] } ?? [])
    let known = Set(errors(in: before, changed, relations, without: gone).map(Fault.init))
    let new = errors(in: state, changed, relations, without: merged).first { !known.contains(Fault($0)) }
    if let new { throw EvidenceError.decision(new.message, hint: new.hint) }
  }

  /// What validation finds in a part of a graph: some entities, some relations and whom these name.
  private func errors(
    in graph: Graph, _ entities: [Int], _ relations: [Int], without gone: Set<EntityID>
  ) -> [Finding] {
    var part = Graph()
    part.schemaExtension = graph.schemaExtension
    part.relations = relations.map { position in
      var relation = graph.relations[position]
      relation.evidence = []
      return relation
    }
    var wanted = Set(part.relations.flatMap { [$0.source, $0.target] + [$0.attributedTo].compactMap { $0 } })
    wanted.formUnion(entities.map { graph.entities[$0].id })
    part.entities = wanted.subtracting(gone).sorted().compactMap { id in
      position(ofAny: id).map { graph.entities[$0].withoutEvidence }
    }
    return part.validate().filter { $0.severity == .error && $0.code != .schema }
  }
}

/// An error without its place, which differs between two parts of a graph.
private struct Fault: Hashable {
  let code: Finding.Code
  let message: String

  init(_ finding: Finding) {
    code = finding.code
    message = finding.message
  }
}

extension Entity {
  /// What can be checked without documents. Whom properties and reports are attributed to is not asked here.
  fileprivate var withoutEvidence: Entity {
    var entity = self
    entity.evidence = []
    entity.mentions = []
    entity.properties = []
    if var pledge = entity.pledge {
      for step in pledge.history.indices {
        pledge.history[step].evidence = []
        pledge.history[step].attributedTo = nil
      }
      entity.pledge = pledge
    }
    return entity
  }
}
