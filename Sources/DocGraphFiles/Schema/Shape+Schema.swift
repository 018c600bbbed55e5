import DocGraphSyntax

extension Shape {
  /// What the JSON Schema says of such a value.
  var schema: [(String, SyntaxValue)] {
    switch self {
    case .text: [("type", .text("string"))]
    case .currency: [("type", .text("string")), ("pattern", .text("^[A-Z]{3}$"))]
    case .slug: [reference("slug")]
    case .date: [reference("date")]
    case .hash: [reference("hash")]
    case .record(let record): [reference(record.name.rawValue)]
    case .typeName(let known): Shape.typeNameSchema(known)
    case .decimal: [("type", .text("number"))]
    case .number(let above, let from, let through):
      [("type", .text("number"))]
        + [("exclusiveMinimum", above), ("minimum", from), ("maximum", through)].compactMap { key, bound in
          bound.flatMap(NumberText.text).map { (key, .number($0)) }
        }
    case .integer(let least): [("type", .text("integer")), ("minimum", .number(String(least)))]
    case .boolean: [("type", .text("boolean"))]
    case .word(let words): [("enum", .sequence(words.map(SyntaxValue.text), .compact))]
    case .version: [("const", .number("1"))]
    case .list(let element): [("type", .text("array")), ("items", .mapping(element.schema, .block))]
    case .map(let value):
      [("type", .text("object")), ("additionalProperties", .mapping(value.schema, .block))]
    case .either(let shapes): [Shape.any(of: shapes.map(\.schema))]
    }
  }

  /// Names of the standard schema, which editors then offer, or any other.
  private static func typeNameSchema(_ known: [String]) -> [(String, SyntaxValue)] {
    let name: [(String, SyntaxValue)] = [("type", .text("string")), ("pattern", .text("^[a-z][a-z0-9_]*$"))]
    guard !known.isEmpty else { return name }
    return [any(of: [[("enum", .sequence(known.map(SyntaxValue.text), .compact))], name])]
  }

  private static func any(of schemas: [[(String, SyntaxValue)]]) -> (String, SyntaxValue) {
    ("anyOf", .sequence(schemas.map { .mapping($0, .block) }, .block))
  }

  private func reference(_ name: String) -> (String, SyntaxValue) {
    ("$ref", .text("#/$defs/\(name)"))
  }
}

extension RecordName {
  /// What a record asks for beyond its keys.
  var rules: [(String, SyntaxValue)] {
    switch self {
    case .property: [exactlyOne(of: ["text"], ["number"], ["money"], ["date"], ["link"])]
    case .relationType: [exactlyOne(of: ["source", "target"], ["ends"])]
    case .evidence:
      [
        (
          "dependentRequired",
          .mapping(
            [
              ("start", .sequence([.text("end")], .compact)), ("end", .sequence([.text("start")], .compact)),
            ], .compact)
        )
      ]
    default: []
    }
  }

  private func exactlyOne(of keys: [String]...) -> (String, SyntaxValue) {
    (
      "oneOf",
      .sequence(
        keys.map { .mapping([("required", .sequence($0.map(SyntaxValue.text), .compact))], .compact) }, .block
      )
    )
  }
}

/// Finds the records that a shape is made of, each once, the outer ones first.
struct RecordCollector {
  private(set) var found: [RecordShape] = []

  mutating func collect(_ shape: Shape) {
    switch shape {
    case .list(let element), .map(let element): collect(element)
    case .either(let shapes): for shape in shapes { collect(shape) }
    case .record(let record):
      guard !found.contains(where: { $0.name == record.name }) else { return }
      found.append(record)
      for key in record.keys { collect(key.shape) }
    default: break
    }
  }
}
