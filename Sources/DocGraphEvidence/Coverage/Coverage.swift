public import DocGraphModel

/// How much of the documents a graph uses: sentence by sentence, by the splitter `rules-1`.
public struct Coverage: Hashable, Sendable {
  /// In the order of the graph.
  public var documents: [CoveredDocument]

  /// The documents that were read.
  public var read: [CoveredDocument] { documents.filter { $0.unread == nil } }

  /// Sentences of the documents that were read.
  public var sentenceCount: Int { read.reduce(0) { $0 + $1.sentences.count } }

  /// How many sentences say something that the graph has.
  ///
  /// - Parameter mentions: Whether one that only names an entity counts.
  public func usedCount(mentions: Bool = false) -> Int {
    read.reduce(0) { $0 + $1.usedCount(mentions: mentions) }
  }

  /// The part of all sentences that is used, 0 to 1; nil where there is no sentence.
  public func share(mentions: Bool = false) -> Double? {
    sentenceCount == 0 ? nil : Double(usedCount(mentions: mentions)) / Double(sentenceCount)
  }

  /// How many sentences are used for something; a sentence counts for each of its uses.
  public func count(_ use: SentenceUse) -> Int { read.reduce(0) { $0 + $1.count(use) } }
}

/// How much of one document a graph uses.
public struct CoveredDocument: Hashable, Sendable {
  public var id: DocumentID
  public var title: String?
  /// In the order of the text; none where it was not read.
  public var sentences: [CoveredSentence] = []
  /// How many pieces of evidence and mentions of the graph point into it.
  public var pointerCount = 0
  /// How many of them point at no sentence: their words stand elsewhere now, or they have no offsets.
  public var astrayCount = 0
  /// Why it was not read; nil where it was.
  public var unread: ModelError?

  public init(id: DocumentID, title: String? = nil) {
    self.id = id
    self.title = title
  }

  /// How many sentences say something that the graph has.
  ///
  /// - Parameter mentions: Whether one that only names an entity counts.
  public func usedCount(mentions: Bool = false) -> Int {
    sentences.count { $0.isUsed(mentions: mentions) }
  }

  /// The part of its sentences that is used, 0 to 1; nil where there is none.
  public func share(mentions: Bool = false) -> Double? {
    sentences.isEmpty ? nil : Double(usedCount(mentions: mentions)) / Double(sentences.count)
  }

  /// How many sentences are used for something; for mentions only those that are used for nothing else.
  public func count(_ use: SentenceUse) -> Int {
    sentences.count { use == .mention ? $0.isMentionOnly : $0.uses.contains(use) }
  }
}

/// A sentence with what it is used for.
public struct CoveredSentence: Hashable, Sendable {
  /// Counted from 1.
  public var number: Int
  /// In UTF-8 bytes of the document's text.
  public var range: Range<Int>
  public var text: String
  /// Without repetition, in the order of ``SentenceUse``.
  public var uses: [SentenceUse]

  public var isMentionOnly: Bool { uses == [.mention] }

  /// - Parameter mentions: Whether naming an entity is a use.
  public func isUsed(mentions: Bool = false) -> Bool {
    mentions ? !uses.isEmpty : uses.contains { $0 != .mention }
  }
}
