public import DocGraphModel

extension VerifiedEvidence {
  /// The evidence with its new offsets; nil where it did not move, or ``reasonToLeave`` says why it stays.
  public var corrected: Evidence? {
    guard reading.verdicts.contains(.moved), reasonToLeave == nil, let old = evidence.range,
      let new = reading.range
    else { return nil }
    var corrected = evidence
    corrected.range = new
    for item in corrected.mentions.indices {
      let range = corrected.mentions[item].range
      guard range.clamped(to: old) == range else { continue }
      let start = new.lowerBound + (range.lowerBound - old.lowerBound)
      corrected.mentions[item].range = start..<start + range.count
    }
    return corrected
  }

  /// Why the offsets of a piece that moved are not corrected; nil where they are, or it did not move.
  public var reasonToLeave: String? {
    guard reading.verdicts.contains(.moved) else { return nil }
    if let doubt = reading.doubt { return doubt }
    guard !evidence.mentions.isEmpty, let old = evidence.range else { return nil }
    let isShifted =
      old.lowerBound >= 0 && reading.range?.count == old.count && !reading.verdicts.contains(.normalized)
    return isShifted
      ? nil : "the mentions inside it cannot be shifted with it, as its length or form is another"
  }
}

extension Verification {
  /// The graph with the offsets of what moved, and of the mentions inside, corrected where that is certain; nothing else differs.
  ///
  /// - Parameter graph: The one that was verified.
  public func fixed(_ graph: Graph) -> Graph {
    let corrections = Dictionary(
      pieces.compactMap { piece in piece.corrected.map { (piece.place, $0) } },
      uniquingKeysWith: { first, _ in first })
    guard !corrections.isEmpty else { return graph }
    var graph = graph
    graph.updateEvidence { evidence, place in
      if let corrected = corrections[place] { evidence = corrected }
    }
    return graph
  }
}
