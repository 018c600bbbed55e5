public import DocGraphModel

/// How firmly a relation stands: what is held against it, and who says it.
public struct Support: Hashable, Sendable {
  /// A position in the graph's relations.
  public let relation: Int
  /// Gravest first; empty where nothing is held against it.
  public let reservations: [Reservation]
  /// The documents with a passage that supports it, each once.
  public let documents: [DocumentID]
  /// How many of them are independent of each other.
  public let independentDocuments: Int
  /// The statements that say the contrary, as positions in the graph's relations, ascending.
  public let contraries: [Int]
  /// 0 to 1, where one is stated.
  public let confidence: Double?
}

/// Weaker before firmer: by the gravest reservation, then by independent documents, stated confidence, and how many
/// reservations there are. What is equal in all of it is equally firm.
extension Support {
  public func isWeaker(than other: Support) -> Bool { firmness.lexicographicallyPrecedes(other.firmness) }

  private var firmness: [Double] {
    let gravest = reservations.first.flatMap { Reservation.allCases.firstIndex(of: $0) }
    return [
      Double(gravest ?? Reservation.allCases.count), Double(independentDocuments), confidence ?? 1,
      -Double(reservations.count),
    ]
  }
}
