import Synchronization
import Testing

@testable import DocGraphAnalysis

@Suite("Execution")
struct ExecutionTests {
  @Test("every piece is done once, on any number of threads", arguments: [1, 2, 7])
  func everyPieceIsDone(threads: Int) throws {
    let counts = Scratch<Int>(100, repeating: 0)
    try Execution(threads: threads).forEach(100, state: { Scratch<Int>(1, repeating: 0) }) { state, piece in
      state[0] += 1
      counts[piece] += 1
    }
    #expect(counts.array == [Int](repeating: 1, count: 100))
    try Execution(threads: threads).forEach(0) { _ in Issue.record("there is no piece") }
  }

  @Test("what is done is reported, up to the last piece, one at a time")
  func progress() throws {
    let reports = Mutex<[Execution.Progress]>([])
    let execution = Execution(threads: 2) { progress in reports.withLock { $0.append(progress) } }
    try execution.forEach(5, task: "betweenness") { _ in }
    try execution.forEach(5) { _ in }
    let told = reports.withLock { $0 }
    #expect(told.map(\.done).sorted() == [1, 2, 3, 4, 5])
    #expect(told.allSatisfy { $0.task == "betweenness" && $0.total == 5 })
  }

  @Test("a cancelled analysis ends with an error and does no further piece")
  func cancelling() {
    let execution = Execution(threads: 1)
    let done = Atomic(0)
    #expect(throws: AnalysisError.self) {
      try execution.forEach(10) { piece in
        done.add(1, ordering: .relaxed)
        if piece == 3 { execution.cancel() }
      }
    }
    #expect(done.load(ordering: .relaxed) == 4)
  }

  @Test("more memory than there is, is an error before it is used")
  func memory() throws {
    try Execution.requireMemory(1_000_000, for: "a test")
    #expect(throws: AnalysisError.self) { try Execution.requireMemory(1 << 60, for: "a test") }
  }

  @Test("pieces cover all once, in order", arguments: [0, 1, 2, 9, 10, 11])
  func pieces(total: Int) {
    let pieces = Pieces(total, size: 5)
    #expect((0..<pieces.count).flatMap { Array(pieces[$0]) } == Array(0..<total))
  }

  @Test("pieces of rows have about as much to do")
  func balancedPieces() {
    // One node of a hundred arcs among many of one.
    let offsets: [UInt32] = [0, 1, 2, 3, 103, 104, 105, 106, 107]
    let pieces = Pieces(4, balancing: offsets)
    #expect((0..<pieces.count).map { pieces[$0] } == [0..<4, 4..<8])
    let even = Pieces(4, balancing: [0, 1, 2, 3, 4, 5, 6, 7, 8])
    #expect((0..<even.count).map { even[$0] } == [0..<2, 2..<4, 4..<6, 6..<8])
    #expect(Pieces(4, balancing: [0]).count == 0)
  }
}

@Suite("Network")
struct NetworkTests {
  @Test("the arcs back are those there, by the other end")
  func transposed() {
    let rows = Adjacency(
      nodeCount: 3,
      arcs: [(0, 1), (0, 2), (0, 1), (2, 2), (2, 1)].enumerated().map {
        Arc(source: $1.0, target: $1.1, relation: UInt32($0))
      }, weights: [1, 2, 3, 4, 5])
    let back = rows.transposed()
    #expect(back.offsets == [0, 0, 3, 5])
    #expect(back.targets == [0, 0, 2, 0, 2])
    #expect(back.relations == [0, 2, 4, 1, 3])
    #expect(back.weights == [1, 3, 5, 2, 4])
    #expect(Network(rows, directed: true).edgeCount == 5)
    #expect(!rows.isSimple)
    #expect(Adjacency(nodeCount: 2, arcs: [Arc(source: 0, target: 1, relation: 0)], weights: nil).isSimple)
  }
}
