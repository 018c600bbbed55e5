import DocGraphModel

extension GapSearch {
  /// Pairs with at least two common neighbors and no relation of any kind, not even a denied one.
  ///
  /// Common neighbors are counted over the relations that measures take in. Ends are neither events nor pledges, and a place
  /// only if it acts. A pledge links who made it with whom it is made to.
  func pairs() -> Gaps.Section {
    let table = linkTable()
    let search = CommonNeighbors(
      table: table, isEnd: index.graph.entities.map(wording.acts), linked: linkedOtherwise())
    let center = about.flatMap(index.position)
    let found = search.best(top: min(top ?? .max, CommonNeighbors.pairLimit), center: center)
    var notes = found.count == 0 ? [] : ["Scored by Adamic–Adar: a neighbor that many have counts less."]
    if let limit = found.hubLimit {
      notes.append(
        "Entities with more than \(limit) neighbors were not searched for pairs, and are left out of the count."
      )
    }
    return Gaps.Section(
      .pair, found.pairs.map { pair($0, table) }, count: found.count, top: top, notes: notes)
  }

  /// Pairs with a relation that measures leave out, and makers of pledges with those they are made to.
  private func linkedOtherwise() -> Set<PairKey> {
    let filter = RelationFilter.standard
    var linked: Set<PairKey> = []
    var makers: [Int: [Int]] = [:]
    var addressees: [Int: [Int]] = [:]
    for position in claims {
      let relation = relation(position)
      guard let source = index.position(of: relation.source), let target = index.position(of: relation.target)
      else {
        continue
      }
      switch relation.type {
      case .madePledge: makers[target, default: []].append(source)
      case "pledged_to", "benefits": addressees[source, default: []].append(target)
      default: break
      }
      if filter.reasonToLeaveOut(relation, sourceType: "", targetType: "") != nil {
        linked.insert(PairKey(source, target))
      }
    }
    for (pledge, makers) in makers {
      for maker in makers { for other in addressees[pledge] ?? [] { linked.insert(PairKey(maker, other)) } }
    }
    return linked
  }

  private func pair(_ pair: CommonNeighbors.Pair, _ table: NeighborTable) -> Gap {
    let (first, second) = (index.graph.entities[pair.ends.first], index.graph.entities[pair.ends.second])
    let common = table.common(pair.ends.first, pair.ends.second)
      .sorted { (table.degree($0), $0) < (table.degree($1), $1) }
    let relations = common.flatMap { neighbor in
      [pair.ends.first, pair.ends.second].compactMap { end in
        table.place(of: neighbor, at: end).map { Int(table.relations[$0]) }
      }
    }
    let names = common.map { wording.name(index.graph.entities[$0].id) }
    let shown = names.count > 6 ? Array(names.prefix(6)) + ["\(names.count - 6) more"] : names
    return Gap(
      .pair,
      "Is \(wording.name(first.id)) connected with \(wording.name(second.id))? Both are linked with \(Wording.list(shown)), and no relation between "
        + "them is recorded.",
      subjects: [first.id, second.id],
      ask: common.map { index.graph.entities[$0] }.filter(wording.acts).prefix(3).map(\.id) + [
        first.id, second.id,
      ],
      relations: relations, documents: relations.flatMap { relation($0).documents },
      reason: .pair(score: pair.score, common: common.map { index.graph.entities[$0].id }))
  }
}
