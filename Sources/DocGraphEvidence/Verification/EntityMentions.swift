import DocGraphModel

/// The entities of a graph with the places where they are recorded to be mentioned.
struct EntityMentions: Sendable {
  private let entities: [EntityID: Entity]
  private let spans: [Key: [Range<Int>]]

  private struct Key: Hashable {
    let entity: EntityID
    let document: DocumentID
  }

  /// - Complexity: O(entities + their mentions and evidence).
  init(_ graph: Graph) {
    entities = Dictionary(graph.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var spans: [Key: [Range<Int>]] = [:]
    for entity in graph.entities {
      let evidence = entity.evidence.compactMap { item in
        item.range.map { DocumentSpan(document: item.document, range: $0) }
      }
      for span in entity.mentions + evidence where !span.range.isEmpty {
        spans[Key(entity: entity.id, document: span.document), default: []].append(span.range)
      }
    }
    self.spans = spans
  }

  /// Which of `ends` a passage mentions: by name or alias in its words, by a mention recorded in the evidence, or by a place
  /// recorded at the entity that overlaps it.
  ///
  /// - Parameters:
  ///   - words: The passage; nil where nobody has it.
  ///   - places: Where it may stand now. Places at the entity may be as old as the evidence's offsets, or newer.
  ///   - moved: Where evidence recorded at entities stands now, in this document.
  func mentioned(
    _ ends: [EntityID], in evidence: Evidence, words: String?, at places: [Range<Int>] = [],
    moved: [EntityID: [Range<Int>]] = [:]
  ) -> Set<EntityID> {
    let names = words.map(PassageNames.init)
    return Set(
      ends.filter { end in
        guard let entity = entities[end] else { return false }
        return names?.name(entity) == true
          || isRecorded(end, in: evidence, at: places, moved: moved[end] ?? [])
      })
  }

  private func isRecorded(
    _ end: EntityID, in evidence: Evidence, at places: [Range<Int>], moved: [Range<Int>]
  ) -> Bool {
    guard let range = evidence.range else { return false }
    let isInside = evidence.mentions.contains { mention in
      mention.entity == end && !mention.range.isEmpty && mention.range.clamped(to: range) == mention.range
    }
    guard !isInside else { return true }
    let recorded = spans[Key(entity: end, document: evidence.document)] ?? []
    return (recorded + moved).contains { span in
      span.overlaps(range) || places.contains(where: span.overlaps)
    }
  }
}
