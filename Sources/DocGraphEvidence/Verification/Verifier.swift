import Dispatch
public import DocGraphModel
import Synchronization

/// Verifies evidence: reads documents again, compares hashes and quotes, and says whether a relation's evidence mentions both
/// of its ends.
///
/// A passage mentions an entity where a name or an alias stands in it as a word, without case and accents; where the evidence
/// records a mention of it; or where a mention or evidence recorded at the entity overlaps the passage. Every piece of a
/// relation's evidence has to mention both ends, but for stance `context`; where a program inferred the relation, all pieces
/// together have to.
public struct Verifier: Sendable {
  private let graph: Graph
  private let mentions: EntityMentions

  /// - Complexity: O(entities + their mentions and evidence).
  public init(_ graph: Graph) {
    self.graph = graph
    mentions = EntityMentions(graph)
  }

  /// Reads each document once, on all cores, and holds no more texts at a time than there are cores.
  ///
  /// - Parameter only: The documents whose evidence is wanted; nil for all.
  /// - Complexity: O(bytes of the documents + evidence), and O(bytes of its document) for each quote that is not where it was.
  public func verify(only: Set<DocumentID>? = nil, in source: DocumentSource) -> Verification {
    let pieces = graph.pieces(in: only)
    let work = graph.work(on: pieces, only: only)
    let results = Mutex([DocumentResult?](repeating: nil, count: work.count))
    DispatchQueue.concurrentPerform(iterations: work.count) { position in
      let result = read(work[position], pieces, in: source)
      results.withLock { $0[position] = result }
    }
    var passages = [Passage?](repeating: nil, count: pieces.count)
    var documents: [VerifiedDocument] = []
    for result in results.withLock({ $0 }) {
      guard let result else { continue }
      if let document = result.document { documents.append(document) }
      for (piece, passage) in result.passages { passages[piece] = passage }
    }
    let found = zip(pieces, passages).map { piece, passage in
      passage ?? self.passage(piece, .withoutDocument(piece.evidence))
    }
    return Verification(pieces: verdicts(pieces, found), documents: documents)
  }

  private func verdicts(_ pieces: [Piece], _ passages: [Passage]) -> [VerifiedEvidence] {
    let inferred = mentionedInInferred(pieces, passages)
    return zip(pieces, passages).map { piece, passage in
      var unmentioned: [EntityID] = []
      if let position = piece.relation, piece.evidence.stance != .context {
        let relation = graph.relations[position]
        let named = inferred[position] ?? passage.mentioned
        unmentioned = relation.ends.filter { !named.contains($0) }
      }
      return VerifiedEvidence(
        place: piece.place, evidence: piece.evidence, reading: passage.reading, unmentioned: unmentioned)
    }
  }

  /// What all the evidence of each inferred relation mentions. What was not read again counts with the words recorded.
  private func mentionedInInferred(_ pieces: [Piece], _ passages: [Passage]) -> [Int: Set<EntityID>] {
    var mentioned: [Int: Set<EntityID>] = [:]
    for (piece, passage) in zip(pieces, passages) {
      guard let position = piece.relation, graph.relations[position].origin == .inferred else { continue }
      mentioned[position, default: []].formUnion(passage.mentioned)
    }
    for position in mentioned.keys {
      let relation = graph.relations[position]
      for evidence in relation.evidence {
        mentioned[position, default: []].formUnion(
          mentions.mentioned(relation.ends, in: evidence, words: evidence.quote))
      }
    }
    return mentioned
  }
}

/// What was found of a piece of evidence.
private struct Passage: Sendable {
  var reading: Reading
  /// The ends of its relation that it mentions.
  var mentioned: Set<EntityID>
}

private struct DocumentResult: Sendable {
  /// Nil where there was nothing to read.
  var document: VerifiedDocument?
  var passages: [(piece: Int, passage: Passage)]
}

extension Verifier {
  private func passage(
    _ piece: Piece, _ reading: Reading, moved: [EntityID: [Range<Int>]] = [:]
  ) -> Passage {
    let ends = piece.relation.map { graph.relations[$0].ends } ?? []
    let words = reading.words ?? piece.evidence.quote
    let mentioned =
      ends.isEmpty
      ? []
      : mentions.mentioned(ends, in: piece.evidence, words: words, at: reading.places, moved: moved)
    return Passage(reading: reading, mentioned: mentioned)
  }

  private func read(_ work: DocumentWork, _ pieces: [Piece], in source: DocumentSource) -> DocumentResult {
    let document = graph.documents[work.document]
    guard !work.pieces.isEmpty || document.path != nil || document.textPath != nil else {
      return DocumentResult(document: nil, passages: [])
    }
    var original = document.textPath == nil ? OriginalHash() : OriginalHash(document, in: source)
    var reader = PassageReader(document, isChanged: original.change != nil) { document throws(ModelError) in
      try source.text(document)
    }
    let readings = work.pieces.map { ($0, reader.read(pieces[$0].evidence)) }
    var moved: [EntityID: [Range<Int>]] = [:]
    for (piece, reading) in readings where !reading.places.isEmpty {
      guard let position = pieces[piece].entity else { continue }
      moved[graph.entities[position].id, default: []] += reading.places
    }
    let passages = readings.map { ($0, passage(pieces[$0], $1, moved: moved)) }
    // What is no text may still be the file that it was.
    if document.textPath == nil, reader.failure != nil {
      original = OriginalHash(document, in: source)
      original.failure = nil
    }
    let textChange = VerifiedDocument.Change(
      at: document.textPath == nil ? "sha256" : "textSHA256", recorded: document.hashOfText,
      found: reader.hash)
    // A file that is no text, and that nothing points into, is verified by its hash.
    let isVerified = work.pieces.isEmpty && original.isCompared
    return DocumentResult(
      document: VerifiedDocument(
        id: document.id, place: GraphPath([.key("documents"), .index(work.document)]),
        pieceCount: work.pieces.count, changes: [original.change, textChange].compactMap { $0 },
        unread: isVerified ? nil : reader.failure, unreadOriginal: original.failure), passages: passages)
  }
}

extension VerifiedDocument.Change {
  /// Nil where the two are the same, or one of them is not there.
  fileprivate init?(at key: String, recorded: String?, found: String?) {
    guard let recorded, let found, recorded.lowercased() != found else { return nil }
    self.init(key: key, recorded: recorded, found: found)
  }
}

/// The hash of an original that is not itself the text.
private struct OriginalHash {
  var change: VerifiedDocument.Change?
  var failure: ModelError?
  var isCompared = false

  init() {}

  init(_ document: Document, in source: DocumentSource) {
    guard document.path != nil, let recorded = document.sha256 else { return }
    do throws(ModelError) {
      let found = SHA256.hex(try source.original(document))
      change = VerifiedDocument.Change(at: "sha256", recorded: recorded, found: found)
      isCompared = true
    } catch {
      failure = error
    }
  }
}

extension Relation {
  /// Its source and its target, once where they are the same.
  fileprivate var ends: [EntityID] { source == target ? [source] : [source, target] }
}
