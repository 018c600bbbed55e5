import Synchronization

/// Stops asking a model that has not answered several times in a row: waiting for each paragraph anew would take hours.
final class Patience: Sendable {
  /// How many questions in a row may stay without an answer, each tried several times.
  static let mostFailures = 3

  static let exhausted = ExtractionError(
    .tool, "the language model did not answer \(mostFailures) times in a row")

  private let failures = Mutex(0)

  /// Whether it may be asked again. Once it is used up it stays so.
  var isLeft: Bool { failures.withLock { $0 < Self.mostFailures } }

  func note(isAnswered: Bool) {
    failures.withLock { failures in
      if !isAnswered { failures += 1 } else if failures < Self.mostFailures { failures = 0 }
    }
  }
}
