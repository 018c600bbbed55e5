/// Why a question about evidence cannot be answered.
public struct EvidenceError: Error, Hashable, Sendable {
  public var code: Code
  public var message: String
  /// What to do about it.
  public var hint: String?

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// An entity that is not in the graph.
    public static let unknownEntity = Code(rawValue: "unknown-entity")
    /// A parameter outside its bounds, or parameters that exclude each other.
    public static let parameter = Code(rawValue: "parameter")
    /// A relation's weight that cannot be a strength, more than 32-bit ids can number, or ids that name no one record.
    public static let graph = Code(rawValue: "graph")
    /// A decision of a review that cannot be read, or not be carried out.
    public static let decision = Code(rawValue: "decision")
  }

  public init(_ code: Code, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}

extension EvidenceError: CustomStringConvertible {
  public var description: String {
    hint.map { "\(message) (\($0))" } ?? message
  }
}

extension EvidenceError {
  static func decision(_ message: String, hint: String? = nil) -> EvidenceError {
    EvidenceError(.decision, message, hint: hint)
  }
}
