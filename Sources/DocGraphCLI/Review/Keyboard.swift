import CTerminal
import Glibc

/// Answers from standard input: single keys where it is a terminal that knows how, otherwise lines.
final class Keyboard {
  /// Whether a key is an answer at once.
  let givesKeys: Bool
  /// Whether what is typed is seen by itself; otherwise answers are to be repeated, so that a record of the review has them.
  let isSeen = isatty(STDIN_FILENO) == 1
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  init() {
    let terminal = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
    let hasKeys = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && !["", "dumb"].contains(terminal)
    givesKeys = hasKeys && docgraph_keys_enter() == 0
  }

  deinit { docgraph_keys_leave() }

  enum Answer: Equatable {
    case key(Character)
    case line(String)
    /// The process was stopped and goes on: what was asked is to be shown again.
    case again
    case end
  }

  /// A key where keys are given, otherwise a line.
  func answer() -> Answer { givesKeys ? key() : line() }

  /// A line, with its end typed and shown as the terminal does.
  func line() -> Answer {
    if givesKeys { docgraph_keys_leave() }
    defer { if givesKeys { _ = docgraph_keys_enter() } }
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return .line(line)
      }
      guard buffer.count < Keyboard.limit else { return .end }
      switch fill() {
      case .bytes: continue
      case .interrupted: return .again
      case .end:
        guard !buffer.isEmpty else { return .end }
        defer { buffer = [] }
        return .line(String(decoding: buffer, as: UTF8.self))
      }
    }
  }

  /// No line is as long as this.
  private static let limit = 1 << 20

  private func key() -> Answer {
    while true {
      if let key = takeKey() { return key }
      switch fill() {
      case .bytes: continue
      case .interrupted:
        // Whatever the interruption did to the terminal.
        docgraph_keys_leave()
        _ = docgraph_keys_enter()
        return .again
      case .end: return .end
      }
    }
  }

  /// The key that stands first in the buffer; nil where there is none. Arrows left and right are `b` and `s`, other sequences
  /// are passed over.
  private func takeKey() -> Answer? {
    while let byte = buffer.first {
      switch byte {
      case 4: return .end
      case 0x1B:
        let sequence = buffer.dropFirst().prefix { $0 == 0x5B || (0x30...0x3B).contains($0) }
        let final = buffer.dropFirst(1 + sequence.count).first
        buffer.removeFirst(min(buffer.count, 1 + sequence.count + (sequence.isEmpty ? 0 : 1)))
        if sequence.elementsEqual([0x5B]), final == UInt8(ascii: "D") { return .key("b") }
        if sequence.elementsEqual([0x5B]), final == UInt8(ascii: "C") { return .key("s") }
      case 0x20..<0x7F:
        buffer.removeFirst()
        return .key(Character(Unicode.Scalar(byte)))
      default: buffer.removeFirst()
      }
    }
    return nil
  }

  private enum Filling { case bytes, interrupted, end }

  private func fill() -> Filling {
    guard !isAtEnd else { return .end }
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 4096) { space, filled in
      count = unsafe read(STDIN_FILENO, space.baseAddress, space.count)
      filled = max(0, count)
    }
    buffer += bytes
    if count > 0 { return .bytes }
    if count < 0, errno == EINTR { return .interrupted }
    isAtEnd = true
    return .end
  }

  /// How wide text is to be for whoever reads it.
  static var columns: Int {
    let columns = Int(docgraph_terminal_columns())
    return columns == 0 ? 80 : min(max(columns, 40), 100)
  }
}
