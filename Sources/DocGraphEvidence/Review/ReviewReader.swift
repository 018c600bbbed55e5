public import DocGraphModel

/// Shows proposals where they stand in their documents, of which it holds one text at a time.
public struct ReviewReader {
  private let documents: [DocumentID: Document]
  private let order: [DocumentID: Int]
  private let text: DocumentText
  private var current: (id: DocumentID, text: Result<PassageFinder, ModelError>)?

  public init(_ documents: [Document], text: @escaping DocumentText) {
    self.documents = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    order = Dictionary(
      documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.text = text
  }

  public func document(_ id: DocumentID) -> Document? { documents[id] }

  /// The passages that show an item, the one at its place first: of a relation those of its evidence, of an entity where it is
  /// first seen, of a pair where either is.
  public mutating func passages(
    of entry: ReviewQueue.Entry, in session: ReviewSession, limit: Int = 3
  ) -> [ReviewPassage] {
    switch entry.item {
    case .relation(let id):
      guard let relation = session.relation(id) else { return [] }
      let evidence = relation.evidence.sorted { $0.span == entry.place && $1.span != entry.place }
      let ends = [relation.source, relation.target] + [relation.attributedTo].compactMap { $0 }
      return evidence.prefix(limit).map { passage($0, marking: ends, in: session) }
    case .entity(let id):
      return passage(at: entry.place, of: id, in: session).map { [$0] } ?? []
    case .duplicate(let one, let other):
      let first = session.entity(one).flatMap { firstSpan(of: $0) }
      return [passage(at: first, of: one, in: session), passage(at: entry.place, of: other, in: session)]
        .compactMap { $0 }
    }
  }

  /// The sentences at a place with the entities in them marked.
  public mutating func passage(
    at place: DocumentSpan, marking entities: [EntityID], in session: ReviewSession
  ) -> ReviewPassage {
    passage(Evidence(document: place.document, range: place.range), marking: entities, in: session)
  }

  /// The numbers of the sentences at a place; nil where its document cannot be read.
  ///
  /// - Complexity: O(log sentences) in a document that was just read, otherwise O(bytes).
  public mutating func sentences(at place: DocumentSpan) -> ClosedRange<Int>? {
    guard let finder = try? finder(for: place.document).get(),
      let found = finder.sentences.positions(overlapping: place.range)
    else { return nil }
    return found.lowerBound + 1...found.upperBound + 1
  }

  private mutating func passage(
    at place: DocumentSpan?, of id: EntityID, in session: ReviewSession
  ) -> ReviewPassage? {
    guard let entity = session.entity(id), let place else { return nil }
    let evidence = entity.evidence.first { $0.span == place }
    return passage(
      evidence ?? Evidence(document: place.document, range: place.range), marking: [id], in: session)
  }

  private func firstSpan(of entity: Entity) -> DocumentSpan? {
    (entity.mentions + entity.evidence.compactMap(\.span)).min {
      (order[$0.document] ?? .max, $0.range.lowerBound) < (order[$1.document] ?? .max, $1.range.lowerBound)
    }
  }

  private mutating func finder(for id: DocumentID) -> Result<PassageFinder, ModelError> {
    if let current, current.id == id { return current.text }
    let read = Result { () throws(ModelError) in
      guard let document = documents[id] else {
        throw ModelError(.evidence, "there is no document '\(id)'")
      }
      guard let bytes = try text(document) else {
        throw ModelError(.evidence, "the text of '\(id)' was not read")
      }
      return PassageFinder(bytes)
    }
    current = (id, read)
    return read
  }

  private mutating func passage(
    _ evidence: Evidence, marking entities: [EntityID], in session: ReviewSession
  ) -> ReviewPassage {
    var passage = ReviewPassage(evidence.document)
    let finder: PassageFinder
    switch self.finder(for: evidence.document) {
    case .success(let found): finder = found
    case .failure(let error):
      passage.note = error.description
      passage.pieces = ReviewReader.recorded(evidence)
      return passage
    }
    guard let range = finder.place(of: evidence) else {
      passage.note = "the document does not have these words any more (`docgraph verify` looks for them)"
      passage.pieces = ReviewReader.recorded(evidence)
      return passage
    }
    let shift = evidence.range.map { $0.lowerBound < 0 ? 0 : range.lowerBound - $0.lowerBound } ?? 0
    let around = finder.sentences.positions(overlapping: range)
    var shown = range
    if let around {
      let (first, last) = (finder.sentences[around.lowerBound], finder.sentences[around.upperBound])
      shown =
        min(range.lowerBound, first.range.lowerBound)..<max(range.upperBound, last.range.upperBound)
      passage.sentences = around.lowerBound + 1...around.upperBound + 1
      passage.sentenceCount = finder.sentences.count
      passage.before = finder.neighbor(around.lowerBound - 1)
      passage.after = finder.neighbor(around.upperBound + 1)
    }
    let isQuote = evidence.quote != nil || evidence.quoteSHA256 != nil
    let marks = Marks(entities, in: session, evidence: evidence, shift: shift)
    passage.pieces = finder.pieces(
      shown, quoted: isQuote ? range : 0..<0, mentions: marks.ranges(in: shown, of: finder))
    return passage
  }

  private static func recorded(_ evidence: Evidence) -> [ReviewPassage.Piece] {
    evidence.quote.map { [ReviewPassage.Piece(text: $0, isQuoted: true, isMention: false)] } ?? []
  }
}

extension [SentenceSplitter.Sentence] {
  /// The sentences that share a byte with a range; nil where none does.
  ///
  /// - Complexity: O(log count).
  func positions(overlapping range: Range<Int>) -> ClosedRange<Int>? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    let first = low
    high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return first < low ? first...low - 1 : nil
  }
}
