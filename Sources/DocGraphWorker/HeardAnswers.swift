import GraphvizBridge

/// What a worker has said so far.
struct HeardAnswers: Sendable {
  private(set) var answers: [WorkerAnswer] = []
  /// Why the rest is not listened to.
  var problem: String?
  /// Whether the worker was ended at the deadline.
  var isLate = false
  /// What libraries printed on standard error.
  var messages: [String] = []

  private var pending: [UInt8] = []
  private var byteCount = 0

  /// Whether all was said.
  var isComplete: Bool {
    if case .end = answers.last { pending.isEmpty } else { false }
  }

  /// How far the operation came that was the last to be told of.
  var stage: GraphvizStage? {
    for case .stage(let stage) in answers.reversed() { return stage }
    return nil
  }

  /// Takes in the next bytes.
  ///
  /// - Complexity: O(n) in all bytes of an answer, however they are cut.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    byteCount += bytes.count
    guard byteCount <= WorkerCall.mostBytes else {
      problem = "its answer is longer than \(WorkerCall.mostBytes >> 20) MiB"
      pending = []
      return
    }
    unsafe pending.append(contentsOf: bytes)
    var start = 0
    while pending.count - start >= 8 {
      var reader = ByteReader(pending[start..<start + 8])
      let length = (try? reader.number()) ?? .max
      guard length <= UInt64(WorkerCall.mostBytes), !isComplete else { return misunderstand() }
      let end = start + 8 + Int(length)
      guard end <= pending.count else { break }
      guard let answer = try? WorkerAnswer(pending[start + 8..<end]) else { return misunderstand() }
      answers.append(answer)
      start = end
    }
    if start > 0 { pending.removeFirst(start) }
  }

  private mutating func misunderstand() {
    problem = "its answer cannot be understood"
    pending = []
  }
}
