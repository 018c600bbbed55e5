public import DocGraphModel
import DocGraphSyntax

/// Reads entities and relations from CSV files with a header.
///
/// Columns are named as the keys of the graph file that hold one value; beside them `aliases` with semicolons between, `metric`,
/// `unit`, `baseline` and `target` of a pledge's measure, `amount` with `currency` and `qualifier`, and for one piece of
/// evidence `document`, `start`, `end`, `quote`, `sentence` and its other keys. An empty cell says nothing. What says nothing
/// of its `origin` is imported.
public enum CSVImport {
  /// The entities of a CSV text with the columns `type` and `name` at least.
  ///
  /// One without an `id` gets a slug of its name that neither `graph` nor the file has yet.
  ///
  /// - Throws: ``GraphFileError``, without a file name, with up to 20 problems.
  /// - Complexity: O(bytes + entities of `graph`).
  public static func entities(
    _ bytes: [UInt8], for graph: Graph = Graph()
  ) throws(GraphFileError) -> [Entity] {
    var rows = try CSVRows(bytes, of: RecordFormat.entity, mayLack: ["id"])
    var taken = Set(graph.entities.map(\.id))
    for row in rows.indices { rows.text("id", in: row).map { _ = taken.insert(EntityID($0)) } }
    // Counting on from the last clash keeps a file of one name from taking quadratic time.
    var numbers: [EntityID: Int] = [:]
    rows.fill("id") { rows, row in
      let base = EntityID(sluggedFrom: rows.text("name", in: row) ?? "")
      var id = base
      while !taken.insert(id).inserted {
        numbers[base, default: 1] += 1
        id = EntityID("\(base)-\(numbers[base] ?? 2)")
      }
      return id.rawValue
    }
    return try rows.read(.entity)
  }

  /// The relations of a CSV text with the columns `source`, `type` and `target` at least.
  ///
  /// `source`, `target` and `attributedTo` are ids, names or aliases of the entities of `graph`. A relation without an `id` is
  /// left without: `Graph/assignRelationIDs()` gives it one.
  ///
  /// - Throws: ``GraphFileError``, without a file name, with up to 20 problems.
  /// - Complexity: O(bytes + bytes of the names in `graph`), and O(names) for each that is not found.
  public static func relations(_ bytes: [UInt8], for graph: Graph) throws(GraphFileError) -> [Relation] {
    var rows = try CSVRows(bytes, of: RecordFormat.relation)
    let names = NameIndex(graph.entities)
    for column in ["source", "target", "attributedTo"] {
      rows.replace(column) { text throws(ModelError) in
        try resolve(text, names, graph.entities)
      }
    }
    return try rows.read(RecordFormat.relation.value)
  }

  private static func resolve(
    _ text: String, _ names: NameIndex, _ entities: [Entity]
  ) throws(ModelError) -> String {
    let found = names.positions(text)
    if found.count == 1 { return entities[found[0]].id.rawValue }
    guard found.isEmpty else {
      let ids = found.prefix(8).map { "'\(entities[$0].id)'" }.joined(separator: ", ")
      throw ModelError(
        .name, "'\(text.prefix(60))' may be \(ids)\(found.count > 8 ? " and others" : "")",
        hint: "write the id")
    }
    let similar = names.similar(to: text).map { "'\($0)'" }
    throw ModelError(
      .name, "there is no entity '\(text.prefix(60))'",
      hint: similar.isEmpty ? "add the entities first" : "did you mean \(similar.joined(separator: " or "))?")
  }
}
