/// The columns that a CSV file may have for a record: its keys that hold one value, those of its measure, its money and of one
/// piece of evidence, and lists of texts with semicolons between them.
struct CSVColumns: Sendable {
  let all: [Column]

  struct Column: Sendable {
    let name: String
    /// The record's key.
    let key: String
    /// The key in what stands there, where that is a record or a list of one.
    var inner: String?
    var isList = false
    var isRequired = false
  }

  init(of record: RecordShape) {
    let own = record.keys.compactMap(CSVColumns.own)
    all = own + record.keys.flatMap(CSVColumns.inner)
  }

  private static func own(_ key: RecordShape.Key) -> Column? {
    switch key.shape {
    case .list(.either(let shapes)):
      guard case .text? = shapes.first else { return nil }
      return Column(name: key.name, key: key.name, isList: true)
    case .list, .map, .record, .either: return nil
    default: return Column(name: key.name, key: key.name, isRequired: key.isRequired)
    }
  }

  private static func inner(_ key: RecordShape.Key) -> [Column] {
    switch key.shape {
    case .record(let record): columns(of: record, under: key.name)
    case .list(.either(let shapes)):
      if case .record(let record)? = shapes.first {
        columns(of: record, under: key.name, isList: true)
      } else {
        []
      }
    default: []
    }
  }

  private static func columns(of record: RecordShape, under key: String, isList: Bool = false) -> [Column] {
    record.keys.compactMap(own).filter { !$0.isList }.map { column in
      // `amount` and `currency` say more than `value` and `currency`.
      let name = record.name == .money && column.key == "value" ? key : column.name
      return Column(name: name, key: key, inner: column.key, isList: isList)
    }
  }
}
