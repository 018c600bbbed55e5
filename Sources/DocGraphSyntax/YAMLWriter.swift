/// Writes canonical YAML that parsers of 1.1 and 1.2 read alike.
///
/// Two spaces of indentation, sequences indented under their key, compact containers as
/// `{id: x, kind: y}`, text of several lines as a literal block where that loses nothing, and no
/// line ever folded.
public struct YAMLWriter: SyntaxWriter {
  private struct Frame {
    var isMapping: Bool
    /// The column of the items, counted from 0.
    var indentation: Int
    /// Whether the first item stands on the line that is already begun.
    var startsInline: Bool
    var count = 0
  }

  var buffer = LineBuffer()
  private var frames: [Frame] = []

  public init() {}

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
    let start = buffer.bytes.count
    appendText(name, in: .blockKey)
    // Parsers look for the colon of a simple key no further than 1,024 characters.
    if buffer.bytes.count - start > 1000 {
      buffer.truncate(to: start)
      buffer.append("? ")
      appendText(name, in: .blockKey)
      buffer.startLine(indentation: frames.last?.indentation ?? 0)
    }
    buffer.append(Byte.colon)
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
      startInlineValue()
      appendScalar(value, in: .block)
      endRoot()
    }
  }

  public mutating func end() {
    guard let frame = frames.popLast() else { return }
    if frame.count == 0 {
      startInlineValue()
      buffer.append(frame.isMapping ? "{}" : "[]")
    }
    endRoot()
  }

  private mutating func open(isMapping: Bool) {
    let parent = frames.last
    frames.append(
      Frame(
        isMapping: isMapping, indentation: parent.map { $0.indentation + 2 } ?? 0,
        startsInline: parent?.isMapping != true))
  }

  /// Starts an element of a sequence with its dash; in a mapping the key has started the value.
  private mutating func startElement() {
    guard frames.last?.isMapping == false else { return }
    startItem()
    buffer.append("- ")
  }

  private mutating func startItem() {
    guard let frame = frames.last else { return }
    if frame.count > 0 || !frame.startsInline { buffer.startLine(indentation: frame.indentation) }
    frames[frames.count - 1].count += 1
  }

  /// Sets a value that stands on the line of its key apart from the colon.
  private mutating func startInlineValue() {
    if frames.last?.isMapping == true { buffer.append(Byte.space) }
  }

  private mutating func endRoot() {
    if frames.isEmpty { buffer.append(Byte.newline) }
  }
}

extension YAMLWriter: CompactWriter {
  private enum Context {
    case block
    case blockKey
    case flow
  }

  private mutating func appendScalar(_ value: SyntaxValue, in context: Context) {
    switch value {
    case .null: buffer.append("null")
    case .bool(let flag): buffer.append(flag ? "true" : "false")
    case .number(let text) where NumberText.isJSON(text): buffer.append(text)
    case .number(let text), .text(let text): appendText(text, in: context)
    case .symbol(let text): appendText(text, in: context, isSymbol: true)
    case .sequence, .mapping: break
    }
  }

  private mutating func appendText(_ text: String, in context: Context, isSymbol: Bool = false) {
    let form = ScalarForm(of: text)
    switch form {
    case .plain(let resembles, let isFlowSafe)
    where (isFlowSafe || context != .flow) && (isSymbol || !resembles):
      buffer.append(text)
    case .literal where context == .block && !frames.isEmpty: appendLiteral(text)
    default: buffer.appendQuoted(text)
    }
  }

  /// Writes text of several lines, each on its own line with two more spaces before it.
  private mutating func appendLiteral(_ text: String) {
    let endsLine = text.utf8.last == Byte.newline
    buffer.append(endsLine ? "|" : "|-")
    let indentation = (frames.last?.indentation ?? 0) + 2
    for line in (endsLine ? text.dropLast() : text[...]).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      buffer.startLine(indentation: line.isEmpty ? 0 : indentation)
      buffer.append(line)
    }
  }

  /// Writes a compact container on the current line, or nothing when it does not fit there.
  private mutating func appendedCompact(_ value: SyntaxValue, _ layout: SyntaxLayout) -> Bool {
    guard layout == .compact else { return false }
    let start = buffer.bytes.count
    startInlineValue()
    if appendCompact(value, from: start), buffer.column <= maximumColumn { return true }
    buffer.truncate(to: start)
    return false
  }

  mutating func appendCompactKey(_ name: String) {
    appendText(name, in: .flow)
    buffer.append(": ")
  }

  mutating func appendCompactScalar(_ value: SyntaxValue) -> Bool {
    if case .text(let text) = value, ScalarForm(of: text) == .literal { return false }
    appendScalar(value, in: .flow)
    return true
  }
}
