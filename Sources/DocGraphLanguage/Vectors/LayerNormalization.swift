internal import CKernels

/// Layer normalization (Ba, Kiros, Hinton 2016): a row less its mean, divided by its deviation, times a gain, plus a bias.
struct LayerNormalization: Sendable {
  private let gain: [Float]
  private let bias: [Float]

  /// - Parameters:
  ///   - gain: as many numbers as a row has, a multiple of 8.
  ///   - bias: the same count.
  init(gain: [Float], bias: [Float]) {
    precondition(gain.count == bias.count && gain.count % 8 == 0)
    self.gain = gain
    self.bias = bias
  }

  /// Normalizes rows in place, and then adds the rows of `residual`, where there are any.
  func apply(_ y: UnsafeMutablePointer<Float>, rows: Int, residual: UnsafePointer<Float>? = nil) {
    unsafe docgraph_normalize(y, rows, gain.count, gain, bias, residual)
  }
}
