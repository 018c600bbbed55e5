/// The weights of the links from one place to communities: a dense array that knows which of its elements are in use.
struct LinkWeights {
  private var weights: [Double]
  /// Those with a weight above 0, in the order in which they came.
  private(set) var communities: [UInt32] = []

  init(count: Int) {
    weights = [Double](repeating: 0, count: count)
  }

  subscript(community: UInt32) -> Double { weights[Int(community)] }

  /// - Parameter weight: Above 0.
  mutating func add(_ weight: Double, to community: UInt32) {
    if weights[Int(community)] == 0 { communities.append(community) }
    weights[Int(community)] += weight
  }

  /// - Complexity: O(communities in use).
  mutating func clear() {
    for community in communities { weights[Int(community)] = 0 }
    communities.removeAll(keepingCapacity: true)
  }
}
