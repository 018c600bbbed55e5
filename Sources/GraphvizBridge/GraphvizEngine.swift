/// A layout algorithm of Graphviz.
///
/// Each begins with the same random numbers every time and gives the same result, but for `fdp`: it keeps something in the
/// process, so that only its first result is always the same.
public enum GraphvizEngine: String, Sendable, CaseIterable {
  /// Layers, for directed graphs.
  case dot
  /// Spring model, for undirected graphs.
  case neato
  /// Spring model by forces.
  case fdp
  /// Multiscale spring model, for large graphs.
  case sfdp
  /// Radial, around one node.
  case twopi
  /// Circular, by biconnected components.
  case circo
  /// Clusters packed in boxes.
  case osage
}
