extension SVGTag {
  /// The attributes in their order, values as they are written, with their references.
  ///
  /// What has no quotes around its value, or no value, is none.
  ///
  /// - Complexity: O(n) in the bytes of the tag.
  var attributes: [(name: String, value: ArraySlice<UInt8>)] {
    var result: [(name: String, value: ArraySlice<UInt8>)] = []
    var rest = bytes.drop { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
    while true {
      rest = rest.drop { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
      let name = rest.prefix { !Self.isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      rest = rest[name.endIndex...].drop(while: Self.isBlank)
      guard let next = rest.first, next != UInt8(ascii: ">") else { return result }
      guard next == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: Self.isBlank)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        // Goes on behind a value without quotes, which is nothing that Graphviz writes.
        rest = rest.drop { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
        continue
      }
      let value = rest.dropFirst().prefix { $0 != quote }
      rest = rest[value.endIndex...].dropFirst()
      result.append((String(decoding: name, as: UTF8.self), value))
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
