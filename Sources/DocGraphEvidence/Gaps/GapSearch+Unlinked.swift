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
      .filter { !isLinked[$0] && isPresent($0) }.map(unlinked)
    return Gaps.Section(.unlinked, gaps.filter(isWanted), top: top)
  }

  /// Whether nobody rejected an entity, and no earlier one has its id.
  func isPresent(_ position: Int) -> Bool {
    let entity = index.graph.entities[position]
    return entity.review != .rejected && index.position(of: entity.id) == position
  }

  private func unlinked(_ position: Int) -> Gap {
    let entity = index.graph.entities[position]
    let documents = entity.namingDocuments
    let rejected = index.relations(at: position).map(Int.init).filter { relation($0).review == .rejected }
    let isPerson = schema.isType(entity.type, a: .person)
    var question =
      isPerson ? "Who is \(entity.name)?" : "What has \(wording.name(entity.id)) to do with the others?"
    question +=
      documents.isEmpty
      ? " No document is recorded that names it, and no relation."
      : " Named by \(Wording.list(wording.sources(documents))), and no relation is recorded."
    if !rejected.isEmpty {
      question +=
        " \(Wording.count(rejected.count, "relation")) to it \(rejected.count == 1 ? "was" : "were") rejected."
    }
    return Gap(
      .unlinked, question, subjects: [entity.id], relations: rejected, documents: documents, reason: .unlinked
    )
  }
}
