/// A symmetric matrix with numbers on its diagonal and beside it only, as Lanczos' method makes it.
struct Tridiagonal {
  var diagonal: [Double] = []
  /// Between each row and the next, above 0.
  var beside: [Double] = []

  /// The `number`th largest eigenvalue, counted from 1, by bisection.
  ///
  /// - Complexity: O(rows), some 60 times.
  func eigenvalue(_ number: Int) -> Double {
    var (low, high) = (Double.infinity, -Double.infinity)
    for row in diagonal.indices {
      let radius = (row > 0 ? abs(beside[row - 1]) : 0) + (row + 1 < diagonal.count ? abs(beside[row]) : 0)
      low = min(low, diagonal[row] - radius)
      high = max(high, diagonal[row] + radius)
    }
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return middle }
      if countAbove(middle) >= number { low = middle } else { high = middle }
    }
  }

  /// How many eigenvalues are above a number, by the signs of pivots (Sturm).
  private func countAbove(_ value: Double) -> Int {
    var count = 0
    var pivot = 1.0
    for row in diagonal.indices {
      let before = row > 0 ? beside[row - 1] : 0
      pivot = value - diagonal[row] - (row > 0 ? before * before / pivot : 0)
      if pivot == 0 { pivot = -1e-300 }
      if pivot < 0 { count += 1 }
    }
    return count
  }

  /// The eigenvector of the largest eigenvalue, of length 1, by inverse iteration: no entry is below 0.
  func leadingVector(_ eigenvalue: Double) -> [Double] {
    let count = diagonal.count
    let shift = eigenvalue + 4 * abs(eigenvalue) * .ulpOfOne
    var vector = [Double](repeating: 1, count: count)
    for _ in 0..<4 {
      var pivots = [Double](repeating: 0, count: count)
      for row in 0..<count {
        let before = row > 0 ? beside[row - 1] : 0
        let pivot = shift - diagonal[row] - (row > 0 ? before * before / pivots[row - 1] : 0)
        pivots[row] = max(pivot, abs(eigenvalue) * 1e-18 + 1e-300)
        if row > 0 { vector[row] += before / pivots[row - 1] * vector[row - 1] }
      }
      for row in stride(from: count - 1, through: 0, by: -1) {
        let after = row + 1 < count ? beside[row] * vector[row + 1] : 0
        vector[row] = (vector[row] + after) / pivots[row]
      }
      // By the largest entry first, lest squares overflow.
      let largest = vector.max() ?? 1
      for row in 0..<count { vector[row] /= largest }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for row in 0..<count { vector[row] /= length }
    }
    return vector
  }
}
