import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphEdgeLists

@Suite("Reading edge lists in pieces")
struct ParallelReadingTests {
  /// Lines of random edges, some of them comments or empty.
  private func text(_ count: Int, seed: UInt64, name: (Int) -> String, weighted: Bool) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      switch random.below(20) {
      case 0: return "# nothing"
      case 1: return ""
      default:
        let ends = "\(name(random.below(90))) \(name(random.below(90)))"
        return weighted ? "\(ends) \(1 + random.below(9))" : ends
      }
    }.joined(separator: "\n")
  }

  @Test("the network is the same from one piece or many, on any number of threads", arguments: [false, true])
  func samePieces(weighted: Bool) throws {
    let forms: [(Int) -> String] = [{ "\($0)" }, { "node\($0)" }, { "\($0 * 50_000_000)" }]
    for (seed, form) in forms.enumerated() {
      let text = text(600, seed: UInt64(seed), name: form, weighted: weighted)
      let whole = try Execution.$current.withValue(Execution(threads: 1)) { try network(text) }
      for (pieceSize, threads) in [(40, 1), (300, 3), (40, 2)] {
        let read = try Execution.$current.withValue(Execution(threads: threads)) {
          try network(text, pieceSize: pieceSize)
        }
        #expect(read.arcs == whole.arcs)
        #expect(read.allNames == whole.allNames)
      }
    }
  }

  @Test("no text of any kind ends the program")
  func randomTexts() {
    let alphabet = Array("0123456789 \t\n\r,.#%-ea1\u{E9}M".utf8)
    for seed in 0..<300 {
      var random = SplitMix64(seed: UInt64(seed))
      let bytes = (0..<random.below(120)).map { _ in alphabet[random.below(alphabet.count)] }
      let numbering: NodeNumbering = seed.isMultiple(of: 2) ? .occurring : .given
      _ = try? network(bytes, numbering: numbering, pieceSize: 30)
      _ = try? network(Array("%%MatrixMarket matrix coordinate real general\n9 9 9\n".utf8) + bytes)
    }
  }
}
