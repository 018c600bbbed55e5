/// Reads MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md) value by value, so that a large table need
/// not become a tree.
///
/// Nothing is believed: a count is never larger than the bytes that are left, a position never leaves them, and what becomes a
/// tree is bounded in depth and in values, whose memory may be many times that of their bytes.
package struct MessagePackReader {
  /// No more values are read as trees by one reader; a model's file has 110,000 at most.
  static let mostValues = 1 << 18
  private var valuesLeft = Self.mostValues

  private let bytes: [UInt8]
  /// What the bytes are called in messages.
  private let place: String
  package private(set) var position: Int
  private let end: Int

  package init(_ bytes: [UInt8], place: String) {
    self.init(bytes, in: bytes.indices, place: place)
  }

  /// Reads what is nested in a binary value of another file.
  package init(_ bytes: [UInt8], in range: Range<Int>, place: String) {
    precondition(bytes.indices.contains(range))
    self.bytes = bytes
    self.place = place
    position = range.lowerBound
    end = range.upperBound
  }

  package var isAtEnd: Bool { position == end }

  /// What is wrong here.
  package func fault(_ message: String) -> LanguageError {
    LanguageError(
      .model, "byte \(position): \(message)", place: place,
      hint: "`docgraph model install` fetches the model again")
  }

  /// The next value's first byte, without going on.
  package func peek() throws(LanguageError) -> UInt8 {
    guard position < end else { throw fault("the file ends too early") }
    return bytes[position]
  }

  private mutating func byte() throws(LanguageError) -> UInt8 {
    let value = try peek()
    position += 1
    return value
  }

  private mutating func bigEndian(_ count: Int) throws(LanguageError) -> UInt64 {
    guard end - position >= count else { throw fault("the file ends too early") }
    var value: UInt64 = 0
    for _ in 0..<count {
      value = value << 8 | UInt64(bytes[position])
      position += 1
    }
    return value
  }

  private mutating func range(_ length: UInt64) throws(LanguageError) -> Range<Int> {
    guard length <= UInt64(end - position) else {
      throw fault("a length of \(length) bytes goes past the file's end")
    }
    defer { position += Int(length) }
    return position..<position + Int(length)
  }

  /// A count of elements, each of which takes `bytesEach` bytes at least. It must be read before: as an argument it would be read
  /// after `self` was looked at.
  private func count(_ count: UInt64, bytesEach: Int) throws(LanguageError) -> Int {
    guard count <= UInt64((end - position) / bytesEach) else {
      throw fault("\(count) elements go past the file's end")
    }
    return Int(count)
  }

  /// Reads the head of a map; its keys and values follow in turn.
  package mutating func readMapCount() throws(LanguageError) -> Int {
    let start = position
    switch try byte() {
    case let head where head & 0xf0 == 0x80: return try count(UInt64(head & 0x0f), bytesEach: 2)
    case let head where head == 0xde || head == 0xdf:
      let count = try bigEndian(head == 0xde ? 2 : 4)
      return try self.count(count, bytesEach: 2)
    default:
      position = start
      throw fault("a map should be here")
    }
  }

  /// Reads the head of an array; its elements follow.
  package mutating func readArrayCount() throws(LanguageError) -> Int {
    let start = position
    switch try byte() {
    case let head where head & 0xf0 == 0x90: return try count(UInt64(head & 0x0f), bytesEach: 1)
    case let head where head == 0xdc || head == 0xdd:
      let count = try bigEndian(head == 0xdc ? 2 : 4)
      return try self.count(count, bytesEach: 1)
    default:
      position = start
      throw fault("an array should be here")
    }
  }

  /// Reads a string or a binary value: where its bytes are.
  package mutating func readBytes() throws(LanguageError) -> Range<Int> {
    let start = position
    switch try byte() {
    case let head where head & 0xe0 == 0xa0: return try range(UInt64(head & 0x1f))
    case 0xc4, 0xd9: return try range(bigEndian(1))
    case 0xc5, 0xda: return try range(bigEndian(2))
    case 0xc6, 0xdb: return try range(bigEndian(4))
    default:
      position = start
      throw fault("a text or bytes should be here")
    }
  }

  /// Reads a string, or a binary value as one; what is no UTF-8 is a fault.
  package mutating func readString() throws(LanguageError) -> String {
    let range = try readBytes()
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw fault("the text is no UTF-8")
    }
    return text
  }

  /// Reads a whole number as the bits of 64: what is negative as its two's complement.
  package mutating func readInteger() throws(LanguageError) -> UInt64 {
    let start = position
    let head = try byte()
    switch head {
    case 0x00...0x7f: return UInt64(head)
    case 0xe0...0xff: return UInt64(bitPattern: Int64(Int8(bitPattern: head)))
    case 0xcc: return try bigEndian(1)
    case 0xcd: return try bigEndian(2)
    case 0xce: return try bigEndian(4)
    case 0xcf, 0xd3: return try bigEndian(8)
    case 0xd0: return UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: try bigEndian(1))))
    case 0xd1: return UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: try bigEndian(2))))
    case 0xd2: return UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: try bigEndian(4))))
    default:
      position = start
      throw fault("a whole number should be here")
    }
  }

  /// Reads any value; `depth` bounds how deeply values may lie in each other.
  package mutating func readValue(depth: Int = 32) throws(LanguageError) -> MessagePackValue {
    guard depth > 0 else { throw fault("values lie too deeply in each other") }
    switch try peek() {
    case 0x80...0x8f, 0xde, 0xdf:
      let count = try readMapCount()
      try take(2 * count)
      var fields: [(MessagePackValue, MessagePackValue)] = []
      fields.reserveCapacity(count)
      for _ in 0..<count {
        // thinc's arrays have names in bytes.
        let isBytes = (0xc4...0xc6).contains(try peek())
        let key = isBytes ? .string(try readString()) : try readValue(depth: depth - 1)
        fields.append((key, try readValue(depth: depth - 1)))
      }
      return .map(fields)
    case 0x90...0x9f, 0xdc, 0xdd:
      let count = try readArrayCount()
      try take(count)
      var elements: [MessagePackValue] = []
      elements.reserveCapacity(count)
      for _ in 0..<count { elements.append(try readValue(depth: depth - 1)) }
      return .array(elements)
    case 0xa0...0xbf, 0xd9...0xdb: return .string(try readString())
    case 0xc4...0xc6: return .binary(try readBytes())
    case 0xc0:
      position += 1
      return .null
    case let head where head == 0xc2 || head == 0xc3:
      position += 1
      return .bool(head == 0xc3)
    case 0xca:
      position += 1
      return .number(Double(Float(bitPattern: UInt32(try bigEndian(4)))))
    case 0xcb:
      position += 1
      return .number(Double(bitPattern: try bigEndian(8)))
    case 0xc1, 0xc7...0xc9, 0xd4...0xd8: throw fault("a kind of value that models do not have")
    default: return .integer(try readInteger())
    }
  }

  /// Counts values that are to be in a tree.
  private mutating func take(_ count: Int) throws(LanguageError) {
    guard count <= valuesLeft else { throw fault("there are more than \(Self.mostValues) values") }
    valuesLeft -= count
  }

  /// Goes past the next value, whatever is in it, without keeping anything.
  ///
  /// - Complexity: O(values), in constant memory.
  package mutating func skip() throws(LanguageError) {
    var left = 1
    while left > 0 {
      left -= 1
      switch try peek() {
      case 0x80...0x8f, 0xde, 0xdf: left += 2 * (try readMapCount())
      case 0x90...0x9f, 0xdc, 0xdd: left += try readArrayCount()
      case 0xa0...0xbf, 0xc4...0xc6, 0xd9...0xdb: _ = try readBytes()
      default: _ = try readValue()
      }
    }
  }
}
