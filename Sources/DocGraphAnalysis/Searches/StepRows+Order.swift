extension StepRows {
  /// The nodes as a breadth-first search from one after another comes to them, so that neighbors are close together.
  ///
  /// - Parameter isKept: Which nodes the search goes by; nil for all.
  /// - Complexity: O(nodes + steps).
  func breadthFirstOrder(keeping isKept: [Bool]? = nil) -> [UInt32] {
    let isSeen = Scratch<Bool>(nodeCount, repeating: false)
    var left = nodeCount
    if let isKept {
      for node in 0..<nodeCount where !isKept[node] {
        isSeen[node] = true
        left -= 1
      }
    }
    let offsets = offsets.span
    let targets = targets.span
    return unsafe [UInt32](unsafeUninitializedCapacity: left) { order, count in
      for root in 0..<UInt32(nodeCount) where !isSeen[root] {
        isSeen[root] = true
        var next = count
        unsafe order[count] = root
        count += 1
        while next < count {
          let node = Int(unsafe order[next])
          next += 1
          for step in unsafe offsets[unchecked: node]..<offsets[unchecked: node + 1] {
            let target = unsafe targets[unchecked: Int(step)]
            guard !isSeen[target] else { continue }
            isSeen[target] = true
            unsafe order[count] = target
            count += 1
          }
        }
      }
    }
  }
}
