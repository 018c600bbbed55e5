/// Finds the best path between two nodes from both ends at once.
///
/// Each turn goes to the end whose next node is nearer, until no path over a node that neither has come to can be as
/// good as the best known. Where numbers of nodes grow with the distance, both together visit far fewer than one
/// search would.
struct PairSearch: ~Copyable {
  private let steps: StepNetwork
  private let source: Int
  private let target: Int
  private var there: HalfSearch
  private var back: HalfSearch

  init(_ steps: StepNetwork, from source: Int, to target: Int) {
    self.steps = steps
    self.source = source
    self.target = target
    there = HalfSearch(from: source, count: steps.nodeCount)
    back = HalfSearch(from: target, count: steps.nodeCount)
  }

  /// The best path: by length, hops and then the numbers of its nodes; nil where there is none.
  ///
  /// - Complexity: at most O((nodes + steps) × log nodes).
  mutating func path() -> [Int]? {
    guard source != target else { return [source] }
    var best = Double.infinity
    while true {
      let least = there.nearest + back.nearest
      guard least < .infinity, least < best || Length.isEqual(least, best) else { break }
      if there.nearest <= back.nearest {
        there.advance(steps.forward, meeting: back.distances, &best)
      } else {
        back.advance(steps.backward, meeting: there.distances, &best)
      }
    }
    return best < .infinity ? firstPath(of: best) : nil
  }

  /// Of all best paths the one of the smallest nodes.
  ///
  /// Every best path goes by steps of the search from its source, crosses over, and goes on by steps of the other:
  /// before it crosses, its nodes are those that some crossing can be reached from.
  private func firstPath(of length: Double) -> [Int]? {
    let rows = steps.forward
    var hops = UInt32.max
    var crossings: [UInt32] = []
    for node in there.reached {
      for step in rows.row(Int(node)) {
        guard let crossing = crossing(node, step, length), crossing <= hops else { continue }
        if crossing < hops { crossings = [] }
        hops = crossing
        crossings.append(node)
      }
    }
    let leadsOver = there.ancestors(of: crossings, steps.backward)
    var path = [source]
    var hasCrossed = false
    while let node = path.last, node != target {
      let step = rows.row(node).first { step in
        let next = rows.targets[step]
        if hasCrossed { return back.isTight(from: Int(next), to: node, rows.length(step)) }
        return leadsOver[Int(next)] && there.isTight(from: node, to: Int(next), rows.length(step))
          || crossing(UInt32(node), step, length) == hops
      }
      guard let step else { return nil }
      let next = Int(rows.targets[step])
      hasCrossed =
        hasCrossed || !(leadsOver[next] && there.isTight(from: node, to: next, rows.length(step)))
      path.append(next)
    }
    return path
  }

  /// How many hops the best path over a step has that leads from one search to the other; nil where it is longer.
  private func crossing(_ node: UInt32, _ step: Int, _ length: Double) -> UInt32? {
    let next = steps.forward.targets[step]
    let total = there.distances[node] + steps.forward.length(step) + back.distances[next]
    return Length.isEqual(total, length) ? there.hops[node] + 1 + back.hops[next] : nil
  }
}

/// One of the two searches.
private struct HalfSearch: ~Copyable {
  let distances: Scratch<Double>
  let hops: Scratch<UInt32>
  private(set) var reached: [UInt32]
  private var waiting = VisitHeap<PromisedVisit>()

  init(from start: Int, count: Int) {
    distances = Scratch(count, repeating: .infinity)
    hops = Scratch(count, repeating: 0)
    distances[start] = 0
    reached = [UInt32(start)]
    waiting.push(PromisedVisit(distance: 0, hops: 0, node: UInt32(start)))
  }

  /// How near the next node is; infinity where there is none.
  var nearest: Double { waiting.first?.distance ?? .infinity }

  /// Visits the next node, and keeps the length of the best path that is found to lead over to the other search.
  mutating func advance(_ rows: StepRows, meeting other: borrowing Scratch<Double>, _ best: inout Double) {
    guard let visit = waiting.pop(), visit.distance == distances[visit.node], visit.hops == hops[visit.node]
    else { return }
    for step in rows.row(Int(visit.node)) {
      let next = rows.targets[step]
      let distance = visit.distance + rows.length(step)
      best = min(best, distance + other[next])
      let known = distances[next]
      guard Length.isBetter(distance, hops: visit.hops + 1, than: known, hops: hops[next]) else { continue }
      if known == .infinity { reached.append(next) }
      distances[next] = distance
      hops[next] = visit.hops + 1
      waiting.push(PromisedVisit(distance: distance, hops: visit.hops + 1, node: next))
    }
  }

  /// Whether the best way to `next` may come over `node`.
  func isTight(from node: Int, to next: Int, _ length: Double) -> Bool {
    hops[next] == hops[node] + 1 && Length.isEqual(distances[node] + length, distances[next])
  }

  /// The nodes on best ways to some nodes, these too.
  func ancestors(of nodes: [UInt32], _ backward: StepRows) -> [Bool] {
    var isAncestor = [Bool](repeating: false, count: distances.count)
    var left = nodes
    for node in nodes { isAncestor[Int(node)] = true }
    while let node = left.popLast().map(Int.init) {
      for step in backward.row(node) {
        let previous = Int(backward.targets[step])
        if !isAncestor[previous], isTight(from: previous, to: node, backward.length(step)) {
          isAncestor[previous] = true
          left.append(UInt32(previous))
        }
      }
    }
    return isAncestor
  }
}
