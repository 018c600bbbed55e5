/// `IMG` tags in the HTML of a label.
enum HTMLImages {
  /// Whether `<img` stands in the text, in any case.
  static func areIn(_ text: UnsafePointer<CChar>) -> Bool {
    var position = 0
    while case let byte = unsafe text[position], byte != 0 {
      if unsafe begins(at: text + position) { return true }
      position += 1
    }
    return false
  }

  /// The text without its `IMG` tags, and without the ends of such.
  ///
  /// - Complexity: O(n).
  static func removed(from text: UnsafePointer<CChar>) -> [CChar] {
    var result: [CChar] = []
    var position = 0
    while case let byte = unsafe text[position], byte != 0 {
      guard unsafe begins(at: text + position) else {
        result.append(byte)
        position += 1
        continue
      }
      position = unsafe end(of: position, in: text)
    }
    return result + [0]
  }

  /// The position behind the tag that begins at `start`: a quoted `>` does not end it.
  private static func end(of start: Int, in text: UnsafePointer<CChar>) -> Int {
    var position = start
    var quote: CChar = 0
    while case let byte = unsafe text[position], byte != 0 {
      position += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == CChar(UInt8(ascii: "\"")) || byte == CChar(UInt8(ascii: "'")) {
        quote = byte
      } else if byte == CChar(UInt8(ascii: ">")) {
        break
      }
    }
    return position
  }

  private static func begins(at text: UnsafePointer<CChar>) -> Bool {
    unsafe matches(text, "<img") || matches(text, "</img")
  }

  /// Whether the text begins with a word of ASCII, in any case of its letters.
  private static func matches(_ text: UnsafePointer<CChar>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      for position in 0..<word.count {
        let wanted = unsafe word[position]
        let byte = unsafe UInt8(bitPattern: text[position])
        // A letter's case is the bit 0x20, which `<` and `/` have too; a NUL matches nothing.
        if byte | 0x20 != wanted || byte == 0 { return false }
      }
      return true
    }
  }
}
