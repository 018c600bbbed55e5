import DocGraph

extension ReviewDialog {
  /// Carries out a decision, keeps it and goes on to the next item.
  mutating func decide(_ decision: ReviewDecision, goesOn: Bool = true) throws -> Bool {
    let change = try session.apply(decision)
    do {
      try journal.add(.decision(change.decision))
    } catch {
      // What is not kept was not decided.
      session.undo()
      throw error
    }
    Console.print(ReviewWords.of(change).printable)
    if goesOn { position += 1 } else { isRevisited = true }
    return false
  }

  /// Rejects after asking, where more hangs on an entity.
  mutating func reject(
    _ targets: [ReviewTarget], corrections: [ReviewDecision.Correction] = []
  ) throws -> Bool {
    let named = Set(targets)
    var hanging: Set<RelationID> = []
    for case .entity(let id) in targets.prefix(1_000) {
      hanging.formUnion(session.relations(of: id).filter { !named.contains(.relation($0)) })
    }
    if case .entity(let id)? = targets.first, targets.count == 1, session.attributionCount(of: id) > 0 {
      let count = counted(session.attributionCount(of: id), "relation is", "relations are")
      Console.print("\(count) attributed to it; rejecting it does not change that")
    }
    if !hanging.isEmpty {
      let count = counted(hanging.count, "relation hangs", "relations hang")
      let accepted = hanging.count { session.relation($0)?.review == .accepted }
      let warning = accepted > 0 ? ", \(accepted) of them accepted" : ""
      guard confirms("\(count) on it\(warning). Reject with it?") else { return true }
    }
    return try decide(ReviewDecision(targets, .reject, corrections: corrections))
  }

  mutating func edit(_ target: ReviewTarget, _ words: String) throws -> Bool {
    var words = words
    if words.isEmpty {
      Console.print(ReviewWords.values(of: target, in: session))
      guard let line = ask("edit (key=value …, nothing to leave it) > ") else { return true }
      words = line
    }
    let corrections = try ReviewDecision.corrections(words)
    guard !corrections.isEmpty else { return true }
    return try decide(ReviewDecision([target], .edit, corrections: corrections), goesOn: false)
  }

  mutating func note(_ target: ReviewTarget, _ words: String) throws -> Bool {
    guard let text = words.isEmpty ? ask("note > ") : words, !text.isEmpty else { return true }
    let correction = ReviewDecision.Correction(.note, text)
    return try decide(ReviewDecision([target], .edit, corrections: [correction]), goesOn: false)
  }

  mutating func pair(_ entry: ReviewQueue.Entry, _ verb: ReviewDecision.Verb) throws -> Bool {
    guard case .duplicate(let one, let other) = entry.item else { return true }
    return try decide(ReviewDecision([.entity(other)], verb, other: one))
  }

  mutating func goBack() -> Bool {
    var before = position - 1
    // What was merged into another is there no more.
    while before >= 0, session.review(of: queue.entries[before].item.target) == nil { before -= 1 }
    guard before >= 0 else {
      Console.print("this is the first one")
      return true
    }
    position = before
    isRevisited = true
    return false
  }

  mutating func undo() throws -> Bool {
    guard let decision = session.decisions.last else {
      Console.print("there is nothing to undo")
      return true
    }
    try journal.add(.undo)
    session.undo()
    Console.print("undone: \(ReviewWords.shortened(decision))".printable)
    let targets = Set(decision.targets)
    position = queue.entries.firstIndex { targets.contains($0.item.target) } ?? position
    return false
  }

  /// Decides all open items that have something in common with this one.
  mutating func decideAll(
    _ command: ReviewCommand, _ words: String, _ entry: ReviewQueue.Entry
  ) throws -> Bool {
    let groups = ReviewGroups(queue, in: session).groups(of: entry)
    let verb = command == .acceptAll ? "accept" : "reject"
    var answer = words
    if answer.isEmpty {
      for group in groups {
        Console.print("  \(group.key)  \(group.name) (\(group.targets.count))".printable)
      }
      switch prompt("\(verb) all of which? (c to cancel)") {
      case .key(let key): answer = String(key)
      case .line(let line): answer = line
      case .again, .end: return true
      }
    }
    guard let group = groups.first(where: { $0.key == answer || $0.word == answer }) else { return true }
    if command == .rejectAll { return try reject(group.targets) }
    return try decide(ReviewDecision(group.targets, .accept))
  }
}
