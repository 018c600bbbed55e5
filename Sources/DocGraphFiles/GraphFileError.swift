public import DocGraphSyntax

/// Why a graph file, or something that it names, could not be read or written.
public struct GraphFileError: Error, Hashable, Sendable {
  /// The file as the user named it; nil until the caller that knows it puts it in.
  public var file: String?
  /// At least one, in the order of the text.
  public var problems: [Problem]

  public struct Problem: Error, Hashable, Sendable {
    public var code: Code
    public var position: SourcePosition?
    public var message: String
    /// What to do about it.
    public var hint: String?
  }

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The text is no YAML, JSON or CSV.
    public static let syntax = Code(rawValue: "syntax")
    public static let version = Code(rawValue: "version")
    public static let unknownKey = Code(rawValue: "unknown-key")
    public static let missingKey = Code(rawValue: "missing-key")
    /// A value of another type than the key wants, or outside its range.
    public static let value = Code(rawValue: "value")
    /// A name that leads to no entity, or to several.
    public static let reference = Code(rawValue: "reference")
    public static let notFound = Code(rawValue: "not-found")
    public static let notAllowed = Code(rawValue: "not-allowed")
    public static let tooLarge = Code(rawValue: "too-large")
    public static let system = Code(rawValue: "system")
    public static let comments = Code(rawValue: "comments")
    public static let evidence = Code(rawValue: "evidence")
  }

  public init(file: String? = nil, _ problems: [Problem]) {
    self.file = file
    self.problems = problems
  }

  /// A text that is no YAML, JSON or CSV.
  init(syntax error: SyntaxError) {
    self.init([
      Problem(code: .syntax, position: error.position, message: error.message, hint: error.hint)
    ])
  }

  init(file: String? = nil, _ code: Code, _ message: String, hint: String? = nil) {
    self.init(file: file, [Problem(code: code, position: nil, message: message, hint: hint)])
  }
}

/// A line a problem: `graph.yaml:12:7: there is no key 'alias' (did you mean 'aliases'?)`.
extension GraphFileError: CustomStringConvertible {
  public var description: String {
    problems.map { problem in
      let place = [file, problem.position?.description].compactMap { $0 }.joined(separator: ":")
      let hint = problem.hint.map { " (\($0))" } ?? ""
      return (place.isEmpty ? "" : "\(place): ") + problem.message + hint
    }.joined(separator: "\n")
  }
}
