/// What one thread keeps between texts: the vocabulary, the tokens of pieces that it has seen, and memory to work in.
///
/// Not `Sendable`: each thread has its own.
package final class TokenizerState {
  package let vocabulary: Vocabulary
  let matcher = ExpressionMatcher()
  var chunk = ChunkText()
  var pieces: [Piece] = []
  var cache = ChunkCache()

  /// A token within a chunk.
  struct Piece {
    /// In characters.
    var start: Int32
    var end: Int32
    /// 0 where the lexeme's is meant.
    var norm: StringID
  }

  package init(vocabulary: Vocabulary = Vocabulary()) {
    self.vocabulary = vocabulary
  }

  /// Forgets all lexemes, strings and pieces, and frees their memory. Drafts made before have no lexemes then.
  package func removeAll() {
    vocabulary.removeAll()
    cache.removeAll()
    chunk = ChunkText()
    pieces = []
  }
}
