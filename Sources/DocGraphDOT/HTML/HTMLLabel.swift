/// A label in Graphviz's HTML dialect: a table, or lines of styled text.
///
/// All text in it is escaped when it is written; a label without any content is written as an empty plain label,
/// since Graphviz refuses an empty HTML one.
public enum HTMLLabel: Sendable, Equatable {
  case table(HTMLTable)
  case text([HTMLText])
}
