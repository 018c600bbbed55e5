/// Which paths of an entity count in a directed snapshot; in an undirected one all do.
public enum PathDirection: String, CaseIterable, Sendable {
  /// Those that lead to it, as networkx has it.
  case incoming
  /// Those that lead away from it.
  case outgoing
}
