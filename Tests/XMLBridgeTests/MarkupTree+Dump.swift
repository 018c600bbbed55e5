import XMLBridge

extension MarkupTree {
  /// The whole tree on one line: `p[class=x]('text' b('more'))`.
  var dump: String {
    var text = ""
    var ends: [Int] = []
    for (place, node) in nodes.enumerated() {
      while let end = ends.last, end <= place {
        text += ")"
        ends.removeLast()
      }
      if !text.isEmpty, text.last != "(" { text += " " }
      switch node.content {
      case .text(let content): text += "'\(content)'"
      case .element(let name, let attributes):
        text += name
        if !attributes.isEmpty {
          text += "[\(attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " "))]"
        }
        if node.end > place + 1 {
          text += "("
          ends.append(node.end)
        }
      }
    }
    return text + String(repeating: ")", count: ends.count)
  }
}
