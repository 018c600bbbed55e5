/// Where the recognizer is: the open entity, and what matters of the next token.
package struct EntityState: Sendable {
  /// The open entity's first token and label.
  package private(set) var open: (start: Int32, label: UInt8)?
  /// Whether the token is white space.
  package var isSpace = false
  /// Whether the token is the last one of the text or, as far as that is known, of its sentence.
  package var isLastOfSentence = false

  package init() {}

  /// A set of moves.
  package struct Moves: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let begin = Moves(.begin)
    package static let inside = Moves(.inside)
    package static let last = Moves(.last)
    package static let unit = Moves(.unit)
    package static let outside = Moves(.outside)

    package init(_ move: EntityMove) {
      rawValue = 1 << UInt8(move.rawValue)
    }
  }

  /// The moves that are valid now; within an entity only with its label.
  package var validMoves: Moves {
    if open != nil { return isLastOfSentence ? .last : [.inside, .last] }
    if isSpace { return .outside }
    return isLastOfSentence ? [.unit, .outside] : [.begin, .unit, .outside]
  }

  /// Goes past a token.
  ///
  /// - Precondition: the move is valid.
  package mutating func apply(_ move: EntityMove, label: UInt8, to token: Int) {
    switch move {
    case .begin: open = (Int32(token), label)
    case .last: open = nil
    case .inside, .unit, .outside: break
    }
  }
}
