/// A value read from MessagePack, where a file is small or needed as a whole.
package enum MessagePackValue: Sendable {
  case null
  case bool(Bool)
  /// 64 bits: a negative number as its two's complement.
  case integer(UInt64)
  case number(Double)
  case string(String)
  /// Where the bytes are in the file.
  case binary(Range<Int>)
  case array([MessagePackValue])
  case map([(MessagePackValue, MessagePackValue)])

  /// The value of a text key in a map.
  ///
  /// - Complexity: O(fields).
  package subscript(key: String) -> MessagePackValue? {
    guard case .map(let fields) = self else { return nil }
    return fields.first { field in if case .string(key) = field.0 { true } else { false } }?.1
  }

  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var integer: Int? {
    if case .integer(let value) = self { Int(truncatingIfNeeded: value) } else { nil }
  }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var binary: Range<Int>? { if case .binary(let value) = self { value } else { nil } }
  package var array: [MessagePackValue]? { if case .array(let value) = self { value } else { nil } }
  package var map: [(MessagePackValue, MessagePackValue)]? {
    if case .map(let value) = self { value } else { nil }
  }
}
