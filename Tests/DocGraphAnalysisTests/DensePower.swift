import DocGraphAnalysis

/// What repeating a matrix from 1 everywhere tends to, by squaring it.
struct DensePower {
  private var rows: [[Double]]

  init(_ rows: [[Double]]) { self.rows = rows }

  /// Of length 1.
  mutating func limit() -> [Double] {
    for _ in 0..<40 {
      let count = rows.count
      var square = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      for row in 0..<count {
        for middle in 0..<count where rows[row][middle] != 0 {
          for column in 0..<count { square[row][column] += rows[row][middle] * rows[middle][column] }
        }
      }
      let largest = square.joined().max() ?? 1
      rows = square.map { $0.map { $0 / largest } }
    }
    let sums = rows.map { $0.reduce(0, +) }
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sums.map { $0 / length }
  }
}
