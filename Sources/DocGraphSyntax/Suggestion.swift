/// The known word that a misspelled one probably stands for, for "did you mean" in errors.
public enum Suggestion {
  /// The word of `known` that is nearest to `word`, or nil when none is near.
  ///
  /// Nearness is the optimal string alignment distance (insertions, deletions, substitutions and
  /// swaps of neighbours), without case and with `-`, `_` and a blank taken for the same. Near is at
  /// most a third of the longer word's length, but at least one edit and at most three. Of equally
  /// near words the first in `known` wins.
  ///
  /// - Complexity: O(words · length²); a word longer than 64 characters gets no suggestion.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let letters = folded(word)
    guard letters.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known where candidate != word {
      let other = folded(candidate)
      let length = max(letters.count, other.count)
      let limit = min(best.map { $0.distance - 1 } ?? 3, max(1, length / 3))
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = alignmentDistance(letters, other)
      // A word with no letter left over from the other is not a misspelling of it.
      if distance <= limit && distance < length { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The hint `did you mean 'aliases'?`, or nil when no word is near.
  public static func hint(for word: String, among known: some Sequence<String>) -> String? {
    nearest(to: word, among: known).map { "did you mean '\($0)'?" }
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
  }

  /// The optimal string alignment distance: no part is edited twice (Boytsov 2011, section 2.2).
  private static func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, leftScalar) in left.enumerated() {
      var current = [row + 1]
      for (column, rightScalar) in right.enumerated() {
        var distance = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (leftScalar == rightScalar ? 0 : 1))
        let isSwap =
          row > 0 && column > 0 && leftScalar == right[column - 1] && left[row - 1] == rightScalar
        if isSwap { distance = min(distance, beforePrevious[column - 1] + 1) }
        current.append(distance)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
