internal import DocGraphModel

/// The words of an action or a topic that say what it is about, cut to stems.
struct ActionWords: Hashable {
  let stems: Set<String>

  /// - Parameter text: Of bounded length; what is beyond 60 words is left out.
  init(_ text: String) {
    var stems: Set<String> = []
    for word in FoldedName(text).text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(60) {
      guard !Self.empty.contains(String(word)) else { continue }
      // "contracts" and "contract", "rebuilding" and "rebuild": a stem of five letters; figures whole.
      stems.insert(word.first?.isNumber ?? false ? String(word) : String(word.prefix(5)))
    }
    self.stems = stems
  }

  var count: Int { stems.count }

  func isContained(in other: ActionWords) -> Bool { stems.isSubset(of: other.stems) }

  /// Words for the pledge as such, for who makes it, and those that every phrase has; a list of ours.
  private static let empty: Set<String> = [
    "a", "an", "the", "its", "their", "his", "her", "our", "my", "it", "they", "this", "that", "these", "of",
    "to", "in", "on", "at", "for", "from", "by", "with", "and", "or", "as", "under", "into", "within", "over",
    "up", "out", "be", "is", "are", "was", "were", "s", "give", "promise", "promises", "promised", "pledge",
    "pledges", "pledged", "commitment", "commitments", "plan", "plans", "planned", "target", "targets",
    "goal", "deadline", "date", "work", "undertaking", "proposal", "offer", "deal", "agreement", "every",
    "all", "any", "new", "first",
  ]
}

extension Entity {
  /// What the note of a pledge says that a document only reports on, and that was made in another one.
  static let reportedNote = "reported, made in another document"

  var isReportedPledge: Bool { type == .pledge && note == Entity.reportedNote && review == .candidate }

  /// The words of what is pledged.
  var actionWords: ActionWords {
    ActionWords(
      [pledge?.action, pledge?.action == nil ? name : nil, pledge?.topic].compactMap(\.self).joined(
        separator: " "))
  }
}

extension Pledge.Step {
  /// What the note of a step says that found its pledge by words alone.
  static let matchedNote = "matched by its words: confirm"
}

extension Pledge {
  /// Whether something reported of a date can be of this pledge: nobody fails or keeps what is yet to be promised.
  func canHave(_ step: Step) -> Bool {
    guard let date = step.date, let made else { return true }
    return date.precedes(made) != .certain
  }

  /// Adds a step, or its evidence where the same is said of it already.
  mutating func add(_ step: Step) {
    for place in history.indices where history[place].status == step.status {
      let known = history[place]
      let isSame =
        step.status == .announced || known.date == step.date
        || known.evidence.contains { item in
          step.evidence.contains { $0.document == item.document && $0.range == item.range }
        }
      guard isSame else { continue }
      for item in step.evidence
      where !known.evidence.contains(where: { $0.document == item.document && $0.range == item.range }) {
        history[place].evidence.append(item)
      }
      if let date = step.date, known.date.map({ date.precedes($0) == .certain }) ?? true {
        history[place].date = date
      }
      return
    }
    history.append(step)
  }
}
