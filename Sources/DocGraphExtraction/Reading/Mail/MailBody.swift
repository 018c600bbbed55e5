/// The parts of a mail: the text to read, and what comes with it.
struct MailBody: Sendable {
  enum Text: Sendable {
    /// Decoded, with lines that flow put together.
    case plain(DecodedText)
    /// As it came, with the encoding that the mail declares.
    case html([UInt8], encoding: String?)
  }

  private(set) var text: Text?
  /// What is not read, for people: "report.pdf (application/pdf, 12345 bytes)".
  private(set) var attachments: [String] = []

  private static let depthLimit = 20
  private static let partLimit = 500

  /// - Complexity: O(bytes × depth), with at most 20 levels.
  init(_ mail: [UInt8], _ headers: MailHeaders) {
    var parts = 0
    // Parts wait here in order; a level of alternatives or of a mixture is opened into its parts.
    var waiting: [(range: Range<Int>, headers: MailHeaders, depth: Int)] = [
      (headers.bodyStart..<mail.count, headers, 0)
    ]
    while let part = waiting.popLast() {
      parts += 1
      guard parts <= MailBody.partLimit else {
        attachments.append("more parts than \(MailBody.partLimit)")
        break
      }
      let (type, parameters) = part.headers.parameters("content-type")
      if type.hasPrefix("multipart/"), let boundary = parameters["boundary"], !boundary.isEmpty,
        part.depth < MailBody.depthLimit
      {
        let inner = MailBody.parts(of: mail, in: part.range, boundary: Array(boundary.utf8.prefix(200)))
        for range in inner.reversed() {
          let headers = MailHeaders(mail, in: range)
          waiting.append((headers.bodyStart..<range.upperBound, headers, part.depth + 1))
        }
      } else {
        take(mail[part.range], part.headers, type.isEmpty ? "text/plain" : type, parameters)
      }
    }
  }

  private mutating func take(
    _ bytes: ArraySlice<UInt8>, _ headers: MailHeaders, _ type: String, _ parameters: [String: String]
  ) {
    let disposition = headers.parameters("content-disposition")
    let transfer = headers.parameters("content-transfer-encoding").value
    let isAttached = disposition.value == "attachment"
    switch (text, type) {
    case (nil, "text/plain") where !isAttached, (.html, "text/plain") where !isAttached:
      let decoded = DecodedText(
        TransferEncoding.decoded(bytes, by: transfer), declared: parameters["charset"])
      // A part of blanks beside the real text, as some programs send it.
      guard decoded.bytes.contains(where: { !isWhite($0) }) else { return }
      text = .plain(
        parameters["format"]?.lowercased() == "flowed"
          ? FlowedText.joined(decoded, dropsBlank: parameters["delsp"]?.lowercased() == "yes") : decoded)
    case (nil, "text/html") where !isAttached:
      text = .html(TransferEncoding.decoded(bytes, by: transfer), encoding: parameters["charset"])
    case (_, "text/html") where !isAttached: break
    default:
      let name = EncodedWords.decoded(
        Array((disposition.parameters["filename"] ?? parameters["name"] ?? "unnamed").utf8.prefix(200)))
      if attachments.count < 100 {
        attachments.append("\(name) (\(type.prefix(80)), \(bytes.count) bytes as sent)")
      }
    }
  }

  /// What stands between the lines of a boundary.
  private static func parts(of mail: [UInt8], in range: Range<Int>, boundary: [UInt8]) -> [Range<Int>] {
    let mark = Array("--".utf8) + boundary
    var parts: [Range<Int>] = []
    var open: Int?
    var place = range.lowerBound
    while place < range.upperBound {
      var end = place
      while end < range.upperBound, mail[end] != 10 { end += 1 }
      let next = min(range.upperBound, end + 1)
      if mail[place..<end].starts(with: mark) {
        let rest = mail[place..<end].dropFirst(mark.count)
        let isClosing = rest.starts(with: "--".utf8)
        if isClosing || rest.allSatisfy(isWhite) {
          if let start = open { parts.append(start..<max(start, MailBody.beforeLineEnd(mail, place, start))) }
          open = isClosing ? nil : next
          if parts.count > partLimit { return parts }
          if isClosing { return parts }
        }
      }
      place = next
    }
    if let start = open { parts.append(start..<range.upperBound) }
    return parts
  }

  /// The line's end before a boundary belongs to the boundary.
  private static func beforeLineEnd(_ mail: [UInt8], _ place: Int, _ start: Int) -> Int {
    var place = place
    if place > start, mail[place - 1] == 10 { place -= 1 }
    if place > start, mail[place - 1] == 13 { place -= 1 }
    return place
  }
}
