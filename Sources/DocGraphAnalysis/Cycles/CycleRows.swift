/// Whom each node leads to, and who leads to it, each once and without loops; and nothing of what no cycle can pass.
struct CycleRows: ~Copyable {
  let forward: StepRows
  let backward: StepRows
  /// Whether a node can be part of a cycle with others: neither before nor behind all of them.
  let isOpen: Scratch<Bool>

  /// - Complexity: O(nodes + arcs).
  init(_ network: Network) {
    forward = StepRows(network.forward, weighted: false)
    backward = StepRows(network.backward, weighted: false)
    isOpen = Scratch(network.nodeCount, repeating: true)
    Self.close(isOpen, forward, backward)
    Self.close(isOpen, backward, forward)
  }

  /// Closes the nodes from which no arc leads on, then those from which arcs lead only to these, and so on.
  private static func close(_ isOpen: borrowing Scratch<Bool>, _ ahead: StepRows, _ behind: StepRows) {
    let count = ahead.nodeCount
    let left = Scratch<UInt32>(count, repeating: 0)
    let closed = Scratch<UInt32>(uninitialized: count)
    var end = 0
    for node in 0..<count where isOpen[node] {
      for arc in ahead.row(node) where isOpen[ahead.targets[arc]] { left[node] += 1 }
    }
    for node in 0..<count where isOpen[node] && left[node] == 0 {
      isOpen[node] = false
      closed[end] = UInt32(node)
      end += 1
    }
    var start = 0
    while start < end {
      let node = Int(closed[start])
      start += 1
      for arc in behind.row(node) {
        let before = behind.targets[arc]
        guard isOpen[before] else { continue }
        left[before] -= 1
        if left[before] > 0 { continue }
        isOpen[before] = false
        closed[end] = before
        end += 1
      }
    }
  }
}
