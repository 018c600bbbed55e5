import DocGraphModel
import DocGraphSyntax

/// An entity as a file writes it: the fields of events and pledges beside the others.
struct EntityRecord: Sendable {
  var entity: Entity
  var date: PartialDate?
  var pledge: Pledge
}

extension RecordFormat where Record == EntityRecord {
  static let entity = RecordFormat(
    .entity, layout: .block, make: { .empty },
    [
      Field(required: "id", \.entity.id, .identifier(), "A slug, unique among the entities."),
      Field(
        required: "type", \.entity.type, .identifier(.entityType),
        "organization, person, place, event, pledge or a type of the file's schema."),
      Field("kind", \.entity.kind, .name(.kind), "A subtype of the schema."),
      Field(required: "name", \.entity.name, .text, "The name that the sources give."),
      Field("aliases", \.entity.aliases, .list(.alias), default: [], "Other names."),
      Field("summary", \.entity.summary, .text, "One or two sentences."),
      Field("date", \.date, .date, "Events: when it was or is to be."),
      Field("action", \.pledge.action, .text, "Pledges: an infinitive phrase."),
      Field("topic", \.pledge.topic, .text, "Pledges: the subject."),
      Field("measure", \.pledge.measure, .measure, "Pledges: what is to be reached, in figures."),
      Field("amount", \.pledge.amount, .money, "Pledges: the money."),
      Field("condition", \.pledge.condition, .text, "Pledges: on what it depends."),
      Field("made", \.pledge.made, .date, "Pledges: when it was given."),
      Field("due", \.pledge.due, .date, "Pledges: by when."),
      Field("bindingness", \.pledge.bindingness, .word, "Pledges: how firmly it was given."),
      Field("testable", \.pledge.isTestable, .boolean, "Pledges: whether fulfilment could be seen."),
      Field("testableNote", \.pledge.testableNote, .text, "Pledges: why it can or cannot be tested."),
      Field(
        "history", \.pledge.history, .list(.step, layout: .block), default: [],
        "Pledges: what was seen of it."),
      Field(
        "properties", \.entity.properties, .list(.property, layout: .block), default: [], "Scalar facts."),
      Field("externalIDs", \.entity.externalIDs, .externalIDs, default: [], "Ids elsewhere by scheme."),
      Field("origin", \.entity.origin, .word, default: .stated, "Where it comes from."),
      Field("confidence", \.entity.confidence, .number(from: 0, through: 1), "0 to 1."),
      Field("review", \.entity.review, .word, default: .accepted, "What a person decided."),
      Field(
        "evidence", \.entity.evidence, .list(.evidence, layout: .block), default: [], "Passages that show it."
      ),
      Field(
        "mentions", \.entity.mentions, .list(.span, layout: .block), default: [],
        "Every place where it is named."),
      Field("note", \.entity.note, .text, "Anything else."),
    ])
}

extension ValueFormat where Value == Entity {
  static let entity: ValueFormat = RecordFormat.entity.value {
    record, node, reader throws(GraphFileError.Problem) in
    var entity = record.entity
    switch (record.date, record.pledge == EntityRecord.empty.pledge) {
    case (let date?, true): entity.details = .event(Event(date: date))
    case (nil, false): entity.details = .pledge(record.pledge)
    case (nil, true): entity.details = .none
    case (_?, false):
      throw reader.problem(
        .value, at: node, "'\(entity.id)' has both date, which is for events, and keys of a pledge",
        hint: "a pledge has made and due")
    }
    return entity
  } start: {
    EntityRecord(entity: $0, date: $0.event?.date, pledge: $0.pledge ?? EntityRecord.empty.pledge)
  }
}

extension EntityRecord {
  fileprivate static let empty = EntityRecord(entity: Entity(id: "", type: "", name: ""), pledge: Pledge())
}

extension ValueFormat where Value == Alias {
  private static let long = RecordFormat(
    .alias, make: { Alias("") },
    [
      Field(required: "text", \.text, .text, "The name."),
      Field("kind", \.kind, .word, default: .alias, "What sort of name it is."),
      Field("language", \.language, .text, "BCP 47 tag."),
    ]
  ).value

  /// A plain alias is written as its text.
  static let alias = ValueFormat(shape: .either([.text, long.shape])) {
    node, reader throws(GraphFileError.Problem) in
    if let text = reader.tree.string(of: node) { return Alias(text) }
    guard reader.tree.kind(of: node) == .mapping else {
      throw reader.mismatch(node, expected: .either([.text, long.shape]))
    }
    return try long.read(node, reader)
  } write: {
    $0 == Alias($0.text) ? .text($0.text) : long.write($0)
  }
}

extension ValueFormat where Value == [ExternalID] {
  static let externalIDs = ValueFormat(shape: .map(.text)) { node, reader throws(GraphFileError.Problem) in
    guard reader.tree.kind(of: node) == .mapping else { throw reader.mismatch(node, expected: .map(.text)) }
    var ids: [ExternalID] = []
    try reader.tree.forEachPair(of: node) { key, value throws(GraphFileError.Problem) in
      ids.append(
        ExternalID(scheme: reader.tree.name(of: key), id: try ValueFormat<String>.text.read(value, reader)))
    }
    return ids.sorted { $0.scheme < $1.scheme }
  } write: {
    .mapping($0.map { ($0.scheme, .text($0.id)) }, .compact)
  }
}
