/// Finds entities by id, name or alias, without case, accents and width.
public struct NameIndex: Sendable {
  private let ids: [EntityID: Int]
  private let names: [FoldedName: [Int]]
  private let weakNames: [FoldedName: [Int]]

  /// - Complexity: O(entities + bytes of names and aliases).
  public init(_ entities: [Entity]) {
    var ids = [EntityID: Int](minimumCapacity: entities.count)
    var names = [FoldedName: [Int]](minimumCapacity: entities.count)
    var weakNames = [FoldedName: [Int]]()
    for (position, entity) in entities.enumerated() {
      if ids[entity.id] == nil { ids[entity.id] = position }
      names[FoldedName(entity.name), default: []].append(position)
      for alias in entity.aliases {
        let name = FoldedName(alias.text)
        if alias.kind == .weak {
          weakNames[name, default: []].appendUnlessLast(position)
        } else {
          names[name, default: []].appendUnlessLast(position)
        }
      }
    }
    self.ids = ids
    self.names = names
    self.weakNames = weakNames
  }

  /// Positions of the entities that `text` means, ascending: the one with that id; else all with that name or
  /// alias; else the one with that id without case; else all with that weak alias.
  public func positions(_ text: String) -> [Int] {
    if let position = ids[EntityID(text)] { return [position] }
    let name = FoldedName(text)
    return names[name] ?? ids[EntityID(name.text)].map { [$0] } ?? weakNames[name] ?? []
  }

  /// The names and aliases that are written nearly like `text`, best first.
  ///
  /// - Complexity: O(names × length).
  public func similar(to text: String, limit: Int = 3) -> [String] {
    Suggestion.nearest(to: FoldedName(text).text, among: names.keys.map(\.text), limit: limit)
  }
}

extension [Int] {
  fileprivate mutating func appendUnlessLast(_ position: Int) {
    if last != position { append(position) }
  }
}
