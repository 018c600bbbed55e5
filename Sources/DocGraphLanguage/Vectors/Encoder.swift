internal import CKernels

/// Turns tokens into vectors that know their neighbors: hash embeddings of a token's attributes, mixed by a maxout layer, then
/// convolutions over windows of three tokens, each a maxout layer with layer normalization and a residual (spaCy's
/// `MultiHashEmbed` and `MaxoutWindowEncoder`; Goodfellow et al., "Maxout networks", 2013).
///
/// The vectors are those of the whole document, whatever part of it is asked for and whatever a cache holds, to the last bit.
/// They differ from thinc's in rounding alone: the first convolution is summed a token of the window at a time.
///
/// - Complexity: O(tokens); some 330,000 multiplications a token, a quarter less for words that are in the cache.
package struct Encoder: Sendable {
  /// Floats in a token's vector.
  package let width: Int
  let tables: [(attribute: TokenAttribute, table: EmbeddingTable)]
  /// From the embedded attributes, one behind the other, to the embedded word.
  let mixer: MaxoutLayer
  /// The first convolution as a product for each place in the window: 3 places x 3 pieces x `width` outputs. The biases are
  /// with the middle one.
  let firstWeights: PackedWeights
  let firstNormalization: LayerNormalization
  /// The convolutions after the first.
  let convolutions: [MaxoutLayer]
  private let asksForSpace: Bool

  /// A maxout layer of three pieces with its normalization.
  struct MaxoutLayer: Sendable {
    let weights: PackedWeights
    let normalization: LayerNormalization
  }

  init(
    width: Int, tables: [(attribute: TokenAttribute, table: EmbeddingTable)], mixer: MaxoutLayer,
    firstWeights: PackedWeights, firstNormalization: LayerNormalization, convolutions: [MaxoutLayer]
  ) {
    self.width = width
    self.tables = tables
    self.mixer = mixer
    self.firstWeights = firstWeights
    self.firstNormalization = firstNormalization
    self.convolutions = convolutions
    asksForSpace = tables.contains { $0.attribute == .isFollowedBySpace }
  }

  /// Floats of a token's embedded attributes.
  var inputs: Int { tables.count * width }

  /// How many tokens to each side a vector depends on.
  private var halo: Int { convolutions.count + 1 }

  /// Writes the vectors of the tokens in a range: `range.count` rows of `width` floats, which replace what was there.
  ///
  /// - Parameters:
  ///   - tokens: the whole document.
  ///   - range: into `tokens`.
  ///   - vocabulary: has the tokens' lexemes.
  ///   - cache: made for this encoder.
  package func encode(
    _ tokens: [DraftToken], in range: Range<Int>, vocabulary: Vocabulary, cache: EncoderCache,
    to vectors: inout [Float]
  ) {
    precondition(tokens.indices.contains(range) || range.isEmpty)
    let count = range.count * width
    if vectors.count != count { vectors = Array(repeating: 0, count: count) }
    unsafe vectors.withUnsafeMutableBufferPointer { vectors in
      guard let output = vectors.baseAddress else { return }
      let length = EncoderCache.blockRows - 2 * halo
      for start in stride(from: range.lowerBound, to: range.upperBound, by: length) {
        let block = start..<min(start + length, range.upperBound)
        embed(tokens, in: block.lowerBound - halo..<block.upperBound + halo, vocabulary, cache)
        unsafe convolve(
          rows: block.count + 2 * halo, cache, to: output + (start - range.lowerBound) * width)
        cache.embedded.keepNew()
        cache.products.keepNew()
      }
    }
  }

  /// Finds or computes a block's embedded words and their products. Outside of the document there are zeros.
  private func embed(
    _ tokens: [DraftToken], in rows: Range<Int>, _ vocabulary: Vocabulary, _ cache: EncoderCache
  ) {
    let (embedded, products) = (cache.embedded, cache.products)
    cache.embeddedRows.removeAll(keepingCapacity: true)
    cache.productRows.removeAll(keepingCapacity: true)
    cache.pending.removeAll(keepingCapacity: true)
    for index in rows {
      guard tokens.indices.contains(index) else {
        cache.embeddedRows.append(embedded.blank)
        cache.productRows.append(products.blank)
        continue
      }
      let token = tokens[index]
      let isFollowedBySpace = asksForSpace && token.isFollowedBySpace
      let word = RecentRows.Word(
        orth: vocabulary.lexemes[Int(token.lexeme)].orth, norm: token.norm,
        isFollowedBySpace: isFollowedBySpace)
      let number = asksForSpace ? Int(token.lexeme) << 1 | (isFollowedBySpace ? 1 : 0) : Int(token.lexeme)
      let newWords = embedded.newCount
      cache.embeddedRows.append(embedded.row(of: word, number: number))
      if embedded.newCount > newWords {
        unsafe embedAttributes(
          of: vocabulary.lexemes[Int(token.lexeme)], word, to: cache.inputs.start + newWords * inputs)
      }
      let newProducts = products.newCount
      cache.productRows.append(products.row(of: word, number: number))
      if products.newCount > newProducts { cache.pending.append(cache.embeddedRows.last!) }
    }
    mix(count: embedded.newCount, cache)
    for (index, row) in cache.pending.enumerated() {
      unsafe (cache.inputs.start + index * width).update(from: embedded.rows + row * width, count: width)
    }
    unsafe firstWeights.apply(
      cache.inputs.start, stride: width, rows: cache.pending.count,
      to: products.rows + products.newStart * products.width)
  }

  private func embedAttributes(
    of lexeme: Lexeme, _ word: RecentRows.Word, to vector: UnsafeMutablePointer<Float>
  ) {
    for (index, (attribute, table)) in tables.enumerated() {
      let id = attribute.id(of: lexeme, norm: word.norm, isFollowedBySpace: word.isFollowedBySpace)
      unsafe table.embed(id, to: vector + index * width)
    }
  }

  /// Computes the new embedded words from their attributes.
  private func mix(count: Int, _ cache: EncoderCache) {
    let new = unsafe cache.embedded.rows + cache.embedded.newStart * width
    unsafe mixer.weights.apply(cache.inputs.start, stride: inputs, rows: count, to: new)
    unsafe mixer.normalization.apply(new, rows: count)
  }

  /// Runs the convolutions over a block. Each needs a row more to either side than it gives.
  private func convolve(rows: Int, _ cache: EncoderCache, to output: UnsafeMutablePointer<Float>) {
    let (embedded, products) = (cache.embedded, cache.products)
    let (embeddedRows, productRows) = (cache.embeddedRows, cache.productRows)
    var (x, y) = unsafe (cache.front.start, convolutions.isEmpty ? output : cache.back.start)
    let place = 3 * width
    for row in 1..<rows - 1 {
      let result = unsafe y + (row - 1) * width
      unsafe docgraph_maxout_of_sums(
        products.rows + productRows[row - 1] * products.width,
        products.rows + productRows[row] * products.width + place,
        products.rows + productRows[row + 1] * products.width + 2 * place, width, result)
      unsafe firstNormalization.apply(
        result, rows: 1, residual: embedded.rows + embeddedRows[row] * width)
    }
    var rows = rows - 2
    for (index, layer) in convolutions.enumerated() {
      unsafe swap(&x, &y)
      if index == convolutions.count - 1 { unsafe y = output }
      rows -= 2
      unsafe layer.weights.apply(x, stride: width, rows: rows, to: y)
      unsafe layer.normalization.apply(y, rows: rows, residual: x + width)
    }
  }

  /// Writes what stands for the places outside of a document.
  func writeBlank(to cache: EncoderCache) {
    let (embedded, products) = (cache.embedded, cache.products)
    unsafe firstWeights.apply(
      embedded.rows + embedded.blank * width, stride: width, rows: 1,
      to: products.rows + products.blank * products.width)
  }
}
