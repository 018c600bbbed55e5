import Synchronization

/// A value that is made when somebody asks for it, once.
package final class Deferred<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  package init() {}

  /// - Parameter make: Must give the same whenever it is called; only the first that comes is.
  package func get(_ make: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}
