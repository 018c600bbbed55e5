import DocGraphModel

/// Entities that have a name or an alias in common, without case, accents and width.
///
/// Weak aliases count where no other name does: they are too common to say much.
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
    for position in partners.keys { partners[position] = Set(partners[position] ?? []).sorted() }
  }

  func partners(of position: Int) -> [Int] { partners[position] ?? [] }
}
