/// A depth-first search without directions that knows of each node how far up its part of the tree leads back.
///
/// Nodes have numbers in the order they are reached. What separates the graph is read off `low`: where nothing below a node
/// leads above its parent, the parent is a cut.
///
/// Reference: J. Hopcroft, R. Tarjan, *Efficient Algorithms for Graph Manipulation*, Communications of the ACM 16, 1973.
struct LowPoints: ~Copyable {
  /// The node of each number.
  let nodes: Scratch<UInt32>
  /// The number of the node each was reached from; its own for the first of a component.
  let parents: Scratch<UInt32>
  /// The lowest number that is reached from a node or those below it by one arc that is not the way down.
  let low: Scratch<UInt32>

  /// - Parameter rows: With both ways of every edge, ascending in each row.
  /// - Complexity: O(nodes + arcs).
  init(_ rows: Adjacency) {
    nodes = Scratch(uninitialized: rows.nodeCount)
    parents = Scratch(uninitialized: rows.nodeCount)
    low = Scratch(uninitialized: rows.nodeCount)
    rows.reading { search($0) }
  }

  private borrowing func search(_ rows: RowReader) {
    let count = rows.nodeCount
    let unknown = UInt32.max
    let numbers = Scratch<UInt32>(count, repeating: unknown)
    // The search's stack of calls: numbers are enough, as parents say who called.
    let next = Scratch<UInt32>(uninitialized: count)
    var reached = 0
    for root in 0..<count where numbers[root] == unknown {
      var node = root
      var number = reached
      numbers[root] = UInt32(truncatingIfNeeded: number)
      nodes[number] = UInt32(truncatingIfNeeded: root)
      parents[number] = UInt32(truncatingIfNeeded: number)
      reached &+= 1
      var arc = rows.start(root)
      var parent = -1
      var lowest = UInt32(truncatingIfNeeded: number)
      while true {
        let end = rows.start(node &+ 1)
        var child = -1
        while arc < end {
          let target = rows.target(arc)
          arc &+= 1
          let known = numbers[target]
          if known == unknown {
            child = target
            break
          }
          if known < lowest {
            // The way here, unless there is another one beside it.
            let isWayHere =
              target == parent && !(arc &- 1 > rows.start(node) && rows.target(arc &- 2) == target)
            if !isWayHere { lowest = known }
          }
        }
        if child >= 0 {
          next[number] = UInt32(truncatingIfNeeded: arc)
          low[number] = lowest
          parents[reached] = UInt32(truncatingIfNeeded: number)
          parent = node
          node = child
          number = reached
          numbers[child] = UInt32(truncatingIfNeeded: number)
          nodes[number] = UInt32(truncatingIfNeeded: child)
          reached &+= 1
          arc = rows.start(child)
          lowest = UInt32(truncatingIfNeeded: number)
          continue
        }
        low[number] = lowest
        let above = Int(truncatingIfNeeded: parents[number])
        guard above != number else { break }
        number = above
        node = Int(truncatingIfNeeded: nodes[number])
        arc = Int(truncatingIfNeeded: next[number])
        lowest = min(lowest, low[number])
        let grandparent = Int(truncatingIfNeeded: parents[number])
        parent = grandparent == number ? -1 : Int(truncatingIfNeeded: nodes[grandparent])
      }
    }
  }

  /// How many nodes are below each, itself included, by number.
  func sizes() -> Scratch<UInt32> {
    let sizes = Scratch<UInt32>(nodes.count, repeating: 1)
    for number in stride(from: nodes.count - 1, through: 0, by: -1) {
      let parent = parents[number]
      if Int(parent) != number { sizes[parent] += sizes[number] }
    }
    return sizes
  }

  /// The first number of each number's component.
  func roots() -> Scratch<UInt32> {
    let roots = Scratch<UInt32>(uninitialized: nodes.count)
    for number in 0..<nodes.count {
      let parent = Int(parents[number])
      roots[number] = parent == number ? UInt32(number) : roots[parent]
    }
    return roots
  }
}
