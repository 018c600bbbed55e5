import DocGraphModel

/// The words of a passage, in which names are looked for as lookups compare them: without case, accents and width.
struct PassageNames {
  private let words: String
  private let bytes: [UInt8]
  /// Folding is dear, and most names stand as they are written.
  private let folded = Deferred<[UInt8]>()

  init(_ words: String) {
    self.words = words
    bytes = Array(words.utf8)
  }

  /// Whether the name or an alias of `entity` stands in the passage, not inside a longer word.
  func name(_ entity: Entity) -> Bool {
    let names = [entity.name] + entity.aliases.map(\.text)
    return names.contains { has(Array($0.utf8), in: bytes) }
      || names.contains {
        has(Array(FoldedName($0).text.utf8), in: folded.get { Array(FoldedName(words).text.utf8) })
      }
  }

  private func has(_ name: [UInt8], in text: [UInt8]) -> Bool {
    !ByteSearch(name).ranges(in: text, within: 0..<text.count) { WordBoundary.isWhole($0, in: text) }.isEmpty
  }
}
