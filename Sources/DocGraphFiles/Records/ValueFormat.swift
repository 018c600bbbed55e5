import DocGraphModel
import DocGraphSyntax

/// How one kind of value is read and written.
struct ValueFormat<Value>: Sendable {
  let shape: Shape
  let read: @Sendable (SyntaxTree.Node, RecordReader) throws(GraphFileError.Problem) -> Value
  let write: @Sendable (Value) -> SyntaxValue
}

extension ValueFormat where Value == String {
  static let text = text(.text, SyntaxValue.text)
  static let hash = text(.hash, SyntaxValue.symbol)
  static let currency = text(.currency, SyntaxValue.symbol)

  static func name(_ shape: Shape) -> ValueFormat {
    text(shape, SyntaxValue.symbol)
  }

  private static func text(
    _ shape: Shape, _ write: @escaping @Sendable (String) -> SyntaxValue
  ) -> ValueFormat {
    ValueFormat(shape: shape) { node, reader throws(GraphFileError.Problem) in
      guard let text = reader.tree.string(of: node) else { throw reader.mismatch(node, expected: shape) }
      return text
    } write: {
      write($0)
    }
  }
}

extension ValueFormat {
  /// An id or a type's name; whether it is a good one is for validation to say.
  static func identifier<Owner>(_ shape: Shape = .slug) -> ValueFormat<Identifier<Owner>> {
    ValueFormat<Identifier<Owner>>(shape: shape) { node, reader throws(GraphFileError.Problem) in
      guard let text = reader.tree.string(of: node) else { throw reader.mismatch(node, expected: shape) }
      return Identifier(text)
    } write: {
      .symbol($0.rawValue)
    }
  }

  static func list<Element>(
    _ element: ValueFormat<Element>, layout: SyntaxLayout = .compact
  ) -> ValueFormat<[Element]> where Value == [Element] {
    let shape = Shape.list(element.shape)
    let (readElement, writeElement) = (element.read, element.write)
    return ValueFormat<[Element]>(shape: shape) { node, reader throws(GraphFileError.Problem) in
      guard reader.tree.kind(of: node) == .sequence else { throw reader.mismatch(node, expected: shape) }
      var elements: [Element] = []
      elements.reserveCapacity(reader.tree.count(of: node))
      try reader.tree.forEachElement(of: node) { item throws(GraphFileError.Problem) in
        elements.append(try readElement(item, reader))
      }
      return elements
    } write: {
      .sequence($0.map(writeElement), layout)
    }
  }
}

extension ValueFormat where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// A word of a closed list.
  static var word: ValueFormat {
    let words = Value.allCases.map(\.rawValue)
    return ValueFormat(shape: .word(words)) { node, reader throws(GraphFileError.Problem) in
      guard let value = reader.tree.string(of: node).flatMap(Value.init(rawValue:)) else {
        throw reader.mismatch(node, expected: .word(words))
      }
      return value
    } write: {
      .symbol($0.rawValue)
    }
  }
}

extension ValueFormat where Value == PartialDate {
  static let date = ValueFormat(shape: .date) { node, reader throws(GraphFileError.Problem) in
    if reader.tree.isText(node),
      let day = reader.tree.withUTF8(of: node, { PartialDate(plainDay: $0) })
    {
      return day
    }
    guard let text = reader.tree.string(of: node) else { throw reader.mismatch(node, expected: .date) }
    do throws(ModelError) {
      return try PartialDate(edtf: text)
    } catch {
      throw reader.problem(.value, at: node, error.message, hint: error.hint)
    }
  } write: {
    .symbol($0.description)
  }
}

extension ValueFormat where Value == DecimalNumber {
  static let decimal = ValueFormat(shape: .decimal) { node, reader throws(GraphFileError.Problem) in
    guard reader.tree.kind(of: node) == .number else { throw reader.mismatch(node, expected: .decimal) }
    let text = reader.tree.text(of: node)
    guard let number = DecimalNumber(text) else {
      throw reader.problem(
        .value, at: node, "\(text.prefix(60)) cannot be kept exactly",
        hint: "write a decimal number of at most 18 digits")
    }
    return number
  } write: {
    .number($0.description)
  }
}

extension ValueFormat where Value == Double {
  static func number(above: Double? = nil, from: Double? = nil, through: Double? = nil) -> ValueFormat {
    let shape = Shape.number(above: above, from: from, through: through)
    return ValueFormat(shape: shape) { node, reader throws(GraphFileError.Problem) in
      guard let number = reader.tree.number(of: node) else { throw reader.mismatch(node, expected: shape) }
      return number
    } write: {
      .number(NumberText.text(of: $0) ?? "0")
    }
  }
}

extension ValueFormat where Value == Int {
  static func integer(from least: Int) -> ValueFormat {
    ValueFormat(shape: .integer(least)) { node, reader throws(GraphFileError.Problem) in
      guard reader.tree.kind(of: node) == .number, let number = reader.tree.number(of: node),
        let integer = Int(exactly: number), integer >= least, integer <= 1 << 53
      else { throw reader.mismatch(node, expected: .integer(least)) }
      return integer
    } write: {
      .number(String($0))
    }
  }
}

extension ValueFormat where Value == Bool {
  static let boolean = ValueFormat(shape: .boolean) { node, reader throws(GraphFileError.Problem) in
    guard let value = reader.tree.bool(of: node) else { throw reader.mismatch(node, expected: .boolean) }
    return value
  } write: {
    .bool($0)
  }
}
