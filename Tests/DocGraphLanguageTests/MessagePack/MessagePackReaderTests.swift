import DocGraphLanguage
import Testing

/// MessagePack, by the examples of its specification, and what nobody should be able to make of it.
@Suite struct MessagePackReaderTests {
  private func reader(_ bytes: [UInt8]) -> MessagePackReader { MessagePackReader(bytes, place: "test") }

  private func fault<Value>(
    _ bytes: [UInt8], _ read: (inout MessagePackReader) throws(LanguageError) -> Value
  ) -> String? {
    var reader = reader(bytes)
    do throws(LanguageError) {
      _ = try read(&reader)
      return nil
    } catch {
      return error.message
    }
  }

  private func valueFault(_ bytes: [UInt8]) -> String? {
    fault(bytes) { reader throws(LanguageError) in try reader.readValue() }
  }

  /// A value as a line of text.
  private func text(_ value: MessagePackValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .integer(let value): "\(Int64(bitPattern: value))"
    case .number(let value): "\(value)"
    case .string(let value): "'\(value)'"
    case .binary(let range): "\(range)"
    case .array(let values): "[\(values.map(text).joined(separator: " "))]"
    case .map(let fields): "{\(fields.map { "\(text($0.0)):\(text($0.1))" }.joined(separator: " "))}"
    }
  }

  static let examples: [(bytes: [UInt8], text: String)] = [
    ([0xc0], "null"), ([0xc2], "false"), ([0xc3], "true"),
    ([0x00], "0"), ([0x7f], "127"), ([0xe0], "-32"), ([0xff], "-1"),
    ([0xcc, 0xff], "255"), ([0xcd, 0x01, 0x00], "256"), ([0xce, 0xff, 0xff, 0xff, 0xff], "4294967295"),
    ([0xcf, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], "9223372036854775807"),
    ([0xd0, 0x80], "-128"), ([0xd1, 0x80, 0x00], "-32768"), ([0xd2, 0x80, 0, 0, 0], "-2147483648"),
    ([0xd3, 0x80, 0, 0, 0, 0, 0, 0, 0], "-9223372036854775808"),
    ([0xca, 0x3f, 0xc0, 0, 0], "1.5"), ([0xcb, 0xbf, 0xf0, 0, 0, 0, 0, 0, 0], "-1.0"),
    ([0xa0], "''"), ([0xa2, 0x68, 0x69], "'hi'"), ([0xd9, 2, 0x68, 0x69], "'hi'"),
    ([0xda, 0, 2, 0xc3, 0xa9], "'é'"), ([0xdb, 0, 0, 0, 1, 0x68], "'h'"),
    ([0xc4, 2, 9, 9], "2..<4"), ([0xc5, 0, 1, 9], "3..<4"), ([0xc6, 0, 0, 0, 1, 9], "5..<6"),
    ([0x90], "[]"), ([0x93, 1, 0xc0, 0x91, 2], "[1 null [2]]"), ([0xdc, 0, 1, 5], "[5]"),
    ([0xdd, 0, 0, 0, 1, 5], "[5]"),
    ([0x80], "{}"), ([0x81, 0xa1, 0x61, 0x01], "{'a':1}"), ([0xde, 0, 1, 1, 2], "{1:2}"),
    ([0xdf, 0, 0, 0, 1, 0xc0, 0x90], "{null:[]}"), ([0x81, 0xc4, 1, 0x61, 0xc4, 1, 0x61], "{'a':6..<7}"),
  ]

  @Test(arguments: examples)
  func `every kind of value is read, and the next one follows`(
    example: (bytes: [UInt8], text: String)
  ) throws {
    var reader = reader(example.bytes + [0xc3])
    #expect(text(try reader.readValue()) == example.text)
    #expect(reader.position == example.bytes.count)
    #expect(try reader.readValue().bool == true)
    #expect(reader.isAtEnd)
    reader = self.reader(example.bytes)
    try reader.skip()
    #expect(reader.isAtEnd)
  }

  @Test(arguments: examples)
  func `a value that ends too early is a fault, wherever it ends`(example: (bytes: [UInt8], text: String)) {
    for count in example.bytes.indices {
      let cut = Array(example.bytes.prefix(count))
      #expect(valueFault(cut) != nil, "the first \(count) bytes")
      #expect(fault(cut) { reader throws(LanguageError) in try reader.skip() } != nil)
    }
  }

  @Test func `a reader of a range stays in it`() throws {
    var reader = MessagePackReader([0x91, 0x92, 1, 2], in: 1..<3, place: "test")
    #expect(try reader.readArrayCountFault() == "byte 2: 2 elements go past the file's end")
    reader = MessagePackReader([1, 2, 3], in: 1..<2, place: "test")
    #expect(try reader.readInteger() == 2)
    #expect(reader.isAtEnd)
    #expect(throws: LanguageError.self) { try reader.peek() }
  }

  @Test(
    arguments: [
      ([0xc1], "byte 0: a kind of value that models do not have"),
      ([0xd4, 1, 2], "byte 0: a kind of value that models do not have"),
      ([0xc7, 1, 1, 2], "byte 0: a kind of value that models do not have"),
      ([0xa2, 0xff, 0xff], "byte 3: the text is no UTF-8"),
      ([0xdb, 0xff, 0xff, 0xff, 0xff], "byte 5: a length of 4294967295 bytes goes past the file's end"),
      ([0xdd, 0xff, 0xff, 0xff, 0xff, 1], "byte 5: 4294967295 elements go past the file's end"),
      ([0xdf, 0, 0, 0, 2, 1, 2, 3], "byte 5: 2 elements go past the file's end"),
      ([], "byte 0: the file ends too early"),
    ] as [([UInt8], String)])
  func `what cannot be is a fault that says where`(bytes: [UInt8], message: String) {
    #expect(valueFault(bytes) == message)
  }

  @Test func `another kind than the one asked for is a fault, and nothing is read`() {
    var reader = reader([0xc0])
    #expect(throws: LanguageError.self) { try reader.readMapCount() }
    #expect(throws: LanguageError.self) { try reader.readArrayCount() }
    #expect(throws: LanguageError.self) { try reader.readBytes() }
    #expect(throws: LanguageError.self) { try reader.readString() }
    #expect(throws: LanguageError.self) { try reader.readInteger() }
    #expect(reader.position == 0)
  }

  @Test func `values lie in each other 32 deep and no deeper`() throws {
    let nested = { (depth: Int) in [UInt8](repeating: 0x91, count: depth - 1) + [0xc0] }
    #expect(valueFault(nested(32)) == nil)
    #expect(valueFault(nested(33)) == "byte 32: values lie too deeply in each other")
    #expect(valueFault([UInt8](repeating: 0x91, count: 100_000)) != nil)
    // Going past it takes no memory, and no stack.
    var reader = reader(nested(100_000))
    try reader.skip()
    #expect(reader.isAtEnd)
  }

  @Test func `a tree has so many values and no more, however they are spread`() throws {
    let most = 1 << 18
    let flat = { (count: Int) in
      [0xdd] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) }
        + [UInt8](repeating: 0xc0, count: count)
    }
    var reader = reader(flat(most))
    #expect(try reader.readValue().array?.count == most)
    #expect(valueFault(flat(most + 1)) == "byte 5: there are more than 262144 values")
    // Maps of one field each: refused when too many were read one by one.
    let fields = [0x9f] + [UInt8](repeating: 0x90, count: 14) + flat(most - 14)
    #expect(valueFault(fields)?.hasSuffix("there are more than 262144 values") == true)
    reader = self.reader(flat(most + 1))
    try reader.skip()
    #expect(reader.isAtEnd)
  }

  @Test func `a key is looked up by its text, in maps only`() throws {
    var reader = reader([0x82, 1, 2, 0xa1, 0x61, 0xa1, 0x62])
    let map = try reader.readValue()
    #expect(map["a"]?.string == "b")
    #expect(map["b"] == nil)
    #expect(MessagePackValue.null["a"] == nil)
    #expect(MessagePackValue.integer(.max).integer == -1)
  }

  @Test func `no bytes at all make it trap`() {
    var state: UInt64 = 20_313
    for _ in 0..<3000 {
      let bytes = (0..<24).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      _ = valueFault(bytes)
      _ = fault(bytes) { reader throws(LanguageError) in try reader.skip() }
    }
  }
}

extension MessagePackReader {
  fileprivate mutating func readArrayCountFault() throws -> String? {
    do throws(LanguageError) {
      _ = try readArrayCount()
      return nil
    } catch {
      return error.message
    }
  }
}
