internal import CKernels

/// Which instructions the kernels use.
package enum Instructions: Sendable, Hashable {
  /// SSE2 on x86-64, NEON on arm64.
  case plain
  /// AVX2 with fused multiply-add.
  case avx2
  /// AVX-512 where it is faster than AVX2; the same bits.
  case avx512

  /// The best that this machine has.
  package static var best: Instructions {
    switch docgraph_best_instructions() {
    case docgraph_avx512: .avx512
    case docgraph_avx2: .avx2
    default: .plain
    }
  }

  /// All that this machine has.
  package static var available: [Instructions] {
    switch best {
    case .plain: [.plain]
    case .avx2: [.plain, .avx2]
    case .avx512: [.plain, .avx2, .avx512]
    }
  }

  fileprivate var raw: docgraph_instructions {
    switch self {
    case .plain: docgraph_plain
    case .avx2: docgraph_avx2
    case .avx512: docgraph_avx512
    }
  }
}

/// A matrix of weights and its biases, laid out for the kernels.
///
/// - Note: `@unchecked`, because the memory is written in `init` only.
@safe package final class PackedWeights: @unchecked Sendable {
  package let inputs: Int
  package let outputs: Int
  private let instructions: Instructions
  private let packed: UnsafeMutablePointer<Float>

  /// What the rows of a product are.
  package enum Layout: Sendable {
    /// `outputs` x `inputs`.
    case product
    /// `outputs` x 3 pieces x `inputs`; `outputs` is a multiple of 8.
    case maxout
  }

  private let layout: Layout

  /// - Parameters:
  ///   - weights: rows of `inputs` numbers, as many as the layout asks for.
  ///   - biases: one a row, or none.
  package init(
    _ layout: Layout, weights: [Float], biases: [Float]?, inputs: Int, outputs: Int,
    instructions: Instructions
  ) {
    let rows = layout == .maxout ? outputs * 3 : outputs
    precondition(weights.count == rows * inputs && (biases ?? weights).count >= rows)
    precondition(layout == .product || outputs % 8 == 0)
    self.layout = layout
    self.inputs = inputs
    self.outputs = outputs
    self.instructions = instructions
    let count = docgraph_packed_count(instructions.raw, rows, inputs)
    // Vectors that do not cross cache lines: products take two thirds of the time.
    unsafe packed = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64)
      .bindMemory(to: Float.self, capacity: count)
    unsafe weights.withUnsafeBufferPointer { weights in
      unsafe (biases ?? []).withUnsafeBufferPointer { bias in
        let bias = biases == nil ? nil : bias.baseAddress
        switch layout {
        case .product:
          unsafe docgraph_pack(instructions.raw, weights.baseAddress!, bias, outputs, inputs, packed)
        case .maxout:
          unsafe docgraph_pack_maxout(instructions.raw, weights.baseAddress!, bias, outputs, inputs, packed)
        }
      }
    }
  }

  deinit { unsafe packed.deallocate() }

  /// Writes `rows` x `outputs` numbers to `y`: each row of `x` times the weights, plus the biases; with the layout `.maxout`, the
  /// largest of each output's pieces.
  ///
  /// - Parameter stride: floats from one row of `x` to the next; less than `inputs` for rows that overlap. `x` holds
  ///   `(rows - 1) * stride + inputs` floats.
  package func apply(_ x: UnsafePointer<Float>, stride: Int, rows: Int, to y: UnsafeMutablePointer<Float>) {
    switch layout {
    case .product: unsafe docgraph_product(instructions.raw, x, stride, rows, packed, outputs, inputs, y)
    case .maxout: unsafe docgraph_maxout(instructions.raw, x, stride, rows, packed, outputs, inputs, y)
    }
  }
}
