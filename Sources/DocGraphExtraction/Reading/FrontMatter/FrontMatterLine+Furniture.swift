extension FrontMatterLine {
  /// Whether a block is what surrounds news texts: credits, requests to share, copyright, the mark of the end.
  static func isFurniture(_ text: String) -> Bool {
    let lower = text.lowercased()
    if lower.utf8.count(where: isLetterByte) <= 24 {
      let bare = lower.filter { !"-–—*# .()[]:!".contains($0) }
      if alone.contains(bare) {
        return text.utf8.count <= 24 && (bare != "end" || text.contains("-") || text == text.uppercased())
      }
    }
    if !text.contains(where: \.isLetter) { return text.contains("#") && text.utf8.count <= 10 }
    // Counted where it matters, which is seldom.
    var wordCount: Int { lower.split(maxSplits: 61) { $0.isWhitespace }.count }
    let inner = lower.drop { $0 == "(" || $0 == "[" || $0 == "*" || $0 == "—" || $0 == " " }
    if credits.contains(where: { inner.hasPrefix($0) }) {
      // "Reporting by the Beacon showed that …" is a sentence.
      let isNote =
        inner.count < lower.count || lower.contains(";") || !lower.hasSuffix(".") || wordCount <= 8
      return isNote && wordCount <= 60
    }
    if origins.contains(where: { inner.hasPrefix($0) }) { return wordCount <= 40 }
    if labels.contains(where: { inner.hasPrefix($0) }) { return wordCount <= 24 }
    if requests.contains(where: { inner.hasPrefix($0) && isWhole($0, in: inner) }) {
      // A sentence may begin with these words too; it has an end mark and goes on.
      return wordCount <= 12 && !(lower.hasSuffix(".") && wordCount > 7)
    }
    if inner.hasPrefix("©") || inner.hasPrefix("copyright ") || inner.hasPrefix("c) 20") {
      return wordCount <= 60
    }
    if lower.contains("all rights reserved") { return wordCount <= 40 }
    return isContact(text, lower)
  }

  /// Whether a text ends behind its beginning, or goes on with another word.
  private static func isWhole(_ beginning: String, in text: Substring) -> Bool {
    let next = text.dropFirst(beginning.count).first
    return next == nil || next == " " || next == ":"
  }

  private static let alone: Set<String> = [
    "ends", "end", "30", "ad", "advertisement", "advertising", "share", "print", "comments", "###",
    "sponsored", "pressrelease", "newsrelease",
  ]

  /// An e-mail address or a telephone number with a name or a label, and no sentence.
  private static func isContact(_ text: String, _ lower: String) -> Bool {
    let isTelephone = telephones.contains { lower.hasPrefix($0) }
    guard isTelephone || text.utf8.contains(UInt8(ascii: "@")) else { return false }
    let words = lower.split(maxSplits: 15) { $0.isWhitespace }.count
    guard words <= 14, !text.hasSuffix(".") || words <= 4 else { return false }
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "<" || $0 == ">" }) {
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].count >= 4 { return true }
    }
    return isTelephone && text.filter(\.isNumber).count >= 6
  }

  private static let telephones = [
    "tel:", "tel.:", "tel ", "phone", "telephone", "mobile:", "fax", "contact",
  ]

  /// Who else worked on it; whole notes of credit.
  private static let credits = [
    "reporting by ", "additional reporting by ", "editing by ", "writing by ", "edited by ", "compiled by ",
    "translated by ",
    "with additional reporting", "our standards: ",
  ]

  /// Notes on where a text was before, in sentences.
  private static let origins = [
    "this story was originally", "this article was originally", "this story was published",
    "this article was published",
  ]

  /// What stands before a short thing that is no sentence.
  private static let labels = [
    "photo:", "photo by ", "photos:", "photos by ", "photograph:", "image:", "image credit", "picture:",
    "file photo", "credit:",
    "photo credit", "video:", "media contact", "press contact", "contact:", "contacts:", "e-mail:",
    "email:", "related:",
    "tags:", "topics:", "keywords:", "category:", "read more:", "see also:", "also read:", "watch:",
    "listen:", "for immediate release",
    "embargoed until",
  ]

  /// What a page asks of its readers.
  private static let requests = [
    "share this", "share on", "read more", "subscribe", "sign up", "follow us", "click here", "also read",
    "see also",
    "related articles", "related stories", "more on this story", "most read", "newsletter", "print this",
    "email this", "add comment",
    "leave a comment", "view comments", "back to top", "continue reading", "story continues below",
    "skip to content", "download the app",
    "join the conversation", "getty images", "save article",
  ]
}

/// What newspapers and agencies are called; ours.
enum NewspaperWords {
  static let all: Set<String> = [
    "advertiser", "agency", "argus", "beacon", "bulletin", "chronicle", "citizen", "courier", "daily",
    "dispatch", "echo", "examiner",
    "express", "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal", "ledger",
    "magazine", "mail", "mirror",
    "monitor", "news", "observer", "post", "press", "radio", "record", "register", "report", "review",
    "sentinel", "standard", "star",
    "sun", "telegraph", "television", "times", "tribune", "weekly", "wire", "world",
  ]
}
