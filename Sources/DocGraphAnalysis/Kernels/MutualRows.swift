import Glibc

/// Each node with the others that it is connected with, either way, and how strongly: rows without loops and parallel arcs.
struct MutualRows {
  let arrays: RowArrays
  /// How many of a node's others are at both ends of arcs with it; 0 throughout where there are no directions.
  private(set) var reciprocalCounts: [UInt32] = []

  /// What parallel arcs of one direction amount to.
  enum Strength {
    /// 1, as long as there are any.
    case presence
    /// How many they are or, weighted, the sum of their weights.
    case sum(weighted: Bool)
    /// The cube root of the sum of their weights as a share of the largest such sum.
    case cubeRoot
  }

  /// - Complexity: O(nodes + arcs).
  init(_ network: Network, _ strength: Strength) {
    let forward = network.forward.collapsed(strength)
    guard network.isDirected else {
      arrays = forward.scaled(strength)
      return
    }
    let out = forward.scaled(strength)
    let into = network.backward.collapsed(strength).scaled(strength)
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var values: [Double] = []
    targets.reserveCapacity(out.targets.count + into.targets.count)
    values.reserveCapacity(out.targets.count + into.targets.count)
    for node in 0..<network.nodeCount {
      var (left, right) = (Int(out.offsets[node]), Int(into.offsets[node]))
      let (leftEnd, rightEnd) = (Int(out.offsets[node + 1]), Int(into.offsets[node + 1]))
      var both: UInt32 = 0
      while left < leftEnd || right < rightEnd {
        let first = left < leftEnd ? out.targets[left] : .max
        let second = right < rightEnd ? into.targets[right] : .max
        var value = 0.0
        if first <= second {
          value += out.values?[left] ?? 1
          left += 1
        }
        if second <= first {
          value += into.values?[right] ?? 1
          right += 1
        }
        if first == second { both += 1 }
        targets.append(min(first, second))
        values.append(value)
      }
      reciprocalCounts.append(both)
      offsets.append(UInt32(targets.count))
    }
    arrays = RowArrays(offsets: offsets, targets: targets, values: values)
  }
}

extension Adjacency {
  /// Rows without loops, parallel arcs as one of their sum.
  fileprivate func collapsed(_ strength: MutualRows.Strength) -> RowArrays {
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var values: [Double] = []
    offsets.reserveCapacity(nodeCount + 1)
    targets.reserveCapacity(self.targets.count)
    values.reserveCapacity(self.targets.count)
    for node in 0..<nodeCount {
      var last = node
      for arc in row(node) {
        let target = Int(self.targets[arc])
        if target == node { continue }
        let isNew = target != last
        last = target
        if isNew {
          targets.append(self.targets[arc])
          values.append(0)
        }
        switch strength {
        case .presence: values[values.count - 1] = 1
        case .sum(weighted: false): values[values.count - 1] += 1
        case .sum(weighted: true), .cubeRoot: values[values.count - 1] += weights?[arc] ?? 1
        }
      }
      offsets.append(UInt32(targets.count))
    }
    return RowArrays(offsets: offsets, targets: targets, values: values)
  }
}

extension RowArrays {
  fileprivate func scaled(_ strength: MutualRows.Strength) -> RowArrays {
    guard case .cubeRoot = strength, let largest = values?.max() else { return self }
    var rows = self
    rows.values = values?.map { cbrt($0 / largest) }
    return rows
  }
}
