extension AnalyzedText {
  /// The sentences in CoNLL-U (https://universaldependencies.org/format.html), with a blank line behind each.
  ///
  /// White space has no line of its own: what stands behind a word goes into its `SpacesAfter`, as UDPipe writes it. `MISC` also
  /// tells the bytes of the document (`StartByte`, `EndByte`) and the entity (`NER=B-ORG`, `I-ORG`). Dependencies are those of
  /// ClearNLP, with `root` for a root; what was not looked for is `_`.
  ///
  /// - Parameter first: the number of the first sentence, for `sent_id`.
  /// - Complexity: O(tokens).
  public func coNLLU(firstSentence first: Int = 1) -> String {
    var text = ""
    for (number, sentence) in sentences.enumerated() {
      let words = sentence.filter { !tokens[$0].isSpace }
      guard !words.isEmpty else { continue }
      text += "# sent_id = \(first + number)\n# text = \(self.text(of: sentence).onOneLine)\n"
      let heads = components.contains(.grammar) ? heads(of: words) : [:]
      for (position, word) in words.enumerated() {
        let next = position + 1 < words.count ? words[position + 1] : sentence.upperBound
        text += line(
          word, id: position + 1, head: heads[word],
          spaces: (position == 0 ? sentence.lowerBound : word, next))
      }
      text += "\n"
    }
    return text
  }

  /// The ids of the words' heads among the words: 0 for the root. Where white space is a head, its own head stands for it.
  private func heads(of words: [Int]) -> [Int: Int] {
    var ids: [Int: Int] = [:]
    for (position, word) in words.enumerated() { ids[word] = position + 1 }
    var heads: [Int: Int] = [:]
    var root: Int?
    for word in words {
      var head = tokens[word].head ?? word
      while ids[head] == nil, let next = tokens[head].head, next != head { head = next }
      if head != word, let id = ids[head] {
        heads[word] = id
      } else {
        heads[word] = root ?? 0
        root = root ?? ids[word]
      }
    }
    return heads
  }

  private func line(_ word: Int, id: Int, head: Int?, spaces: (before: Int, after: Int)) -> String {
    let token = tokens[word]
    var misc: [String] = ["EndByte=\(token.range.upperBound)"]
    if let entity = token.entity { misc.append("NER=\(token.startsEntity ? "B" : "I")-\(entity)") }
    let after = (token.isFollowedBySpace ? " " : "") + spaceText(word + 1..<spaces.after)
    if after.isEmpty {
      misc.append("SpaceAfter=No")
    } else if after != " " {
      misc.append("SpacesAfter=\(after.escapedSpaces)")
    }
    let before = spaceText(spaces.before..<word)
    if !before.isEmpty { misc.append("SpacesBefore=\(before.escapedSpaces)") }
    misc.append("StartByte=\(token.range.lowerBound)")
    let features = token.morphology.map { $0.description.isEmpty ? "_" : $0.description }
    let fields = [
      String(id), token.text, token.lemma ?? "_", token.partOfSpeech?.rawValue ?? "_", token.tag ?? "_",
      features ?? "_",
      head.map(String.init) ?? "_", head == 0 ? "root" : token.dependency ?? "_", "_",
      misc.joined(separator: "|"),
    ]
    return fields.joined(separator: "\t") + "\n"
  }

  /// The white space of tokens that are nothing else.
  private func spaceText(_ range: Range<Int>) -> String {
    range.map { tokens[$0].text + (tokens[$0].isFollowedBySpace ? " " : "") }.joined()
  }
}

extension String {
  /// White space as single blanks.
  fileprivate var onOneLine: String {
    // By scalars: a blank with a mark upon it is one character to Swift.
    unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init).joined(separator: " ")
  }

  /// As UDPipe escapes white space in `MISC`; what else some readers take for the end of a line, by its number.
  fileprivate var escapedSpaces: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case " ": text += "\\s"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\u{b}", "\u{c}", "\u{1c}"..."\u{1f}", "\u{85}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
