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
    return evidence.mentions.isEmpty || isShifted
      ? nil : "the mentions inside it cannot be shifted with it, as its length or form is another"
  }

  /// Whether every byte of it moved by the same distance.
  fileprivate var isShifted: Bool {
    guard let old = evidence.range, old.lowerBound >= 0 else { return false }
    return reading.range?.count == old.count && !reading.verdicts.contains(.normalized)
  }
}

extension Verification {
  /// The graph with the offsets of what moved, and of the mentions inside, corrected where that is certain; nothing else
  /// differs. Mentions that are recorded at entities move with the evidence that they lie in.
  ///
  /// - Parameter graph: The one that was verified.
  /// - Complexity: O(evidence + mentions × corrected evidence of their documents).
  public func fixed(_ graph: Graph) -> Graph {
    var corrections: [GraphPath: Evidence] = [:]
    var shifts: [DocumentID: [Shift]] = [:]
    for piece in pieces {
      guard let corrected = piece.corrected, let new = corrected.range, let old = piece.evidence.range else {
        continue
      }
      corrections[piece.place] = corrected
      shifts[piece.evidence.document, default: []].append(
        Shift(from: old, distance: piece.isShifted ? new.lowerBound - old.lowerBound : nil))
    }
    guard !corrections.isEmpty else { return graph }
    for piece in pieces where piece.corrected == nil {
      guard let range = piece.evidence.range, let own = shifts[piece.evidence.document], !own.isEmpty else {
        continue
      }
      let stays = !piece.reading.verdicts.contains(.missing) && !piece.reading.verdicts.contains(.moved)
      shifts[piece.evidence.document]?.append(Shift(from: range, distance: stays ? 0 : nil))
    }
    var graph = graph
    graph.updateEvidence { evidence, place in
      if let corrected = corrections[place] { evidence = corrected }
    }
    for entity in graph.entities.indices {
      for item in graph.entities[entity].mentions.indices {
        graph.entities[entity].mentions[item].shift(by: shifts)
      }
    }
    return graph
  }
}

/// How far a passage moved.
private struct Shift {
  let from: Range<Int>
  /// Nil where that is not certain.
  let distance: Int?
}

extension DocumentSpan {
  /// Moves it as far as all evidence did that it lies in; where that is not one distance it stays.
  fileprivate mutating func shift(by shifts: [DocumentID: [Shift]]) {
    let around = (shifts[document] ?? []).filter { range.clamped(to: $0.from) == range && !range.isEmpty }
    guard Set(around.map(\.distance)).count == 1, let distance = around.first?.distance else { return }
    range = range.lowerBound + distance..<range.upperBound + distance
  }
}
