/// Why a text cannot be analyzed, or the model not be read, fetched or kept.
public struct LanguageError: Error, Hashable, Sendable {
  public var code: Code
  public var message: String
  /// The file that is meant, or where it was looked for.
  public var place: String?
  /// What to do about it.
  public var hint: String?

  /// The kind of failure; more may be added.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The model is not installed.
    public static let missing = Code(rawValue: "missing")
    /// A file of the model is not what it must be: damaged, of another version, or made to do harm.
    public static let model = Code(rawValue: "model")
    /// A file cannot be read or written.
    public static let file = Code(rawValue: "file")
    /// A text is too long to be read in one piece.
    public static let size = Code(rawValue: "size")
    /// The model cannot be fetched.
    public static let download = Code(rawValue: "download")
  }

  public init(_ code: Code, _ message: String, place: String? = nil, hint: String? = nil) {
    self.code = code
    self.message = message
    self.place = place
    self.hint = hint
  }
}

extension LanguageError: CustomStringConvertible {
  public var description: String {
    [place.map { "\($0): " } ?? "", message, hint.map { " (\($0))" } ?? ""].joined()
  }
}
