public import DocGraphModel

/// What one document says, as a graph of its own: its ids hold within it.
public struct ExtractedDocument: Sendable, Hashable {
  /// With one document. Everything in it is a candidate.
  public var graph: Graph
  /// What is to be stored beside the graph: the text that offsets refer to, where that is not the file itself.
  public var text: [UInt8]?
  /// The sentences of the text by `rules-1`, and those that evidence of a relation, a pledge or a figure lies in.
  public var sentenceCount: Int
  public var usedSentenceCount: Int
  /// What a user should know of the reading.
  public var notices: [String]
  /// What came of asking a language model; nil where none was asked.
  public var languageModel: LanguageModelTally?

  public init(graph: Graph, text: [UInt8]? = nil, sentenceCount: Int = 0, usedSentenceCount: Int = 0) {
    self.graph = graph
    self.text = text
    self.sentenceCount = sentenceCount
    self.usedSentenceCount = usedSentenceCount
    notices = []
  }
}

extension Entity {
  /// What the note of an entity says that has no name of its own: it is never the same as another document's.
  static let describedNote = "described, not named"

  var isDescribed: Bool { note == Entity.describedNote }
}
