/// An edge statement between two nodes, by their ids; equal edges stay separate unless the graph is strict.
///
/// A port is an attribute (`tailport`, `headport`), so that an id may hold a colon.
public struct DOTEdge: Sendable, Equatable {
  public var source: String
  public var target: String
  public var attributes: DOTAttributes

  public init(_ source: String, _ target: String, _ attributes: DOTAttributes = [:]) {
    self.source = source
    self.target = target
    self.attributes = attributes
  }
}
