import Synchronization

extension DependencySources {
  /// Adds up the dependencies of all sources.
  ///
  /// - Returns: the sums, and how many nodes each source reaches, without its own pendants.
  /// - Throws: ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  func totals(
    _ extra: DependencyTotals.Extra? = nil, task: String
  ) throws(AnalysisError) -> (totals: DependencyTotals, reaches: [Double]) {
    let count = rows.nodeCount
    let arcCount = rows.forward.targets.count
    let groups = DependencyTotals.groupCount(batches: batchCount, numbers: extra == .arcs ? arcCount : count)
    let execution = Execution.current
    try Execution.requireMemory(
      DependencyTotals.bytes(nodeCount: count, arcCount: arcCount, groups: groups, extra)
        + min(execution.threads, groups) * DependencyRoom.bytes(nodeCount: count), for: task)
    let totals = DependencyTotals(nodeCount: count, arcCount: arcCount, groups: groups, extra)
    let reaches = Scratch<Double>(nodes.count, repeating: 0)
    let instructions = Instructions.current
    // Made by a thread that meets too many paths for the kernel.
    let wideRows = Mutex<LengthRows?>(nil)
    try execution.forEach(groups, task: task, state: { DependencyRoom(nodeCount: count, instructions) }) {
      room, group in
      totals.clear(group)
      var wide: PathDependencies?
      for batch in batchCount * group / groups..<batchCount * (group + 1) / groups {
        if execution.isCancelled { return }
        if room.add(self, batch: batch, to: totals, group: group) {
          for (lane, place) in places(ofBatch: batch).enumerated() { reaches[place] = room.reaches[lane] }
          continue
        }
        let search =
          wide
          ?? PathDependencies(
            wideRows.withLock { rows in
              let made = rows ?? LengthRows(self.rows)
              rows = made
              return made
            })
        wide = search
        for place in places(ofBatch: batch) {
          search.add(
            from: Int(nodes[place]), weight: weights[place], pendants: pendants, to: totals, group: group)
          reaches[place] = search.reach
        }
      }
    }
    return (totals, reaches.array)
  }
}

extension LengthRows {
  /// Adds up the dependencies of sources whose paths are as long as their steps.
  ///
  /// - Throws: ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  func totals(
    from sources: [UInt32], weights: [Double], _ extra: DependencyTotals.Extra? = nil, task: String
  ) throws(AnalysisError) -> DependencyTotals {
    let stepCount = targets.count
    let groups = DependencyTotals.groupCount(
      batches: sources.count, numbers: extra == .arcs ? stepCount : nodeCount)
    let execution = Execution.current
    try Execution.requireMemory(
      DependencyTotals.bytes(nodeCount: nodeCount, arcCount: stepCount, groups: groups, extra)
        + min(execution.threads, groups) * PathDependencies.bytes(nodeCount: nodeCount, stepCount: stepCount),
      for: task)
    let totals = DependencyTotals(nodeCount: nodeCount, arcCount: stepCount, groups: groups, extra)
    let none = Scratch<Double>([])
    try execution.forEach(groups, task: task, state: { PathDependencies(self) }) { search, group in
      totals.clear(group)
      for place in sources.count * group / groups..<sources.count * (group + 1) / groups {
        if execution.isCancelled { return }
        search.add(
          from: Int(sources[place]), weight: weights[place], pendants: none, to: totals, group: group)
      }
    }
    return totals
  }
}
