/// What measures, structure and paths can be asked of: nodes numbered 0, 1, 2… with arcs between them.
///
/// A ``Network`` is one; a ``GraphSnapshot`` is one whose nodes are entities.
public protocol Analyzable: Sendable {
  var network: Network { get }
}

extension Analyzable {
  public var nodeCount: Int { network.nodeCount }
  public var isDirected: Bool { network.isDirected }
}

extension Network: Analyzable {
  public var network: Network { self }
}
