/// Finds all simple paths of at most some number of hops: those of fewer hops first, equally long ones by the numbers
/// of their nodes.
///
/// For each number of hops it walks depth first, and only where the target is near enough: what is held is one path.
package struct SimplePathSearch {
  private let corridor: Corridor?
  private let maximumHops: Int
  private var hops: Int
  /// The nodes of the path so far, as the corridor numbers them, and where each goes on in its row.
  private var path: [UInt32] = []
  private var places: [UInt32] = []
  private var isOnPath: [Bool]
  /// Whether the path lacks its target only and has been told.
  private var isAtPath = false

  /// - Parameter maximumHops: At least 0.
  package init(_ steps: StepNetwork, from source: Int, to target: Int, maximumHops: Int) {
    // A simple path has fewer hops than there are nodes.
    self.maximumHops = min(maximumHops, max(0, steps.nodeCount - 1))
    corridor = Corridor(steps, from: source, to: target, maximumHops: self.maximumHops)
    isOnPath = [Bool](repeating: false, count: corridor?.nodes.count ?? 0)
    hops = corridor.map { Int($0.hopsLeft[Int($0.source)]) } ?? 0
    begin()
  }

  /// The nodes of the next path; nil where there are no more.
  package mutating func next() -> [Int]? {
    guard let corridor, advance() else { return nil }
    var found = path.map { Int(corridor.nodes[Int($0)]) }
    if corridor.source != corridor.target { found.append(Int(corridor.nodes[Int(corridor.target)])) }
    return found
  }

  /// Appends the nodes of the next path, each path's end followed by `UInt32.max`; false where there are no more.
  package mutating func appendNext(to nodes: inout [UInt32]) -> Bool {
    guard let corridor, advance() else { return false }
    for node in path { nodes.append(corridor.nodes[Int(node)]) }
    nodes.append(corridor.nodes[Int(corridor.target)])
    nodes.append(.max)
    return true
  }

  /// Puts the source on the path, if a path can have so many hops.
  private mutating func begin() {
    guard let corridor, hops <= maximumHops else { return }
    path.append(corridor.source)
    places.append(corridor.offsets[Int(corridor.source)])
    isOnPath[Int(corridor.source)] = true
  }

  /// Goes on to the next path, which then lacks its target; false where there are no more.
  private mutating func advance() -> Bool {
    guard let corridor else { return false }
    if corridor.source == corridor.target {
      defer { hops = maximumHops + 1 }
      return hops == 0
    }
    if isAtPath { leave() }
    isAtPath = false
    while hops <= maximumHops {
      if walk(corridor) {
        isAtPath = true
        return true
      }
      hops += 1
      begin()
    }
    return false
  }

  private mutating func leave() {
    if let node = path.popLast() { isOnPath[Int(node)] = false }
    places.removeLast()
  }

  /// Walks on to the last node before the target.
  private mutating func walk(_ corridor: Corridor) -> Bool {
    let offsets = corridor.offsets.span
    let targets = corridor.targets.span
    let hopsLeft = corridor.hopsLeft.span
    while let node = path.last {
      // The target is one hop away, or the walk would not have come here.
      if path.count == hops { return true }
      let left = UInt32(hops - path.count)
      var place = places[places.count - 1]
      let end = offsets[Int(node) + 1]
      var found = UInt32.max
      while place < end {
        // Rows stay within bounds by how they are made: all time goes to this loop.
        let candidate = unsafe targets[unchecked: Int(place)]
        place += 1
        if unsafe hopsLeft[unchecked: Int(candidate)] <= left, candidate != corridor.target,
          !isOnPath[Int(candidate)]
        {
          found = candidate
          break
        }
      }
      if found == .max {
        leave()
      } else {
        places[places.count - 1] = place
        path.append(found)
        places.append(offsets[Int(found)])
        isOnPath[Int(found)] = true
      }
    }
    return false
  }
}
