/// Dijkstra's algorithm from one node over rows of steps: how far each node is, and by how few hops among paths of that length.
///
/// The search keeps its memory from one source to the next.
struct DistanceSearch: ~Copyable {
  private let rows: StepRows
  private let scale: LengthScale
  /// Infinity where a node is not reached.
  let distances: Scratch<Double>
  /// The fewest hops of a path of that length; only where they are asked for.
  let hops: Scratch<UInt32>
  private let queue: Scratch<UInt32>

  init(_ rows: StepRows, scale: LengthScale, countingHops: Bool) {
    self.rows = rows
    self.scale = scale
    let isWeighted = rows.lengths != nil
    distances = Scratch(rows.nodeCount, repeating: .infinity)
    hops = Scratch(countingHops ? rows.nodeCount : 0, repeating: 0)
    queue = Scratch(uninitialized: isWeighted ? 0 : rows.nodeCount)
  }

  /// Searches anew.
  ///
  /// - Parameters:
  ///   - goal: Where the search may end: nodes beyond may then have no distance or one that is too large.
  /// - Complexity: O(nodes + steps) where all steps are 1 long or of similar lengths, else O((nodes + steps) × log nodes).
  mutating func run(from source: Int, until goal: Int? = nil) {
    distances.fill(.infinity)
    distances[source] = 0
    let goal = goal.map(UInt32.init) ?? .max
    let countsHops = hops.count > 0
    if countsHops { hops[source] = 0 }
    guard let lengths = rows.lengths else { return searchByLevel(source, goal) }
    if let width = scale.bucketWidth {
      if countsHops {
        searchInBuckets(source, goal, lengths, width, countsHops: true)
      } else {
        searchInBuckets(source, goal, lengths, width, countsHops: false)
      }
    } else if countsHops {
      searchInHeap(source, goal, lengths, countsHops: true)
    } else {
      searchInHeap(source, goal, lengths, countsHops: false)
    }
  }

  private func searchByLevel(_ source: Int, _ goal: UInt32) {
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    queue[0] = UInt32(source)
    var (next, end) = (0, 1)
    while next < end {
      let node = queue[next]
      next += 1
      if node == goal { break }
      let distance = distances[node] + 1
      // Rows and targets stay within bounds by how they are made; this is the loop that all time goes to.
      let row = unsafe Int(offsets[unchecked: Int(node)])..<Int(offsets[unchecked: Int(node) + 1])
      for step in row {
        let target = unsafe targets[unchecked: step]
        guard distances[target] == .infinity else { continue }
        distances[target] = distance
        queue[end] = target
        end += 1
      }
    }
    guard hops.count > 0 else { return }
    for place in 0..<end { hops[queue[place]] = UInt32(distances[queue[place]]) }
  }
}

extension DistanceSearch {
  /// A node's distance is kept as a negative number once it is final, so that one comparison tells a step that leads nearer.
  @inline(__always)
  private func searchInBuckets(
    _ source: Int, _ goal: UInt32, _ lengths: [Double], _ width: Double, countsHops: Bool
  ) {
    var waiting = BucketQueue(width: width, count: scale.bucketCount)
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    let lengths = lengths.span
    waiting.push(UInt32(source), 0)
    while true {
      let node = waiting.pop()
      if node == .max { break }
      let distance = distances[node]
      // It came by a shorter way before.
      if distance.sign == .minus { continue }
      if node == goal { break }
      distances[node] = -distance
      let hop = countsHops ? hops[node] + 1 : 0
      // As in the search by level.
      let row = unsafe Int(offsets[unchecked: Int(node)])..<Int(offsets[unchecked: Int(node) + 1])
      for step in row {
        let target = unsafe targets[unchecked: step]
        let farther = unsafe distance + lengths[unchecked: step]
        let known = distances[target]
        if farther < known {
          if countsHops, Length.isEqual(farther, known) {
            // Rounding made the difference: hops decide.
            hops[target] = min(hops[target], hop)
          } else if countsHops {
            hops[target] = hop
          }
          distances[target] = farther
          waiting.push(target, farther)
        } else if countsHops, hop < hops[target], Length.isEqual(farther, known) {
          hops[target] = hop
        }
      }
    }
    for node in 0..<distances.count { distances[node] = distances[node].magnitude }
  }

  @inline(__always)
  private func searchInHeap(_ source: Int, _ goal: UInt32, _ lengths: [Double], countsHops: Bool) {
    var waiting = VisitHeap<Visit>()
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    let lengths = lengths.span
    waiting.push(Visit(distance: 0, node: UInt32(source)))
    while let visit = waiting.pop() {
      let node = visit.node
      guard visit.distance == distances[node] else { continue }
      // Steps may be 0 long: as near as the goal there may be nodes by which it has fewer hops.
      if goal != .max, visit.distance > distances[goal], !Length.isEqual(visit.distance, distances[goal]) {
        break
      }
      let hop = countsHops ? hops[node] + 1 : 0
      // As in the search by level.
      let row = unsafe Int(offsets[unchecked: Int(node)])..<Int(offsets[unchecked: Int(node) + 1])
      for step in row {
        let target = unsafe targets[unchecked: step]
        let farther = unsafe visit.distance + lengths[unchecked: step]
        let known = distances[target]
        if countsHops {
          guard Length.isBetter(farther, hops: hop, than: known, hops: hops[target]) else { continue }
          hops[target] = hop
        } else if farther >= known {
          continue
        }
        distances[target] = farther
        waiting.push(Visit(distance: farther, node: target))
      }
    }
  }
}
