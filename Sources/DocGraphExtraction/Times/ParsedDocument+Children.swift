extension ParsedDocument {
  /// The first words that depend on a word, in order: enough for any sentence that somebody wrote.
  ///
  /// Hostile text hangs 100,000 words on one; who asks for each of them again does not have to read all.
  /// - Complexity: O(1), by its bound of 200.
  func children(of word: Int) -> [Int] {
    Array(dependents(of: word).prefix(200))
  }

  func children(of word: Int, _ dependencies: String...) -> [Int] {
    dependents(of: word).prefix(200).filter { dependencies.contains(words[$0].dependency) }
  }
}
