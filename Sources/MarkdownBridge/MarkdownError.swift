/// Why Markdown cannot be read.
public struct MarkdownError: Error, Hashable, Sendable {
  public var code: Code
  public var message: String
  public var hint: String

  public enum Code: Sendable, Hashable {
    /// The library is not installed.
    case missing
    /// More than the limit.
    case size
  }
}
