/// The nodes in the order of their strong components, such that no arc leads from a component to a later one.
///
/// Tarjan's algorithm with a stack of its own, in the form of Pearce that needs no mark for what is on the stack: a node that
/// is done has the highest number. Of nodes, one array is looked at per arc.
///
/// References: R. E. Tarjan, *Depth-First Search and Linear Graph Algorithms*, SIAM Journal on Computing 1, 1972;
/// D. J. Pearce, *A Space-Efficient Algorithm for Finding Strongly Connected Components*, Information Processing Letters
/// 116, 2016.
struct StrongOrder: ~Copyable {
  /// The nodes.
  let nodes: Scratch<UInt32>
  /// For each place in ``nodes`` whether a component begins there.
  let isFirst: Scratch<Bool>
  /// The component of each node, in this order.
  let labels: Scratch<UInt32>
  let componentCount: Int

  /// - Complexity: O(nodes + arcs).
  init(_ rows: RowReader) {
    let count = rows.nodeCount
    nodes = Scratch(uninitialized: count)
    isFirst = Scratch(count, repeating: false)
    labels = Scratch(uninitialized: count)
    // When each node was reached, counted from 1; 0 is not yet, the highest number is done.
    let numbers = Scratch<UInt32>(count, repeating: 0)
    let done = UInt32.max
    let next = Scratch<UInt32>(uninitialized: count)
    let lowest = Scratch<UInt32>(uninitialized: count)
    let calls = Scratch<UInt32>(uninitialized: count)
    // What is not done grows from the end of the places, what is done from their beginning.
    let open = Scratch<UInt32>(uninitialized: count)
    var (openCount, doneCount, components) = (0, 0, 0)
    var index: UInt32 = 0
    for root in 0..<count where numbers[root] == 0 {
      var depth = 0
      var node = root
      var arc = rows.start(root)
      index &+= 1
      var low = index
      numbers[root] = index
      open[openCount] = UInt32(truncatingIfNeeded: root)
      openCount &+= 1
      while true {
        let end = rows.start(node &+ 1)
        var child = -1
        while arc < end {
          let target = rows.target(arc)
          let number = numbers[target]
          arc &+= 1
          if number == 0 {
            child = target
            break
          }
          if number < low { low = number }
        }
        if child >= 0 {
          next[node] = UInt32(truncatingIfNeeded: arc)
          lowest[node] = low
          calls[depth] = UInt32(truncatingIfNeeded: node)
          depth &+= 1
          node = child
          arc = rows.start(child)
          index &+= 1
          low = index
          numbers[child] = index
          open[openCount] = UInt32(truncatingIfNeeded: child)
          openCount &+= 1
          continue
        }
        if low == numbers[node] {
          isFirst[doneCount] = true
          var member = 0
          repeat {
            openCount &-= 1
            member = Int(truncatingIfNeeded: open[openCount])
            numbers[member] = done
            labels[member] = UInt32(truncatingIfNeeded: components)
            nodes[doneCount] = UInt32(truncatingIfNeeded: member)
            doneCount &+= 1
          } while member != node
          components &+= 1
        }
        guard depth > 0 else { break }
        depth &-= 1
        node = Int(truncatingIfNeeded: calls[depth])
        arc = Int(truncatingIfNeeded: next[node])
        low = min(low, lowest[node])
      }
    }
    componentCount = components
  }
}
