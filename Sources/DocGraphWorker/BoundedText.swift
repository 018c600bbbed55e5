/// The first lines of a text that may have no end.
struct BoundedText: Sendable {
  /// The most bytes that are kept.
  static let mostBytes = 64 << 10
  private var bytes: [UInt8] = []

  mutating func append(_ piece: UnsafeRawBufferPointer) {
    unsafe bytes.append(contentsOf: piece.prefix(Self.mostBytes - bytes.count))
  }

  /// Each once, without control characters.
  var lines: [String] {
    var seen: Set<String> = []
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { line in
        String(
          String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
      }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
