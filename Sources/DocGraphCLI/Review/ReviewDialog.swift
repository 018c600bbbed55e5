import DocGraph

/// Walks a person through a queue: shows an item, takes an answer, keeps the decision, goes on.
struct ReviewDialog {
  var session: ReviewSession
  let queue: ReviewQueue
  var reader: ReviewReader
  let journal: ReviewJournal
  let keyboard: Keyboard
  private var position = 0
  /// Whether the item is shown whatever became of it: somebody went back to it.
  private var isRevisited = false

  init(
    _ session: ReviewSession, _ queue: ReviewQueue, reader: ReviewReader, journal: ReviewJournal,
    keyboard: Keyboard
  ) {
    self.session = session
    self.queue = queue
    self.reader = reader
    self.journal = journal
    self.keyboard = keyboard
  }

  /// Asks until all is decided or skipped, or the person has had enough.
  mutating func run() throws {
    if queue.entries.isEmpty { return }
    let hint = keyboard.givesKeys ? "one key an answer" : "one line an answer"
    Console.print("\(counted(queue.entries.count, "proposal", "proposals")) to review (\(hint), ? for help)")
    repeat {
      while let entry = next() {
        show(entry)
        while try ask(about: entry) {}
        if position < 0 { return }
      }
    } while try goesOn()
  }

  /// Asks behind the last item, where something may still be taken back.
  private mutating func goesOn() throws -> Bool {
    let open = queue.entries.count { session.isOpen($0.item) }
    Console.print("\nThat was the last one; \(open) undecided.")
    while true {
      let word: String
      switch prompt(ReviewCommand.atEnd) {
      case .end:
        Console.print("")
        return false
      case .again: continue
      case .key(let key): word = String(key)
      case .line(let line): word = line
      }
      switch ReviewCommand(word) {
      case .quit: return false
      case .undo: if try !undo() { return true }
      case .back: if !goBack() { return true }
      case .skip where open > 0:
        position = 0
        return true
      default: Console.print("(u, b, s or q)")
      }
    }
  }

  /// The item to show: the one gone back to, or the first from here on that is open.
  private mutating func next() -> ReviewQueue.Entry? {
    defer { isRevisited = false }
    while queue.entries.indices.contains(position) {
      let entry = queue.entries[position]
      if isRevisited || session.isOpen(entry.item) { return entry }
      position += 1
    }
    return nil
  }

  private mutating func show(_ entry: ReviewQueue.Entry) {
    let screen = ReviewScreen(width: Keyboard.columns)
    let passages = reader.passages(of: entry, in: session)
    Console.print(
      screen.text(
        entry, number: position + 1, of: queue.entries.count, passages: passages, reader: reader,
        session: session))
  }

  /// Asks once.
  ///
  /// - Returns: Whether to ask again about the same item without showing it.
  private mutating func ask(about entry: ReviewQueue.Entry) throws -> Bool {
    let isPair = if case .duplicate = entry.item { true } else { false }
    let answer = prompt(isPair ? ReviewCommand.ofPairs : ReviewCommand.ofRecords)
    let words: Substring
    switch answer {
    case .end:
      Console.print("")
      position = -1
      return false
    case .again: return false
    case .key(let key): words = String(key)[...]
    case .line(let line): words = line.drop(while: \.isWhitespace)
    }
    let word = words.prefix { !$0.isWhitespace }
    let rest = words[word.endIndex...].drop(while: \.isWhitespace)
    guard let command = ReviewCommand(word) else {
      Console.print(
        word.isEmpty ? "(? for help)" : "'\(String(word).printable)' is no answer here (? for help)")
      return true
    }
    guard isPair == (command == .merge || command == .apart) || !command.decides else {
      Console.print(
        isPair ? "first say whether the two are one (m, k or s)" : "that is for two that may be one")
      return true
    }
    do {
      return try carryOut(command, String(rest), entry)
    } catch let error as EvidenceError {
      Console.print("not done: \(error.description)".printable)
      return true
    }
  }

  private mutating func carryOut(
    _ command: ReviewCommand, _ words: String, _ entry: ReviewQueue.Entry
  ) throws -> Bool {
    let target = entry.item.target
    switch command {
    case .accept:
      return try decide(
        ReviewDecision([target], .accept, corrections: try ReviewDecision.corrections(words)))
    case .reject:
      return try reject([target], corrections: try ReviewDecision.corrections(words))
    case .edit: return try edit(target, words)
    case .note: return try note(target, words)
    case .merge: return try pair(entry, .merge)
    case .apart: return try pair(entry, .apart)
    case .skip: position += 1
    case .back: return goBack()
    case .undo: return try undo()
    case .acceptAll, .rejectAll: return try decideAll(command, words, entry)
    case .quit: position = -1
    case .help:
      Console.print(ReviewCommand.explained)
      return true
    }
    return false
  }

  private func prompt(_ text: String) -> Keyboard.Answer {
    Console.print("\(text) > ", terminator: "")
    let answer = keyboard.answer()
    switch answer {
    case .key(let key): Console.print(String(key))
    case .line(let line): repeated(line)
    case .again: Console.print("")
    case .end: break
    }
    return answer
  }

  /// A line typed as an answer to a further question; nil where there is none.
  private func ask(_ question: String) -> String? {
    while true {
      Console.print(question, terminator: "")
      switch keyboard.line() {
      case .line(let line):
        repeated(line)
        return line
      case .again: continue
      case .key, .end: return nil
      }
    }
  }

  private func repeated(_ line: String) {
    if !keyboard.isSeen { Console.print(line.printable) }
  }

  private func confirms(_ question: String) -> Bool {
    while true {
      switch prompt("\(question) [y/n]") {
      case .key("y"), .line("y"), .line("yes"): return true
      case .key("n"), .line("n"), .line("no"), .end: return false
      default: continue
      }
    }
  }
}

extension ReviewDialog {
  /// Carries out a decision, keeps it and goes on to the next item.
  private mutating func decide(_ decision: ReviewDecision, goesOn: Bool = true) throws -> Bool {
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
  private mutating func reject(
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

  private mutating func edit(_ target: ReviewTarget, _ words: String) throws -> Bool {
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

  private mutating func note(_ target: ReviewTarget, _ words: String) throws -> Bool {
    guard let text = words.isEmpty ? ask("note > ") : words, !text.isEmpty else { return true }
    let correction = ReviewDecision.Correction(.note, text)
    return try decide(ReviewDecision([target], .edit, corrections: [correction]), goesOn: false)
  }

  private mutating func pair(_ entry: ReviewQueue.Entry, _ verb: ReviewDecision.Verb) throws -> Bool {
    guard case .duplicate(let one, let other) = entry.item else { return true }
    return try decide(ReviewDecision([.entity(other)], verb, other: one))
  }

  private mutating func goBack() -> Bool {
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

  private mutating func undo() throws -> Bool {
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
  private mutating func decideAll(
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

extension ReviewCommand {
  /// Whether it is a decision about the item, so that it has to fit what the item is.
  fileprivate var decides: Bool {
    switch self {
    case .accept, .reject, .edit, .note, .merge, .apart, .acceptAll, .rejectAll: true
    case .skip, .undo, .back, .quit, .help: false
    }
  }
}
