/// Something that reads markup: this process, or others that may crash and be stopped.
public protocol MarkupService: Sendable {
  /// The trees of some files, in their order; one result each, so that one that fails does not take the others with it.
  func trees(of sources: [MarkupSource]) async -> [Result<MarkupTree, MarkupError>]
}

/// Markup to be read.
public struct MarkupSource: Sendable, Hashable {
  public var bytes: [UInt8]
  public var language: Language

  public enum Language: UInt8, Sendable, Hashable, CaseIterable {
    /// As browsers read it: nothing is an error.
    case html = 1
    /// Well-formed, without external entities.
    case xml = 2
  }

  public init(_ bytes: [UInt8], _ language: Language) {
    self.bytes = bytes
    self.language = language
  }
}

/// Why markup cannot be read.
public struct MarkupError: Error, Hashable, Sendable {
  public var code: Code
  public var message: String
  /// Where in the source, counted from 1.
  public var line: Int?

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The library is not installed.
    public static let missing = Code(rawValue: "missing")
    /// XML that is not well-formed.
    public static let syntax = Code(rawValue: "syntax")
    /// More than a limit allows: bytes, depth, entities.
    public static let size = Code(rawValue: "size")
    /// A worker that crashed, took too long or cannot be started.
    public static let worker = Code(rawValue: "worker")
  }

  public init(_ code: Code, _ message: String, line: Int? = nil) {
    self.code = code
    self.message = message
    self.line = line
  }
}
