/// All that was found in one document. The stages of ``Extractor`` fill it one after the other.
package struct DocumentFindings: Sendable {
  package let text: ParsedDocument
  package var entities: [FoundEntity] = []
  /// In the order of their words.
  package var mentions: [Mention] = []
  package var times: [TimeExpression] = []
  package var quantities: [Quantity] = []
  package var relations: [FoundRelation] = []
  package var pledges: [FoundPledge] = []
  package var pledgeSteps: [FoundPledgeStep] = []
  package var pledgeReferences: [FoundPledgeReference] = []
  package var figures: [FoundFigure] = []

  package init(_ text: ParsedDocument) {
    self.text = text
  }
}

extension DocumentFindings {
  /// The mention, by its place, that holds a word as its head, or else the smallest that holds it at all.
  ///
  /// - Complexity: O(mentions) without an index; ``MentionIndex`` is for many questions.
  package func mention(at word: Int) -> Int? {
    MentionIndex(self).mention(at: word)
  }

  /// Adds an entity and gives its place.
  package mutating func add(_ entity: FoundEntity) -> Int {
    entities.append(entity)
    return entities.count - 1
  }

  /// Adds a mention where the order of words wants it.
  package mutating func add(_ mention: Mention) {
    let place = mentions.lastIndex { $0.words.lowerBound <= mention.words.lowerBound }
    mentions.insert(mention, at: place.map { $0 + 1 } ?? 0)
  }
}

/// Which mention each word of a document belongs to.
package struct MentionIndex: Sendable {
  private let mentionOfWord: [Int32]
  private let mentionOfHead: [Int: Int]

  /// - Complexity: O(words + mentions).
  package init(_ findings: DocumentFindings) {
    var mentionOfWord = [Int32](repeating: -1, count: findings.text.words.count)
    var mentionOfHead: [Int: Int] = [:]
    // Longer ones first, so that the smallest has the last word.
    for place in findings.mentions.indices.sorted(by: {
      (findings.mentions[$1].words.count, $0) < (findings.mentions[$0].words.count, $1)
    }) {
      let words = findings.mentions[place].words
      for word in words { mentionOfWord[word] = Int32(place) }
      let head = findings.text.head(of: words)
      // Of two with one head the longer says more.
      if mentionOfHead[head] == nil { mentionOfHead[head] = place }
    }
    self.mentionOfWord = mentionOfWord
    self.mentionOfHead = mentionOfHead
  }

  /// The mention, by its place, whose head a word is.
  package func mention(headedBy word: Int) -> Int? { mentionOfHead[word] }

  /// The mention, by its place, that a word is the head of, or else the smallest that holds it.
  package func mention(at word: Int) -> Int? {
    mentionOfHead[word] ?? (mentionOfWord[word] < 0 ? nil : Int(mentionOfWord[word]))
  }
}
