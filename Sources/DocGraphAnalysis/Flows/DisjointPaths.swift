public import DocGraphModel

/// What paths may not share.
public enum PathDisjointness: String, CaseIterable, Sendable {
  /// No entity but the ends.
  case entities
  /// No relation.
  case relations
}

extension GraphSnapshot {
  /// Paths between two entities that share no entity but their ends, or no relation: of so many the ones that are
  /// shortest together.
  ///
  /// Without a limit they are as many as there can be, which is how many entities, or relations, would have to go for
  /// the two to be unconnected (Menger): then the flow is as great as ``minimumCut(between:and:weighted:)`` says.
  /// They need not hold the shortest path: that one may be in the way of two others. Paths come by no entity twice;
  /// they are in the order of ``shortestPath(from:to:weighted:)``. Where only relations may not be shared, paths can
  /// meet in entities, parallel relations can each carry a path, and every hop tells the one relation it takes; else
  /// a direct connection is one path, whatever relations are parallel.
  ///
  /// The way is Suurballe's for more than two paths: one shortest way after another through what the earlier leave,
  /// over which they may be rerouted.
  ///
  /// Reference: J. W. Suurballe, *Disjoint Paths in a Network*, Networks 4, 1974; R. Bhandari, *Survivable Networks:
  /// Algorithms for Diverse Routing*, 1999.
  ///
  /// - Parameters:
  ///   - count: How many at most, at least 1; nil for all.
  ///   - weighted: Whether length is the sum of 1/weight; else the number of hops.
  /// - Throws: ``AnalysisError/Code/unknownEntity``; ``AnalysisError/Code/parameter`` for one and the same entity or
  ///   a count below 1; ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(paths × (entities + relations) × log entities).
  public func disjointPaths(
    from source: EntityID, to target: EntityID, sharingNo shared: PathDisjointness = .entities,
    count: Int? = nil, weighted: Bool = false
  ) throws(AnalysisError) -> [Path] {
    if let count, count < 1 {
      throw AnalysisError(.parameter, "the number of paths is \(count)", hint: "it is at least 1")
    }
    let (source, target) = try requireEnds(source, target)
    let limit = count ?? .max
    switch shared {
    case .entities:
      let steps = StepRows(network.forward, weighted: weighted)
      var flow = FlowNetwork(split: steps, from: source, to: target, direct: 1)
      flow.layOut()
      let (start, end) = (FlowNetwork.leaving(source), FlowNetwork.reaching(target))
      let units = try flow.fillCheapest(from: start, to: end, limit: limit)
      let ways = flow.ways(units, from: start, to: end)
      return sorted(
        ways.map { arcs in
          let inner = arcs.map { Int(flow.targets[$0]) }.filter { $0 % 2 == 0 && $0 != end }.map { $0 / 2 }
          return path(along: [source] + inner + [target], weighted: weighted)
        })
    case .relations:
      var flow = FlowNetwork(nodeCount: nodeCount)
      let rows = network.forward
      var places: [Int] = []
      for node in 0..<nodeCount {
        for arc in rows.row(node) where rows.targets[arc] != node {
          flow.add(
            node, Int(rows.targets[arc]), capacity: 1, cost: rows.length(arc, weighted: weighted))
          places.append(arc)
        }
      }
      flow.layOut()
      let units = try flow.fillCheapest(from: source, to: target, limit: limit)
      return sorted(
        flow.ways(units, from: source, to: target).map { arcs in
          let hops = arcs.map { arc in
            let place = places[arc / 2]
            return hop(
              from: Int(flow.targets[arc ^ 1]), to: Int(flow.targets[arc]),
              length: rows.length(place, weighted: weighted), relations: relations(of: place..<place + 1))
          }
          let first = entity(at: source).id
          return Path(entities: [first] + hops.map(\.target), hops: hops)
        })
    }
  }

  private func sorted(_ paths: [Path]) -> [Path] {
    paths.map { path in
      (path, PathCandidate(nodes: path.entities.compactMap(node(of:)), length: path.length))
    }
    .sorted { $0.1 < $1.1 }.map(\.0)
  }
}

extension FlowNetwork {
  /// The flow as so many ways of one unit each, as arcs.
  ///
  /// As it is a cheapest flow nothing flows round, and no way comes by a node twice.
  func ways(_ units: Int, from source: Int, to target: Int) -> [[Int]] {
    var flowing = capacities.indices.map { $0 % 2 == 0 ? flow(along: $0) : 0 }
    var next = offsets
    return (0..<units).map { _ in
      var way: [Int] = []
      var node = source
      while node != target, next[node] < offsets[node + 1] {
        let arc = Int(arcs[Int(next[node])])
        guard flowing[arc] > 0 else {
          next[node] += 1
          continue
        }
        flowing[arc] -= 1
        way.append(arc)
        node = Int(targets[arc])
      }
      return way
    }
  }

  /// What flows along an arc is what can be taken back.
  private func flow(along arc: Int) -> Int { Int(capacities[arc ^ 1]) }
}
