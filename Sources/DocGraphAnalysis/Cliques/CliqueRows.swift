/// Who is linked with whom, whatever the direction, each once and without loops; and the order in which nodes of the lowest
/// degree go first, then those of the lowest degree among the rest, and so on.
struct CliqueRows: ~Copyable {
  let offsets: Scratch<UInt32>
  let targets: Scratch<UInt32>
  /// The place of each node in the order of degeneracy.
  let places: Scratch<UInt32>
  let order: Scratch<UInt32>

  var nodeCount: Int { order.count }

  @inline(__always)
  func row(_ node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// - Complexity: O(nodes + arcs).
  init(_ network: Network) {
    let backward = network.backward
    let count = network.nodeCount
    let offsets = Scratch<UInt32>(count + 1, repeating: 0)
    var targets: [UInt32] = []
    targets.reserveCapacity(network.forward.targets.count)
    for node in 0..<count {
      let start = targets.count
      network.forEachRelation(of: node, backward, weighted: false) { other, _ in
        if other == node || (targets.count > start && targets.last == other) { return }
        targets.append(other)
      }
      offsets[node + 1] = UInt32(targets.count)
    }
    self.offsets = offsets
    self.targets = Scratch(targets)
    order = Scratch(uninitialized: count)
    places = Scratch(uninitialized: count)
    peel()
  }

  /// Batagelj and Zaveršnik's bins: nodes stand by degree, and one that loses a neighbor moves to the front of its bin.
  private func peel() {
    let count = nodeCount
    let degrees = Scratch<UInt32>(uninitialized: count)
    var most = 0
    for node in 0..<count {
      degrees[node] = UInt32(row(node).count)
      most = max(most, row(node).count)
    }
    let bins = Scratch<UInt32>(most + 2, repeating: 0)
    for node in 0..<count { bins[degrees[node] + 1] += 1 }
    for degree in 0...most { bins[degree + 1] += bins[degree] }
    let next = Scratch(bins)
    for node in 0..<count {
      let place = next[degrees[node]]
      next[degrees[node]] += 1
      places[node] = place
      order[place] = UInt32(node)
    }
    for place in 0..<count {
      let node = Int(order[place])
      for arc in row(node) {
        let other = targets[arc]
        guard degrees[other] > degrees[node] else { continue }
        let (from, to) = (places[other], max(bins[degrees[other]], UInt32(place + 1)))
        let first = order[to]
        order[from] = first
        places[first] = from
        order[to] = other
        places[other] = to
        bins[degrees[other]] = to + 1
        degrees[other] -= 1
      }
    }
  }
}
