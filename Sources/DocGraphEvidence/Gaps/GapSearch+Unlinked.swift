import DocGraphModel

extension GapSearch {
  /// Entities without a relation, or with rejected ones only.
  ///
  /// - Complexity: O(entities + relations).
  func unlinked() -> Gaps.Section {
    var isLinked = [Bool](repeating: false, count: index.graph.entities.count)
    for position in claims {
      let ends = [relation(position).source, relation(position).target]
      // A loop links with nothing.
      guard ends[0] != ends[1] else { continue }
      for end in ends.compactMap(index.position) { isLinked[end] = true }
    }
    let gaps = index.graph.entities.indices
      .filter { !isLinked[$0] && isNamed($0) }.map(unlinked)
    return Gaps.Section(.unlinked, gaps.filter(isWanted), top: top)
  }

  /// Whether an entity is there to ask about: nobody rejected it, and where a date was asked for, a document of that time names it.
  func isNamed(_ position: Int) -> Bool {
    let entity = index.graph.entities[position]
    guard entity.review != .rejected, index.position(of: entity.id) == position,
      knowledge.includes(entity.event?.date ?? entity.pledge?.made, [])
    else { return false }
    let documents = namingDocuments(entity)
    let relations = index.relations(at: position).map { relation(Int($0)) }.filter { $0.review != .rejected }
    if documents.isEmpty, relations.isEmpty { return true }
    return documents.contains { knowledge.includes(Evidence(document: $0)) }
      || relations.contains { $0.evidence.contains(where: knowledge.includes) || $0.evidence.isEmpty }
  }

  private func namingDocuments(_ entity: Entity) -> [DocumentID] {
    (entity.evidence.map(\.document) + entity.mentions.map(\.document)
      + entity.properties.flatMap { $0.evidence.map(\.document) }).distinct
  }

  private func unlinked(_ position: Int) -> Gap {
    let entity = index.graph.entities[position]
    let documents = namingDocuments(entity).filter { knowledge.includes(Evidence(document: $0)) }
    let rejected = index.relations(at: position).map(Int.init).filter { relation($0).review == .rejected }
    let isPerson = schema.isType(entity.type, a: .person)
    var question =
      isPerson ? "Who is \(entity.name)?" : "What has \(wording.name(entity.id)) to do with the others?"
    question +=
      documents.isEmpty
      ? " No document is recorded that names it, and no relation."
      : " Named by \(Wording.list(documents.map(wording.source))), and no relation is recorded."
    if !rejected.isEmpty {
      question +=
        " \(Wording.count(rejected.count, "relation")) to it \(rejected.count == 1 ? "was" : "were") rejected."
    }
    return Gap(
      .unlinked, question, subjects: [entity.id], relations: rejected, documents: documents, reason: .unlinked
    )
  }
}
