import DocGraphDOT
import DocGraphTestSupport
import Foundation
import GraphvizBridge
import Testing

@Suite(
  "Text is drawn as written",
  .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct DrawnTextTests {
  static let sources: [[String]] = [TortureStrings.own, TortureStrings.random]

  static func graph(_ texts: [String], _ attributes: (String) -> DOTAttributes) -> DOTGraph {
    DOTGraph(
      name: "torture", nodeDefaults: ["fontsize": 1],
      nodes: texts.enumerated().map { DOTNode("n\($0)", attributes($1)) })
  }

  static func draw(_ graph: DOTGraph) throws -> [String: DrawnSVG.Node] {
    try #require(DrawnSVG(Graphviz.render(graph.encoded()).bytes), "the SVG is not well-formed").nodes
  }

  static func checkLabels(_ texts: [String]) throws {
    let drawn = try draw(graph(texts) { ["label": .label($0), "shape": "box"] })
    for (number, text) in texts.enumerated() {
      #expect(drawn["n\(number)"]?.lines == TortureStrings.lines(of: text), "label \(text.debugDescription)")
    }
  }

  static func checkHTML(_ texts: [String]) throws {
    let drawn = try draw(
      graph(texts) {
        ["label": .html(.table(HTMLTable([[HTMLCell(.text([.text($0)]))]]))), "shape": "plain"]
      })
    let loose = try draw(graph(texts) { ["label": .html(.text([.style(.bold, [.text($0)])]))] })
    for (number, text) in texts.enumerated() {
      let lines = TortureStrings.lines(of: text)
      #expect(drawn["n\(number)"]?.lines == lines, "cell \(text.debugDescription)")
      #expect(loose["n\(number)"]?.lines == lines, "text \(text.debugDescription)")
    }
  }

  /// Graphviz shows the label where the tooltip is empty; attributes in HTML are refused where they are long.
  static func checkTooltips(_ texts: [String]) throws {
    let texts = texts.filter { (1..<1_000).contains($0.utf8.count) }
    let drawn = try draw(graph(texts) { ["tooltip": .tooltip($0)] })
    let cells = try draw(
      graph(texts) {
        let frame = HTMLFrame(href: "u", tooltip: $0, id: $0)
        return ["label": .html(.table(HTMLTable([[HTMLCell(.text(["x"]), frame: frame)]])))]
      })
    for (number, text) in texts.enumerated() {
      let shown = TortureStrings.shown(text).replacingOccurrences(of: "\u{A0}", with: " ")
      #expect(drawn["n\(number)"]?.tooltip == shown, "tooltip \(text.debugDescription)")
      #expect(cells["n\(number)"]?.tooltip == shown, "cell's tooltip \(text.debugDescription)")
    }
  }

  static func checkLinks(_ texts: [String]) throws {
    let texts = texts.filter { (1..<1_000).contains($0.utf8.count) }
    let drawn = try draw(graph(texts) { ["URL": .url($0), "id": .label($0)] })
    let cells = try draw(
      graph(texts) {
        ["label": .html(.table(HTMLTable([[HTMLCell(.text(["x"]), frame: HTMLFrame(href: $0))]])))]
      })
    for (number, text) in texts.enumerated() {
      let escaped = text.unicodeScalars.map { scalar in
        scalar.value <= 0x20 || scalar.value == 0x7F
          ? String(format: "%%%02X", scalar.value) : TortureStrings.shown(String(scalar))
      }.joined()
      #expect(drawn["n\(number)"]?.link == escaped, "link \(text.debugDescription)")
      #expect(cells["n\(number)"]?.link == escaped, "cell's link \(text.debugDescription)")
    }
  }

  @Test("labels", arguments: sources)
  func labels(_ texts: [String]) throws { try Self.checkLabels(texts) }

  @Test("HTML labels", arguments: sources) func html(_ texts: [String]) throws { try Self.checkHTML(texts) }

  @Test("tooltips", arguments: sources) func tooltips(_ texts: [String]) throws {
    try Self.checkTooltips(texts)
  }

  @Test("links", arguments: sources) func links(_ texts: [String]) throws { try Self.checkLinks(texts) }

  @Test(
    "the collection beside the package in every place",
    .enabled(if: !TortureStrings.shared.isEmpty, "../shared/dot-traps is not here"))
  func shared() throws {
    try Self.checkLabels(TortureStrings.shared)
    try Self.checkHTML(TortureStrings.shared)
    try Self.checkTooltips(TortureStrings.shared)
    try Self.checkLinks(TortureStrings.shared)
  }
}
