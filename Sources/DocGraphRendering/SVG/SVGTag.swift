/// A tag of an SVG, as it is written.
struct SVGTag {
  /// With its angle brackets.
  let bytes: ArraySlice<UInt8>

  /// `g`, or `/g` where it ends an element.
  var name: String {
    let ends: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "\n")]
    return String(decoding: bytes.dropFirst().prefix { !ends.contains($0) }, as: UTF8.self)
  }

  /// The bytes of an attribute's value, with its references; `opening` is the attribute up to its value, such
  /// as ` id="`.
  subscript(opening: StaticString) -> ArraySlice<UInt8>? {
    guard let start = bytes.firstIndex(of: opening) else { return nil }
    return bytes[(start + opening.utf8CodeUnitCount)...].prefix { $0 != UInt8(ascii: "\"") }
  }
}
