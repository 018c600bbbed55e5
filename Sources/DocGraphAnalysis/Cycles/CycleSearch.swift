/// Johnson's algorithm in the form of Gupta and Suzumura, which keeps to a length: from a node the search goes on only where
/// it can be back in time, as far as is known, and what it finds to lead nowhere it remembers until that changes.
struct CycleSearch: ~Copyable {
  private let rows: CycleRows
  /// From how long a path on each node must not be entered: at first by its distance to the start, which other nodes on the
  /// path only make longer.
  private let locks: Scratch<Int>
  private let isOnPath: Scratch<Bool>
  /// The nodes whose locks hang on each node's.
  private var dependents: [[UInt32]]
  private var touched: [UInt32] = []
  private(set) var steps = 0
  private let mostSteps: Int

  init(_ rows: consuming CycleRows, mostSteps: Int) {
    let count = rows.isOpen.count
    self.rows = rows
    self.mostSteps = mostSteps
    locks = Scratch(count, repeating: 0)
    isOnPath = Scratch(count, repeating: false)
    dependents = Array(repeating: [], count: count)
  }

  /// Finds the cycles of `length` nodes whose smallest is `start`.
  ///
  /// - Parameter found: Returns whether to go on.
  /// - Returns: whether all were looked for.
  mutating func run(
    from start: Int, length: Int, _ found: (_ nodes: [Int]) -> Bool
  ) throws(AnalysisError) -> Bool {
    guard rows.isOpen[start] else { return true }
    defer { clear() }
    guard measure(to: start, within: length) else { return steps < mostSteps }
    return try extend(from: start, length: length, found)
  }

  /// Sets the locks of nodes above `start` that can be on a cycle of this length through it.
  ///
  /// - Returns: whether there are any from which it could begin.
  private mutating func measure(to start: Int, within length: Int) -> Bool {
    var reached: [UInt32] = [UInt32(start)]
    var (place, distance) = (0, 0)
    while place < reached.count, distance < length - 1 {
      distance += 1
      for next in place..<reached.count {
        let node = Int(reached[next])
        for arc in rows.backward.row(node) {
          steps += 1
          let before = rows.backward.targets[arc]
          guard before > start, rows.isOpen[before], locks[before] == 0 else { continue }
          locks[before] = length - distance + 1
          reached.append(before)
        }
        place += 1
      }
      if steps > mostSteps { break }
    }
    touched = reached
    return steps <= mostSteps && reached.count >= length
  }

  private mutating func clear() {
    for node in touched {
      locks[node] = 0
      if !dependents[Int(node)].isEmpty { dependents[Int(node)] = [] }
    }
    touched = []
  }

  private static let never = Int.max / 2

  private mutating func extend(
    from start: Int, length: Int, _ found: (_ nodes: [Int]) -> Bool
  ) throws(AnalysisError) -> Bool {
    let execution = Execution.current
    var path = [start]
    var nextArcs = [rows.forward.row(start).lowerBound]
    // How many steps back to the start the shortest way has that was found from each node of the path.
    var waysBack = [Self.never]
    isOnPath[start] = true
    defer { for node in path { isOnPath[node] = false } }
    while let node = path.last {
      let depth = path.count - 1
      var arc = nextArcs[depth]
      let end = rows.forward.row(node).upperBound
      var child: Int?
      while arc < end, child == nil {
        steps += 1
        if steps & 0xFFFF == 0 { try execution.requireNotCancelled() }
        if steps > mostSteps { return false }
        let target = Int(rows.forward.targets[arc])
        arc += 1
        if target == start {
          waysBack[depth] = 1
          if path.count == length, !found(path) { return false }
        } else if path.count < locks[target] {
          child = target
        }
      }
      nextArcs[depth] = arc
      if let child {
        locks[child] = path.count
        isOnPath[child] = true
        path.append(child)
        nextArcs.append(rows.forward.row(child).lowerBound)
        waysBack.append(Self.never)
        continue
      }
      path.removeLast()
      nextArcs.removeLast()
      isOnPath[node] = false
      let wayBack = waysBack.removeLast()
      guard depth > 0 else { break }
      waysBack[depth - 1] = min(waysBack[depth - 1], wayBack + 1)
      if wayBack < Self.never {
        relax(node, wayBack, length)
      } else {
        wait(node)
      }
    }
    return true
  }

  /// Lifts the locks of a node that leads back, and of those that have waited for it.
  private mutating func relax(_ node: Int, _ wayBack: Int, _ length: Int) {
    var waiting = [(node, wayBack)]
    while let (node, wayBack) = waiting.popLast() {
      steps += 1
      guard locks[node] < length - wayBack + 1 else { continue }
      locks[node] = length - wayBack + 1
      for other in dependents[node] where !isOnPath[other] { waiting.append((Int(other), wayBack + 1)) }
    }
  }

  /// Leaves a node locked until one that it leads to is found to lead back.
  private mutating func wait(_ node: Int) {
    for arc in rows.forward.row(node) {
      steps += 1
      let target = rows.forward.targets[arc]
      guard locks[target] > 0 else { continue }
      if dependents[Int(target)].last != UInt32(node) { dependents[Int(target)].append(UInt32(node)) }
    }
  }
}
