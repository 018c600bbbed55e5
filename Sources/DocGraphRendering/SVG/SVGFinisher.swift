/// Turns Graphviz's SVG into the one that is handed out: a title and a description, a style sheet, readable names,
/// every line pattern; without the comments, which hold Graphviz's version, and without the reference to a DTD.
struct SVGFinisher {
  private let plan: RenderPlan
  private let texts: [String: String]
  private let patterns: [String: LinePattern]
  private var output: [UInt8] = []
  /// The groups that are open, innermost last, and whether they were written.
  private var open: [Bool] = []
  /// The node or edge whose group is open.
  private var element: String?
  /// The samples of the legend that are still to come.
  private var samples: ArraySlice<LineStyle>

  init(_ plan: RenderPlan) {
    self.plan = plan
    texts = Dictionary(
      plan.nodes.map { ($0.elementID, $0.tooltip) } + plan.edges.map { ($0.elementID, $0.tooltip) },
      uniquingKeysWith: { first, _ in first })
    patterns = Dictionary(
      plan.edges.map { ($0.elementID, $0.style.pattern) }, uniquingKeysWith: { first, _ in first })
    samples = plan.legend.lines.map(\.style)[...]
  }

  /// The finished document.
  ///
  /// - Complexity: O(n) in the bytes of `svg`.
  mutating func finish(_ svg: [UInt8]) -> [UInt8] {
    output.reserveCapacity(svg.count)
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    var scanner = SVGScanner(svg)
    while let token = scanner.next() {
      switch token {
      case .other: scanner.skipLineFeed()
      case .text(let text): write(text)
      case .tag(let tag): if !write(tag, from: &scanner) { scanner.skipLineFeed() }
      }
    }
    return output
  }

  /// Writes a tag as it is to be; false where nothing is written.
  private mutating func write(_ tag: SVGTag, from scanner: inout SVGScanner) -> Bool {
    switch tag.name {
    case "svg": writeRoot(tag)
    case "title":
      _ = scanner.text(upTo: "</title>")
      // An element is named by what it shows, not by its id; the drawing as a whole has its name already.
      guard let text = element.flatMap({ texts[$0] }) else { return false }
      write("<title>\(xmlText(text))</title>")
    case "a", "/a": return false
    case "g" where tag["id"]?.hasPrefix("a_") == true:
      // Graphviz wraps whatever has a tooltip in a link that leads nowhere.
      open.append(false)
      return false
    case "g":
      open.append(true)
      if tag["class"]?.hasPrefix("node") == true || tag["class"]?.hasPrefix("edge") == true {
        element = tag["id"].map(String.init)
      }
      write(tag.text)
    case "/g":
      guard open.popLast() != false else { return false }
      write(tag.text)
    case "polyline" where element == nil && !samples.isEmpty:
      let style = samples.removeFirst()
      write(
        tag.dashed(style.pattern).replacing("<polyline ", with: "<polyline stroke-width=\"\(style.width)\" "))
    case "path", "polyline":
      write(element.flatMap { patterns[$0] }.map(tag.dashed) ?? tag.text)
    default: write(tag.text)
    }
    return true
  }

  private mutating func writeRoot(_ tag: SVGTag) {
    let size = ["width", "height", "viewBox"].compactMap { name in tag[name].map { "\(name)=\"\($0)\"" } }
    let title = "\(plan.name)-title"
    let description = "\(plan.name)-description"
    write(
      """
      <svg class="docgraph" \(size.joined(separator: " ")) xmlns="http://www.w3.org/2000/svg" role="img" \
      aria-labelledby="\(title) \(description)">
      <title id="\(title)">\(xmlText(plan.title ?? "Relations"))</title>
      <desc id="\(description)">\(xmlText(([plan.subtitle + "."] + plan.captions).joined(separator: " ")))</desc>
      <style>
      svg.docgraph{max-width:100%}
      .docgraph .edge text{paint-order:stroke;stroke:\(plan.theme.background);stroke-width:3px;\
      stroke-linejoin:round}
      </style>
      """)
  }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }
}

/// Text as XML holds it; what XML cannot hold is shown as U+FFFD.
private func xmlText(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\n": result += "\n"
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
