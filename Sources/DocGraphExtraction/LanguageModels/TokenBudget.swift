import Synchronization

/// What may still be spent on a language model.
final class TokenBudget: Sendable {
  private let rest: Mutex<Int>

  init(_ tokens: Int) { rest = Mutex(tokens) }

  /// Takes some; false, and none taken, where there are not so many left.
  func take(_ tokens: Int) -> Bool {
    rest.withLock { rest in
      guard rest >= tokens else { return false }
      rest -= tokens
      return true
    }
  }
}
