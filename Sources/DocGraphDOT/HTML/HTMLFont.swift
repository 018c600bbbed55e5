/// A font for a run of text; what is `nil` is inherited.
public struct HTMLFont: Sendable, Equatable {
  /// A font name, or a list of names with commas.
  public var face: String?
  /// A Graphviz colour, for example `#2b6cb0`.
  public var color: String?
  /// The size in points.
  public var pointSize: Double?

  public init(face: String? = nil, color: String? = nil, pointSize: Double? = nil) {
    self.face = face
    self.color = color
    self.pointSize = pointSize
  }
}
