/// The known words that a misspelled one may have meant.
public enum Suggestion {
  /// The `candidates` at an optimal string alignment distance of at most a third of the longer word's length
  /// (at least 1) from `word`, nearest first, then in alphabetical order.
  ///
  /// - Complexity: O(candidates × length²).
  public static func nearest(
    to word: String, among candidates: some Sequence<String>, limit: Int = 1
  ) -> [String] {
    let letters = Array(word)
    var near: [(distance: Int, word: String)] = []
    for candidate in candidates {
      let length = candidate.count
      let bound = max(1, max(length, letters.count) / 3)
      guard abs(length - letters.count) <= bound else { continue }
      let distance = distance(letters, Array(candidate))
      if distance <= bound { near.append((distance, candidate)) }
    }
    near.sort { ($0.distance, $0.word) < ($1.distance, $1.word) }
    return near.prefix(limit).map(\.word)
  }

  /// "did you mean 'aliases'?", where one of the `candidates` is near enough.
  public static func question(for word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, among: candidates).first.map { "did you mean '\($0)'?" }
  }

  /// Insertions, deletions, replacements and swaps of neighbors that turn one word into the other.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
        var best = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
