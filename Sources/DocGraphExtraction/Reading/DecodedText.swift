internal import TextEncodings

/// The text of a file in UTF-8, from whatever encoding it was in.
struct DecodedText: Sendable, Hashable {
  /// Valid UTF-8 without a byte order mark, except where it is the file itself.
  var bytes: [UInt8]
  /// Whether ``bytes`` are the file as it was.
  var isFileItself: Bool
  /// What a user should know: which encoding was taken, what was not readable.
  var notices: [String] = []

  /// Decodes a file.
  ///
  /// A byte order mark comes before what is declared, as in the Encoding Standard; without either it is UTF-8 if it is
  /// valid UTF-8, UTF-16 or UTF-32 if every second or fourth byte of the beginning says so, else windows-1252.
  ///
  /// - Parameter label: What the file or its sender declares, if anything.
  /// - Complexity: O(bytes).
  init(_ file: [UInt8], declared label: String? = nil) {
    if let (encoding, length) = TextEncoding.ofMark(file) {
      if encoding == .utf8, isValidUTF8(file) {
        self.init(bytes: file, isFileItself: true)
      } else {
        self.init(Array(file.dropFirst(length)), in: encoding)
        isFileItself = false
      }
      return
    }
    let declared = label.flatMap(TextEncoding.init(label:))
    let isValid = isValidUTF8(file)
    // Mail is full of UTF-8 that is declared as ASCII or windows-1252, which the Encoding Standard calls one.
    if isValid,
      declared == nil || declared == .utf8
        || declared?.isASCIISuperset == true && file.allSatisfy({ $0 < 0x80 })
    {
      if let guess = declared == nil ? DecodedText.wideEncoding(of: file) : nil {
        self.init(file, in: guess)
        notices.insert("no encoding is declared; read as \(guess.name)", at: 0)
      } else {
        self.init(bytes: file, isFileItself: true)
      }
    } else if let declared {
      self.init(file, in: declared)
    } else {
      let guess = DecodedText.wideEncoding(of: file) ?? .windows1252
      self.init(file, in: guess)
      notices.insert("not UTF-8, and no encoding is declared; read as \(guess.name)", at: 0)
    }
    if let label, declared == nil {
      notices.insert("the declared encoding '\(label.prefix(40))' is unknown", at: 0)
    }
  }

  private init(bytes: [UInt8], isFileItself: Bool) {
    self.bytes = bytes
    self.isFileItself = isFileItself
  }

  private init(_ file: [UInt8], in encoding: TextEncoding) {
    let text = encoding.decode(file)
    self.init(bytes: text.bytes, isFileItself: false)
    if text.encoding != encoding {
      notices.append("this machine cannot convert \(encoding.name); read as \(text.encoding.name)")
    }
    if text.faults > 0 {
      notices.append("\(text.faults) places are no \(text.encoding.name) and became U+FFFD")
    }
  }

  /// UTF-16 or UTF-32 without a mark: Latin text in it has a zero in the same byte of nearly every unit.
  private static func wideEncoding(of file: [UInt8]) -> TextEncoding? {
    let start = file.prefix(4_096).count & ~3
    guard start >= 8 else { return nil }
    var zeros = [0, 0, 0, 0]
    for place in 0..<start where file[place] == 0 { zeros[place & 3] += 1 }
    let units = start / 4
    let isMostly = zeros.map { $0 * 10 >= units * 8 }
    let isHardly = zeros.map { $0 * 10 <= units }
    switch (isMostly[0], isMostly[1], isMostly[2], isMostly[3]) {
    case (false, true, true, true) where isHardly[0]: return .utf32LittleEndian
    case (true, true, true, false) where isHardly[3]: return .utf32BigEndian
    case (false, true, false, true) where isHardly[0] && isHardly[2]: return .utf16LittleEndian
    case (true, false, true, false) where isHardly[1] && isHardly[3]: return .utf16BigEndian
    default: return nil
    }
  }
}
