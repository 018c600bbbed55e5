import HeapModule

/// Yen's algorithm with Lawler's improvement: each path found is left again at each of its nodes, but not
/// before the node at which it left its own parent, as those deviations are known.
///
/// The paths come one by one. What deviations there are is asked for when the next path is; the best path of each is looked for
/// only when none that is known is better than what it promises.
struct YenSearch {
  private let source: Int
  /// Nodes that no path comes by.
  private let closed: [Int]
  private let maximumHops: Int
  private var found: [[Int]] = []
  /// The deviation that the last path found is the best of.
  private var last: Deviation?
  private var deviations = Heap<Deviation>()
  /// Steps not to take, in lists that share their beginnings: the node it leads to and the place of the one before.
  private var bans: [(node: Int, previous: Int)] = []
  private var hasBegun = false

  init(from source: Int, avoiding closed: [Int] = [], maximumHops: Int = .max) {
    self.source = source
    self.closed = closed
    self.maximumHops = maximumHops
  }

  /// The `count` best paths, best first.
  mutating func paths(_ count: Int, _ spurs: SpurSearch) -> [[Int]] {
    while found.count < count, next(spurs) != nil {}
    return found
  }

  /// The next best path to the target of `spurs`; nil where there are no more.
  mutating func next(_ spurs: SpurSearch) -> PathCandidate? {
    for node in closed { spurs.block(node) }
    defer { for node in closed { spurs.unblock(node) } }
    if let last {
      addDeviations(of: last, spurs)
      self.last = nil
    } else if !hasBegun {
      hasBegun = true
      if let best = spurs.bestPath(from: source, avoiding: [], maximumHops: maximumHops) {
        deviations.insert(deviation(best, path: 0, place: 0, closed: -1, spurs))
      }
    }
    while let deviation = deviations.popMin() {
      guard let best = deviation.best else {
        if let known = settled(deviation, spurs) { deviations.insert(known) }
        continue
      }
      last = deviation
      found.append(best)
      return PathCandidate(nodes: best, length: deviation.length)
    }
    return nil
  }

  /// The deviation with its best path; nil where it has none.
  private func settled(_ deviation: Deviation, _ spurs: SpurSearch) -> Deviation? {
    let prefix = found[deviation.path][..<deviation.place]
    for node in prefix { spurs.block(node) }
    defer { for node in prefix { spurs.unblock(node) } }
    let spur = found[deviation.path][deviation.place]
    let suffix = spurs.bestPath(
      from: spur, avoiding: banned(deviation.closed), maximumHops: maximumHops - deviation.place)
    guard let suffix else { return nil }
    return self.deviation(
      prefix + suffix, path: deviation.path, place: deviation.place, closed: deviation.closed, spurs)
  }

  private func deviation(
    _ best: [Int], path: Int, place: Int, closed: Int, _ spurs: SpurSearch
  ) -> Deviation {
    Deviation(
      path: path, place: place, closed: closed, length: spurs.tree.steps.length(of: best),
      hops: best.count - 1, best: best)
  }

  private mutating func addDeviations(of parent: Deviation, _ spurs: SpurSearch) {
    let number = found.count - 1
    let path = found[number]
    let rows = spurs.tree.steps.forward
    var length = 0.0
    for (place, node) in path.enumerated().dropLast() {
      if place >= parent.place {
        bans.append((path[place + 1], place == parent.place ? parent.closed : -1))
        if let promise = spurs.promise(from: node, avoiding: banned(bans.count - 1)) {
          deviations.insert(
            Deviation(
              path: number, place: place, closed: bans.count - 1, length: length + promise.distance,
              hops: place + Int(promise.hops)))
        }
      }
      spurs.block(node)
      if let step = rows.step(from: node, to: path[place + 1]) { length += rows.length(step) }
    }
    for node in path { spurs.unblock(node) }
  }

  /// The nodes of a list of steps not to take.
  private func banned(_ last: Int) -> [Int] {
    var nodes: [Int] = []
    var place = last
    while place >= 0 {
      nodes.append(bans[place].node)
      place = bans[place].previous
    }
    return nodes
  }
}
