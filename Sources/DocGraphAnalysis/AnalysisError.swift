/// Why an analysis cannot be done.
public struct AnalysisError: Error, Hashable, Sendable {
  public var code: Code
  public var message: String
  /// What to do about it.
  public var hint: String?

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// An entity that is not in the snapshot.
    public static let unknownEntity = Code(rawValue: "unknown-entity")
    /// A parameter outside its bounds.
    public static let parameter = Code(rawValue: "parameter")
    /// An iteration that did not reach its tolerance.
    public static let notConverged = Code(rawValue: "not-converged")
    /// A relation's weight that cannot be a strength.
    public static let weight = Code(rawValue: "weight")
    /// More than 32-bit ids can number.
    public static let size = Code(rawValue: "size")
    /// More memory than the machine has.
    public static let memory = Code(rawValue: "memory")
    /// Whoever asked for the analysis has cancelled it.
    public static let cancelled = Code(rawValue: "cancelled")
  }

  public init(_ code: Code, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}

extension AnalysisError: CustomStringConvertible {
  public var description: String {
    hint.map { "\(message) (\($0))" } ?? message
  }
}
