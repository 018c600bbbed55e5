/// What a sentence gives to a graph.
public enum SentenceUse: String, CaseIterable, Sendable {
  /// It is evidence for a relation.
  case relation
  /// For a pledge, a report of one, or a relation of one.
  case pledge
  /// For a property of an entity.
  case figure
  /// For an event, or a relation of one.
  case event
  /// It only names an entity, or is evidence that one exists.
  case mention
}
