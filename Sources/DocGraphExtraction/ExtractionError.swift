/// Why a document cannot be read or extracted from.
public struct ExtractionError: Error, Hashable, Sendable {
  public var code: Code
  public var message: String
  /// The file, and where in it: `article.html:12:3`.
  public var place: String?
  /// What to do about it.
  public var hint: String?

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// A file that is not there or cannot be opened.
    public static let notFound = Code(rawValue: "not-found")
    /// A kind of file that no reader is for.
    public static let kind = Code(rawValue: "kind")
    /// Bytes that are not what their kind says.
    public static let content = Code(rawValue: "content")
    /// More than a limit allows.
    public static let size = Code(rawValue: "size")
    /// An outside program or library that is not installed.
    public static let missing = Code(rawValue: "missing")
    /// An outside program or a worker that failed.
    public static let tool = Code(rawValue: "tool")
    /// An option that cannot be meant so.
    public static let parameter = Code(rawValue: "parameter")
    /// A rule file that is not as rules are written.
    public static let rules = Code(rawValue: "rules")
  }

  public init(_ code: Code, _ message: String, place: String? = nil, hint: String? = nil) {
    self.code = code
    self.message = message
    self.place = place
    self.hint = hint
  }
}

extension ExtractionError: CustomStringConvertible {
  public var description: String {
    (place.map { "\($0): " } ?? "") + message + (hint.map { " (\($0))" } ?? "")
  }
}
