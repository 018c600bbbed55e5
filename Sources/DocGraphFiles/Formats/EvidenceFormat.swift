import DocGraphModel
import DocGraphSyntax

/// Evidence as a file writes it: offsets as two keys.
struct EvidenceRecord: Sendable {
  var evidence = Evidence(document: "")
  var start: Int?
  var end: Int?
}

extension RecordFormat where Record == EvidenceRecord {
  static let evidence = RecordFormat(
    .evidence, make: { EvidenceRecord() },
    [
      Field(required: "document", \.evidence.document, .identifier(), "The document's id."),
      Field("start", \.start, .integer(from: 0), "First UTF-8 byte of the passage in the document's text."),
      Field("end", \.end, .integer(from: 0), "The byte behind the passage."),
      Field("quote", \.evidence.quote, .text, "The passage, verbatim."),
      Field(
        "quoteSHA256", \.evidence.quoteSHA256, .hash, "SHA-256 of the passage, where rights forbid the quote."
      ),
      Field(
        "sentence", \.evidence.sentence, .integer(from: 1),
        "Number of the sentence, from 1, by the splitter rules-1."),
      Field("paragraph", \.evidence.paragraph, .integer(from: 1), "Number of the paragraph, from 1."),
      Field("page", \.evidence.page, .integer(from: 1), "Number of the page, from 1."),
      Field(
        "stance", \.evidence.stance, .word, default: .supports, "What the passage does for the statement."),
      Field("method", \.evidence.method, .text, "What found the passage, with its version."),
      Field(
        "mentions", \.evidence.mentions, .list(.mention), default: [],
        "Where entities are named in the passage."),
    ])
}

extension ValueFormat where Value == Evidence {
  /// The long form, or one of the two short ones that are a text.
  static let evidence = ValueFormat(shape: .either([long.shape, .text])) {
    node, reader throws(GraphFileError.Problem) in
    if let text = reader.tree.string(of: node) { return try short(text, node, reader) }
    guard reader.tree.kind(of: node) == .mapping else {
      throw reader.mismatch(node, expected: .either([long.shape, .text]))
    }
    return try long.read(node, reader)
  } write: {
    long.write($0)
  }

  private static let long: ValueFormat = RecordFormat.evidence.value {
    record, node, reader throws(GraphFileError.Problem) in
    var evidence = record.evidence
    evidence.range = try range(from: record.start, to: record.end, node, reader)
    return evidence
  } start: {
    EvidenceRecord(evidence: $0, start: $0.range?.lowerBound, end: $0.range?.upperBound)
  }

  /// `brief#s9`, or a quote where the graph has but one document.
  private static func short(
    _ text: String, _ node: SyntaxTree.Node, _ reader: RecordReader
  ) throws(GraphFileError.Problem) -> Evidence {
    if let mark = text.firstRange(of: "#s"), let sentence = Int(text[mark.upperBound...]), sentence >= 1,
      DocumentID(String(text[..<mark.lowerBound])).isSlug
    {
      return Evidence(document: DocumentID(String(text[..<mark.lowerBound])), sentence: sentence)
    }
    guard let document = reader.onlyDocument else {
      throw reader.problem(
        .evidence, at: node, "which document is this quote from?",
        hint: "a bare quote needs a graph of one document; write {document: …, quote: …} or DOCUMENT#s9")
    }
    return Evidence(document: document, quote: text)
  }
}

/// A passage of both ends or of none.
private func range(
  from start: Int?, to end: Int?, _ node: SyntaxTree.Node, _ reader: RecordReader
) throws(GraphFileError.Problem) -> Range<Int>? {
  guard let start, let end else {
    if start == nil, end == nil { return nil }
    throw reader.problem(.missingKey, at: node, "start and end stand together", hint: "give both or neither")
  }
  guard start <= end else {
    throw reader.problem(
      .value, at: node, "start \(start) lies behind end \(end)", hint: "offsets are half open")
  }
  return start..<end
}

/// A mention, or a span, as a file writes it.
struct SpanRecord: Sendable {
  var entity: EntityID = ""
  var document: DocumentID = ""
  var start = 0
  var end = 0
}

extension ValueFormat where Value == Evidence.Mention {
  static let mention: ValueFormat = RecordFormat<SpanRecord>(
    .mention, make: { SpanRecord() },
    [
      Field(required: "entity", \.entity, .identifier(), "The entity that is named."),
      Field(required: "start", \.start, .integer(from: 0), "First UTF-8 byte in the document's text."),
      Field(required: "end", \.end, .integer(from: 0), "The byte behind it."),
    ]
  ).value { record, node, reader throws(GraphFileError.Problem) in
    Evidence.Mention(
      entity: record.entity, range: try range(from: record.start, to: record.end, node, reader) ?? 0..<0)
  } start: {
    SpanRecord(entity: $0.entity, start: $0.range.lowerBound, end: $0.range.upperBound)
  }
}

extension ValueFormat where Value == DocumentSpan {
  static let span: ValueFormat = RecordFormat<SpanRecord>(
    .span, make: { SpanRecord() },
    [
      Field(required: "document", \.document, .identifier(), "The document's id."),
      Field(required: "start", \.start, .integer(from: 0), "First UTF-8 byte in the document's text."),
      Field(required: "end", \.end, .integer(from: 0), "The byte behind it."),
    ]
  ).value { record, node, reader throws(GraphFileError.Problem) in
    DocumentSpan(
      document: record.document, range: try range(from: record.start, to: record.end, node, reader) ?? 0..<0)
  } start: {
    SpanRecord(document: $0.document, start: $0.range.lowerBound, end: $0.range.upperBound)
  }
}
