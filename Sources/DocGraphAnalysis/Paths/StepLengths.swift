/// What the length of a step is made of.
package enum StepLengths: Sendable {
  /// Every step is 1 long.
  case hops
  /// 1/weight, as a weight is strength.
  case inverseWeights
  /// The weight itself, as in edge lists whose numbers are lengths.
  case weights

  /// By strength or not.
  init(weighted: Bool) {
    self = weighted ? .inverseWeights : .hops
  }

  @inline(__always)
  func length(ofWeight weight: Double) -> Double {
    switch self {
    case .hops: 1
    case .inverseWeights: 1 / weight
    case .weights: weight
    }
  }
}
