/// Gives out slugs one after the other, however many names are the same.
///
/// The slugs are those that ``Identifier/init(sluggedFrom:fallback:isTaken:)`` makes, as long as what is taken stays taken.
package struct SlugNumbers<Owner>: Sendable {
  /// The number last given out, by the slug that it stands behind.
  private var last: [String: Int] = [:]

  package init() {}

  /// - Complexity: O(length of the name), but for numbers that were taken by others.
  package mutating func next(
    for name: String, fallback: String = "entity", isTaken: (Identifier<Owner>) -> Bool
  ) -> Identifier<Owner> {
    let base = Identifier<Owner>(sluggedFrom: name, fallback: fallback).rawValue
    var number = last[base] ?? 0
    var candidate: Identifier<Owner>
    repeat {
      number += 1
      candidate = Identifier(number == 1 ? base : "\(base)-\(number)")
    } while isTaken(candidate)
    last[base] = number
    return candidate
  }
}
