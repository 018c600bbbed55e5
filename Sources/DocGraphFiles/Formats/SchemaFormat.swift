import DocGraphModel
import DocGraphSyntax

extension RecordFormat where Record == SchemaExtension {
  static let schema = RecordFormat(
    .schema, layout: .block, make: { SchemaExtension() },
    [
      Field(
        "entityTypes", \.entityTypes, .list(.entityType, layout: .block), default: [], "New entity types."),
      Field("kinds", \.kinds, .kinds, default: [:], "New kinds, by entity type."),
      Field(
        "relationTypes", \.relationTypes, .list(.relationType, layout: .block), default: [],
        "New relation types."),
    ])
}

extension ValueFormat where Value == [EntityTypeName: [String]] {
  fileprivate static let kinds = ValueFormat(shape: .map(.list(.typeName()))) {
    node, reader throws(GraphFileError.Problem) in
    guard reader.tree.kind(of: node) == .mapping else {
      throw reader.mismatch(node, expected: .map(.list(.typeName())))
    }
    var kinds: Value = [:]
    try reader.tree.forEachPair(of: node) { key, value throws(GraphFileError.Problem) in
      kinds[EntityTypeName(reader.tree.name(of: key))] = try names.read(value, reader).sorted()
    }
    return kinds
  } write: { kinds in
    .mapping(kinds.keys.sorted().map { ($0.rawValue, names.write((kinds[$0] ?? []).sorted())) }, .block)
  }

  private static let names = ValueFormat<[String]>.list(.name(.typeName()))
}

/// An entity type as a file writes it: what the name gives is left out.
private struct EntityTypeRecord: Sendable {
  var name: EntityTypeName = ""
  var parent: EntityTypeName?
  var label: String?
  var plural: String?
}

extension ValueFormat where Value == EntityType {
  fileprivate static let entityType: ValueFormat = RecordFormat<EntityTypeRecord>(
    .entityType, make: { EntityTypeRecord() },
    [
      Field(required: "name", \.name, .identifier(.typeName()), "Lower case with underscores."),
      Field("parent", \.parent, .identifier(.entityType), "The type that it is a special case of."),
      Field("label", \.label, .text, "As people read it."),
      Field("plural", \.plural, .text, "The same for several."),
    ]
  ).value { record, _, _ throws(GraphFileError.Problem) in
    EntityType(record.name, parent: record.parent, label: record.label, plural: record.plural)
  } start: { type in
    let standard = EntityType(type.name)
    let label = type.label == standard.label ? nil : type.label
    let plural = type.plural == EntityType(type.name, label: label).plural ? nil : type.plural
    return EntityTypeRecord(name: type.name, parent: type.parent, label: label, plural: plural)
  }
}

/// A relation type as a file writes it: one pair of ends as `source` and `target`, several as `ends`.
private struct RelationTypeRecord: Sendable {
  var name: RelationTypeName = ""
  var label: String?
  var inverse: String?
  var source: [RelationEnd]?
  var target: [RelationEnd]?
  var ends: [RelationType.Ends]?
  var isSymmetric = false
  var excludes: [RelationTypeName] = []
}

extension ValueFormat where Value == RelationType {
  fileprivate static let relationType: ValueFormat = RecordFormat<RelationTypeRecord>(
    .relationType, make: { RelationTypeRecord() },
    [
      Field(required: "name", \.name, .identifier(.typeName()), "Lower case with underscores."),
      Field("label", \.label, .text, "From source to target, as people read it."),
      Field("inverse", \.inverse, .text, "From target to source, as people read it."),
      Field(
        "source", \.source, .list(.end), "What may stand at the source: a type, type/kind, agent or any."),
      Field("target", \.target, .list(.end), "What may stand at the target."),
      Field("ends", \.ends, .list(.ends), "Several allowed pairs, instead of source and target."),
      Field(
        "symmetric", \.isSymmetric, .boolean, default: false, "Whether it says the same from either end."),
      Field(
        "excludes", \.excludes, .list(.identifier(.relationType)), default: [],
        "Relation types that cannot hold together with it."),
    ]
  ).value { record, node, reader throws(GraphFileError.Problem) in
    let ends: [RelationType.Ends]
    switch (record.source, record.target, record.ends) {
    case (let source?, let target?, nil): ends = [.init(source, target)]
    case (nil, nil, let several?) where !several.isEmpty: ends = several
    default:
      throw reader.problem(
        .value, at: node, "the relation type '\(record.name)' does not say what it links",
        hint: "give source and target, or a list of ends")
    }
    return RelationType(
      record.name, ends: ends, label: record.label, inverse: record.inverse, isSymmetric: record.isSymmetric,
      excludes: record.excludes)
  } start: { type in
    let label = type.label == RelationType(type.name, ends: []).label ? nil : type.label
    let standard = RelationType(type.name, ends: [], label: label, isSymmetric: type.isSymmetric)
    let single = type.ends.count == 1 ? type.ends.first : nil
    return RelationTypeRecord(
      name: type.name, label: label, inverse: type.inverse == standard.inverse ? nil : type.inverse,
      source: single?.source, target: single?.target, ends: single == nil ? type.ends : nil,
      isSymmetric: type.isSymmetric, excludes: type.excludes)
  }
}

extension ValueFormat where Value == RelationEnd {
  fileprivate static let end = ValueFormat(shape: .text) { node, reader throws(GraphFileError.Problem) in
    RelationEnd(try ValueFormat<String>.text.read(node, reader))
  } write: {
    .symbol($0.description)
  }
}

extension ValueFormat where Value == RelationType.Ends {
  fileprivate static let ends: ValueFormat = RecordFormat(
    .relationEnds, make: { RelationType.Ends([], []) },
    [
      Field(required: "source", \.source, .list(.end), "What may stand at the source."),
      Field(required: "target", \.target, .list(.end), "What may stand at the target."),
    ]
  ).value
}
