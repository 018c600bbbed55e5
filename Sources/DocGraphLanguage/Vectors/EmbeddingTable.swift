internal import CKernels

/// A hash embedding: a table with fewer rows than there are ids, where each id's vector is the sum of four rows that its hash
/// chooses (Serrà, Karatzoglou: "Getting deep recommenders fit", 2017; thinc's `HashEmbed`).
struct EmbeddingTable: Sendable {
  /// Floats in a row, a multiple of 8.
  let width: Int
  private let rows: UInt32
  private let seed: UInt32
  private let table: [Float]

  /// - Parameter table: rows of `width` floats, at least one and less than 2^32.
  init(_ table: [Float], width: Int, seed: UInt32) {
    precondition(width > 0 && !table.isEmpty && table.count % width == 0)
    self.table = table
    self.width = width
    self.seed = seed
    rows = UInt32(table.count / width)
  }

  /// Writes an id's vector.
  ///
  /// - Parameter vector: room for `width` floats.
  func embed(_ id: UInt64, to vector: UnsafeMutablePointer<Float>) {
    let chosen = Self.hash(id, seed: seed) % SIMD4(repeating: rows)
    unsafe table.withUnsafeBufferPointer { table in
      unsafe withUnsafeBytes(of: chosen) { chosen in
        let rows = unsafe chosen.assumingMemoryBound(to: UInt32.self).baseAddress!
        unsafe docgraph_gather(table.baseAddress!, rows, width, vector)
      }
    }
  }

  /// Four words of an id: MurmurHash3 (Austin Appleby, public domain) of its 8 bytes to 128 bits, in thinc's reading of it.
  static func hash(_ id: UInt64, seed: UInt32) -> SIMD4<UInt32> {
    var first = id &* 0x87c3_7b91_1142_53d5
    first = (first << 31 | first >> 33) &* 0x4cf5_ad43_2745_937f
    let start = UInt64(seed) ^ 8
    first = (first ^ start) &+ start
    var second = start &+ first
    first = mixed(first)
    second = mixed(second)
    first = first &+ second
    second = second &+ first
    return SIMD4(
      UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: first >> 32),
      UInt32(truncatingIfNeeded: second), UInt32(truncatingIfNeeded: second >> 32))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 33) &* 0xff51_afd7_ed55_8ccd
    value = (value ^ value >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return value ^ value >> 33
  }
}
