/// A layout algorithm of Graphviz.
public enum GraphvizEngine: String, Sendable, CaseIterable {
  /// Layers, for directed graphs.
  case dot
  /// Spring model, for undirected graphs.
  case neato
  /// Spring model by forces; differs on every run.
  case fdp
  /// Multiscale spring model, for large graphs; differs on a process's first run.
  case sfdp
  /// Radial, around one node.
  case twopi
  /// Circular, by biconnected components.
  case circo
  /// Clusters packed in boxes.
  case osage
}
