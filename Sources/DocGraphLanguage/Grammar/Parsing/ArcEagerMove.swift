/// The moves of the arc-eager transition system with sentence breaks, by spaCy's numbers.
///
/// Reference: J. Nivre, *Algorithms for Deterministic Incremental Dependency Parsing*, Computational Linguistics 34 (2008);
/// M. Honnibal, M. Johnson, *An Improved Non-monotonic Transition System for Dependency Parsing*, EMNLP 2015.
package enum ArcEagerMove: Int, Sendable, CaseIterable {
  /// The first token of the buffer goes onto the stack.
  case shift = 0
  /// The top of the stack leaves it; without a head, it goes back to the buffer.
  case reduce = 1
  /// The top of the stack gets the buffer's first token as its head, and leaves.
  case leftArc = 2
  /// The buffer's first token gets the top of the stack as its head, and goes onto the stack.
  case rightArc = 3
  /// The second token of the buffer starts a sentence.
  case sentenceBreak = 4

  /// A set of moves.
  package struct Set: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let shift = Set(.shift)
    package static let reduce = Set(.reduce)
    package static let leftArc = Set(.leftArc)
    package static let rightArc = Set(.rightArc)
    package static let sentenceBreak = Set(.sentenceBreak)

    package init(_ move: ArcEagerMove) {
      rawValue = 1 << UInt8(move.rawValue)
    }
  }
}
