extension RelationRules {
  /// The built-in rules.
  public static let standard: RelationRules = {
    do throws(ExtractionError) {
      return try RelationRules(yaml: Array(standardYAML.utf8), name: "standard.yaml")
    } catch {
      // A test reads them; nobody else gets here.
      return RelationRules()
    }
  }()

  /// The built-in rules as a rule file, to learn from and to begin one's own with.
  public static var standardYAML: String {
    "docgraph-rules: 1\nrules:\n"
      + [
        leadership, careers, stakes, membership, ownership, places, dealings, positions, events, people,
      ].joined()
  }
}
