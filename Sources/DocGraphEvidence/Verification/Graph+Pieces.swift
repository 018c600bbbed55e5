import DocGraphModel

/// A piece of evidence with its place.
struct Piece: Sendable {
  let evidence: Evidence
  let place: GraphPath
  /// The position of the relation that it is for, if it is for one.
  var relation: Int? { owner(in: "relations") }
  /// The position of the entity that it is for, itself and not a property or a pledge's step.
  var entity: Int? { place.steps.dropFirst(2).first == .key("evidence") ? owner(in: "entities") : nil }

  private func owner(in list: String) -> Int? {
    guard place.steps.first == .key(list), case .index(let position)? = place.steps.dropFirst().first else {
      return nil
    }
    return position
  }
}

/// A document to be read, with the positions of the pieces that point into it.
struct DocumentWork: Sendable {
  let document: Int
  var pieces: [Int] = []
}

extension Graph {
  /// All evidence in the order of the file, or that in the documents `only`.
  func pieces(in only: Set<DocumentID>?) -> [Piece] {
    var pieces: [Piece] = []
    var copy = self
    copy.updateEvidence { evidence, place in
      if only?.contains(evidence.document) ?? true { pieces.append(Piece(evidence: evidence, place: place)) }
    }
    return pieces
  }

  /// The documents to read, in the order of the graph; of several with one id the first.
  func work(on pieces: [Piece], only: Set<DocumentID>?) -> [DocumentWork] {
    var work: [DocumentWork] = []
    var positions: [DocumentID: Int] = [:]
    for (position, document) in documents.enumerated()
    where positions[document.id] == nil && only?.contains(document.id) ?? true {
      positions[document.id] = work.count
      work.append(DocumentWork(document: position))
    }
    for (position, piece) in pieces.enumerated() {
      if let document = positions[piece.evidence.document] { work[document].pieces.append(position) }
    }
    return work
  }
}
