internal import DocGraphModel

/// Plans the cards of groups.
struct GroupPlanner {
  let graph: Graph
  let wording: SentenceWording
  let theme: Theme

  private static let wrapping = LineWrapping(width: 22, maximumLines: 5)
  private static let detailWrapping = LineWrapping(width: 28, maximumLines: 4)
  /// The most members that a tooltip names.
  private static let mostMembers = 10

  func node(_ part: NodeGroups.Part, id: EntityID, innerCount: Int) -> RenderPlan.Node {
    let types = types(part.members)
    let mix = types.map { Self.count($0.count, $0.type, wording.schema) }.joined(separator: ", ")
    let name = name(part, mix: mix)
    let inside = innerCount == 0 ? nil : "\(CaptionPlanner.count(innerCount, "relation")) among them"
    let members = part.members.prefix(Self.mostMembers).map { wording.name(graph.entities[$0].id) }
    let more = part.members.count - members.count
    let list = members.joined(separator: ", ") + (more > 0 ? " and \(CaptionPlanner.number(more)) more" : "")
    let type = types.count == 1 ? types[0].type : RenderPlan.Node.mixedType
    var isOfType = false
    if case .type = part.kind { isOfType = true }
    let details = [isOfType ? nil : mix, inside].compactMap { $0 }
    var node = RenderPlan.Node(
      id: id, type: type, name: name, lines: Self.wrapping.lines(DirectionalText.line(name)),
      details: details.flatMap(Self.detailWrapping.lines),
      card: types.count == 1 ? theme.card(of: type, in: wording.schema) : theme.otherCard,
      isCandidate: false,
      tooltip: ([isOfType ? name : "\(name): \(mix)", inside, "members: \(list)"] as [String?])
        .compactMap { $0 }.joined(separator: "\n"))
    node.memberCount = part.members.count
    node.innerRelationCount = innerCount
    node.fit(theme)
    return node
  }

  /// A slug for a group that is no entity's: by type, or by the most connected member.
  func id(_ part: NodeGroups.Part, isTaken: (EntityID) -> Bool) -> EntityID {
    let name =
      switch part.kind {
      case .type(let type): type.rawValue
      case .others: "others"
      case .entity, .group: graph.entities[part.members[0]].id.rawValue
      }
    return EntityID(sluggedFrom: "group " + name, isTaken: isTaken)
  }

  private func name(_ part: NodeGroups.Part, mix: String) -> String {
    let count = part.members.count
    switch part.kind {
    case .type: return mix
    case .group(let name?) where !DirectionalText.line(name).isEmpty: return DirectionalText.line(name)
    case .entity, .group:
      let first = wording.name(graph.entities[part.members[0]].id)
      return "\(first) and \(CaptionPlanner.number(count - 1)) more"
    case .others(let groups):
      return groups == count
        ? "\(CaptionPlanner.number(count)) others"
        : "\(CaptionPlanner.number(count)) others in \(CaptionPlanner.number(groups)) groups"
    }
  }

  /// The members' types, the commonest first.
  private func types(_ members: [Int]) -> [(type: EntityTypeName, count: Int)] {
    var counts: [EntityTypeName: Int] = [:]
    for row in members { counts[graph.entities[row].type, default: 0] += 1 }
    return counts.sorted { $0.value > $1.value || $0.value == $1.value && $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// "12 people".
  static func count(_ number: Int, _ type: EntityTypeName, _ schema: Schema) -> String {
    let row = schema.entityType(type) ?? EntityType(type)
    return CaptionPlanner.count(
      number, DirectionalText.line(row.label, limit: 40), DirectionalText.line(row.plural, limit: 40))
  }
}
