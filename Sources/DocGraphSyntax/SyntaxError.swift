/// Why a text could not be read as YAML or JSON, and where.
public struct SyntaxError: Error, Hashable, Sendable {
  /// What kind of fault it is; open, so that a later release can add one.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text breaks a rule of its format's grammar.
    public static let malformed = Code(rawValue: "malformed")
    /// The bytes are not UTF-8.
    public static let invalidUTF8 = Code(rawValue: "invalid-utf8")
    /// There is no value in the text.
    public static let empty = Code(rawValue: "empty")
    /// A mapping has the same key twice.
    public static let duplicateKey = Code(rawValue: "duplicate-key")
    /// The text is larger, deeper or more entangled than a reader accepts.
    public static let limitExceeded = Code(rawValue: "limit-exceeded")
    /// The text uses a feature of YAML that graph files do without.
    public static let unsupported = Code(rawValue: "unsupported")
  }

  public var code: Code
  public var message: String
  public var position: SourcePosition
  /// What to do about it.
  public var hint: String?

  public init(_ code: Code, _ message: String, at position: SourcePosition, hint: String? = nil) {
    self.code = code
    self.message = message
    self.position = position
    self.hint = hint
  }

  init(_ code: Code, _ message: String, at offset: Int, in source: [UInt8], hint: String? = nil) {
    self.init(code, message, at: SourcePosition(offset: offset, in: source), hint: hint)
  }
}

extension SyntaxError: CustomStringConvertible {
  /// `3:14: message; hint`: the caller puts the file's name in front.
  public var description: String {
    "\(position): \(message)" + (hint.map { "; \($0)" } ?? "")
  }

  /// User text as it appears inside a message: in quotes, shortened, control characters escaped.
  package static func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars.prefix(60) {
      result += InvisibleCharacters.contains(scalar) ? scalar.escaped : String(scalar)
    }
    return result + (text.unicodeScalars.count > 60 ? "…'" : "'")
  }
}
