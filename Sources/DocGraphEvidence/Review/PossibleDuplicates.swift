import DocGraphModel

/// Entities that have a name or an alias in common, without case, accents and width, or of the same type one a name that another's
/// ends in: "Harbor Trust" and "Ellen Harbor Trust".
///
/// Weak aliases do not count: they are too common to say much.
struct PossibleDuplicates {
  /// For each position the others that share a name with it, ascending.
  private var partners: [Int: [Int]] = [:]

  /// How many entities of one name are compared with each other; of more, each with the first ones only.
  private static let limit = 4

  /// - Complexity: O(bytes of names).
  init(_ entities: [Entity], isLiving: (Entity) -> Bool) {
    var owners: [FoldedName: [Int]] = [:]
    for (position, entity) in entities.enumerated() where isLiving(entity) {
      let names = [entity.name] + entity.aliases.filter { $0.kind != .weak }.map(\.text)
      for name in Set(names.map { FoldedName($0) }) where !name.text.isEmpty {
        for other in owners[name, default: []].prefix(PossibleDuplicates.limit) {
          partners[position, default: []].append(other)
          partners[other, default: []].append(position)
        }
        owners[name, default: []].append(position)
      }
    }
    for (position, entity) in entities.enumerated() where isLiving(entity) && entity.type != .pledge {
      for end in PossibleDuplicates.ends(of: entity.name) {
        for other in (owners[end] ?? []).prefix(PossibleDuplicates.limit)
        where other != position && entities[other].type == entity.type {
          partners[position, default: []].append(other)
          partners[other, default: []].append(position)
        }
      }
    }
    for position in partners.keys { partners[position] = Set(partners[position] ?? []).sorted() }
  }

  /// A name without its first word, its first two and so on, down to two words.
  private static func ends(of name: String) -> [FoldedName] {
    let words = name.split(separator: " ").prefix(12)
    guard words.count > 2 else { return [] }
    return (1...words.count - 2).map { FoldedName(words.dropFirst($0).joined(separator: " ")) }
  }

  func partners(of position: Int) -> [Int] { partners[position] ?? [] }
}
