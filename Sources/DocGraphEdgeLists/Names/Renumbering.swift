import DocGraphAnalysis

extension BareEdges {
  /// Which numbers below a limit are ends of edges, 64 in a word.
  ///
  /// - Complexity: O(edges + limit), on all cores.
  func occurring(below limit: Int) throws(AnalysisError) -> [UInt64] {
    let words = (limit + 63) / 64
    // Each piece has a set of its own: several threads may not write to one word.
    let pieces = min(8, max(1, count >> 16))
    let sets = Scratch<UInt64>(uninitialized: pieces * words)
    try Execution.current.forEach(pieces) { piece in
      let set = unsafe sets.base + piece * words
      unsafe set.update(repeating: 0, count: words)
      let ends = unsafe self.ends.base
      for edge in count * piece / pieces..<count * (piece + 1) / pieces {
        let (source, target) = unsafe (ends[edge] >> 32, ends[edge] & 0xffff_ffff)
        unsafe set[Int(source >> 6)] |= 1 &<< (source & 63)
        unsafe set[Int(target >> 6)] |= 1 &<< (target & 63)
      }
    }
    return (0..<words).map { word in
      (0..<pieces).reduce(0) { unsafe $0 | sets.base[$1 * words + word] }
    }
  }

  /// Gives the ends new numbers.
  func renumber(_ numbers: [UInt32]) throws(AnalysisError) {
    let pieces = max(1, count >> 16)
    try Execution.current.forEach(pieces) { piece in
      let ends = unsafe self.ends.base
      for edge in count * piece / pieces..<count * (piece + 1) / pieces {
        let (source, target) = unsafe (numbers[Int(ends[edge] >> 32)], numbers[Int(ends[edge] & 0xffff_ffff)])
        unsafe ends[edge] = UInt64(source) << 32 | UInt64(target)
      }
    }
  }
}

extension NodeNames {
  /// Makes nodes of those numbers only that are ends of edges, in their order.
  init(numbering edges: borrowing BareEdges, below limit: Int) throws(AnalysisError) {
    let occurring = try edges.occurring(below: limit)
    let count = occurring.reduce(0) { $0 + $1.nonzeroBitCount }
    guard count < limit else {
      self.init(.consecutive(from: 0), count: limit)
      return
    }
    let first = occurring.firstIndex { $0 != 0 }.map { $0 * 64 + occurring[$0].trailingZeroBitCount } ?? 0
    var numbers = [UInt32](repeating: 0, count: limit)
    var names: [UInt32] = []
    names.reserveCapacity(count)
    for (word, bits) in occurring.enumerated() {
      var rest = bits
      while rest != 0 {
        let number = word * 64 + rest.trailingZeroBitCount
        numbers[number] = UInt32(names.count)
        names.append(UInt32(number))
        rest &= rest - 1
      }
    }
    try edges.renumber(numbers)
    // Files that count from 1 are common.
    self.init(first + count == limit ? .consecutive(from: first) : .numbers(names), count: count)
  }
}
