import DocGraph
import Foundation

/// Pictures that are made side by side, as many at once as there are cores, and written in their order.
struct PictureBatch: Sendable {
  /// One of them.
  struct Item: Sendable {
    /// The file to write; standard output where it is `-`.
    var output: String
    /// What it is called in messages; nil for the only one.
    var name: String?
    var make: @Sendable () async throws -> MadePicture
  }

  var items: [Item]

  /// Makes all of them and hands each to `receive` in order, as soon as those before it are done.
  ///
  /// - Throws: the failure of the only one. Of several, each failure is told, the others are made, and the first is thrown.
  func run(_ receive: (Item, MadePicture) throws -> Void) async throws {
    let items = items
    let width = min(items.count, max(1, ProcessInfo.processInfo.activeProcessorCount))
    let progress = ProgressLine()
    let count = items.count
    var failures: [any Error] = []
    try await withThrowingTaskGroup(of: (Int, Result<MadePicture, any Error>).self) { group in
      func add(_ number: Int) {
        group.addTask {
          do { return (number, .success(try await items[number].make())) } catch {
            return (number, .failure(error))
          }
        }
      }
      for number in 0..<width { add(number) }
      var next = width
      var written = 0
      var waiting: [Int: Result<MadePicture, any Error>] = [:]
      while let (number, result) = try await group.next() {
        waiting[number] = result
        if next < count { add(next) }
        next += 1
        while let result = waiting.removeValue(forKey: written) {
          let item = items[written]
          do { try receive(item, result.get()) } catch {
            if count == 1 { throw error }
            failures.append(error)
            Console.error("\(item.name ?? item.output): \(CommandLineTool.message(of: error) ?? "\(error)")")
          }
          written += 1
          if count > 1 { progress.set("\(written) of \(count) pictures") }
        }
      }
    }
    if let first = failures.first { throw Failure(code: CommandLineTool.code(of: first), message: "") }
  }
}
