import CGraphviz

/// A file that exists in memory alone: for what Graphviz reads by name, and for what another process is given to read.
package struct MemoryFile: ~Copyable {
  package let descriptor: Int32

  /// `MFD_CLOEXEC`.
  private static let closeOnExec: UInt32 = 1

  /// nil where the system has no memory for it.
  package init?(_ bytes: [UInt8]) {
    descriptor = unsafe memfd_create("docgraph", Self.closeOnExec)
    guard descriptor >= 0 else { return nil }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return nil }
      rest = rest.dropFirst(count)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Makes the next reader begin at the first byte.
  package func rewind() -> Bool { lseek(descriptor, 0, SEEK_SET) == 0 }

  var path: String { "/proc/self/fd/\(descriptor)" }
}
