import DocGraph
import Foundation

/// Pictures that are made side by side, as many at once as there are cores, and written in their order.
struct PictureBatch: Sendable {
  /// One of them.
  struct Item: Sendable {
    /// The file to write; standard output where it is `-`, none where it is empty.
    var output: String
    /// What it is called in messages; nil for the only one.
    var name: String?
    var make: @Sendable () async throws -> MadePicture
  }

  /// What became of one.
  private struct Outcome: Sendable {
    var number: Int
    var result: Result<MadePicture, any Error>
  }

  var items: [Item]

  /// Makes all of them and hands each to `receive` in order, as soon as those before it are done.
  ///
  /// - Throws: the failure of the only one. Of several, each failure is told, the others are made, and the first is thrown.
  func run(_ receive: (Item, MadePicture) throws -> Void) async throws {
    var failures: [any Error] = []
    var written = 0
    var waiting: [Int: Outcome] = [:]
    let progress = ProgressLine()
    try await withThrowingTaskGroup(of: Outcome.self) { group in
      var rest = items.enumerated().makeIterator()
      for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) {
        guard let (number, item) = rest.next() else { break }
        group.addTask { await Self.outcome(number, item) }
      }
      for try await outcome in group {
        waiting[outcome.number] = outcome
        if let (number, item) = rest.next() { group.addTask { await Self.outcome(number, item) } }
        while let next = waiting.removeValue(forKey: written) {
          let item = items[written]
          written += 1
          do { try receive(item, next.result.get()) } catch {
            guard items.count > 1 else { throw error }
            failures.append(error)
            Console.error("\(item.name ?? item.output): \(CommandLineTool.message(of: error) ?? "\(error)")")
          }
          if items.count > 1 { progress.show("\(written) of \(items.count) pictures") }
        }
      }
    }
    progress.clear()
    if let first = failures.first { throw Failure(code: CommandLineTool.code(of: first), message: "") }
  }

  private static func outcome(_ number: Int, _ item: Item) async -> Outcome {
    do { return Outcome(number: number, result: .success(try await item.make())) } catch {
      return Outcome(number: number, result: .failure(error))
    }
  }
}
