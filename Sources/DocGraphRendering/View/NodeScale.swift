public import DocGraphModel

/// A number for each entity, such as a measure's: rendering computes none, they come in as values.
public struct NodeScale: Sendable, Hashable {
  /// What the numbers are, as people read it: "betweenness".
  public var label: String
  /// Entities without a number have no value, nor have those whose number is infinite or none.
  public var values: [EntityID: Double]

  public init(label: String, values: [EntityID: Double]) {
    self.label = label
    self.values = values
  }

  func value(_ id: EntityID) -> Double? {
    guard let value = values[id], value.isFinite else { return nil }
    return value
  }
}

/// What colors the cards of a picture.
public enum NodeColoring: Sendable, Hashable {
  /// From light to dark by a number.
  case scale(NodeScale)
  /// By a text, such as a property's or a community's name: the commonest texts have colors of their own.
  case categories(label: String, values: [EntityID: String])
}
