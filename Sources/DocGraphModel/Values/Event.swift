/// What an event has beyond other entities; who took part and where it was are relations.
public struct Event: Hashable, Sendable {
  /// When it was or is to be.
  public var date: PartialDate?

  public init(date: PartialDate? = nil) {
    self.date = date
  }
}
