extension CommunityNetwork {
  /// The network whose nodes are groups of this one's.
  ///
  /// - Parameter groups: The group of each node, from 0 up to `count`; none is empty.
  /// - Complexity: O(nodes + arcs).
  func merging(_ groups: borrowing Scratch<UInt32>, count: Int) throws(AnalysisError) -> CommunityNetwork {
    let members = NodeBuckets(groups, count: count, order: Scratch(numbering: nodeCount))
    // A group has at most as many edges as its members together.
    let bounds = Scratch<UInt32>(uninitialized: count + 1)
    bounds[0] = 0
    for group in 0..<count {
      var bound = bounds[group]
      for place in members[group] { bound += UInt32(row(Int(members.node(place))).count) }
      bounds[group + 1] = bound
    }
    let pieces = Pieces(nodeCount > Self.smallSize ? 64 : 1, balancing: bounds.array)
    let roomyTargets = Scratch<UInt32>(uninitialized: targets.count)
    let roomyWeights = Scratch<Weight>(uninitialized: targets.count)
    let offsets = Scratch<UInt32>(count + 1, repeating: 0)
    let strengths = Scratch<Double>(count, repeating: 0)
    try Execution.current.forEach(pieces.count, state: { LinkWeights<Weight>(groups: count) }) {
      links, piece in
      for group in pieces[piece] {
        var strength = 0.0
        for place in members[group] {
          let member = Int(members.node(place))
          strength += self.strengths[member]
          links.add(self, member, by: groups)
        }
        let start = Int(bounds[group])
        var end = start
        for place in 0..<links.count {
          let other = links.label(place)
          let weight = links.take(other)
          if Int(other) == group { continue }
          roomyTargets[end] = other
          roomyWeights[end] = weight
          end += 1
        }
        links.forget()
        offsets[group + 1] = UInt32(end - start)
        strengths[group] = strength
      }
    }
    for group in 0..<count { offsets[group + 1] += offsets[group] }
    let arcCount = Int(offsets[count])
    let targets = Scratch<UInt32>(uninitialized: arcCount)
    let weights = Scratch<Weight>(uninitialized: arcCount)
    try Execution.current.forEach(pieces.count) { piece in
      for group in pieces[piece] {
        let start = Int(bounds[group]) - Int(offsets[group])
        for arc in Int(offsets[group])..<Int(offsets[group + 1]) {
          targets[arc] = roomyTargets[start + arc]
          weights[arc] = roomyWeights[start + arc]
        }
      }
    }
    return CommunityNetwork(
      offsets: offsets, targets: targets, weights: weights, strengths: strengths, total: total,
      resolution: resolution)
  }
}
