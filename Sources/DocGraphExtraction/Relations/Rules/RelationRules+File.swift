public import DocGraphModel
internal import DocGraphSyntax

extension RelationRules {
  /// The most bytes of a rule file.
  public static let fileSizeLimit = 1 << 20

  /// Reads a rule file: `docgraph-rules: 1` and `rules`, a list.
  ///
  /// - Parameters:
  ///   - bytes: The file's content in UTF-8, at most 1 MiB.
  ///   - file: The file's name, for errors.
  ///   - schema: The types that rules may name.
  /// - Throws: ``ExtractionError`` with a line for each of up to 20 problems: where, what, and what to do.
  /// - Complexity: O(bytes).
  public init(
    yaml bytes: [UInt8], name file: String, schema: Schema = .standard
  ) throws(ExtractionError) {
    self.init()
    guard bytes.count <= Self.fileSizeLimit else {
      throw ExtractionError(.rules, "a rule file has at most 1 MiB", place: file)
    }
    let tree: SyntaxTree
    do throws(SyntaxError) {
      tree = try YAMLReader.read(bytes)
    } catch {
      throw ExtractionError(.rules, error.message, place: "\(file):\(error.position)", hint: error.hint)
    }
    let reader = RuleReader(tree, schema)
    let read = reader.rules()
    guard let first = reader.problems.min(by: { $0.position < $1.position }) else {
      for rule in read { add(rule) }
      return
    }
    let rest = reader.problems.sorted { $0.position < $1.position }.dropFirst()
    throw ExtractionError(
      .rules, first.message + rest.map { "\n\(file):\($0.position): \($0.message)" }.joined(),
      place: "\(file):\(first.position)")
  }
}
