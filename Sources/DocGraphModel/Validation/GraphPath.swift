/// A place in a graph, in the graph file's terms: `relations[3].evidence[0].quote`.
public struct GraphPath: Hashable, Sendable {
  public var steps: [Step]

  public enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  static func document(_ index: Int) -> GraphPath { GraphPath([.key("documents"), .index(index)]) }
  static func entity(_ index: Int) -> GraphPath { GraphPath([.key("entities"), .index(index)]) }
  static func relation(_ index: Int) -> GraphPath { GraphPath([.key("relations"), .index(index)]) }

  /// The same list's item at `index`.
  func sibling(_ index: Int) -> GraphPath { GraphPath(steps.dropLast() + [.index(index)]) }

  /// The part of the graph that it lies in, in the order of the file: the graph itself, its documents,
  /// entities, relations.
  var part: (list: Int, item: Int) {
    guard steps.count > 1, case .key(let key) = steps[0], case .index(let item) = steps[1] else {
      return (0, 0)
    }
    return ((["documents", "entities", "relations"].firstIndex(of: key) ?? -1) + 1, item)
  }

  subscript(key: String) -> GraphPath { GraphPath(steps + [.key(key)]) }
  subscript(index: Int) -> GraphPath { GraphPath(steps + [.index(index)]) }
}

extension GraphPath: CustomStringConvertible {
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
