public import DocGraphAnalysis

/// A network whose nodes have names: what an edge list says.
///
///     let network = try NamedNetwork(reading: "edges.txt", directed: true)
///     let ranks = try network.pageRank()
///     print(network.name(of: 0), ranks[0])
///
/// All measures, structures and paths run on it.
public struct NamedNetwork: Analyzable {
  public let network: Network
  private(set) var names: NodeNames

  init(_ network: Network, _ names: NodeNames) {
    self.network = network
    self.names = names
  }

  /// What the file calls a node.
  ///
  /// - Complexity: O(length of the name).
  public func name(of node: Int) -> String { names[node] }

  /// The node of a name; nil where there is none.
  ///
  /// - Complexity: O(bytes of all names) where they are no numbers, else O(log(nodes)).
  public func node(named name: String) -> Int? { names.node(of: name) }
}
