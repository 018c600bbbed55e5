public import DocGraphModel

extension GraphSnapshot {
  /// The entities that can be reached from one within some hops (its ego network), and every relation of the
  /// snapshot among them, loops and parallel ones too.
  ///
  /// In a directed snapshot hops follow the relations' direction. Weights make no difference.
  ///
  /// - Parameters:
  ///   - hops: at least 0.
  /// - Throws: ``AnalysisError/Code/unknownEntity``, ``AnalysisError/Code/parameter`` for a negative number
  ///   of hops.
  /// - Complexity: O(nodes + relations of the members + members × log members).
  public func neighborhood(of center: EntityID, hops: Int = 1) throws(AnalysisError) -> Neighborhood {
    guard hops >= 0 else {
      throw AnalysisError(.parameter, "the number of hops is \(hops)", hint: "it is at least 0")
    }
    let rows = network.forward
    var isMember = [Bool](repeating: false, count: nodeCount)
    var level = [try requireNode(center)]
    isMember[level[0]] = true
    var members: [(node: Int, distance: Int)] = [(level[0], 0)]
    var distance = 0
    while distance < hops, !level.isEmpty {
      distance += 1
      var next: [Int] = []
      for node in level {
        for target in rows.targets[rows.row(node)].lazy.map(Int.init) where !isMember[target] {
          isMember[target] = true
          next.append(target)
        }
      }
      level = next.sorted()
      members += level.map { ($0, distance) }
    }
    var relations: Set<Int> = []
    for member in members {
      for arc in rows.row(member.node) where isMember[Int(rows.targets[arc])] {
        relations.insert(Int(rows.relations[arc]))
      }
    }
    return Neighborhood(
      members: members.map { Neighborhood.Member(entity: entity(at: $0.node).id, distance: $0.distance) },
      relations: relations.sorted())
  }
}
