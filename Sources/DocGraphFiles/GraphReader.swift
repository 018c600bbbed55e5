public import DocGraphModel
public import DocGraphSyntax

/// Reads a graph from the tree of its file.
public enum GraphReader {
  /// The graph that a YAML or JSON tree holds.
  ///
  /// Problems inside one record do not hide those of the next: up to 20 are reported together.
  ///
  /// - Throws: ``GraphFileError``, without a file name.
  /// - Complexity: O(nodes).
  public static func read(_ tree: SyntaxTree) throws(GraphFileError) -> Graph {
    let reader = RecordReader(tree)
    var graph: Graph?
    do throws(GraphFileError.Problem) {
      try checkVersion(reader)
      reader.findOnlyDocument()
      graph = try RecordFormat.graph.read(tree.root, reader).graph
    } catch {
      reader.note(error)
    }
    guard let graph, reader.problems.isEmpty else { throw GraphFileError(reader.problems) }
    return graph
  }

  /// The version comes first, so that a file of another format or a later one is told as that.
  private static func checkVersion(_ reader: RecordReader) throws(GraphFileError.Problem) {
    let tree = reader.tree
    guard tree.kind(of: tree.root) == .mapping, let version = tree.value(named: "docgraph", in: tree.root)
    else {
      throw reader.problem(
        .version, at: tree.root, "this is no graph file", hint: "a graph file begins with docgraph: 1")
    }
    guard tree.kind(of: version) == .number else { throw reader.mismatch(version, expected: .version) }
    guard tree.number(of: version) == 1 else {
      throw reader.problem(
        .version, at: version,
        "version \(tree.text(of: version).prefix(20)) of the graph file is not known",
        hint: "this docgraph reads version 1")
    }
  }
}

extension RecordReader {
  /// Finds what a bare quote refers to, before the entities are read.
  fileprivate func findOnlyDocument() {
    guard let list = tree.value(named: "documents", in: tree.root), tree.count(of: list) == 1 else { return }
    onlyDocument = tree.element(at: 0, of: list)
      .flatMap { tree.value(named: "id", in: $0) }.flatMap { tree.string(of: $0) }.map { DocumentID($0) }
  }
}

/// A graph as its file writes it: with the version in front.
struct GraphRecord: Sendable {
  var version = 1
  var graph = Graph()
}

extension RecordFormat where Record == GraphRecord {
  static let graph = RecordFormat(
    .graph, layout: .block, make: { GraphRecord() },
    [
      Field(required: "docgraph", \.version, .version, "The version of the format: 1."),
      Field("title", \.graph.title, .text, "What the graph is about."),
      Field("note", \.graph.note, .text, "Anything else."),
      Field(
        "asOf", \.graph.statedAsOf, .date,
        "What now means for this graph; the newest document's date if absent."),
      Field(
        "schema", \.graph.schemaExtension, RecordFormat<SchemaExtension>.schema.value,
        default: SchemaExtension(), "Types of this file's own."),
      Field(
        "documents", \.graph.documents, .records(RecordFormat<Document>.document.value), default: [],
        "The sources."),
      Field(
        "entities", \.graph.entities, .records(.entity), default: [],
        "Organizations, people, places, events and pledges."),
      Field(
        "relations", \.graph.relations, .records(RecordFormat<Relation>.relation.value), default: [],
        "The statements that link them."),
    ])
}

extension ValueFormat where Value == Int {
  fileprivate static let version = ValueFormat(
    shape: .version, read: integer(from: 1).read, write: integer(from: 1).write)
}

extension ValueFormat {
  /// A list of top-level records: a faulty one is noted and reading goes on with the next.
  static func records<Element>(_ element: ValueFormat<Element>) -> ValueFormat<[Element]>
  where Value == [Element] {
    let shape = Shape.list(element.shape)
    return ValueFormat<[Element]>(shape: shape) { node, reader throws(GraphFileError.Problem) in
      guard reader.tree.kind(of: node) == .sequence else { throw reader.mismatch(node, expected: shape) }
      var elements: [Element] = []
      elements.reserveCapacity(reader.tree.count(of: node))
      try reader.tree.forEachElement(of: node) { item throws(GraphFileError.Problem) in
        do throws(GraphFileError.Problem) {
          elements.append(try element.read(item, reader))
        } catch {
          reader.note(error)
          if reader.isFull { throw error }
        }
      }
      return elements
    } write: {
      .sequence($0.map(element.write), .block)
    }
  }
}
