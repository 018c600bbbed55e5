/// How communities are found.
public enum CommunityMethod: String, CaseIterable, Hashable, Sendable {
  /// The Leiden algorithm: the best divisions, in about the same time.
  case leiden
  /// The Louvain algorithm, which others' results are often by.
  case louvain
  /// Label propagation, which does not ask for modularity and finds groups only where they are plain.
  case labels
}
