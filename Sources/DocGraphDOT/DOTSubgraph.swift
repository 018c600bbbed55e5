/// A part of a graph: a named cluster, drawn with a frame, or an anonymous group such as one rank.
///
/// It refers to nodes by id; their attributes belong to the graph's node statements.
public struct DOTSubgraph: Sendable, Equatable {
  /// The cluster's id, written with the prefix `cluster_` that Graphviz asks for; `nil` for a group.
  public var clusterID: String?
  public var attributes: DOTAttributes
  public var nodeIDs: [String]
  public var subgraphs: [DOTSubgraph]

  /// A cluster that draws a frame around its nodes.
  public static func cluster(
    _ id: String, _ attributes: DOTAttributes = [:], nodeIDs: [String], subgraphs: [DOTSubgraph] = []
  ) -> DOTSubgraph {
    DOTSubgraph(clusterID: id, attributes: attributes, nodeIDs: nodeIDs, subgraphs: subgraphs)
  }

  /// An anonymous group, which draws nothing.
  public static func group(
    _ attributes: DOTAttributes = [:], nodeIDs: [String], subgraphs: [DOTSubgraph] = []
  ) -> DOTSubgraph {
    DOTSubgraph(clusterID: nil, attributes: attributes, nodeIDs: nodeIDs, subgraphs: subgraphs)
  }

  /// A group of nodes on one rank (a column where `rankdir` is `LR`).
  public static func sameRank(_ nodeIDs: [String]) -> DOTSubgraph {
    .group(["rank": "same"], nodeIDs: nodeIDs)
  }
}
