internal import DocGraphModel

/// The nodes of a picture: which rows of a selection each stands for.
struct NodeGroups {
  private(set) var parts: [Part]
  /// The part of each row; nil where it is not drawn.
  let part: [Int?]

  struct Part {
    let kind: Kind
    /// Rows, the most connected first where there are several.
    let members: [Int]

    var isGroup: Bool { members.count > 1 }
  }

  enum Kind {
    case entity
    case type(EntityTypeName)
    /// A group of ``EntityGroups``, with its name.
    case group(name: String?)
    /// What is left of so many groups.
    case others(groupCount: Int)
  }

  /// The most nodes into which groups are put.
  static let maximumCount = 40

  /// Puts the selection's rows into nodes.
  ///
  /// - Complexity: O(entities + relations), and O(entities × log entities) where they are grouped.
  init(_ selection: Selection, collapse: GraphView.Collapse?, named: Set<EntityID>) {
    let rows = selection.shownRows
    guard let collapse else {
      self.init(rows.map { Part(kind: .entity, members: [$0]) }, rowCount: selection.isShown.count)
      return
    }
    var kinds: [Kind] = []
    var members: [[Int]] = []
    var places: [Key: Int] = [:]
    var place = [Int?](repeating: nil, count: selection.isShown.count)
    var single: [Int] = []
    for row in rows {
      guard !named.contains(selection.id(row)), let key = Key(selection.graph.entities[row], collapse) else {
        single.append(row)
        continue
      }
      if places[key] == nil {
        places[key] = kinds.count
        kinds.append(key.kind(collapse))
        members.append([])
      }
      place[row] = places[key]
      if let place = place[row] { members[place].append(row) }
    }
    var degrees = Self.degrees(selection, place, collapse)
    for leader in collapse.leaders { if let row = selection.rows[leader] { degrees[row] = .max } }
    var groups = zip(kinds, members).map { kind, rows in
      Part(
        kind: rows.count > 1 ? kind : .entity,
        members: rows.sorted { degrees[$0] > degrees[$1] || degrees[$0] == degrees[$1] && $0 < $1 })
    }
    // Entities that stand apart by choice are no groups to be joined; those whose group is unknown are.
    var apart = single
    if case .groups = collapse {
      apart = single.filter { named.contains(selection.id($0)) }
      groups += single.filter { !named.contains(selection.id($0)) }.map {
        Part(kind: .entity, members: [$0])
      }
    }
    groups = Self.joined(groups, degrees: degrees)
    self.init(
      apart.map { Part(kind: .entity, members: [$0]) } + groups, rowCount: selection.isShown.count)
  }

  private init(_ parts: [Part], rowCount: Int) {
    self.parts = parts
    var part = [Int?](repeating: nil, count: rowCount)
    for (number, members) in parts.lazy.map(\.members).enumerated() {
      for row in members { part[row] = number }
    }
    self.part = part
  }

  /// How well connected each row is: in a community to its other members, which is what it stands for, else to all.
  private static func degrees(
    _ selection: Selection, _ place: [Int?], _ collapse: GraphView.Collapse
  ) -> [Int] {
    guard case .groups = collapse else { return selection.degrees }
    var degrees = [Int](repeating: 0, count: place.count)
    for link in selection.links where place[link.source] == place[link.target] && link.source != link.target {
      degrees[link.source] += 1
      degrees[link.target] += 1
    }
    return degrees
  }

  /// The largest groups, and one of what all others hold.
  private static func joined(_ groups: [Part], degrees: [Int]) -> [Part] {
    guard groups.count > maximumCount else { return groups }
    let order = groups.indices.sorted { left, right in
      let (a, b) = (groups[left].members, groups[right].members)
      return (-a.count, -degrees[a[0]], a[0]) < (-b.count, -degrees[b[0]], b[0])
    }
    let kept = order.prefix(maximumCount - 1).sorted().map { groups[$0] }
    let rest = order.dropFirst(maximumCount - 1)
    let members = rest.flatMap { groups[$0].members }
      .sorted { degrees[$0] > degrees[$1] || degrees[$0] == degrees[$1] && $0 < $1 }
    return kept + [Part(kind: .others(groupCount: rest.count), members: members)]
  }

  /// What the members of a group share.
  private enum Key: Hashable {
    case type(EntityTypeName)
    case group(Int)

    init?(_ entity: Entity, _ collapse: GraphView.Collapse) {
      switch collapse {
      case .types: self = .type(entity.type)
      case .onlyTypes(let types):
        guard types.contains(entity.type) else { return nil }
        self = .type(entity.type)
      case .groups(let groups):
        guard let group = groups.groups[entity.id] else { return nil }
        self = .group(group)
      }
    }

    func kind(_ collapse: GraphView.Collapse) -> Kind {
      switch (self, collapse) {
      case (.type(let type), _): .type(type)
      case (.group(let group), .groups(let groups)): .group(name: groups.names[group])
      case (.group, _): .group(name: nil)
      }
    }
  }
}

extension GraphView.Collapse {
  fileprivate var leaders: [EntityID] {
    if case .groups(let groups) = self { groups.leaders.sorted { $0.key < $1.key }.map(\.value) } else { [] }
  }
}
