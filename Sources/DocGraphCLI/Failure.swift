import Foundation

/// Why a verb ends without its result, or with findings.
struct Failure: Error {
  var code: Code
  var message: String

  /// The exit codes, the same for every verb.
  enum Code: Int32 {
    case done = 0
    /// A check that failed, a path that is not there.
    case findings = 1
    case usage = 2
    case badInput = 3
    /// Graphviz or another outside tool failed.
    case tool = 4
  }

  static func usage(_ message: String) -> Failure { Failure(code: .usage, message: message) }
  /// A file or folder that Foundation could not write, in the system's words.
  static func unwritable(_ path: String, _ error: any Error) -> Failure {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
    let reason =
      cause.domain == NSPOSIXErrorDomain
      ? unsafe String(cString: strerror(Int32(clamping: cause.code))).lowercased()
      : cause.localizedDescription
    return Failure(code: .badInput, message: "\(path): cannot be written: \(reason)")
  }

  static func findings(_ message: String = "") -> Failure { Failure(code: .findings, message: message) }
}
