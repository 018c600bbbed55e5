import DocGraph

/// Walks a person through a queue: shows an item, takes an answer, keeps the decision, goes on.
struct ReviewDialog {
  var session: ReviewSession
  let queue: ReviewQueue
  var reader: ReviewReader
  let journal: ReviewJournal
  let keyboard: Keyboard
  var position = 0
  /// Whether the item is shown whatever became of it: somebody went back to it.
  var isRevisited = false

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

  func prompt(_ text: String) -> Keyboard.Answer {
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
  func ask(_ question: String) -> String? {
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

  func confirms(_ question: String) -> Bool {
    while true {
      switch prompt("\(question) [y/n]") {
      case .key("y"), .line("y"), .line("yes"): return true
      case .key("n"), .line("n"), .line("no"), .end: return false
      default: continue
      }
    }
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
