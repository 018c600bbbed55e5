/// The words of a block without its markup, and where in the document each byte of them was.
struct Prose {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where pieces begin: in the prose, and in the document.
  private var starts: [(prose: Int, document: Int)] = []

  /// - Complexity: O(bytes of the block).
  init(_ block: TextBlock, in text: [UInt8]) {
    for piece in block.pieces where !piece.isEmpty {
      starts.append((bytes.count, piece.lowerBound))
      for byte in text[piece] {
        // A blank for each, so that the lengths agree.
        let isBlank = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
        bytes.append(isBlank ? UInt8(ascii: " ") : byte)
      }
    }
  }

  /// The bytes of the document from the first to the last of some bytes of the prose.
  ///
  /// - Complexity: O(log(pieces)).
  func documentRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return offset(range.lowerBound)..<offset(range.lowerBound) }
    return offset(range.lowerBound)..<offset(range.upperBound - 1) + 1
  }

  private func offset(_ position: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].prose <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return starts.first?.document ?? 0 }
    return starts[low - 1].document + position - starts[low - 1].prose
  }
}
