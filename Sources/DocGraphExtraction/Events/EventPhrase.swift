internal import DocGraphLanguage

/// The noun phrase around an event's noun.
struct EventPhrase {
  private let text: ParsedDocument
  private let head: Int
  /// From the first word behind the article to the noun.
  let words: Range<Int>

  enum Determiner {
    /// "the", "this", "its", "Oswin's".
    case definite
    case indefinite, none
  }

  let determiner: Determiner
  /// Whether it has "the", not a possessor.
  let hasArticle: Bool
  /// "no meeting", "any hearing".
  let isDenied: Bool

  init(_ text: ParsedDocument, head: Int) {
    self.text = text
    self.head = head
    var start = head
    var determiner = Determiner.none
    var isDenied = false
    for word in text.children(of: head) where word < head && head - word < 15 {
      let dependent = text.words[word]
      switch dependent.dependency {
      case "det", "predet":
        switch dependent.lower {
        case "the", "this", "that": determiner = .definite
        case "a", "an", "another", "one": determiner = .indefinite
        default: isDenied = true
        }
      case "poss": determiner = .definite
      case "neg": isDenied = true
      case "amod", "compound", "nmod", "nummod":
        if Self.unreal.contains(dependent.lower) { isDenied = true }
        start = min(start, max(text.span(of: word).lowerBound, head - 12))
      default: break
      }
    }
    // "the Group of Twenty summit", where the grammar loses the article.
    if determiner == .none, head > 0, text.words[head - 1].isProperNoun {
      start = min(start, EventNames(text).start(before: head))
    }
    // The article lies outside of what it goes before.
    while start < head, text.words[start].partOfSpeech == .determiner || text.words[start].isPunctuation {
      start += 1
    }
    if determiner == .none, start > 0, text.words[start - 1].sentence == text.words[head].sentence {
      switch text.words[start - 1].lower {
      case "the", "this": determiner = .definite
      case "a", "an": determiner = .indefinite
      default: break
      }
    }
    words = start..<head + 1
    self.determiner = determiner
    hasArticle =
      determiner == .definite && text.children(of: head, "poss").isEmpty
    self.isDenied = isDenied
  }

  /// What is none, or not one event.
  private static let unreal: Set<String> = [
    "no", "possible", "potential", "future", "hypothetical", "every", "each", "many", "several", "such",
    "alleged", "mock", "regular", "weekly", "monthly", "other", "previous", "past", "first", "second",
  ]

  /// What it is about or of: "on the north pier contract", with its preposition.
  var complement: Range<Int>? {
    for word in text.children(of: head) where word > head {
      guard text.words[word].dependency == "prep", Self.prepositions.contains(text.words[word].lower),
        word == head + 1
      else { continue }
      let object = text.children(of: word, "pobj").first
      guard let object, text.words[object].isNoun, TimeWords.months[text.words[object].lower[...]] == nil
      else { return nil }
      var end = object + 1
      // "of eighty meters of the new north pier"
      for below in text.children(of: object, "prep")
      where below == end && text.words[below].lower == "of" {
        if let inner = text.children(of: below, "pobj").first { end = inner + 1 }
      }
      for below in text.children(of: object, "conj") where text.words[object].isProperNoun {
        end = max(end, below + 1)
      }
      guard end - word <= 12 else { return nil }
      return word..<end
    }
    return nil
  }

  private static let prepositions: Set<String> = ["of", "on", "into", "about", "between", "against", "over"]

  /// "Hearing on the north pier contract".
  var name: String {
    let whole = words.lowerBound..<(complement?.upperBound ?? words.upperBound)
    let name = text.text(of: whole)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whether it is what somebody wants or fears: "called for a hearing".
  var isWished: Bool {
    let word = text.words[head]
    let above = text.words[word.head]
    if word.dependency == "dobj" { return EventVerbs.wishing.contains(above.lemma) }
    guard word.dependency == "pobj" else { return false }
    if ["without", "against", "despite"].contains(above.lower) { return true }
    return above.lower == "for"
      && ["call", "ask", "push", "press", "plead", "hope"].contains(text.words[above.head].lemma)
  }
}
