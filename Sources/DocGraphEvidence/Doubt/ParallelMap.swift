import Dispatch
import Synchronization

/// The results of `body` for 0 up to `count`, in this order, worked out on all cores.
///
/// - Throws: what `body` throws for the smallest number.
func parallelMap<Value: Sendable, Failure: Error>(
  _ count: Int, _ body: @Sendable (Int) throws(Failure) -> Value
) throws(Failure) -> [Value] {
  let results = Mutex([Result<Value, Failure>?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { number in
    let result: Result<Value, Failure>
    do throws(Failure) { result = .success(try body(number)) } catch { result = .failure(error) }
    results.withLock { $0[number] = result }
  }
  var values: [Value] = []
  for case .some(let result) in results.withLock({ $0 }) { values.append(try result.get()) }
  return values
}
