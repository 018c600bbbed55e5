/// A result for readers, before it has a format: headings, entries and what belongs to each, as plain text.
///
/// Texts hold names and quotes as the graph has them; whoever prints them makes them safe for where they are printed.
public struct Outline: Hashable, Sendable {
  public var title: String
  /// Lines below the title.
  public var lead: [String] = []
  public var sections: [Section] = []
  /// What the result stands on.
  public var footnotes: [String] = []

  public init(_ title: String) {
    self.title = title
  }

  public struct Section: Hashable, Sendable {
    public var heading: String
    /// Paragraphs before the entries.
    public var notes: [String] = []
    public var entries: [Entry] = []
    public var isNumbered = false

    public init(_ heading: String) {
      self.heading = heading
    }
  }

  public struct Entry: Hashable, Sendable {
    public var text: String
    /// Lines below it.
    public var details: [String] = []
    public var quotes: [Quote] = []

    public init(_ text: String, details: [String] = [], quotes: [Quote] = []) {
      self.text = text
      self.details = details
      self.quotes = quotes
    }
  }

  /// Words of a document.
  public struct Quote: Hashable, Sendable {
    public var words: String
    /// Where they stand, and what became of them: "beacon-1, 120 to 188; moved".
    public var source: String

    public init(_ words: String, source: String) {
      self.words = words
      self.source = source
    }
  }
}
