internal import DocGraphModel
internal import DocGraphSyntax

/// The state of reading one theme file: its tree, and the problems met.
final class ThemeReader {
  typealias Node = SyntaxTree.Node

  let tree: SyntaxTree
  /// In the order of reading; a message has its hint in parentheses.
  private(set) var problems: [(position: SourcePosition, message: String)] = []

  /// Reading goes on behind a fault, so that people see more than the first; but not for ever.
  static let problemLimit = 20

  init(_ tree: SyntaxTree) {
    self.tree = tree
  }

  var isFull: Bool { problems.count >= ThemeReader.problemLimit }

  func note(at node: Node, _ message: String, hint: String?) {
    note(at: tree.position(of: node), message, hint: hint)
  }

  private func note(at position: SourcePosition, _ message: String, hint: String?) {
    guard !isFull else { return }
    problems.append((position, message + (hint.map { " (\($0))" } ?? "")))
  }

  /// Notes that something else was expected.
  func mismatch(_ node: Node, expected: String, hint: String? = nil) {
    note(at: node, "expected \(expected), found \(found(node))", hint: hint)
  }

  private func found(_ node: Node) -> String {
    switch tree.kind(of: node) {
    case .null: "nothing"
    case .boolean, .number, .string: SyntaxError.quoted(tree.text(of: node))
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// Reads the keys of a mapping in the order of `keys`, whatever their order in the file, so that one may
  /// build on another.
  ///
  /// - Parameter what: What the mapping is, with its article: "a card".
  func read<Record>(_ node: Node, into record: inout Record, _ keys: [ThemeKey<Record>], _ what: String) {
    guard tree.kind(of: node) == .mapping else {
      return mismatch(node, expected: "\(what) as a mapping")
    }
    for key in keys {
      guard !isFull, let value = tree.value(named: key.name, in: node) else { continue }
      if tree.kind(of: value) == .null {
        noteNothing(behind: key.name, value)
      } else {
        key.read(&record, value, self)
      }
    }
    let names = keys.map(\.name)
    tree.forEachPair(of: node) { key, value in
      let name = tree.name(of: key)
      guard !isFull, !names.contains(name) else { return }
      note(
        at: tree.keyPosition(of: value), "there is no key \(SyntaxError.quoted(name)) in \(what)",
        hint: Suggestion.question(for: name, among: names) ?? "its keys are \(names.joined(separator: ", "))")
    }
  }

  private func noteNothing(behind key: String, _ value: Node) {
    note(
      at: tree.keyPosition(of: value), "nothing stands behind '\(key):'",
      hint: "a color stands in quotes, \"#1a2b3c\": to YAML # begins a comment")
  }
}
