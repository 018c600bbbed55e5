import DocGraphDOT
import DocGraphTestSupport
import GraphvizBridge
import Testing

/// A catalogue of what Graphviz does unexpectedly, and what becomes of it here.
@Suite(
  "Graphviz's surprises",
  .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct GraphvizSurprisesTests {
  static let good = "digraph { a -> b [label=x]; subgraph { c } }"

  static func svg(_ dot: String) throws -> [String: DrawnSVG.Node] {
    try #require(DrawnSVG(Graphviz.render(dot).bytes)).nodes
  }

  @Test("text widths come from built-in metrics, not from the machine's fonts")
  func geometry() throws {
    let plain = try Graphviz.render("graph g { a [label=\"Harbor Trust\"] }", format: .plain).text
    #expect(plain.contains("node a 0.84968 0.25 1.6994 0.5 \"Harbor Trust\""))
  }

  @Test("labels on edges within a rank, which make dot free what it has moved, do no harm")
  func labelsWithinARank() throws {
    for count in 2...12 {
      let names = (0..<count).map { "n\($0)" }
      let edges = names.flatMap { a in names.map { "\(a) -> \($0) [label=\"\(a) to \($0)\"];" } }.joined()
      let dot = "digraph { rankdir=LR { rank=same; \(names.joined(separator: ";")) } \(edges) n0 -> z }"
      #expect(try Graphviz.render(dot).text.contains("n1 to n0"))
    }
  }

  @Test(
    "what one text leaves in the reader does not reach the next",
    arguments: [
      ("", GraphvizError.Code.syntax, "the DOT text holds no graph"),
      ("// only a comment", .syntax, "the DOT text holds no graph"),
      ("digraph { a\u{0} }", .syntax, "the DOT text holds a NUL character"),
      ("\u{FEFF}digraph { a }", .syntax, "syntax error in line 1"),
      ("digraph { a -> ", .syntax, "syntax error in line 1"),
      ("digraph {\n\n a -- b }", .syntax, "syntax error in line 3 near '--'"),
      ("digraph { a [label=\"x", .syntax, "scanning a quoted string"),
      ("digraph { a [label=<x<", .syntax, "scanning a HTML string"),
      ("digraph { a [label=\"x\" + ", .syntax, "syntax error in line 1"),
      ("digraph { subgraph s { subgraph t { a -> { b", .syntax, "syntax error in line 1"),
      ("digraph { /* open", .syntax, "comment"),
      ("# 9 \"other\"\ndigraph { {{{", .syntax, "other: syntax error in line 9"),
      ("digraph { a } digraph { b }", .trailingText, "more than one graph"),
      ("digraph { a }\n\n\ngraph { b }\nstrict graph { c }", .trailingText, "more than one graph"),
      ("digraph { a } ;", .trailingText, "syntax error in line 1 near ';'"),
      ("digraph { a }\n}", .trailingText, "syntax error in line 2 near '}'"),
      ("digraph { a [label=<<b>x</i>>] }", .layout, "mismatched tag"),
      ("digraph { a [label=<a & b>] }", .layout, "not well-formed"),
      ("digraph { a [label=<<table></table>>] }", .layout, "in label of node a"),
    ])
  func nextCall(bad: String, code: GraphvizError.Code, message: String) throws {
    let expected = try Graphviz.render(Self.good)
    let error = #expect(throws: GraphvizError.self) { try Graphviz.render(bad) }
    #expect(error?.code == code)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(try Graphviz.render(Self.good) == expected)
  }

  @Test("a comment that is left open after the graph does not swallow the next text")
  func openComment() throws {
    let expected = try Graphviz.render(Self.good)
    #expect(try Graphviz.render(Self.good + " /* open") == expected)
    #expect(try Graphviz.render(Self.good) == expected)
  }

  @Test("white space, comments and text far behind the graph are read to their end")
  func longTail() throws {
    let blanks = String(repeating: " \n", count: 40_000)
    #expect(try Graphviz.render("digraph { a }" + blanks) == Graphviz.render("digraph { a }"))
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.render("digraph { a }\(blanks)graph { b }")
    }
    #expect(error?.code == .trailingText)
  }

  @Test("a graph and a subgraph without a name are named alike every time")
  func anonymous() throws {
    let first = try Graphviz.render("graph { subgraph { a } }", format: .dot).text
    #expect(first.hasPrefix("graph {"))
    #expect(try Graphviz.render("graph { a }").text.contains("<title>%1</title>"))
    #expect(try Graphviz.render("graph { subgraph { a } }", format: .dot).text == first)
  }

  @Test("warnings are given back and do not reach the next operation")
  func warnings() throws {
    let output = try Graphviz.render("digraph { a [shape=nosuchshape] }")
    #expect(output.warnings == ["Warning: using box for unknown shape nosuchshape"])
    #expect(try Graphviz.render(Self.good).warnings.isEmpty)
  }

  @Test("a format that no plugin offers is an error")
  func unknownFormat() throws {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.render("graph { a }", format: GraphvizFormat(rawValue: "nosuch"))
    }
    #expect(error?.code == .rendering)
    #expect(error?.message.contains("nosuch") == true)
  }

  @Test(
    "no graph may ask for a file",
    arguments: [
      "digraph { a [image=\"x.png\"] }", "digraph { node [shapefile=\"x\"]; a }",
      "digraph { imagepath=\"/\"; a }",
      "digraph { fontpath=\"/\" }", "digraph { _background=\"c 7 -#ff0000 \" }",
      "graph { stylesheet=\"x.css\" }",
      "graph { subgraph s { graph [fontpath=x] } }", "graph { subgraph s { node [image=x]; a } }",
      "graph { a -- b [image=x] }", "graph { a [label=<<table><tr><td><img src=\"x\"/></td></tr></table>>] }",
      "graph { a -- b [headlabel=<<TABLE><TR><TD><IMG SRC=\"x\"/></TD></TR></TABLE>>] }",
      "graph { subgraph cluster_s { label=<<table><tr><td><Img src=\"x\"/></td></tr></table>>; a } }",
    ])
  func fileAccess(dot: String) throws {
    let error = #expect(throws: GraphvizError.self) { try Graphviz.render(dot) }
    #expect(error?.code == .fileAccess)
  }

  @Test("a file attribute without a value, and text that only looks like an IMG, are no harm")
  func noFileAccess() throws {
    #expect(
      try Self.svg("graph { a [image=\"\", label=\"<img src='x'>\"] }")["a"]?.lines == ["<img src='x'>"])
  }

  @Test("raw DOT: a plain label equal to an HTML label is drawn as HTML, which is why labels escape '<'")
  func equalLabels() throws {
    let raw = try Self.svg("graph { a [label=<<b>x</b>>]; b [label=\"<b>x</b>\"] }")
    #expect(raw["b"]?.lines == ["x"])
    let html = HTMLLabel.text([.style(.bold, ["x"])])
    let graph = DOTGraph(
      name: "g",
      nodes: [
        DOTNode("a", ["label": .html(html)]), DOTNode("b", ["label": .label("<font><b>x</b></font>")]),
      ])
    #expect(try Self.svg(graph.text())["b"]?.lines == ["<font><b>x</b></font>"])
  }

  @Test("an empty label is not the missing one, which is drawn as the node's id")
  func emptyLabel() throws {
    let nodes = [
      DOTNode("a", ["label": .label("")]), DOTNode("b"), DOTNode("c", ["label": .html(.text([]))]),
    ]
    let drawn = try Self.svg(DOTGraph(name: "g", nodes: nodes).text())
    #expect(drawn["a"]?.lines == [])
    #expect(drawn["b"]?.lines == ["b"])
    #expect(drawn["c"]?.lines == [])
  }

  @Test("a cluster would take the graph's label, tooltip and link")
  func clusters() throws {
    let graph = DOTGraph(
      name: "g", attributes: ["label": .label("Title"), "tooltip": .tooltip("About"), "URL": .url("u")],
      nodes: [DOTNode("a")], subgraphs: [.cluster("c", nodeIDs: ["a"])])
    let drawn = try Graphviz.render(graph.encoded()).text
    #expect(drawn.ranges(of: ">Title<").count == 1)
    #expect(drawn.ranges(of: "xlink:title=\"About\"").count == 1)
    #expect(drawn.ranges(of: "xlink:href").count == 1)
    #expect(drawn.contains("<g id=\"clust1\" class=\"cluster\">"))
  }

  @Test(
    "every engine but fdp draws a graph alike twice",
    arguments: GraphvizEngine.allCases)
  func engines(engine: GraphvizEngine) throws {
    let first = try Graphviz.render("graph { a -- b -- c -- a }", engine: engine)
    #expect(DrawnSVG(first.bytes)?.nodes.keys.sorted() == ["a", "b", "c"])
    if engine != .fdp {
      #expect(try Graphviz.render("graph { a -- b -- c -- a }", engine: engine) == first)
    }
  }

  @Test("a layout with many labels within one rank is freed without harm")
  func labelsInOneRank() throws {
    let edges = (0..<40).map { "n\($0 % 9) -> n\($0 * 7 % 9) [label=l\($0)]" }.joined(separator: "; ")
    let dot = "digraph { rankdir=LR; {rank=same; n0; n1; n2; n3; n4; n5; n6; n7; n8} \(edges) }"
    let first = try Graphviz.render(dot)
    for _ in 1...50 { #expect(try Graphviz.render(dot) == first) }
  }

  @Test("the version names the library")
  func version() {
    #expect(Graphviz.version.hasPrefix("graphviz 2."))
  }
}
