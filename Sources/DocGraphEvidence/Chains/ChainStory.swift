public import DocGraphModel

/// How two entities are connected, told for readers before it has a format.
///
/// Texts hold names and quotes as the graph has them: whoever prints them makes them safe for where they are printed.
public struct ChainStory: Hashable, Sendable {
  public var title: String
  /// The answer in a sentence, and what was asked beyond the two entities.
  public var answer: [String]
  /// The two, and the one on the way.
  public var entities: [Entry]
  public var chains: [Part]
  /// What is known directly between the two and no step of a chain.
  public var direct: [Statement]
  /// Where there is no chain: what would give one, or the parts that the two are in.
  public var closest: [Entry]
  /// The documents that are quoted.
  public var documents: [Document]
  /// What the answer stands on.
  public var basis: String

  /// A name or a condition with what is to be said of it.
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var text: [String]
  }

  public struct Part: Hashable, Sendable {
    /// "2 hops: Tobin Rask —family of— Dagny Rask —employed by→ Pelagia Nominees".
    public var heading: String
    /// Whether it holds at the time asked for; nil where no time was.
    public var certainty: String?
    public var weakest: String
    public var hops: [Hop]
  }

  public struct Hop: Hashable, Sendable {
    public var heading: String
    public var statements: [Statement]
    /// What says the contrary.
    public var against: [Statement]
    public var sources: String
  }

  /// A relation with the passages that bear on it.
  public struct Statement: Hashable, Sendable {
    public var text: String
    public var details: [String]
    public var passages: [Passage]
  }

  /// Words of a document.
  public struct Passage: Hashable, Sendable {
    /// Nil where nobody recorded them.
    public var words: String?
    /// Where they stand: the document with publisher, title and date, and the offsets in bytes.
    public var source: String
    /// What became of them when the document was read again, or that they do not support the statement.
    public var notes: [String]
  }
}
