/// The labels of dependencies, and what the labels of moves stand for.
///
/// A label `a||b` of a move is that of a projective tree: the dependency is an `a` that was lifted from a head which is a `b` to
/// an ancestor of it.
///
/// Reference: J. Nivre, J. Nilsson, *Pseudo-Projective Dependency Parsing*, ACL 2005, with their scheme "Head".
package struct DependencyLabels: Sendable {
  /// A label that was made by lifting.
  package struct Lifted: Hashable, Sendable {
    package let label: UInt16
    /// The label of the head that it was lifted from.
    package let head: UInt16
  }

  /// What a root has.
  package static let root: UInt16 = 0
  /// More than any model has; so that labels and lifted ones together are counted by 16 bits.
  private static let most = 1 << 14

  /// All labels of dependencies, `ROOT` first.
  package let names: [String]
  /// What the numbers from `names.count` on are.
  package let lifted: [Lifted]
  /// The number of each move's label: an index into `names`, or past them into `lifted`.
  package let ofMoves: [UInt16]

  /// - Parameter moves: the label of each move, nil for one that makes no arc.
  /// - Returns: nil where a label or a part of it is empty, has more than two parts, or there are more than 16,384 of them.
  package init?(moves: [String?]) {
    guard moves.count <= Self.most else { return nil }
    var names = ["ROOT"]
    var numbers = ["ROOT": Self.root]
    var pairs: [(label: UInt16, head: UInt16?)] = []
    for move in moves {
      guard let move else {
        pairs.append((Self.root, nil))
        continue
      }
      let parts = move.split(separator: "||", omittingEmptySubsequences: false).map(String.init)
      guard parts.count <= 2, !parts.contains(""), names.count < Self.most else { return nil }
      for part in parts where numbers[part] == nil {
        numbers[part] = UInt16(names.count)
        names.append(part)
      }
      pairs.append((numbers[parts[0]]!, parts.count == 2 ? numbers[parts[1]]! : nil))
    }
    var lifted: [Lifted] = []
    var liftedNumbers: [Lifted: UInt16] = [:]
    ofMoves = pairs.map { label, head in
      guard let head else { return label }
      let entry = Lifted(label: label, head: head)
      if let number = liftedNumbers[entry] { return number }
      let number = UInt16(names.count + lifted.count)
      lifted.append(entry)
      liftedNumbers[entry] = number
      return number
    }
    self.names = names
    self.lifted = lifted
  }
}
