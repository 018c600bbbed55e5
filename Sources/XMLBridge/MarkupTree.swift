/// The elements and texts of an HTML page or an XML file, in the order of the file.
public struct MarkupTree: Sendable, Hashable {
  /// A node stands before what it holds.
  public var nodes: [Node]
  /// In which the file was written, by the name of the WHATWG's Encoding Standard.
  public var encoding = "utf-8"
  /// How many sequences of bytes were no characters of the encoding; U+FFFD stands for each.
  public var replacementCount = 0

  public init(nodes: [Node] = []) {
    self.nodes = nodes
  }

  public struct Node: Sendable, Hashable {
    public var content: Content
    /// The place behind the last node that it holds: its own and one more for a text.
    public var end: Int

    public init(_ content: Content, end: Int) {
      self.content = content
      self.end = end
    }
  }

  public enum Content: Sendable, Hashable {
    /// HTML's names are in lower case; XML's keep their prefix.
    case element(name: String, attributes: [Attribute])
    case text(String)
  }

  public struct Attribute: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
