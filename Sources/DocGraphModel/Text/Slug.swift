import Foundation

extension Identifier {
  /// A slug made of a name: transliterated, lower case, everything else a hyphen, at most 60 bytes; `taken`
  /// says which are in use, and a clash is numbered from 2. A name that has no letter or digit in any script
  /// becomes `fallback`.
  ///
  /// - Complexity: O(length of the name + number of clashes).
  public init(sluggedFrom name: String, fallback: String = "entity", isTaken: (Self) -> Bool = { _ in false })
  {
    let base = slug(of: name) ?? fallback
    var candidate = Self(base)
    var number = 1
    while isTaken(candidate) {
      number += 1
      candidate = Self("\(base)-\(number)")
    }
    self = candidate
  }
}

private func slug(of name: String) -> String? {
  var slug = ""
  for byte in transliterated(name).lowercased().utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      slug.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: "'"): break
    default:
      if !slug.isEmpty, slug.utf8.last != UInt8(ascii: "-") { slug.append("-") }
    }
    if slug.utf8.count == 60 { break }
  }
  if slug.hasSuffix("-") { slug.removeLast() }
  return slug.isEmpty ? nil : slug
}

/// Latin letters without accents, by ICU's rules.
private func transliterated(_ name: String) -> String {
  guard name.utf8.contains(where: { $0 >= 0x80 }) else { return name }
  let plain = name.replacing("’", with: "'")
  let latin = plain.applyingTransform(.toLatin, reverse: false) ?? plain
  let bare = latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin
  // Hard and soft signs, ayin and hamza become modifier letters, which are no break in a word.
  let letters = bare.unicodeScalars.filter { $0.properties.generalCategory != .modifierLetter }
  let text = String(String.UnicodeScalarView(letters))
  return text.applyingTransform(StringTransform("Latin-ASCII"), reverse: false) ?? text
}
