/// Finds the positions of many nodes of one tree, each in constant time.
public struct PositionIndex: Sendable {
  private let tree: SyntaxTree
  /// The position at every `stride`th byte.
  private let marks: [SourcePosition]

  private static let stride = 4096

  /// - Complexity: O(bytes)
  public init(_ tree: SyntaxTree) {
    self.tree = tree
    var marks: [SourcePosition] = []
    var position = SourcePosition(line: 1, column: 1)
    for start in Swift.stride(from: 0, to: tree.source.count, by: PositionIndex.stride) {
      marks.append(position)
      position.advance(over: start..<min(start + PositionIndex.stride, tree.source.count), of: tree.source)
    }
    self.marks = marks
  }

  /// The same as the tree's `position(of:)`.
  public func position(of node: SyntaxTree.Node) -> SourcePosition {
    let offset = Int(tree.entries[node.index].offset)
    let mark = offset / PositionIndex.stride
    guard mark < marks.count else { return tree.position(of: node) }
    var position = marks[mark]
    position.advance(over: mark * PositionIndex.stride..<offset, of: tree.source)
    return position
  }
}

extension SourcePosition {
  fileprivate mutating func advance(over range: Range<Int>, of source: [UInt8]) {
    for index in range {
      let byte = source[index]
      let next = index + 1
      if byte == Byte.newline
        || byte == Byte.carriageReturn && !(next < source.count && source[next] == Byte.newline)
      {
        line += 1
        column = 1
      } else if !Byte.isContinuation(byte) && !(index == 0 && source.starts(with: byteOrderMark)) {
        column += 1
      }
    }
  }
}
