/// The fields of one line of an edge list.
struct EdgeLine {
  /// How many fields there are; the first three are kept.
  private(set) var count = 0
  private(set) var fields = (0..<0, 0..<0, 0..<0)

  /// - Parameter range: Without the line feed.
  init(_ range: Range<Int>, of bytes: FileBytes, separator: EdgeListLayout.Separator) {
    let line = Self.trimmed(range, bytes)
    guard !line.isEmpty, !Self.isComment(bytes[line.lowerBound]) else { return }
    var start = line.lowerBound
    while start <= line.upperBound {
      var end = start
      while end < line.upperBound, !Self.ends(bytes[end], separator) { end += 1 }
      add(Self.trimmed(start..<end, bytes))
      start = end + 1
      // Blanks separate however many they are, and at the end of a line they separate nothing.
      if separator == .blanks {
        while start < line.upperBound, Self.isBlank(bytes[start]) { start += 1 }
        if start >= line.upperBound { break }
      }
    }
  }

  private mutating func add(_ field: Range<Int>) {
    switch count {
    case 0: fields.0 = field
    case 1: fields.1 = field
    case 2: fields.2 = field
    default: break
    }
    count += 1
  }

  static func isComment(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%") }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func ends(_ byte: UInt8, _ separator: EdgeListLayout.Separator) -> Bool {
    switch separator {
    case .blanks: isBlank(byte)
    case .tab: byte == UInt8(ascii: "\t")
    case .comma: byte == UInt8(ascii: ",")
    }
  }

  static func trimmed(_ range: Range<Int>, _ bytes: FileBytes) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}

extension FileBytes {
  /// The number that a field of digits alone is, up to 4,294,967,294; the second is whether it is digits alone.
  func number(_ field: Range<Int>) -> (value: UInt32?, isNumber: Bool) {
    var value: UInt64 = 0
    for place in field {
      let digit = self[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return (nil, false) }
      value = min(value * 10 + UInt64(digit), UInt64(UInt32.max))
    }
    return (value < UInt32.max && !field.isEmpty ? UInt32(value) : nil, !field.isEmpty)
  }
}
