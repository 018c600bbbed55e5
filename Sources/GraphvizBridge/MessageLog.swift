import CGraphviz
import Synchronization

/// Graphviz's messages, which arrive in fragments through one function for the whole process.
enum MessageLog {
  private static let bytes = Mutex<[UInt8]>([])

  /// Takes over Graphviz's messages, which otherwise go to standard error.
  static func install() {
    _ = unsafe agseterrf { fragment in
      guard let fragment = unsafe fragment else { return 0 }
      let count = unsafe strlen(fragment)
      let text = unsafe UnsafeRawBufferPointer(start: fragment, count: count)
      MessageLog.bytes.withLock { unsafe $0.append(contentsOf: text) }
      return 0
    }
  }

  /// Forgets what was said before an operation.
  static func reset() {
    _ = agreseterrors()
    bytes.withLock { $0 = [] }
  }

  /// What was said since `reset()`.
  static var messages: Messages {
    Messages(
      isError: agerrors() >= Int32(AGERR.rawValue),
      text: String(decoding: bytes.withLock { $0 }, as: UTF8.self))
  }

  /// The messages of one operation.
  struct Messages {
    /// Whether one of them is an error; Graphviz's functions often return success all the same.
    let isError: Bool
    let text: String

    var lines: [String] {
      text.split(separator: "\n").map { $0.trimmingSuffix(" ") }
    }

    /// The lines as one text, or another where nothing was said.
    func orElse(_ other: String) -> String { text.isEmpty ? other : lines.joined(separator: "\n") }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = self
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
