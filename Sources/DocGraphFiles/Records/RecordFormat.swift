import DocGraphModel
import DocGraphSyntax

/// A mapping of a graph file: its keys in canonical order.
struct RecordFormat<Record>: Sendable {
  let name: RecordName
  let fields: [Field<Record>]
  let layout: SyntaxLayout
  let make: @Sendable () -> Record
  private let required: UInt64
  /// The record's place in a reader's tables.
  let slot: Int

  init(
    _ name: RecordName, layout: SyntaxLayout = .compact, make: @escaping @Sendable () -> Record,
    _ fields: [Field<Record>]
  ) {
    self.name = name
    slot = RecordName.allCases.firstIndex(of: name) ?? 0
    self.layout = layout
    self.make = make
    self.fields = fields
    required = fields.enumerated().reduce(0) { $1.element.isRequired ? $0 | 1 << UInt64($1.offset) : $0 }
  }

  var shape: Shape { .record(recordShape) }

  var recordShape: RecordShape {
    RecordShape(
      name: name,
      keys: fields.map {
        RecordShape.Key(name: $0.key, shape: $0.shape, isRequired: $0.isRequired, summary: $0.summary)
      })
  }

  func read(_ node: SyntaxTree.Node, _ reader: RecordReader) throws(GraphFileError.Problem) -> Record {
    var record = make()
    try read(node, into: &record, reader)
    return record
  }

  private func read(
    _ node: SyntaxTree.Node, into record: inout Record, _ reader: RecordReader
  ) throws(GraphFileError.Problem) {
    guard reader.tree.kind(of: node) == .mapping else {
      throw reader.mismatch(node, expected: shape)
    }
    let positions = reader.fields(of: self)
    var seen: UInt64 = 0
    try reader.tree.forEachPair(of: node) { key, value throws(GraphFileError.Problem) in
      do throws(GraphFileError.Problem) {
        let position = Int(positions[key.index])
        guard position >= 0 else { throw unknown(key, value, reader) }
        // `kind:` with nothing behind it is the same as no such key.
        guard reader.tree.kind(of: value) != .null else { return }
        seen |= 1 << UInt64(position)
        try fields[position].read(&record, value, reader)
      } catch {
        // A fault in the head of a file does not hide those in its lists.
        guard name == .graph, !reader.isFull else { throw error }
        reader.note(error)
      }
    }
    if seen & required != required {
      let missing = fields.indices.filter { fields[$0].isRequired && seen & (1 << UInt64($0)) == 0 }
      let keys = missing.map { "'\(fields[$0].key)'" }.joined(separator: " and ")
      throw reader.problem(.missingKey, at: node, "this \(name.rawValue) has no \(keys)")
    }
  }

  func write(_ record: Record) -> SyntaxValue {
    .mapping(fields.compactMap { field in field.write(record).map { (field.key, $0) } }, layout)
  }

  private func unknown(
    _ key: SyntaxTree.Key, _ value: SyntaxTree.Node, _ reader: RecordReader
  ) -> GraphFileError.Problem {
    let text = reader.tree.name(of: key)
    let keys = fields.map(\.key)
    return GraphFileError.Problem(
      code: .unknownKey, position: reader.tree.keyPosition(of: value),
      message: "there is no key '\(text.prefix(60))' in \(name.article) \(name.rawValue)",
      hint: Suggestion.question(for: text, among: keys) ?? "its keys are \(keys.joined(separator: ", "))")
  }
}

extension RecordName {
  fileprivate var article: String { "aeiou".contains(rawValue.prefix(1)) ? "an" : "a" }
}

extension RecordFormat {
  /// The record as a value of a field; `finish` turns what was read into the model's value, `start` goes back.
  func value<Value>(
    finish:
      @escaping @Sendable (Record, SyntaxTree.Node, RecordReader) throws(GraphFileError.Problem) -> Value,
    start: @escaping @Sendable (Value) -> Record
  ) -> ValueFormat<Value> {
    ValueFormat(shape: shape) { node, reader throws(GraphFileError.Problem) in
      try finish(try read(node, reader), node, reader)
    } write: {
      write(start($0))
    }
  }

  var value: ValueFormat<Record> {
    ValueFormat(shape: shape) { node, reader throws(GraphFileError.Problem) in
      try read(node, reader)
    } write: {
      write($0)
    }
  }
}
