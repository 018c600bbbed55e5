/// The largest of the maximal cliques of a graph, as far as they were looked for.
public struct Cliques: Hashable, Sendable {
  /// The members of each, ascending: the largest cliques first, of equally large ones that with the smaller nodes first.
  public let cliques: [[Int]]
  /// How many there are of the size that was asked for or larger; how many were found, where the search was ended.
  public let total: Int
  /// Whether all were looked at. If not, there may be larger ones.
  public let isComplete: Bool
  /// How many cliques there are of each size, ascending by size.
  public let countBySize: [Int: Int]
}
