/// Words that may be a name, and what the recognizer said of them.
struct NameSpan: Sendable, Hashable {
  var words: Range<Int>
  /// OntoNotes' label; nil for capitals that the recognizer passed over.
  var label: String?
}
