/// The nodes in groups: largest first, of equally large ones the one with the smallest node first.
struct NodeGroups: Hashable, Sendable {
  /// The group of each node.
  let ofNode: [Int]
  /// Where each group begins in `nodes`, and where the last ends.
  private let offsets: [Int]
  private let nodes: [Int]

  var count: Int { offsets.count - 1 }
  var sizes: [Int] { zip(offsets.dropFirst(), offsets).map { $0 - $1 } }

  /// The nodes of a group, ascending.
  subscript(group: Int) -> ArraySlice<Int> {
    nodes[offsets[group]..<offsets[group + 1]]
  }

  /// Groups the nodes that have the same label.
  ///
  /// - Parameter labels: One a node, from 0 up to the number of nodes.
  /// - Complexity: O(nodes).
  init(labels: [Int]) {
    let short = Scratch<UInt32>(uninitialized: labels.count)
    for node in labels.indices { short[node] = UInt32(labels[node]) }
    self.init(labels: short)
  }

  /// Groups the nodes that have the same label.
  ///
  /// - Parameter labels: One a node, from 0 up to the number of nodes.
  /// - Complexity: O(nodes).
  init(labels: borrowing Scratch<UInt32>) {
    let count = labels.count
    let order = GroupOrder(labels)
    var offsets = [Int](repeating: 0, count: order.groupCount + 1)
    let next = Scratch<UInt32>(uninitialized: order.groupCount)
    var sum = 0
    for group in 0..<order.groupCount {
      next[group] = UInt32(truncatingIfNeeded: sum)
      sum += Int(order.sizes[group])
      offsets[group + 1] = sum
    }
    ofNode = unsafe [Int](unsafeUninitializedCapacity: count) { buffer, written in
      for node in 0..<count {
        unsafe buffer[node] = Int(truncatingIfNeeded: order.groupOfLabel[labels[node]])
      }
      written = count
    }
    nodes = unsafe [Int](unsafeUninitializedCapacity: count) { buffer, written in
      for node in 0..<count {
        let group = order.groupOfLabel[labels[node]]
        unsafe buffer[Int(truncatingIfNeeded: next[group])] = node
        next[group] &+= 1
      }
      written = count
    }
    self.offsets = offsets
  }
}

/// The numbers of groups by their labels.
private struct GroupOrder: ~Copyable {
  /// The group of each label that some node has.
  let groupOfLabel: Scratch<UInt32>
  /// Descending.
  let sizes: Scratch<UInt32>
  let groupCount: Int

  init(_ labels: borrowing Scratch<UInt32>) {
    let count = labels.count
    let sizeOfLabel = Scratch<UInt32>(count, repeating: 0)
    for node in 0..<count { sizeOfLabel[labels[node]] &+= 1 }
    // Labels in the order of their smallest nodes, and how many there are of each size.
    let found = Scratch<UInt32>(uninitialized: count)
    groupOfLabel = Scratch(count, repeating: .max)
    var groupCount = 0
    var largest = 0
    for node in 0..<count {
      let label = labels[node]
      guard groupOfLabel[label] == .max else { continue }
      groupOfLabel[label] = 0
      found[groupCount] = label
      groupCount &+= 1
      largest = max(largest, Int(truncatingIfNeeded: sizeOfLabel[label]))
    }
    let places = Scratch<UInt32>(largest + 1, repeating: 0)
    for place in 0..<groupCount { places[sizeOfLabel[found[place]]] &+= 1 }
    var sum: UInt32 = 0
    for size in stride(from: largest, through: 0, by: -1) {
      let same = places[size]
      places[size] = sum
      sum &+= same
    }
    sizes = Scratch(uninitialized: groupCount)
    for place in 0..<groupCount {
      let label = found[place]
      let size = sizeOfLabel[label]
      let group = places[size]
      places[size] &+= 1
      groupOfLabel[label] = group
      sizes[group] = size
    }
    self.groupCount = groupCount
  }
}
