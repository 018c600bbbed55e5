/// Words that the makers of pages put into classes and ids, collected from pages as they are common; our own choice.
enum ClassWords {
  /// What is never part of the main text.
  static let chrome: Set<String> = [
    "addthis", "addtoany", "banner", "breadcrumb", "breadcrumbs", "comment", "commentlist", "comments",
    "consent",
    "cookie", "cookies", "didomi", "disqus", "gdpr", "jp-relatedposts", "livefyre", "login", "masthead",
    "menu",
    "nav", "navbar", "navigation", "newsletter", "newsletters", "noprint", "onetrust", "outbrain", "pager",
    "pagination",
    "popup", "pullquote", "recirc", "recirculation", "recommendations", "recommended", "related", "respond",
    "share",
    "sharedaddy", "sharing", "signup", "skip", "skiplink", "social", "sponsored", "subscribe", "taboola",
    "teaser",
    "teasers", "toolbar", "trending", "usercentrics",
  ]
  /// What mostly is not; where it holds most of a page's text, it is a name for something else.
  static let doubtful: Set<String> = [
    "ad", "ads", "advert", "advertisement", "advertising", "author-bio", "bio", "bottom", "dfp", "footer",
    "modal", "offer", "overlay", "paywall", "piano", "popular", "promo", "promoted",
    "promotion",
    "rail", "regwall", "sidebar", "sponsor", "tags", "toc", "widget", "widgets",
  ]
  /// Before such a word a name of what there is says how the page is laid out: `has-sidebar`, `no-comments`.
  static let negations: Set<String> = [
    "has", "is", "no", "not", "with", "without", "show", "hide", "js", "wp",
  ]
  /// Who wrote it and when.
  static let frontMatter: Set<String> = [
    "author", "authors", "byline", "bylines", "contributors", "date", "dateline", "datetime", "posted",
    "pubdate",
    "published", "timestamp", "updated",
  ]
  static let caption: Set<String> = ["caption", "figcaption"]
  static let credit: Set<String> = ["copyright", "credit", "credits"]
  /// Names of the element that holds an article's text.
  static let body: Set<String> = [
    "articlebody", "article-body", "article__body", "article-content", "article__content", "article-text",
    "body-content", "content-body", "entry-content", "entry__content", "page-content", "post-body",
    "post-content",
    "post__content", "story-body", "story-content", "story__body", "storybody", "td-post-content",
  ]

  /// Whether a list of classes has a name with one of ``body`` in it.
  ///
  /// - Complexity: O(1): names that makers of pages give are short.
  static func namesBody(_ list: String) -> Bool {
    let bytes = list.utf8.prefix(2_000).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return bytes.indices.contains { place in
      bodyNames.contains { $0[0] == bytes[place] && bytes[place...].starts(with: $0) }
    }
  }

  private static let bodyNames = body.sorted().map { Array($0.utf8) }

  /// The words of a class or an id: `relatedPosts-list` is related, posts, list.
  static func words(of name: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in name.unicodeScalars {
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      let isCapital = isLetter && scalar.value < 0x60
      if !isLetter || isCapital && wasLower, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isLetter { word += String(scalar).lowercased() }
      wasLower = isLetter && !isCapital
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Whether a list of classes has one of some words, not negated by the word before it.
  static func has(_ words: Set<String>, in list: String) -> Bool {
    for name in list.split(whereSeparator: \.isWhitespace).prefix(50) where name.utf8.count < 200 {
      if words.contains(name.lowercased()) { return true }
      let parts = self.words(of: name)
      for (place, part) in parts.enumerated() where words.contains(part) {
        if !parts[..<place].contains(where: negations.contains) { return true }
      }
    }
    return false
  }
}
