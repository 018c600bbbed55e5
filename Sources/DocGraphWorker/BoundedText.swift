/// The first lines of a text that may have no end.
struct BoundedText: Sendable {
  /// The most bytes that are kept.
  static let mostBytes = 64 << 10
  private var bytes: [UInt8] = []
  private var isFull = false

  mutating func append(_ piece: UnsafeRawBufferPointer) {
    guard !isFull else { return }
    let room = Self.mostBytes - bytes.count
    unsafe bytes.append(contentsOf: piece.prefix(room))
    isFull = piece.count > room
    // What comes first counts, as far as its lines are whole.
    if isFull, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) { bytes.removeSubrange(end...) }
  }

  /// Each once, without control characters, and without what differs from run to run.
  var lines: [String] {
    var seen: Set<String> = []
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { Self.stable(Self.printable($0)) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private static func printable(_ line: Substring) -> String {
    String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }

  /// Pango's and GLib's lines begin with the number of the process and the time of day.
  private static func stable(_ line: String) -> String {
    guard let match = line.wholeMatch(of: /\(.*?:\d+\): (\S+) \*\*: (?:[\d:.]+: )?(.*)/) else { return line }
    return "\(match.1): \(match.2)"
  }
}
