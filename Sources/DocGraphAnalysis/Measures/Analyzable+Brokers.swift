extension Analyzable {
  /// Burt's constraint: how much of an entity's ties leads back to one and the same contact; the lower, the more it is a
  /// broker between others who have no other way to each other.
  ///
  ///     constraint(v) = Σ over contacts u of (p(v, u) + Σ over others q of p(v, q) · p(q, u))²
  ///
  /// with p(v, u) the share of v's ties that is with u, either way: m(v, u)/Σ m(v, q), where m adds up the relations between
  /// the two or, weighted, their weights. Parallel relations so count each; loops are left out. An entity without contacts has
  /// none (not a number). Values are networkx's `constraint` of the graph without loops.
  ///
  /// Reference: R. S. Burt, *Structural Holes and Good Ideas*, American Journal of Sociology 110, 2004.
  ///
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: the sum over entities of their contacts' contacts.
  public func constraint(weighted: Bool = false) throws(AnalysisError) -> [Double] {
    let rows = MutualRows(network, .sum(weighted: weighted))
    return try rows.arrays.reading { rows throws(AnalysisError) in try Brokers(rows).constraint() }
  }

  /// Burt's effective size: how many contacts an entity has, less what ties among them make redundant.
  ///
  ///     effective size(v) = Σ over contacts u of (1 − Σ over others q of p(v, q) · m(u, q)/max over w of m(u, w))
  ///
  /// with p and m as of ``constraint(weighted:)``; of a simple graph, contacts less 2 · ties among them/contacts. Parallel
  /// relations, loops and entities without contacts as there. Values are networkx's `effective_size` of the graph
  /// without loops.
  ///
  /// Reference: R. S. Burt, *Structural Holes: The Social Structure of Competition*, 1992.
  ///
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: the sum over entities of their contacts' contacts.
  public func effectiveSize(weighted: Bool = false) throws(AnalysisError) -> [Double] {
    let rows = MutualRows(network, .sum(weighted: weighted))
    return try rows.arrays.reading { rows throws(AnalysisError) in try Brokers(rows).effectiveSize() }
  }
}

/// What Burt's measures are made of, entity by entity.
struct Brokers {
  private let rows: RowReader

  /// - Parameter rows: ``MutualRows`` with sums.
  init(_ rows: RowReader) { self.rows = rows }

  /// A thread's room: the shares of a node's ties, and what leads to a contact by others.
  private struct Room: ~Copyable {
    let shares: Scratch<Double>
    let ways: Scratch<Double>

    init(_ count: Int) {
      shares = Scratch(count, repeating: 0)
      ways = Scratch(count, repeating: 0)
    }
  }

  func constraint() throws(AnalysisError) -> [Double] {
    let rows = rows
    let strengths = Scratch<Double>(uninitialized: rows.nodeCount)
    for node in 0..<rows.nodeCount { strengths[node] = rows.strength(node) }
    return try each("constraint") { room, node in
      let strength = strengths[node]
      for arc in rows.row(node) {
        let contact = rows.target(arc)
        let share = rows.weight(arc) / strength
        room.shares[contact] = share
        let factor = share / strengths[contact]
        for step in rows.row(contact) { room.ways[rows.target(step)] += factor * rows.weight(step) }
      }
      var sum = 0.0
      for arc in rows.row(node) {
        let contact = rows.target(arc)
        let local = room.shares[contact] + room.ways[contact]
        sum += local * local
      }
      for arc in rows.row(node) {
        let contact = rows.target(arc)
        for step in rows.row(contact) { room.ways[rows.target(step)] = 0 }
      }
      return sum
    }
  }

  func effectiveSize() throws(AnalysisError) -> [Double] {
    let rows = rows
    let strongest = Scratch<Double>(uninitialized: rows.nodeCount)
    for node in 0..<rows.nodeCount {
      strongest[node] = rows.row(node).reduce(0) { max($0, rows.weight($1)) }
    }
    return try each("effective size") { room, node in
      let strength = rows.strength(node)
      for arc in rows.row(node) { room.shares[rows.target(arc)] = rows.weight(arc) / strength }
      var sum = 0.0
      for arc in rows.row(node) {
        let contact = rows.target(arc)
        sum += 1 - rows.gather(contact, room.shares) / strongest[contact]
      }
      for arc in rows.row(node) { room.shares[rows.target(arc)] = 0 }
      return sum
    }
  }

  /// One number for each node that has contacts.
  private func each(
    _ task: String, _ body: @Sendable (borrowing Room, Int) -> Double
  ) throws(AnalysisError) -> [Double] {
    let rows = rows
    let scores = Scratch<Double>(rows.nodeCount, repeating: .nan)
    let pieces = Pieces(rows.nodeCount, size: 64)
    try Execution.current.forEach(pieces.count, task: task, state: { Room(rows.nodeCount) }) { room, piece in
      for node in pieces[piece] where rows.degree(node) > 0 { scores[node] = body(room, node) }
    }
    return scores.array
  }
}
