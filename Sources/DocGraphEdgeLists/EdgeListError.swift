/// Why a file with a network could not be read or written.
public struct EdgeListError: Error, Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// Counted from 1, the column in bytes; nil where no line is to blame.
  public var line: Int?
  public var column: Int?
  public var code: Code
  public var message: String
  /// What to do about it.
  public var hint: String?

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// A line that is no edge.
    public static let syntax = Code(rawValue: "syntax")
    /// A weight that cannot be a strength.
    public static let weight = Code(rawValue: "weight")
    /// A node outside what the file itself declares.
    public static let node = Code(rawValue: "node")
    /// A kind of file that is not read.
    public static let unsupported = Code(rawValue: "unsupported")
    /// A network file that is damaged, or of another version.
    public static let damaged = Code(rawValue: "damaged")
    /// More than the machine's memory, or 32-bit ids, can hold.
    public static let size = Code(rawValue: "size")
    public static let system = Code(rawValue: "system")
    /// Whoever asked for it has cancelled it.
    public static let cancelled = Code(rawValue: "cancelled")
  }

  init(
    _ file: String, _ code: Code, _ message: String, hint: String? = nil, line: Int? = nil, column: Int? = nil
  ) {
    self.file = file
    self.code = code
    self.message = message
    self.hint = hint
    self.line = line
    self.column = column
  }
}

/// `edges.txt:12:7: 'x' is no weight (a number above 0)`.
extension EdgeListError: CustomStringConvertible {
  public var description: String {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(
      separator: ":")
    return "\(place): \(message)" + (hint.map { " (\($0))" } ?? "")
  }
}
