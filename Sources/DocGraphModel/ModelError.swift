/// What is wrong with a value of the model.
public struct ModelError: Error, Hashable, Sendable {
  public var code: Code
  public var message: String
  /// What to do about it.
  public var hint: String?

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public static let date = Code(rawValue: "date")
    public static let schema = Code(rawValue: "schema")
    public static let evidence = Code(rawValue: "evidence")
    public static let name = Code(rawValue: "name")
    /// A condition on entities that cannot be read, or that nothing in a graph can answer.
    public static let condition = Code(rawValue: "condition")
  }

  public init(_ code: Code, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  static func date(_ message: String, hint: String) -> ModelError {
    ModelError(.date, message, hint: hint)
  }
}

extension ModelError: CustomStringConvertible {
  public var description: String {
    hint.map { "\(message) (\($0))" } ?? message
  }
}
