/// A writer of canonical text: the same values give the same bytes.
///
/// Containers are begun and ended around values, so that a file of any size is written record by
/// record:
///
///     writer.beginMapping()
///     writer.key("docgraph")
///     writer.value(.number("1"))
///     writer.key("entities")
///     writer.beginSequence()
///     for entity in entities { writer.value(entity) }
///     writer.end()
///     writer.end()
///     let bytes = writer.takeBytes()
///
/// A mapping wants a key before each value; other orders are a programmer's error.
public protocol SyntaxWriter: Sendable {
  /// Begins a mapping, in block layout, as the next value.
  mutating func beginMapping()
  /// Begins a sequence, in block layout, as the next value.
  mutating func beginSequence()
  /// Writes the key of the mapping's next value.
  mutating func key(_ name: String)
  /// Writes the next value.
  mutating func value(_ value: SyntaxValue)
  /// Ends the innermost container; the outermost is followed by a line break.
  mutating func end()
  /// The number of bytes written and not yet taken.
  var byteCount: Int { get }
  /// Hands over what has been written since the last call; whole files need only one call at the
  /// end, large ones are taken in pieces.
  mutating func takeBytes() -> [UInt8]
}
