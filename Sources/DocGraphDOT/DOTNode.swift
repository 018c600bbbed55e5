/// A node statement: an id, which is a stable slug and never user text, and attributes.
public struct DOTNode: Sendable, Equatable {
  public var id: String
  public var attributes: DOTAttributes

  public init(_ id: String, _ attributes: DOTAttributes = [:]) {
    self.id = id
    self.attributes = attributes
  }
}
