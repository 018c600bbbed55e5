import DocGraph
import DocGraphSyntax

extension Document {
  var reported: SyntaxValue {
    .object([
      ("id", .id(id)), ("title", .optional(title)), ("publisher", .optional(publisher)),
      ("author", .optional(author)),
      ("published", .optional(published?.description)), ("url", .optional(url)), ("path", .optional(path)),
      ("basedOn", basedOn.isEmpty ? nil : .sequence(basedOn.map { .id($0) }, .compact)),
    ])
  }
}

extension Entity {
  /// The keys that name an entity in every report.
  var reportedName: [(String, SyntaxValue?)] {
    [("id", .id(id)), ("type", .id(type)), ("kind", .optional(kind)), ("name", .text(name))]
  }

  var reported: SyntaxValue {
    .object(
      reportedName + [
        ("aliases", aliases.isEmpty ? nil : .sequence(aliases.map { .text($0.text) }, .compact)),
        ("summary", .optional(summary)), ("date", .optional(event?.date?.description)),
        ("made", .optional(pledge?.made?.description)), ("due", .optional(pledge?.due?.description)),
        ("bindingness", .optional(pledge?.bindingness?.rawValue)),
        ("status", .optional(pledge?.history.last?.status.rawValue)),
        ("review", review == .accepted ? nil : .text(review.rawValue)),
      ])
  }
}

extension Relation {
  var reported: SyntaxValue {
    .object([
      ("id", id.map { .id($0) }), ("source", .id(source)), ("type", .id(type)), ("target", .id(target)),
      ("role", .optional(role)), ("label", .optional(label)), ("valid", .optional(valid?.description)),
      ("amount", .optional(amount?.description)),
      ("polarity", polarity == .positive ? nil : .text(polarity.rawValue)),
      ("modality", modality == .asserted ? nil : .text(modality.rawValue)),
      ("attributedTo", attributedTo.map { .id($0) }),
      ("origin", origin == .stated ? nil : .text(origin.rawValue)),
      ("confidence", confidence.map { .real($0) }),
      ("review", review == .accepted ? nil : .text(review.rawValue)),
      ("evidence", evidence.isEmpty ? nil : .list(evidence.map(\.reported))),
    ])
  }

  /// What sets a statement apart from a plain assertion: "planned", "denied by the mayor".
  func doubt(_ index: GraphIndex) -> String {
    var words: [String] = []
    if polarity == .negated { words.append("denied") }
    if modality != .asserted { words.append(modality.rawValue) }
    if origin == .inferred { words.append(origin.rawValue) }
    if review != .accepted { words.append(review.rawValue) }
    if let speaker = attributedTo.flatMap(index.entity) { words.append("says \(speaker.name)") }
    return words.joined(separator: ", ")
  }
}

extension Evidence {
  var reported: SyntaxValue {
    .object([
      ("document", .id(document)), ("start", range.map { .integer($0.lowerBound) }),
      ("end", range.map { .integer($0.upperBound) }), ("quote", .optional(quote)),
      ("stance", stance == .supports ? nil : .text(stance.rawValue)),
    ])
  }
}
