public import DocGraphModel

extension GraphView {
  /// What an entity has to meet to be shown, found by whoever asks for the picture.
  public struct Condition: Sendable, Hashable {
    /// As people read it: "founded > 2030".
    public var label: String
    public var entities: Set<EntityID>

    public init(label: String, entities: Set<EntityID>) {
      self.label = label
      self.entities = entities
    }
  }
}
