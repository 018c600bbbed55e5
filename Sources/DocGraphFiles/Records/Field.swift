import DocGraphModel
import DocGraphSyntax

/// One key of a record: how it is read, written and described. The JSON Schema is made of the same.
struct Field<Record>: Sendable {
  let key: String
  let shape: Shape
  let isRequired: Bool
  let summary: String
  let read: @Sendable (inout Record, SyntaxTree.Node, RecordReader) throws(GraphFileError.Problem) -> Void
  /// Nil where the value is absent or the default.
  let write: @Sendable (Record) -> SyntaxValue?

  /// A key that must be there.
  init<Value>(
    required key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ format: ValueFormat<Value>,
    _ summary: String
  ) {
    self.key = key
    self.summary = summary
    shape = format.shape
    isRequired = true
    let place = StoredPlace(path)
    let (readValue, writeValue) = (format.read, format.write)
    read = { record, node, reader throws(GraphFileError.Problem) in
      place.set(try readValue(node, reader), in: &record)
    }
    write = { writeValue(place.value(in: $0)) }
  }

  /// A key whose absence means nothing is known.
  init<Value>(
    _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ format: ValueFormat<Value>,
    _ summary: String
  ) {
    self.key = key
    self.summary = summary
    shape = format.shape
    isRequired = false
    let place = StoredPlace(path)
    let (readValue, writeValue) = (format.read, format.write)
    read = { record, node, reader throws(GraphFileError.Problem) in
      place.set(try readValue(node, reader), in: &record)
    }
    write = { place.value(in: $0).map(writeValue) }
  }

  /// A key whose absence means `standard`.
  init<Value: Equatable & Sendable>(
    _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ format: ValueFormat<Value>,
    default standard: Value, _ summary: String
  ) {
    self.key = key
    self.summary = summary
    shape = format.shape
    isRequired = false
    let place = StoredPlace(path)
    let (readValue, writeValue) = (format.read, format.write)
    read = { record, node, reader throws(GraphFileError.Problem) in
      place.set(try readValue(node, reader), in: &record)
    }
    write = { record in
      let value = place.value(in: record)
      return value == standard ? nil : writeValue(value)
    }
  }
}
