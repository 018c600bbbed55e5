package import DocGraphModel

/// Words that say when, resolved against the document's date where they need it.
package struct TimeExpression: Sendable, Hashable {
  package var words: Range<Int>
  package var date: PartialDate
  /// How the date bounds what it goes with: "by 2033", "since May", "until Friday".
  package var bound: Bound
  /// Whether the document's own date was needed: "Thursday", "last year".
  package var isRelative: Bool

  package enum Bound: Sendable, Hashable {
    /// In it, on it, for the whole of it.
    case during
    /// At the end of it at the latest.
    case by
    case before
    /// From it on, and still.
    case since
    /// From it on.
    case from
    case after
    case until
  }

  package init(_ words: Range<Int>, _ date: PartialDate, bound: Bound = .during, isRelative: Bool = false) {
    self.words = words
    self.date = date
    self.bound = bound
    self.isRelative = isRelative
  }
}
