import Synchronization

/// Counts triangles, each once: from its corner of lowest degree.
///
/// Nodes are numbered anew from the highest degree down, and every edge leads from the higher number to the lower, so that no
/// node has more than √(2 · edges) ways out, and the nodes that most rows name lie together.
///
/// Reference: T. Schank, D. Wagner, *Finding, Counting and Listing All Triangles in Large Graphs, an Experimental Study*,
/// WEA 2005 (the forward algorithm).
struct TriangleCounting: ~Copyable {
  /// The node of each new number.
  private let nodes: Scratch<UInt32>
  private let numbers: Scratch<UInt32>
  /// Where each row begins and ends; there is room between.
  private let starts: Scratch<UInt32>
  private let ends: Scratch<UInt32>
  private let targets: Scratch<UInt32>
  /// How many others each new number is connected with.
  private let neighborCounts: Scratch<UInt32>
  private let pieces: Pieces

  /// - Parameter rows: With both ways of every edge, ascending in each row.
  /// - Complexity: O(nodes + arcs), on all cores.
  init(_ rows: RowReader) throws(AnalysisError) {
    let count = rows.nodeCount
    nodes = Scratch(uninitialized: count)
    numbers = Scratch(uninitialized: count)
    starts = Scratch(uninitialized: count + 1)
    ends = Scratch(uninitialized: count)
    neighborCounts = Scratch(uninitialized: count)
    targets = Scratch(uninitialized: rows.arcCount)
    var largest = 0
    for node in 0..<count { largest = max(largest, rows.degree(node)) }
    let places = Scratch<UInt32>(largest + 1, repeating: 0)
    for node in 0..<count { places[rows.degree(node)] &+= 1 }
    var sum: UInt32 = 0
    for degree in stride(from: largest, through: 0, by: -1) {
      let same = places[degree]
      places[degree] = sum
      sum &+= same
    }
    for node in 0..<count {
      let number = places[rows.degree(node)]
      places[rows.degree(node)] &+= 1
      numbers[node] = number
      nodes[number] = UInt32(truncatingIfNeeded: node)
    }
    sum = 0
    for number in 0..<count {
      starts[number] = sum
      sum &+= UInt32(truncatingIfNeeded: rows.degree(Int(truncatingIfNeeded: nodes[number])))
    }
    starts[count] = sum
    pieces = Pieces(256, balancing: starts.array)
    try direct(rows)
  }

  /// Fills the rows with the lower numbers, parallel edges as one, loops left out.
  private borrowing func direct(_ rows: RowReader) throws(AnalysisError) {
    try Execution.current.forEach(pieces.count) { piece in
      for number in pieces[piece] {
        let node = Int(truncatingIfNeeded: nodes[number])
        var end = Int(truncatingIfNeeded: starts[number])
        var (last, distinct) = (node, 0)
        for arc in rows.row(node) {
          let target = rows.target(arc)
          let isNew = (target != last ? 1 : 0) & (target != node ? 1 : 0)
          let other = numbers[target]
          // There is room for all of a row: what does not belong is written over.
          targets[end] = other
          end &+= isNew & (Int(truncatingIfNeeded: other) < number ? 1 : 0)
          distinct &+= isNew
          last = target
        }
        ends[number] = UInt32(truncatingIfNeeded: end)
        neighborCounts[number] = UInt32(truncatingIfNeeded: distinct)
      }
    }
  }

  /// How many triangles there are.
  ///
  /// - Complexity: O(arcs^1.5), on all cores.
  borrowing func total() throws(AnalysisError) -> Int {
    let sums = Scratch<Int>(pieces.count, repeating: 0)
    try Execution.current.forEach(
      pieces.count, task: "triangles", state: { Scratch<UInt8>(nodes.count, repeating: 0) }
    ) { marks, piece in
      var sum = 0
      for number in pieces[piece] {
        let (start, end) = (Int(truncatingIfNeeded: starts[number]), Int(truncatingIfNeeded: ends[number]))
        guard end &- start > 1 else { continue }
        for arc in unsafe Range(uncheckedBounds: (start, end)) { marks[targets[arc]] = 1 }
        for arc in unsafe Range(uncheckedBounds: (start, end)) {
          let middle = Int(truncatingIfNeeded: targets[arc])
          var other = Int(truncatingIfNeeded: starts[middle])
          let otherEnd = Int(truncatingIfNeeded: ends[middle])
          while other < otherEnd {
            sum &+= Int(marks[targets[other]])
            other &+= 1
          }
        }
        for arc in unsafe Range(uncheckedBounds: (start, end)) { marks[targets[arc]] = 0 }
      }
      sums[piece] = sum
    }
    return (0..<pieces.count).reduce(0) { $0 + sums[$1] }
  }

  /// How many triangles each node is in.
  ///
  /// - Complexity: O(arcs^1.5), on all cores.
  borrowing func counts() throws(AnalysisError) -> [Int] {
    // Whole numbers may be added in any order, so that each thread has counts of its own.
    let (workers, count) = (Execution.current.threads, nodes.count)
    let tallies = Scratch<Int>(workers * count, repeating: 0)
    let next = Atomic(0)
    try Execution.current.forEach(workers) { worker in
      let marks = Scratch<UInt8>(count, repeating: 0)
      let first = worker * count
      var piece = next.add(1, ordering: .relaxed).oldValue
      while piece < pieces.count {
        for number in pieces[piece] { tally(number, marks, tallies, first) }
        piece = next.add(1, ordering: .relaxed).oldValue
      }
    }
    return (0..<count).map { node in
      (0..<workers).reduce(0) { $0 + tallies[$1 * count + Int(numbers[node])] }
    }
  }

  @inline(__always)
  private borrowing func tally(
    _ number: Int, _ marks: borrowing Scratch<UInt8>, _ tallies: borrowing Scratch<Int>, _ first: Int
  ) {
    let row = Int(truncatingIfNeeded: starts[number])..<Int(truncatingIfNeeded: ends[number])
    guard row.count > 1 else { return }
    for arc in row { marks[targets[arc]] = 1 }
    var own = 0
    for arc in row {
      let middle = Int(truncatingIfNeeded: targets[arc])
      var sum = 0
      for other in Int(truncatingIfNeeded: starts[middle])..<Int(truncatingIfNeeded: ends[middle]) {
        let far = Int(truncatingIfNeeded: targets[other])
        let mark = Int(marks[far])
        tallies[first &+ far] &+= mark
        sum &+= mark
      }
      tallies[first &+ middle] &+= sum
      own &+= sum
    }
    tallies[first &+ number] &+= own
    for arc in row { marks[targets[arc]] = 0 }
  }

  /// How many others a node is connected with.
  func neighborCount(_ node: Int) -> Int { Int(neighborCounts[numbers[node]]) }
}
