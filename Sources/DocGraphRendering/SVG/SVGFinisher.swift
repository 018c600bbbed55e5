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
      scanner.skip(past: "</title>")
      // An element is named by what it shows, not by its id; the drawing as a whole has its name already.
      guard let text = element.flatMap({ texts[$0] }) else { return false }
      write("<title>")
      writeText(text)
      write("</title>")
    case "a", "/a": return false
    case "g" where tag[" id=\""]?.starts(with: "a_") == true:
      // Graphviz wraps whatever has a tooltip in a link that leads nowhere.
      open.append(false)
      return false
    case "g":
      open.append(true)
      if let type = tag[" class=\""], type.starts(with: "node") || type.starts(with: "edge") {
        element = tag[" id=\""].map { String(decoding: $0, as: UTF8.self).replacing("&#45;", with: "-") }
      }
      write(tag.bytes)
    case "/g":
      guard open.popLast() != false else { return false }
      write(tag.bytes)
    case "polyline" where element == nil && !samples.isEmpty:
      let style = samples.removeFirst()
      write("<polyline stroke-width=\"\(style.width)\"")
      write(SVGTag(bytes: tag.bytes.dropFirst("<polyline".utf8.count)), in: style.pattern)
    case "path", "polyline": write(tag, in: element.flatMap { patterns[$0] } ?? .solid)
    default: write(tag.bytes)
    }
    return true
  }

  /// Writes a tag with a pattern in place of Graphviz's nearest one.
  private mutating func write(_ tag: SVGTag, in pattern: LinePattern) {
    guard let dashes = pattern.dashArray, let value = tag[" stroke-dasharray=\""] else {
      write(tag.bytes)
      return
    }
    write(tag.bytes[..<value.startIndex])
    write(dashes)
    write(tag.bytes[value.endIndex...])
  }

  private mutating func writeRoot(_ tag: SVGTag) {
    let size = [tag[" width=\""], tag[" height=\""], tag[" viewBox=\""]].map {
      String(decoding: $0 ?? [], as: UTF8.self)
    }
    let title = "\(plan.name)-title"
    let description = "\(plan.name)-description"
    write(
      """
      <svg class="docgraph" width="\(size[0])" height="\(size[1])" viewBox="\(size[2])" \
      xmlns="http://www.w3.org/2000/svg" role="img" \
      aria-labelledby="\(title) \(description)">
      <title id="\(title)">
      """)
    writeText(plan.title ?? "Relations")
    write("</title>\n<desc id=\"\(description)\">")
    writeText(([plan.subtitle + "."] + plan.captions).joined(separator: " "))
    write(
      """
      </desc>
      <style>
      svg.docgraph{max-width:100%;height:auto}
      .docgraph .edge text{paint-order:stroke;stroke:\(plan.theme.background);stroke-width:3px;\
      stroke-linejoin:round}
      .docgraph .edge.denied text{stroke:none}
      </style>
      """)
  }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  /// Writes what Graphviz wrote, without its two oddities: it puts a reference for every hyphen, for the sake of
  /// its comments, and `transparent` is no color of SVG 1.1, so that some viewers paint it black.
  private mutating func write(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let index = rest.firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "t") }) {
      output.append(contentsOf: rest[..<index])
      rest = rest[index...]
      if rest.starts(with: "&#45;") {
        output.append(UInt8(ascii: "-"))
        rest = rest.dropFirst(5)
      } else if rest.starts(with: "transparent\""), bytes[..<index].suffix(8).starts(with: "stroke=\"") {
        write("none")
        rest = rest.dropFirst(11)
      } else {
        output.append(rest.removeFirst())
      }
    }
    output.append(contentsOf: rest)
  }

  /// Writes text as XML holds it; what XML cannot hold is shown as U+FFFD.
  private mutating func writeText(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case 0..<0x20 where byte != UInt8(ascii: "\n"): write("\u{FFFD}")
      // The last byte of U+FFFE and of U+FFFF, which differ from U+FFFD by it alone.
      case 0xBE... where byte <= 0xBF && output.suffix(2).elementsEqual([0xEF, 0xBF]): output.append(0xBD)
      default: output.append(byte)
      }
    }
  }
}
