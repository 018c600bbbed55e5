/// Runs work on items side by side, and hands the results over in the order of the items.
///
/// - Parameters:
///   - items: In order; taken as they are needed.
///   - width: How many are worked on at once.
///   - receive: Is given the results one at a time, in the order of the items.
/// - Throws: what `receive` throws; what is at work then is given up.
func inOrder<Item: Sendable, Value: Sendable>(
  _ items: some Sequence<Item>, width: Int, _ work: @escaping @Sendable (Item) async throws -> Value,
  receive: (Item, Result<Value, any Error>) async throws -> Void
) async throws {
  typealias Outcome = (number: Int, item: Item, result: Result<Value, any Error>)
  var rest = items.enumerated().makeIterator()
  var waiting: [Int: Outcome] = [:]
  var (started, finished, delivered) = (0, 0, 0)
  try await withThrowingTaskGroup(of: Outcome.self) { group in
    func start() -> Bool {
      // A slow item holds up those behind it, which must not pile up.
      guard started - finished < width, started - delivered < 4 * width, let (number, item) = rest.next()
      else {
        return false
      }
      started += 1
      group.addTask {
        do { return (number, item, .success(try await work(item))) } catch {
          return (number, item, .failure(error))
        }
      }
      return true
    }
    while start() {}
    while let outcome = try await group.next() {
      finished += 1
      waiting[outcome.number] = outcome
      while let next = waiting.removeValue(forKey: delivered) {
        try await receive(next.item, next.result)
        delivered += 1
      }
      while start() {}
    }
  }
}
