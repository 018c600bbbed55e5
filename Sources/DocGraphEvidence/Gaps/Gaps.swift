public import DocGraphModel

/// What a graph does not know, by kind, the most pressing first.
public struct Gaps: Hashable, Sendable {
  /// The date that pledges are judged by.
  public let asOf: PartialDate?
  /// In the order of ``GapKind``, also those of which nothing was found.
  public let sections: [Section]

  /// The gaps of one kind.
  public struct Section: Hashable, Sendable {
    public let kind: GapKind
    /// How many there are; more than are listed where the list was cut.
    public let count: Int
    public let gaps: [Gap]
    /// What else is to be said: how they were counted, what was not looked at.
    public let notes: [String]

    /// - Parameter top: How many are listed; nil for all.
    init(_ kind: GapKind, _ gaps: [Gap], count: Int? = nil, top: Int?, notes: [String] = []) {
      self.kind = kind
      self.count = count ?? gaps.count
      self.gaps = Array(gaps.prefix(top ?? gaps.count))
      self.notes = notes
    }
  }
}
