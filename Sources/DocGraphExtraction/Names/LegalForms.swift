/// What companies are by law, at the end of their names. Written for docgraph.
enum LegalForms {
  /// No difference between two names: "Northwind Ltd" is "Northwind".
  static let plain: Set = [
    "inc", "inc.", "incorporated", "corp", "corp.", "ltd", "ltd.", "limited", "llc", "llp", "plc", "gmbh",
    "ag",
    "s.a.", "sa", "n.v.", "nv", "b.v.", "bv", "oy", "ab", "asa", "s.p.a.", "spa", "kg", "pty", "pte", "e.v.",
  ]
  /// Within a document no difference either; elsewhere "Haven Company" may be another than "Haven".
  static let inDocument: Set = plain.union(["co", "co.", "corporation", "company", "'s"])

  /// A name without the legal forms at its end.
  static func dropped(from name: String) -> String {
    var words = name.split(separator: " ")
    while words.count > 1, let last = words.last, plain.contains(last.lowercased()) {
      words.removeLast()
      if let end = words.last, end.hasSuffix(","), end.count > 1 { words[words.count - 1] = end.dropLast() }
    }
    return words.joined(separator: " ")
  }
}
