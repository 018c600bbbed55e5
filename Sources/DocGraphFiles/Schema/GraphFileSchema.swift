import DocGraphSyntax

/// The JSON Schema of the graph file (draft 2020-12), by which editors complete and check it.
///
/// It is made of the same rows that read and write a file. Types and kinds are the standard ones or any other name, since a
/// file may add its own. An id or a date that looks like a whole number may be one, as YAML without quotes has it.
public enum GraphFileSchema {
  /// The schema as canonical JSON: always the same bytes.
  public static func jsonSchema() -> [UInt8] {
    var records = RecordCollector()
    records.collect(RecordFormat.graph.shape)
    var writer = JSONWriter()
    writer.value(
      .mapping(
        [
          ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
          ("title", .text("docgraph graph file, version 1")),
          ("$ref", .text("#/$defs/\(RecordName.graph.rawValue)")),
          ("$defs", .mapping(sharedDefinitions + records.found.map { definition(of: $0) }, .block)),
        ], .block))
    return writer.takeBytes()
  }

  /// What many keys have in common.
  private static let sharedDefinitions: [(String, SyntaxValue)] = [
    (
      "slug",
      .mapping(
        [
          ("type", textOrInteger), ("pattern", .text("^[a-z0-9]+(-[a-z0-9]+)*$")),
          ("maxLength", .number("100")),
        ], .block)
    ),
    ("date", .mapping([("type", textOrInteger), ("pattern", .text(datePattern))], .block)),
    ("hash", .mapping([("type", .text("string")), ("pattern", .text("^[0-9a-f]{64}$"))], .block)),
  ]

  private static func definition(of record: RecordShape) -> (String, SyntaxValue) {
    let required = record.keys.filter(\.isRequired).map { SyntaxValue.text($0.name) }
    let properties = record.keys.map { key in
      (key.name, SyntaxValue.mapping([("description", .text(key.summary))] + key.shape.schema, .block))
    }
    return (
      record.name.rawValue,
      .mapping(
        [
          ("type", .text("object")), ("additionalProperties", .bool(false)),
          ("required", .sequence(required, .compact)),
        ] + record.name.rules + [("properties", .mapping(properties, .block))], .block)
    )
  }

  private static let textOrInteger = SyntaxValue.sequence([.text("string"), .text("integer")], .compact)

  /// EDTF levels 0 and 1, but for what needs a calendar.
  static let datePattern = "^(\(date)|(\(date)|\\.\\.)?/(\(date)|\\.\\.)?)$"

  private static let date =
    "(-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|Y-?[1-9][0-9]{4,11})"
    + "(-(0[1-9]|1[0-2]|2[1-4]|XX)(-(0[1-9]|[12][0-9]|3[01]|XX)"
    + "(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-][0-9]{2}(:[0-5][0-9])?)?)?)?)?[?~%]?"
}
