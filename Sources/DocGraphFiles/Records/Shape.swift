import DocGraphModel

/// What the value of a key looks like: for the JSON Schema, and for the words of an error.
indirect enum Shape: Sendable {
  case text
  case slug
  /// The name of a type or kind; `known` are those of the standard schema that fit, for editors.
  case typeName(known: [String] = [])
  case date
  case decimal
  case number(above: Double? = nil, from: Double? = nil, through: Double? = nil)
  /// A whole number, at least this.
  case integer(Int)
  case boolean
  case word([String])
  case hash
  case currency
  /// The format's version.
  case version
  case list(Shape)
  case map(Shape)
  case record(RecordShape)
  case either([Shape])

  /// "a date".
  var description: String {
    switch self {
    case .text: "a text"
    case .slug: "an id"
    case .typeName: "a type's name"
    case .date: "a date"
    case .decimal, .number: "a number"
    case .integer(let least): "a whole number from \(least)"
    case .boolean: "true or false"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .hash: "a SHA-256 of 64 hex digits"
    case .currency: "a currency code"
    case .version: "the version 1"
    case .list: "a list"
    case .map: "a mapping"
    case .record(let record): "a mapping (\(record.name.rawValue))"
    case .either(let shapes): shapes.map(\.description).joined(separator: " or ")
    }
  }
}

/// The keys of a record, in canonical order.
struct RecordShape: Sendable {
  let name: RecordName
  let keys: [Key]

  struct Key: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
    let summary: String
  }
}

/// The records of a graph file, by the names that the JSON Schema gives them.
enum RecordName: String, CaseIterable, Sendable {
  case graph, schema, entityType, relationType, relationEnds, document, entity, alias, property, money,
    measure
  case step, relation, evidence, mention, span
}

extension Shape {
  static var entityType: Shape { .typeName(known: Schema.standard.entityTypes.map(\.name.rawValue)) }
  static var relationType: Shape { .typeName(known: Schema.standard.relationTypes.map(\.name.rawValue)) }
  static var kind: Shape { .typeName(known: Set(Schema.standard.kinds.values.joined()).sorted()) }
}
