/// The fields at the top of a mail or of a part of one (RFC 5322, RFC 2045).
struct MailHeaders: Sendable {
  /// Names in lower case, values unfolded; in order.
  private(set) var fields: [(name: String, value: [UInt8])] = []
  /// Where what they describe begins.
  private(set) var bodyStart: Int

  /// The most bytes that are read for fields.
  private static let limit = 1 << 20

  /// - Complexity: O(bytes of the fields).
  init(_ text: [UInt8], in range: Range<Int>) {
    var place = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + MailHeaders.limit)
    bodyStart = range.upperBound
    // Mailboxes begin each mail with a line of their own.
    if text[range].starts(with: "From ".utf8) { place = MailHeaders.lineEnd(text, place, end).next }
    while place < end {
      let line = MailHeaders.lineEnd(text, place, end)
      if place == line.end {
        bodyStart = line.next
        return
      }
      let bytes = text[place..<line.end]
      if bytes.first == 32 || bytes.first == 9 {
        if !fields.isEmpty { fields[fields.count - 1].value += [32] + bytes.drop(while: isWhite) }
      } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex,
        bytes[..<colon].allSatisfy({ $0 > 32 && $0 < 127 })
      {
        let name = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        fields.append((name, Array(bytes[(colon + 1)...].drop(while: isWhite))))
      } else {
        bodyStart = place
        return
      }
      place = line.next
    }
    bodyStart = place
  }

  /// The first field of a name, as it stands.
  func raw(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The first field of a name, decoded; without control characters.
  func text(_ name: String) -> String? {
    guard let raw = raw(name) else { return nil }
    let text = EncodedWords.decoded(Array(raw.prefix(16_384)))
    let clean = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
      .trimmingBlanks
    return clean.isEmpty ? nil : clean
  }

  /// A field such as `text/plain; charset=utf-8`: its value in lower case, and its parameters by names in lower case.
  func parameters(_ name: String) -> (value: String, parameters: [String: String]) {
    let text = String(decoding: raw(name) ?? [], as: UTF8.self)
    var parts: [String] = [""]
    var isQuoted = false
    for character in text.prefix(4_096) {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      guard let mark = part.firstIndex(of: "=") else { continue }
      let name = part[..<mark].trimmingBlanks.lowercased().filter { $0 != "*" }
      let value = part[part.index(after: mark)...].trimmingBlanks
      if parameters[name] == nil { parameters[name] = value }
    }
    return (parts[0].trimmingBlanks.lowercased(), parameters)
  }

  /// Whether a file begins as mails do: at least two of their fields among the first.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let headers = MailHeaders(bytes, in: 0..<min(bytes.count, 16_384))
    let known: Set<String> = [
      "from", "to", "subject", "date", "message-id", "received", "mime-version", "return-path",
      "delivered-to",
    ]
    let found = Set(headers.fields.prefix(40).map(\.name)).intersection(known)
    return found.count >= 3 && found.contains("from")
      || found.contains("message-id") && found.contains("date")
  }

  private static func lineEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> (end: Int, next: Int) {
    var end = start
    while end < limit, text[end] != 10, text[end] != 13 { end += 1 }
    let isPair = end + 1 < limit && text[end] == 13 && text[end + 1] == 10
    return (end, min(limit, end + (isPair ? 2 : 1)))
  }
}
