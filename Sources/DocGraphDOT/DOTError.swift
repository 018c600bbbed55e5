/// Why a graph cannot be written as DOT text.
public struct DOTError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of failure; more may be added.
  public struct Code: Sendable, Hashable {
    let name: String

    /// A backslash before a quote, a line break or the end, which no DOT string can hold.
    public static let backslash = Code(name: "backslash")
    /// A name that Graphviz would change.
    public static let identifier = Code(name: "identifier")
    /// A character that XML, and so the drawing, cannot hold.
    public static let character = Code(name: "character")
    /// A plain text that Graphviz could take for an HTML label.
    public static let html = Code(name: "html")
    /// A number that is not finite.
    public static let number = Code(name: "number")
    /// A text so long that Graphviz's readers give up on it.
    public static let length = Code(name: "length")
  }

  public let code: Code
  public let message: String
  /// Which text is meant: the beginning of the string as it was given.
  public let place: String

  public var description: String { "\(message): \(place)" }
}
