extension Analyzable {
  /// The articulation points: entities whose loss would part others that are connected; single points of failure.
  ///
  /// Directions and weights make no difference, nor do parallel relations and loops.
  /// The entities are networkx's `articulation_points`.
  ///
  /// Reference: J. Hopcroft, R. Tarjan, *Efficient Algorithms for Graph Manipulation*, Communications of the ACM 16, 1973.
  ///
  /// - Returns: those that cut off most first, of equals the smaller node.
  /// - Complexity: O(nodes + relations), and sorting the result.
  public func articulationPoints() -> [CutNode] {
    let search = LowPoints(network.undirectedRows())
    let count = nodeCount
    let sizes = search.sizes()
    let roots = search.roots()
    // Of the parts below each node that lead nowhere above it: how many, how large together, and the largest.
    let parts = Scratch<UInt32>(count, repeating: 0)
    let together = Scratch<UInt32>(count, repeating: 0)
    let largest = Scratch<UInt32>(count, repeating: 0)
    for number in 0..<count {
      let parent = search.parents[number]
      guard Int(parent) != number, search.low[number] >= parent else { continue }
      parts[parent] += 1
      together[parent] += sizes[number]
      largest[parent] = max(largest[parent], sizes[number])
    }
    var points: [CutNode] = []
    for number in 0..<count where parts[number] > 0 {
      let rest = sizes[roots[number]] - 1 - together[number]
      let all = Int(parts[number]) + (rest > 0 ? 1 : 0)
      guard all > 1 else { continue }
      let cutOff = rest + together[number] - max(rest, largest[number])
      points.append(CutNode(node: Int(search.nodes[number]), parts: all, cutOff: Int(cutOff)))
    }
    return points.sorted { ($1.cutOff, $0.node) < ($0.cutOff, $1.node) }
  }

  /// The bridges: edges whose loss would part what is connected. A relation with another one beside it is none.
  ///
  /// Directions and weights make no difference; loops are none. The edges are networkx's `bridges`.
  ///
  /// Reference: as of ``articulationPoints()``.
  ///
  /// - Returns: those that cut off most first, of equals the one with the smaller ends.
  /// - Complexity: O(nodes + relations), and sorting the result.
  public func bridges() -> [Bridge] {
    let rows = network.undirectedRows()
    let search = LowPoints(rows)
    let sizes = search.sizes()
    let roots = search.roots()
    var bridges: [Bridge] = []
    for number in 0..<nodeCount {
      let parent = Int(search.parents[number])
      guard parent != number, Int(search.low[number]) > parent else { continue }
      let ends = (Int(search.nodes[number]), Int(search.nodes[parent]))
      let (first, second) = (min(ends.0, ends.1), max(ends.0, ends.1))
      let arc = rows.arcs(from: first, to: second).lowerBound
      let below = Int(sizes[number])
      bridges.append(
        Bridge(
          first: first, second: second, relation: rows.relations.isEmpty ? nil : Int(rows.relations[arc]),
          cutOff: min(below, Int(sizes[roots[number]]) - below)))
    }
    return bridges.sorted { ($1.cutOff, $0.first, $0.second) < ($0.cutOff, $1.first, $1.second) }
  }

  /// The biconnected components: the largest parts that no loss of a single entity would part. An articulation point is in
  /// several of them, an isolated entity in none.
  ///
  /// Directions and weights make no difference, nor do parallel relations and loops. The components are networkx's
  /// `biconnected_components`.
  ///
  /// Reference: as of ``articulationPoints()``.
  ///
  /// - Returns: the nodes of each, ascending; largest first, of equally large ones the one with the smallest nodes first.
  /// - Complexity: O(nodes + relations), and sorting the result.
  public func biconnectedComponents() -> [[Int]] {
    let search = LowPoints(network.undirectedRows())
    // The component by which a node is connected upward, begun by the highest node in it.
    let groups = Scratch<UInt32>(uninitialized: nodeCount)
    var components: [[Int]] = []
    for number in 0..<nodeCount {
      let parent = Int(search.parents[number])
      guard parent != number else { continue }
      let node = Int(search.nodes[number])
      if Int(search.low[number]) >= parent {
        groups[number] = UInt32(components.count)
        components.append([Int(search.nodes[parent]), node])
      } else {
        groups[number] = groups[parent]
        components[Int(groups[number])].append(node)
      }
    }
    for place in components.indices { components[place].sort() }
    return components.sorted { first, second in
      if first.count != second.count { return first.count > second.count }
      return first.lexicographicallyPrecedes(second)
    }
  }
}
