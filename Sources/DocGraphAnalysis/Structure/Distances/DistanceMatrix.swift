import CGraphKernels

/// The distances in hops between all nodes.
public final class DistanceMatrix: Sendable {
  public let nodeCount: Int
  /// Row by row the distances from a node; the greatest number where there is no path.
  private let distances: Scratch<UInt16>

  fileprivate static let none = UInt16.max

  fileprivate init(nodeCount: Int, distances: consuming Scratch<UInt16>) {
    self.nodeCount = nodeCount
    self.distances = distances
  }

  /// The hops from one node to another; nil where there is no path.
  ///
  /// - Precondition: both are nodes.
  public subscript(source: Int, target: Int) -> Int? {
    precondition(0..<nodeCount ~= source && 0..<nodeCount ~= target)
    let distance = distances[source * nodeCount + target]
    return distance == Self.none ? nil : Int(distance)
  }

  /// The sum of all distances.
  package var sum: Int {
    var sum = 0
    for place in 0..<distances.count where distances[place] != Self.none { sum += Int(distances[place]) }
    return sum
  }
}

extension Analyzable {
  /// The distances in hops between all entities: 2 bytes a pair.
  ///
  /// In a directed snapshot hops follow the relations. Weights, parallel relations and loops make no difference.
  ///
  /// - Throws: ``AnalysisError/Code/size`` for more than 65,535 nodes, ``AnalysisError/Code/memory``,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes² + nodes × relations).
  public func distanceMatrix() throws(AnalysisError) -> DistanceMatrix {
    let count = nodeCount
    guard count <= Int(UInt16.max) else {
      throw AnalysisError(
        .size, "a matrix of the distances of \(count) nodes is too large", hint: "there are at most 65535")
    }
    let execution = Execution.current
    try Execution.requireMemory(
      2 * count * count + SearchRows.bytes(network) + execution.threads
        * DistanceRoom.bytes(nodeCount: count),
      for: "the matrix of distances")
    // Searches against the arcs write the distances from a node into its row, 512 columns at once.
    let steps = StepRows(network.backward, weighted: false)
    let rows = SearchRows(steps, directed: network.isDirected, order: Array(0..<UInt32(count)))
    let sources = Scratch(Array(0..<UInt32(count)))
    let batches = Pieces(count, size: DistanceRoom.lanes)
    let instructions = Instructions.current
    let distances = Scratch<UInt16>(count * count, repeating: DistanceMatrix.none)
    try execution.forEach(
      batches.count, task: "distances", state: { DistanceRoom(nodeCount: count, instructions) }
    ) { room, batch in
      var results = unsafe docgraph_distances()
      unsafe results.matrix = distances.base + batches[batch].lowerBound
      unsafe results.stride = count
      _ = unsafe room.search(rows, from: sources, batches[batch], mostHops: .max, results)
    }
    return DistanceMatrix(nodeCount: count, distances: distances)
  }
}
