internal import XMLBridge

/// A page's elements with what is asked of them again and again.
struct Page: Sendable {
  let nodes: [MarkupTree.Node]
  /// The place of the element that holds each node; -1 for the outermost.
  let parents: [Int32]
  /// How many bytes of shown text stand before each node.
  private let textBefore: [Int32]

  /// - Complexity: O(nodes).
  init(_ tree: MarkupTree) {
    nodes = tree.nodes
    var parents = [Int32](repeating: -1, count: tree.nodes.count)
    var text: [Int32] = [0]
    text.reserveCapacity(tree.nodes.count + 1)
    var unseenUntil = 0
    var open: [Int] = []
    for (place, node) in tree.nodes.enumerated() {
      while let last = open.last, tree.nodes[last].end <= place { open.removeLast() }
      parents[place] = Int32(open.last ?? -1)
      if node.end > place + 1 { open.append(place) }
      var length = 0
      switch node.content {
      case .text(let content): if place >= unseenUntil { length = content.utf8.count }
      case .element(let name, _):
        if ElementNames.unseen.contains(name) { unseenUntil = max(unseenUntil, node.end) }
      }
      text.append(Int32(clamping: Int(text[place]) + length))
    }
    self.parents = parents
    textBefore = text
  }

  /// Bytes of the text that a node shows.
  func length(_ place: Int) -> Int { Int(textBefore[nodes[place].end] - textBefore[place]) }

  /// Bytes of all text that is shown.
  var length: Int { Int(textBefore[nodes.count]) }

  /// An element's name; nil for a text.
  func name(_ place: Int) -> String? {
    if case .element(let name, _) = nodes[place].content { name } else { nil }
  }

  func attribute(_ name: String, of place: Int) -> String? {
    guard case .element(_, let attributes) = nodes[place].content else { return nil }
    return attributes.first { $0.name == name }?.value
  }

  /// All text within a node, white space made plain; the first 2,000 bytes or so.
  func text(_ place: Int) -> String {
    var text = PlainText()
    for inner in place..<nodes[place].end {
      if case .text(let content) = nodes[inner].content { text.append(content) }
      if text.bytes.count > 2_000 { break }
    }
    return text.finished
  }

  /// Whether a list in an attribute (`class`, `rel`, `itemprop`) has a word.
  func has(_ word: String, in attribute: String, of place: Int) -> Bool {
    guard let list = self.attribute(attribute, of: place) else { return false }
    return list.split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == word }
  }

  /// The places of all elements, in order.
  var elements: some Sequence<Int> {
    nodes.indices.lazy.filter { if case .element = nodes[$0].content { true } else { false } }
  }
}
