public import DocGraphModel

/// Finds what of its documents a graph uses, whoever drew it.
///
/// A sentence is used for what the evidence that overlaps it is for. What is rejected uses nothing; evidence whose words are
/// not at its offsets uses nothing either, and is counted.
public struct CoverageReader: Sendable {
  private let documents: [Document]
  private let pointers: [DocumentID: [Pointer]]

  /// Something in the graph that points into a document.
  private struct Pointer: Sendable {
    var range: Range<Int>?
    var quote: String?
    var uses: [SentenceUse]
  }

  /// - Complexity: O(entities + relations + evidence + mentions).
  public init(_ graph: Graph) {
    documents = graph.documents
    var pointers: [DocumentID: [Pointer]] = [:]
    func add(_ evidence: [Evidence], _ uses: [SentenceUse]) {
      for item in evidence {
        pointers[item.document, default: []].append(
          Pointer(range: item.range, quote: item.quote, uses: uses))
      }
    }
    let kinds = EntityKinds(graph)
    for entity in graph.entities where entity.review != .rejected {
      add(entity.evidence, [kinds.use(of: entity.id) ?? .mention])
      for property in entity.properties { add(property.evidence, [.figure]) }
      for step in entity.pledge?.history ?? [] { add(step.evidence, [.pledge]) }
      for mention in entity.mentions {
        pointers[mention.document, default: []].append(Pointer(range: mention.range, uses: [.mention]))
      }
    }
    for relation in graph.relations where relation.review != .rejected {
      add(
        relation.evidence,
        [.relation] + [relation.source, relation.target].compactMap { kinds.use(of: $0) })
    }
    self.pointers = pointers
  }

  /// Reads the documents one after the other, and holds one text at a time.
  ///
  /// - Parameters:
  ///   - only: The documents that are wanted; nil for all.
  ///   - text: The bytes that offsets into a document refer to.
  /// - Complexity: O(bytes of the documents + bytes of the quotes + pointers × log sentences).
  public func coverage(of only: Set<DocumentID>? = nil, text: DocumentText) -> Coverage {
    Coverage(
      documents: documents.filter { only?.contains($0.id) ?? true }.map { document in
        var covered = CoveredDocument(id: document.id, title: document.title)
        let own = pointers[document.id] ?? []
        covered.pointerCount = own.count
        do throws(ModelError) {
          guard let bytes = try text(document) else {
            throw ModelError(.evidence, "the text of '\(document.id)' was not read")
          }
          try PassageReader.check(bytes)
          fill(&covered, with: PassageFinder(bytes), own)
        } catch {
          covered.unread = error
        }
        return covered
      })
  }

  private func fill(_ covered: inout CoveredDocument, with finder: PassageFinder, _ pointers: [Pointer]) {
    let sentences = finder.sentences
    var tally = UseTally(sentences: sentences.count)
    for pointer in pointers {
      guard let range = pointer.range, PassageFault(range, in: finder.text) == nil,
        pointer.quote.map({ finder.stands($0, at: range) }) ?? true,
        let overlapped = sentences.positions(overlapping: range)
      else {
        covered.astrayCount += 1
        continue
      }
      tally.add(pointer.uses, to: overlapped)
    }
    let uses = tally.uses()
    covered.sentences = sentences.enumerated().map { position, sentence in
      CoveredSentence(
        number: position + 1, range: sentence.range, text: finder.passage(sentence.range),
        uses: uses[position])
    }
  }
}

extension PassageFinder {
  fileprivate func stands(_ quote: String, at range: Range<Int>) -> Bool {
    text[range].elementsEqual(quote.utf8) || hasNormalized(quote, at: range)
  }
}

/// What each sentence is used for, told by where each use begins and ends, so that long passages cost no more than short ones.
private struct UseTally {
  private var changes: [[Int]]

  init(sentences: Int) {
    changes = SentenceUse.allCases.map { _ in [Int](repeating: 0, count: sentences + 1) }
  }

  mutating func add(_ uses: [SentenceUse], to sentences: ClosedRange<Int>) {
    for (place, use) in SentenceUse.allCases.enumerated() where uses.contains(use) {
      changes[place][sentences.lowerBound] += 1
      changes[place][sentences.upperBound + 1] -= 1
    }
  }

  func uses() -> [[SentenceUse]] {
    var result = [[SentenceUse]](repeating: [], count: (changes.first?.count ?? 1) - 1)
    for (place, use) in SentenceUse.allCases.enumerated() {
      var depth = 0
      for position in result.indices {
        depth += changes[place][position]
        if depth > 0 { result[position].append(use) }
      }
    }
    return result
  }
}

/// Which entities are events and pledges.
private struct EntityKinds {
  private var uses: [EntityID: SentenceUse] = [:]

  init(_ graph: Graph) {
    let schema = graph.schema
    for entity in graph.entities {
      if schema.isType(entity.type, a: .pledge) {
        uses[entity.id] = .pledge
      } else if schema.isType(entity.type, a: .event) {
        uses[entity.id] = .event
      }
    }
  }

  func use(of id: EntityID) -> SentenceUse? { uses[id] }
}
