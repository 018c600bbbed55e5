/// Reads what ``ByteWriter`` wrote, and trusts no length.
struct ByteReader {
  /// The bytes are not what was to be read.
  struct Failure: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() throws(Failure) -> UInt8 {
    guard let byte = rest.popFirst() else { throw Failure() }
    return byte
  }

  mutating func number() throws(Failure) -> UInt64 {
    guard rest.count >= 8 else { throw Failure() }
    var number: UInt64 = 0
    for (position, byte) in rest.prefix(8).enumerated() { number |= UInt64(byte) << UInt64(8 * position) }
    rest = rest.dropFirst(8)
    return number
  }

  mutating func integer() throws(Failure) -> Int { Int(truncatingIfNeeded: try number()) }

  /// A number that is not infinite and not NaN.
  mutating func double() throws(Failure) -> Double {
    let number = Double(bitPattern: try number())
    guard number.isFinite else { throw Failure() }
    return number
  }

  mutating func block() throws(Failure) -> [UInt8] {
    let count = try count()
    let block = rest.prefix(count)
    rest = rest.dropFirst(count)
    return Array(block)
  }

  mutating func text() throws(Failure) -> String { String(decoding: try block(), as: UTF8.self) }

  mutating func list<Element>(
    _ each: (inout ByteReader) throws(Failure) -> Element
  ) throws(Failure) -> [Element] {
    // Every element takes a byte at least, so that no count can ask for more room than there are bytes.
    let count = try count()
    var elements: [Element] = []
    for _ in 0..<count { elements.append(try each(&self)) }
    return elements
  }

  mutating func optional<Value>(
    _ each: (inout ByteReader) throws(Failure) -> Value
  ) throws(Failure) -> Value? {
    switch try byte() {
    case 0: nil
    case 1: try each(&self)
    default: throw Failure()
    }
  }

  /// A count of things that follow, each of a byte at least.
  private mutating func count() throws(Failure) -> Int {
    let count = try number()
    guard count <= UInt64(rest.count) else { throw Failure() }
    return Int(count)
  }
}
