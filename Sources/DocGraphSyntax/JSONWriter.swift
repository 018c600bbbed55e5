/// Writes canonical JSON: two spaces of indentation, compact containers as `{"id": "x"}`.
public struct JSONWriter: SyntaxWriter {
  private struct Frame {
    var isMapping: Bool
    var count = 0
  }

  var buffer = LineBuffer()
  private var frames: [Frame] = []
  private let isMinified: Bool

  /// - Parameter isMinified: Whether to leave out all blanks and line breaks.
  public init(isMinified: Bool = false) { self.isMinified = isMinified }

  public var byteCount: Int { buffer.bytes.count }

  public mutating func takeBytes() -> [UInt8] { buffer.take() }

  public mutating func beginMapping() {
    startElement()
    open(isMapping: true)
  }

  public mutating func beginSequence() {
    startElement()
    open(isMapping: false)
  }

  public mutating func key(_ name: String) {
    startItem()
    appendKey(name)
  }

  public mutating func value(_ value: SyntaxValue) {
    startElement()
    switch value {
    case .sequence(let elements, let layout) where !appendedCompact(value, layout):
      open(isMapping: false)
      for element in elements { self.value(element) }
      end()
    case .mapping(let pairs, let layout) where !appendedCompact(value, layout):
      open(isMapping: true)
      for (name, value) in pairs {
        key(name)
        self.value(value)
      }
      end()
    case .sequence, .mapping: endRoot()
    default:
      appendScalar(value)
      endRoot()
    }
  }

  public mutating func end() {
    guard let frame = frames.popLast() else { return }
    if frame.count > 0 { startLine() }
    buffer.append(frame.isMapping ? Byte.closeBrace : Byte.closeBracket)
    endRoot()
  }

  private mutating func open(isMapping: Bool) {
    buffer.append(isMapping ? Byte.openBrace : Byte.openBracket)
    frames.append(Frame(isMapping: isMapping))
  }

  /// Starts an element of a sequence; in a mapping its key has done so.
  private mutating func startElement() {
    if frames.last?.isMapping == false { startItem() }
  }

  private mutating func startItem() {
    guard !frames.isEmpty else { return }
    if frames[frames.count - 1].count > 0 { buffer.append(Byte.comma) }
    frames[frames.count - 1].count += 1
    startLine()
  }

  private mutating func startLine() {
    if !isMinified { buffer.startLine(indentation: frames.count * 2) }
  }

  private mutating func endRoot() {
    if frames.isEmpty { buffer.append(Byte.newline) }
  }
}

extension JSONWriter: CompactWriter {
  private mutating func appendKey(_ name: String) {
    buffer.appendQuoted(name)
    buffer.append(isMinified ? ":" : ": ")
  }

  private mutating func appendScalar(_ value: SyntaxValue) {
    switch value {
    case .null: buffer.append("null")
    case .bool(let flag): buffer.append(flag ? "true" : "false")
    case .number(let text) where NumberText.isJSON(text): buffer.append(text)
    case .number(let text), .text(let text), .symbol(let text): buffer.appendQuoted(text)
    case .sequence, .mapping: break
    }
  }

  /// Writes a compact container on the current line, or nothing when it does not fit there.
  private mutating func appendedCompact(_ value: SyntaxValue, _ layout: SyntaxLayout) -> Bool {
    guard layout == .compact, !isMinified else { return false }
    let start = buffer.bytes.count
    // One column is left for a comma.
    if appendCompact(value, from: start), buffer.column < maximumColumn { return true }
    buffer.truncate(to: start)
    return false
  }

  mutating func appendCompactKey(_ name: String) { appendKey(name) }

  mutating func appendCompactScalar(_ value: SyntaxValue) -> Bool {
    appendScalar(value)
    return true
  }
}
