/// The moves of the entity recognizer, by spaCy's numbers: a token begins an entity, is in it, is its last or only one, or is
/// outside (the scheme "BILUO").
package enum EntityMove: Int, Sendable {
  case begin = 1
  case inside = 2
  case last = 3
  case unit = 4
  case outside = 5
}

/// Which moves a recognizer has, checked: every entity that can begin can go on and end.
package struct EntityMoves: Sendable {
  /// Kinds of entities.
  package let labels: [String]
  /// Moves of a token outside of an open entity, without those that are never valid.
  package let closed: [MoveTable.Run<EntityMove>]
  /// The label of each move, by its index in `labels`.
  package let ofMoves: [UInt8]
  /// The move that stays in an entity, and the one that ends it, for each label.
  package let inside: [Int]
  package let last: [Int]

  /// - Throws: `.model` if a move is unknown, an entity could begin and not end, or there are more than 255 labels.
  package init(_ table: MoveTable) throws(LanguageError) {
    var labels: [String] = []
    var numbers: [String: Int] = [:]
    var byKind: [EntityMove: [Int: Int]] = [:]
    var ofMoves: [UInt8] = []
    for (index, move) in table.moves.enumerated() {
      guard let kind = EntityMove(rawValue: move.kind),
        move.label.isEmpty == (kind == .outside) || kind == .unit
      else { throw table.fault("the move \(move.kind) with the label “\(move.label)” is unknown") }
      guard !move.label.isEmpty else {
        ofMoves.append(0)
        continue
      }
      if numbers[move.label] == nil {
        numbers[move.label] = labels.count
        labels.append(move.label)
      }
      guard labels.count <= 255 else { throw table.fault("there are more than 255 kinds of entities") }
      byKind[kind, default: [:]][numbers[move.label]!] = index
      ofMoves.append(UInt8(numbers[move.label]!))
    }
    guard table.moves.contains(where: { $0.kind == EntityMove.outside.rawValue }) else {
      throw table.fault("there is no move for a token outside of entities")
    }
    let inside = labels.indices.compactMap { byKind[.inside]?[$0] }
    let last = labels.indices.compactMap { byKind[.last]?[$0] }
    guard inside.count == labels.count, last.count == labels.count else {
      throw table.fault("there is a kind of entity that can begin and not end")
    }
    let runs = try table.runs { move -> ClosedKind? in
      guard let kind = EntityMove(rawValue: move.kind) else { return nil }
      // A unit without a label is for tokens that somebody closed to entities before; nobody does.
      return ClosedKind(
        kind: kind, isUsed: kind != .inside && kind != .last && !(kind == .unit && move.label.isEmpty))
    }
    closed = runs.filter { $0.kind.isUsed }.map { MoveTable.Run(kind: $0.kind.kind, range: $0.range) }
    self.labels = labels
    self.ofMoves = ofMoves
    self.inside = inside
    self.last = last
  }

  private struct ClosedKind: Equatable, Sendable {
    let kind: EntityMove
    let isUsed: Bool
  }
}
