import DocGraphAnalysis
import DocGraphModel

extension Path {
  /// The ids of its entities, with blanks between.
  var names: String { entities.map(\.rawValue).joined(separator: " ") }
}
