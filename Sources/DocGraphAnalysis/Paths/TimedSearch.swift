import DocGraphModel

/// Finds ways on which no arc is taken before the last.
struct TimedSearch {
  private let forward: Adjacency
  private let backward: Adjacency
  /// The first and the last possible day of each relation; the last is before the first where it is not taken at all.
  private let first: [Int]
  private let last: [Int]

  init(_ snapshot: GraphSnapshot, undated: Bool) {
    forward = snapshot.network.forward
    backward = snapshot.network.backward
    let relations = snapshot.graph.relations
    let bounds = relations.indices.map { relations[$0].valid?.bounds }
    first = bounds.map { $0?.begins.lowerBound ?? (undated ? .min : .max) }
    last = bounds.map { $0?.ends.upperBound ?? (undated ? .max : .min) }
  }

  /// When one is at the other end of an arc at the earliest; nil where its time is over.
  func arrival(over arc: Int, at now: Int) -> Int? {
    let relation = Int(forward.relations[arc])
    let day = max(now, first[relation])
    return day <= last[relation] ? day : nil
  }

  /// Whether an arc can be taken on a day.
  func isOpen(_ arc: Int, on day: Int) -> Bool {
    let relation = Int(forward.relations[arc])
    return first[relation] <= day && day <= last[relation]
  }

  /// The nodes of the way that arrives earliest: of several the one of the fewest hops, then of the smallest nodes.
  func path(from source: Int, to target: Int) -> [Int]? {
    guard let arrival = earliestArrival(from: source, to: target) else { return nil }
    let departures = LatestDepartures(backward, first, last, to: target, by: arrival, from: source)
    var path = [source]
    var now = Int.min
    while let node = path.last, node != target {
      let hopsLeft = departures.hops - path.count
      var step: (node: Int, day: Int)?
      for arc in forward.row(node) {
        let next = Int(forward.targets[arc])
        if let step, step.node != next { break }
        guard let day = self.arrival(over: arc, at: now),
          let latest = departures.latest(next, hops: hopsLeft),
          day <= latest
        else { continue }
        step = (next, min(step?.day ?? .max, day))
      }
      guard let step else { return nil }
      path.append(step.node)
      now = step.day
    }
    return path
  }

  private func earliestArrival(from source: Int, to target: Int) -> Int? {
    var arrivals = [Int?](repeating: nil, count: forward.nodeCount)
    var isFinal = [Bool](repeating: false, count: forward.nodeCount)
    var waiting = DayHeap()
    arrivals[source] = .min
    waiting.push(source, on: .min)
    while let node = waiting.pop() {
      guard !isFinal[node], let now = arrivals[node] else { continue }
      isFinal[node] = true
      if node == target { return now }
      for arc in forward.row(node) {
        let next = Int(forward.targets[arc])
        guard !isFinal[next], let day = arrival(over: arc, at: now) else { continue }
        if let known = arrivals[next], known <= day { continue }
        arrivals[next] = day
        waiting.push(next, on: day)
      }
    }
    return nil
  }
}

/// Until when one can be at a node and still be at the target in time, with so many hops: the more hops, the later.
private struct LatestDepartures {
  /// The fewest hops from the source.
  private(set) var hops = 0
  /// For each node what so many hops allow, where more allow more.
  private var latest: [[(hops: Int, day: Int)]]

  /// Level by level, each from the nodes at which the last one allowed more.
  init(
    _ backward: Adjacency, _ first: [Int], _ last: [Int], to target: Int, by arrival: Int, from source: Int
  ) {
    latest = [[(hops: Int, day: Int)]](repeating: [], count: backward.nodeCount)
    latest[target] = [(0, arrival)]
    var changed = [target]
    while !changed.isEmpty, latest[source].isEmpty {
      hops += 1
      var next: Set<Int> = []
      for node in changed {
        // What this level itself has allowed is for one hop more.
        guard let day = self.latest(node, hops: hops - 1) else { continue }
        for arc in backward.row(node) {
          let relation = Int(backward.relations[arc])
          let (previous, until) = (Int(backward.targets[arc]), min(day, last[relation]))
          guard first[relation] <= until, previous != target else { continue }
          if let known = latest[previous].last, known.day >= until { continue }
          if latest[previous].last?.hops == hops { latest[previous].removeLast() }
          latest[previous].append((hops, until))
          next.insert(previous)
        }
      }
      changed = next.sorted()
    }
  }

  /// The last day at a node with at most so many hops to come; nil where they do not lead to the target in time.
  func latest(_ node: Int, hops: Int) -> Int? {
    latest[node].last { $0.hops <= hops }?.day
  }
}

/// Nodes that wait for their day, the first day first.
private struct DayHeap {
  private var days: [(day: Int, node: Int)] = []

  mutating func push(_ node: Int, on day: Int) {
    days.append((day, node))
    var place = days.count - 1
    while place > 0, days[place] < days[(place - 1) / 2] {
      days.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func pop() -> Int? {
    guard let top = days.first, let end = days.popLast() else { return nil }
    guard !days.isEmpty else { return top.node }
    days[0] = end
    var place = 0
    while 2 * place + 1 < days.count {
      var child = 2 * place + 1
      if child + 1 < days.count, days[child + 1] < days[child] { child += 1 }
      guard days[child] < days[place] else { break }
      days.swapAt(child, place)
      place = child
    }
    return top.node
  }
}
