import Glibc

extension Execution {
  /// How many processors are at work.
  static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Makes sure that this machine has the memory for an analysis, before any of it is used.
  ///
  /// - Parameter bytes: A close bound from above.
  /// - Throws: ``AnalysisError/Code/memory``.
  package static func requireMemory(_ bytes: Int, for task: String) throws(AnalysisError) {
    let (pages, size) = (sysconf(Int32(_SC_PHYS_PAGES)), sysconf(Int32(_SC_PAGESIZE)))
    var limit = rlimit()
    unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    let available = min(pages * size, Int(clamping: limit.rlim_cur))
    guard pages > 0, bytes > available else { return }
    throw AnalysisError(
      .memory,
      "\(task) needs \(bytes / 1_000_000) MB of memory, and there are \(available / 1_000_000)",
      hint: "narrow the graph, or use a machine with more memory")
  }
}
