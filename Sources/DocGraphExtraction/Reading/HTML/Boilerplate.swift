/// How short passages begin that are not part of a text, in lower case; our own choice.
enum Boilerplate {
  static func begins(_ text: String) -> Bool {
    // An address alone.
    if text.hasPrefix("http"), !text.utf8.contains(UInt8(ascii: " ")) { return true }
    let start = String(text.prefix(60)).lowercased()
    if openings.contains(where: start.hasPrefix) { return true }
    if marks.contains(where: { start.hasPrefix($0 + ":") || start == $0 }) { return true }
    // What WordPress adds to the items of its feeds.
    return start.hasPrefix("the post ") && text.contains(" appeared first on ")
  }

  /// At the start of whatever follows.
  private static let openings = [
    "advertisement", "all rights reserved", "already a subscriber", "click here to", "click to share",
    "continue reading", "copyright ©", "download our app", "follow us on", "get our newsletter",
    "join the conversation",
    "leave a comment", "leave a reply", "log in to", "our standards:", "post a comment", "read more",
    "read next",
    "recommended for you", "register to continue", "scroll to continue", "share this", "sign in to",
    "sign up for", "sign up to", "skip to", "story continues below", "subscribe now", "subscribe to",
    "support our journalism",
    "this article continues after", "this document is subject to copyright", "this site uses cookies",
    "to continue reading", "we use cookies",
    "you may also like",
    "you might also like", "©",
  ]
  /// As labels, with a colon or alone.
  private static let marks = [
    "also read", "also see", "also on", "filed under", "listen", "more", "more on this", "more on this story",
    "print",
    "read", "read also", "related", "related articles", "related stories", "see also", "share", "tags",
    "topics", "watch",
  ]
}
