/// What one thread keeps of the words that an encoder has seen, and its room to work.
///
/// Not `Sendable`: each thread has its own for each encoder. It stays below 8 MiB, and it need not be emptied with the
/// vocabulary: rows are found by the words' ids, and the vocabulary's numbers only say where to look.
package final class EncoderCache {
  /// Rows of a block, halo included.
  static let blockRows = 128

  /// Embedded words.
  let embedded: RecentRows
  /// Their products with the weights of the first convolution, for the places before, at and after a token.
  let products: RecentRows
  /// Where each row of a block is in `embedded` and in `products`.
  var embeddedRows: [Int] = []
  var productRows: [Int] = []
  /// The tokens whose words are new in a block; then the rows of `embedded` whose products are.
  var pending: [Int] = []
  /// What the new words are computed from.
  let inputs: ScratchRows
  /// The rows before and after a layer.
  let front: ScratchRows
  let back: ScratchRows

  /// - Parameters:
  ///   - words: embedded words to keep, a power of two.
  ///   - products: words whose products to keep, a power of two.
  package init(_ encoder: Encoder, words: Int = 8192, products: Int = 512) {
    let rows = Self.blockRows
    embedded = RecentRows(width: encoder.width, slots: words, newLimit: rows)
    self.products = RecentRows(width: 9 * encoder.width, slots: products, newLimit: rows)
    inputs = ScratchRows(count: rows * max(encoder.inputs, encoder.width))
    front = ScratchRows(count: rows * encoder.width)
    back = ScratchRows(count: rows * encoder.width)
    encoder.writeBlank(to: self)
  }
}

/// Numbers that are written before they are read.
@safe final class ScratchRows {
  let start: UnsafeMutablePointer<Float>

  init(count: Int) {
    unsafe start = .allocate(capacity: count)
  }

  deinit { unsafe start.deallocate() }
}
