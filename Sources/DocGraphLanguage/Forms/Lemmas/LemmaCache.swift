/// The lemmas that one thread has found, so that a word is looked up once.
///
/// Not `Sendable`: each thread has its own. It belongs to one vocabulary, and is emptied together with it.
package final class LemmaCache {
  /// From 1; 0 where nothing is.
  private var keys: [UInt64]
  private var lemmas: [Int32]
  private var count = 0

  package init() {
    keys = Array(repeating: 0, count: 1024)
    lemmas = Array(repeating: -1, count: 1024)
  }

  package func removeAll() {
    keys = Array(repeating: 0, count: 1024)
    lemmas = Array(repeating: -1, count: 1024)
    count = 0
  }

  /// A word form used as a part of speech, in its base form or not.
  private static func key(_ lexeme: Int32, _ partOfSpeech: PartOfSpeech, _ isBase: Bool) -> UInt64 {
    UInt64(UInt32(bitPattern: lexeme)) << 8 | UInt64(partOfSpeech.index) << 2 | (isBase ? 2 : 0) | 1
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// The lemma of a word, which is found once: a number of the vocabulary's strings.
  func lemma(
    _ lexeme: Int32, _ partOfSpeech: PartOfSpeech, isBase: Bool, find: () -> Int32
  ) -> Int32 {
    let key = Self.key(lexeme, partOfSpeech, isBase)
    let known = slot(of: key)
    if keys[known] == key { return lemmas[known] }
    let lemma = find()
    if 2 * count >= keys.count { grow() }
    let free = slot(of: key)
    keys[free] = key
    lemmas[free] = lemma
    count += 1
    return lemma
  }

  private func grow() {
    let (oldKeys, oldLemmas) = (keys, lemmas)
    keys = Array(repeating: 0, count: 2 * oldKeys.count)
    lemmas = Array(repeating: -1, count: keys.count)
    for index in oldKeys.indices where oldKeys[index] != 0 {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      lemmas[slot] = oldLemmas[index]
    }
  }
}
