import DocGraphModel
import DocGraphSyntax

/// Where the parts of a graph stand in its file.
struct FilePositions: Sendable {
  private let tree: SyntaxTree
  private let index: PositionIndex
  /// The elements of the long lists, which a tree finds only by counting.
  private let lists: [String: [SyntaxTree.Node]]

  init(_ tree: SyntaxTree) {
    self.tree = tree
    index = PositionIndex(tree)
    var lists: [String: [SyntaxTree.Node]] = [:]
    for key in ["documents", "entities", "relations"] {
      var nodes: [SyntaxTree.Node] = []
      if let list = tree.value(named: key, in: tree.root) {
        tree.forEachElement(of: list) { nodes.append($0) }
      }
      lists[key] = nodes
    }
    self.lists = lists
  }

  /// The position of a part, or of the innermost that holds it and is in the file.
  ///
  /// - Complexity: O(keys of the records on the way).
  func position(of place: GraphPath) -> SourcePosition {
    var node = tree.root
    var steps = place.steps[...]
    if case .key(let key)? = steps.first, case .index(let position)? = steps.dropFirst().first,
      let list = lists[key], list.indices.contains(position)
    {
      node = list[position]
      steps = steps.dropFirst(2)
    }
    for step in steps {
      let next =
        switch step {
        case .key(let key): tree.value(named: key, in: node)
        case .index(let position): tree.element(at: position, of: node)
        }
      guard let next else { break }
      node = next
    }
    return index.position(of: node)
  }
}
