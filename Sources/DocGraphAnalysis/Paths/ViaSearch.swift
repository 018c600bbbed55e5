import HeapModule

/// Finds the paths to a target by way of a node one by one, best first: each way to that node, and for each the ways on
/// that come by none of its nodes.
struct ViaSearch {
  private let via: Int
  private let maximumHops: Int
  private let network: Network
  /// To the node on the way, and from there to the target.
  private let spursThere: SpurSearch
  private let spursOn: SpurSearch
  private var waysThere: YenSearch
  private var nextThere: PathCandidate?
  private var branches = Heap<Branch>()
  private var tried = 0
  /// Whether the search ended before all ways were tried, so that there may be better paths and more.
  private(set) var isCut = false

  /// So many ways to the node on the way are tried.
  static let limit = 1_000

  init(_ network: Network, from source: Int, via: Int, to target: Int, weighted: Bool, maximumHops: Int) {
    self.network = network
    self.via = via
    self.maximumHops = maximumHops
    let steps = StepNetwork(network, weighted: weighted)
    spursThere = SpurSearch(TargetTree(steps, target: via), boundsHops: maximumHops < .max)
    spursOn = SpurSearch(TargetTree(steps, target: target), boundsHops: maximumHops < .max)
    let hopsOn = spursOn.fewestHops?[via] ?? 0
    waysThere = YenSearch(
      from: source, avoiding: [target],
      maximumHops: hopsOn < .infinity ? maximumHops - Int(hopsOn) : 0)
    nextThere = waysThere.next(spursThere)
    if let first = nextThere, isSeparated(from: source, to: target, by: first.nodes) { nextThere = nil }
  }

  mutating func next() -> [Int]? {
    while let there = nextThere, mayBeBest(there) {
      guard tried < ViaSearch.limit else {
        isCut = true
        break
      }
      tried += 1
      var branch = Branch(
        there: there,
        on: YenSearch(
          from: via, avoiding: there.nodes.dropLast(), maximumHops: maximumHops - (there.nodes.count - 1)))
      if branch.advance(spursOn) { branches.insert(branch) }
      nextThere = waysThere.next(spursThere)
    }
    guard var branch = branches.popMin() else { return nil }
    let path = branch.path.nodes
    if branch.advance(spursOn) { branches.insert(branch) }
    return path
  }

  /// Whether a path that begins with this way may come before the best that is known.
  private func mayBeBest(_ there: PathCandidate) -> Bool {
    let promised = there.length + spursOn.tree.distances[via]
    guard promised < .infinity else { return false }
    guard let best = branches.min?.path.length else { return true }
    return promised < best || Length.isEqual(promised, best)
  }

  /// Whether one node cuts the node on the way off both ends at once, so that every path would come by it twice; known only
  /// where relations lead both ways.
  ///
  /// By Menger's theorem there is such a node, on every way between them, where no two ways to the ends are apart.
  private func isSeparated(from source: Int, to target: Int, by way: [Int]) -> Bool {
    guard !network.isDirected else { return false }
    return way.dropLast().contains { cut in
      !reaches([source, target].filter { $0 != cut }, avoiding: cut)
    }
  }

  private func reaches(_ ends: [Int], avoiding cut: Int) -> Bool {
    var isSeen = [Bool](repeating: false, count: network.nodeCount)
    (isSeen[via], isSeen[cut]) = (true, true)
    var queue = [via]
    while let node = queue.popLast() {
      if ends.contains(node) { return true }
      for target in network.forward.targets[network.forward.row(node)].lazy.map(Int.init)
      where !isSeen[target] {
        isSeen[target] = true
        queue.append(target)
      }
    }
    return false
  }
}

/// A way to the node on the way, with the best of the paths that begin so and are still to come.
private struct Branch: Comparable {
  let there: PathCandidate
  var on: YenSearch
  var path: PathCandidate

  init(there: PathCandidate, on: YenSearch) {
    self.there = there
    self.on = on
    path = there
  }

  /// Goes on to the next path; false where there are no more.
  mutating func advance(_ spurs: SpurSearch) -> Bool {
    guard let next = on.next(spurs) else { return false }
    path = PathCandidate(nodes: there.nodes.dropLast() + next.nodes, length: there.length + next.length)
    return true
  }

  static func < (left: Branch, right: Branch) -> Bool { left.path < right.path }
  static func == (left: Branch, right: Branch) -> Bool { left.path == right.path }
}
