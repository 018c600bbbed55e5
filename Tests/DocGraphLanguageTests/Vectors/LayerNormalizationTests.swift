import Testing

@testable import DocGraphLanguage

@Suite struct LayerNormalizationTests {
  private let ones = [Float](repeating: 1, count: 8)
  private let zeros = [Float](repeating: 0, count: 8)

  @Test func `a row has mean zero and variance one`() {
    // 1 to 8: mean 4.5, variance 5.25.
    var rows: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]
    unsafe LayerNormalization(gain: ones, bias: zeros).apply(&rows, rows: 1)
    let expected: [Float] = [
      -1.5275252, -1.0910894, -0.65465367, -0.21821789, 0.21821789, 0.65465367, 1.0910894, 1.5275252,
    ]
    for index in rows.indices { #expect(abs(rows[index] - expected[index]) < 1e-6) }
  }

  @Test func `gain, bias and residual come after`() {
    var rows: [Float] = [-1, 1, -1, 1, -1, 1, -1, 1, -3, 3, 3, -3, 3, -3, 3, -3]
    let gain: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]
    let residual: [Float] = Array(repeating: 100, count: 8) + Array(repeating: 200, count: 8)
    unsafe LayerNormalization(gain: gain, bias: [10, 10, 10, 10, 20, 20, 20, 20])
      .apply(&rows, rows: 2, residual: residual)
    let expected: [Float] = [109, 112, 107, 114, 115, 126, 113, 128, 209, 212, 213, 206, 225, 214, 227, 212]
    for index in rows.indices { #expect(abs(rows[index] - expected[index]) < 1e-4) }
  }

  @Test func `a row of equal numbers becomes the bias`() {
    var rows = [Float](repeating: 7, count: 8)
    unsafe LayerNormalization(gain: ones, bias: [1, 2, 3, 4, 5, 6, 7, 8]).apply(&rows, rows: 1)
    #expect(rows == [1, 2, 3, 4, 5, 6, 7, 8])
  }
}
