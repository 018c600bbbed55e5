internal import CZlib

/// Unfolds deflated bytes (RFC 1951), by zlib. No other file knows zlib.
enum Inflate {
  /// What the bytes unfold to; nil where they are not one whole stream of exactly `size` bytes.
  ///
  /// - Complexity: O(deflated + size); not more than `size` bytes are ever made.
  static func bytes(_ deflated: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    // zlib wants places to read from and to write to even for nothing.
    guard size >= 0, !deflated.isEmpty else { return nil }
    var isWhole = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
      guard let target = buffer.baseAddress else { return }
      isWhole = unsafe deflated.withUnsafeBufferPointer { source in
        guard let first = source.baseAddress else { return false }
        return unsafe docgraph_inflate(first, source.count, target, size)
      }
      count = isWhole ? size : 0
    }
    return isWhole ? bytes : nil
  }
}
