import DocGraphModel
import DocGraphSyntax

/// The state of reading one tree: what its keys mean in each record, and the problems met.
final class RecordReader {
  typealias Node = SyntaxTree.Node
  typealias Problem = GraphFileError.Problem

  let tree: SyntaxTree
  private(set) var problems: [Problem] = []
  /// The field that each key of the tree is in each record, by the record's slot; -1 for none.
  private var tables = [[Int16]](repeating: [], count: RecordName.allCases.count)
  /// What a bare quote refers to: the graph's only document.
  var onlyDocument: DocumentID?

  /// Reading goes on behind a faulty record, so that people see more than the first fault; but not for ever.
  static let problemLimit = 20

  init(_ tree: SyntaxTree) {
    self.tree = tree
  }

  var isFull: Bool { problems.count >= RecordReader.problemLimit }

  func note(_ problem: Problem) {
    if !isFull { problems.append(problem) }
  }

  func fields<Record>(of format: RecordFormat<Record>) -> [Int16] {
    let slot = format.slot
    if tables[slot].isEmpty {
      tables[slot] = [Int16](repeating: -1, count: tree.keyCount)
      for (position, field) in format.fields.enumerated() {
        if let key = tree.key(named: field.key) { tables[slot][key.index] = Int16(position) }
      }
    }
    return tables[slot]
  }

  // MARK: Problems

  func problem(_ code: GraphFileError.Code, at node: Node, _ message: String, hint: String? = nil) -> Problem
  {
    Problem(code: code, position: tree.position(of: node), message: message, hint: hint)
  }

  func mismatch(_ node: Node, expected shape: Shape) -> Problem {
    let found =
      switch tree.kind(of: node) {
      case .null: "nothing"
      case .boolean: "'\(tree.text(of: node))'"
      case .number: "the number \(tree.text(of: node).prefix(40))"
      case .string: "'\(tree.text(of: node).prefix(40))'"
      case .sequence: "a list"
      case .mapping: "a mapping"
      }
    return problem(.value, at: node, "expected \(shape.description), found \(found)", hint: hint(node, shape))
  }

  private func hint(_ node: Node, _ shape: Shape) -> String? {
    switch (shape, tree.kind(of: node)) {
    case (.word, .string) where ["denied", "denial", "denies"].contains(tree.text(of: node)):
      "a denial is polarity: negated"
    case (.record(let record), .string) where record.name == .money,
      (.record(let record), .number) where record.name == .money:
      "write {value: 20000, currency: EUR}"
    case (.word(let words), .string): Suggestion.question(for: tree.text(of: node), among: words)
    case (.text, .number), (.date, .number), (.slug, .number), (.text, .boolean): "put it in quotes"
    case (.number, .string), (.decimal, .string), (.integer, .string), (.version, .string):
      Double(tree.text(of: node)) == nil ? nil : "write it without quotes"
    case (.boolean, .string):
      ["true", "false"].contains(tree.text(of: node)) ? "write it without quotes" : nil
    case (.list, .string), (.list, .number), (.list, .boolean): "a list stands in brackets: [a, b]"
    default: nil
    }
  }
}
