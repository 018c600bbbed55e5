/// What both writers share: containers on one line.
protocol CompactWriter {
  var buffer: LineBuffer { get set }
  /// Writes a key inside a compact mapping, with what separates it from its value.
  mutating func appendCompactKey(_ name: String)
  /// Writes a scalar inside a compact container; false where it cannot stand on one line.
  mutating func appendCompactScalar(_ value: SyntaxValue) -> Bool
}

extension CompactWriter {
  /// Writes a compact value on the current line, whose last part starts after `start` bytes; false, with part of it written,
  /// where it does not fit or something inside is not compact.
  mutating func appendCompact(_ value: SyntaxValue, from start: Int) -> Bool {
    guard !buffer.isTooLong(from: start) else { return false }
    switch value {
    case .sequence(let elements, .compact):
      buffer.append(Byte.openBracket)
      for (index, element) in elements.enumerated() {
        if index > 0 { buffer.append(", ") }
        guard appendCompact(element, from: start) else { return false }
      }
      buffer.append(Byte.closeBracket)
    case .mapping(let pairs, .compact):
      buffer.append(Byte.openBrace)
      for (index, (name, value)) in pairs.enumerated() {
        if index > 0 { buffer.append(", ") }
        appendCompactKey(name)
        guard appendCompact(value, from: start) else { return false }
      }
      buffer.append(Byte.closeBrace)
    case .sequence, .mapping:
      guard value.isEmptyContainer else { return false }
      if case .sequence = value { buffer.append("[]") } else { buffer.append("{}") }
    default: return appendCompactScalar(value)
    }
    return true
  }
}
