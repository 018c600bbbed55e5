/// Writes values as bytes, to be read by ``ByteReader`` in the same order.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt8) { bytes.append(number) }

  /// Eight bytes, the least first.
  mutating func write(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ number: Double) { write(number.bitPattern) }

  /// The count, then the bytes.
  mutating func write(_ block: some Collection<UInt8>) {
    write(block.count)
    bytes.append(contentsOf: block)
  }

  mutating func write(_ text: String) { write(text.utf8) }

  /// The count, then each element.
  mutating func write<Element>(_ list: [Element], _ each: (inout ByteWriter, Element) -> Void) {
    write(list.count)
    for element in list { each(&self, element) }
  }

  /// 0, or 1 and the value.
  mutating func write<Value>(_ value: Value?, _ each: (inout ByteWriter, Value) -> Void) {
    write(UInt8(value == nil ? 0 : 1))
    if let value { each(&self, value) }
  }
}
