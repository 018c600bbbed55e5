public import DocGraphModel
import DocGraphSyntax

/// Writes a graph as a canonical file.
public enum GraphWriter {
  /// The bytes of a graph's file: the same for the same graph.
  ///
  /// The order of entities and relations is the graph's own; `Graph/canonical()` sorts them.
  ///
  /// - Complexity: O(bytes).
  public static func write(_ graph: Graph, as format: GraphFormat) -> [UInt8] {
    switch format {
    case .yaml: write(graph, to: YAMLWriter())
    case .json: write(graph, to: JSONWriter())
    }
  }

  /// A graph as JSON on one line, with the line break: for streams of graphs.
  public static func line(_ graph: Graph) -> [UInt8] {
    write(graph, to: JSONWriter(isMinified: true))
  }

  /// One piece of evidence in YAML, on one line where it fits; ready to stand in a list.
  public static func text(of evidence: Evidence) -> String {
    var writer = YAMLWriter()
    writer.value(.sequence([ValueFormat.evidence.write(evidence)], .block))
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  /// Record by record, so that a large graph is never there as a whole tree of values.
  private static func write(_ graph: Graph, to writer: some SyntaxWriter) -> [UInt8] {
    var writer = writer
    var head = graph
    head.documents = []
    head.entities = []
    head.relations = []
    writer.beginMapping()
    if case .mapping(let pairs, _) = RecordFormat.graph.write(GraphRecord(graph: head)) {
      for (key, value) in pairs {
        writer.key(key)
        writer.value(value)
      }
    }
    write("documents", graph.documents, RecordFormat.document.value, to: &writer)
    write("entities", graph.entities, .entity, to: &writer)
    write("relations", graph.relations, RecordFormat.relation.value, to: &writer)
    writer.end()
    return writer.takeBytes()
  }

  private static func write<Record>(
    _ key: String, _ records: [Record], _ format: ValueFormat<Record>, to writer: inout some SyntaxWriter
  ) {
    guard !records.isEmpty else { return }
    writer.key(key)
    writer.beginSequence()
    for record in records { writer.value(format.write(record)) }
    writer.end()
  }
}

/// The two spellings of a graph file.
public enum GraphFormat: String, CaseIterable, Sendable {
  case yaml, json

  /// The format that a file's name says: JSON for `.json`, YAML for `.yaml` and `.yml`, nil for others.
  public init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "json": self = .json
    case "yaml", "yml": self = .yaml
    default: return nil
    }
  }
}
