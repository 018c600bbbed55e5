public import DocGraphModel

/// The documents behind a hop, and how many of them speak for themselves.
public struct ChainSources: Hashable, Sendable {
  /// Those with a passage that supports one of its relations, each once.
  public let documents: [DocumentID]
  /// How many of them, at most, are independent of each other.
  public let independent: Int
  /// Those that depend on one before them, in the order of ``documents``.
  public let dependents: [Dependent]

  /// A document that is not independent of another.
  public struct Dependent: Hashable, Sendable {
    public let document: DocumentID
    public let other: DocumentID
    public let reason: Reason

    public enum Reason: String, Sendable {
      /// It says that it repeats the other.
      case repeats
      /// The other says that it repeats it.
      case repeated
      case samePublisher = "same-publisher"
      case unknownPublisher = "unknown-publisher"
      /// Both go back to a third document, or one to the other over several steps.
      case commonOrigin = "common-origin"
    }
  }

  init(_ documents: [DocumentID], _ assessor: SupportAssessor) {
    self.documents = documents
    let independence = assessor.independence
    independent = independence.count(documents)
    dependents = documents.enumerated().compactMap { place, document in
      documents[..<place].first { !independence.areIndependent(document, $0) }.map { other in
        Dependent(
          document: document, other: other, reason: Self.reason(document, other, assessor.index))
      }
    }
  }

  private static func reason(
    _ document: DocumentID, _ other: DocumentID, _ index: GraphIndex
  ) -> Dependent.Reason {
    let (one, two) = (index.document(document), index.document(other))
    if one?.basedOn.contains(other) == true { return .repeats }
    if two?.basedOn.contains(document) == true { return .repeated }
    guard let first = one?.publisher, let second = two?.publisher else { return .unknownPublisher }
    return FoldedName(first) == FoldedName(second) ? .samePublisher : .commonOrigin
  }
}
