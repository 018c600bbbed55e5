/// Work in parts, one for each of some workers at once.
struct Shares<Item: Sendable>: Sendable {
  private let items: [Item]
  private let workers: Int

  init(of items: [Item], workers: Int) {
    self.items = items
    self.workers = workers
  }

  /// The results of all items in their order, where `work` gives those of a part in its order.
  func results<Value: Sendable>(_ work: @escaping @Sendable ([Item]) async -> [Value]) async -> [Value] {
    var results = [Value?](repeating: nil, count: items.count)
    await withTaskGroup(of: [(Int, Value)].self) { group in
      for first in 0..<min(workers, items.count) {
        let share = Array(stride(from: first, to: items.count, by: workers))
        group.addTask { Array(zip(share, await work(share.map { items[$0] }))) }
      }
      for await found in group {
        for (position, result) in found { results[position] = result }
      }
    }
    return results.compactMap(\.self)
  }
}
