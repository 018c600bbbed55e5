/// What a person may answer in a review.
enum ReviewCommand: String, CaseIterable {
  case accept, reject, edit, note, skip, undo, back, merge, apart, quit, help
  case acceptAll = "accept-all"
  case rejectAll = "reject-all"

  /// The key that stands for it, also as a whole line.
  var key: Character {
    switch self {
    case .accept: "a"
    case .reject: "r"
    case .edit: "e"
    case .note: "n"
    case .skip: "s"
    case .undo: "u"
    case .back: "b"
    case .merge: "m"
    case .apart: "k"
    case .quit: "q"
    case .help: "?"
    case .acceptAll: "A"
    case .rejectAll: "R"
    }
  }

  init?(_ word: some StringProtocol) {
    let command =
      Self.allCases.first { $0.rawValue == word || String($0.key) == word }
      ?? (word == "h" ? .help : nil)
    guard let command else { return nil }
    self = command
  }

  static let ofRecords = "[a]ccept [r]eject [e]dit [s]kip [u]ndo [b]ack [A]ccept all… [q]uit [?]"
  static let ofPairs = "[m]erge [k]eep apart [s]kip [u]ndo [b]ack [q]uit [?]"

  static let atEnd = "[q]uit [u]ndo [b]ack [s]ee the undecided again"

  static let explained = """
    a  accept: it is so; the ends of a relation are accepted with it
    r  reject: it is not so; what hangs on an entity is rejected with it
    e  edit: key=value, such as type=owns target="Harbor Trust" valid=2031;
       an empty value takes it out
    n  note: words to keep with it
    m  merge, of two that may be one: the second goes into the first
    k  keep apart: a note at both says that they are not the same
    s  skip: leave it undecided; the right arrow too
    b  back to the one before; the left arrow too
    u  undo the last decision
    A  accept all that are left of this type, rule, entity or document;
       R rejects them
    q  quit: decisions are written, and the next review goes on from there
    >  marks the sentence, | what stands around it, [ ] names, and { } the
       words quoted where they are less than the sentence
    """
}
