import DocGraphDOT
import Testing

@Suite("DOT text")
struct DOTWriterTests {
  @Test("has a statement a line, in the order of the value")
  func everyStatement() throws {
    let graph = DOTGraph(
      name: "Harbor board", attributes: ["rankdir": "LR", "ranksep": 0.6, "label": .label("Board & pier")],
      nodeDefaults: ["shape": "box", "fontsize": 11], edgeDefaults: ["color": "#8a94a3"],
      nodes: [
        DOTNode("trust", ["label": .label("Harbor Trust"), "tooltip": .tooltip("an \\N")]),
        DOTNode("north-pier", ["label": .html(.text(["pier"])), "URL": .url("https://e.org/?a=1&b=2")]),
      ],
      subgraphs: [
        .sameRank(["trust", "north-pier"]),
        .cluster("c 1", ["label": .label("Column")], nodeIDs: ["trust"], subgraphs: [.group(nodeIDs: ["x"])]),
      ],
      edges: [
        DOTEdge("trust", "north-pier"),
        DOTEdge("trust", "north-pier", ["label": .label("made"), "constraint": false]),
      ])
    #expect(
      try graph.text() == """
        digraph "Harbor board" {
          graph [rankdir="LR", ranksep=0.6, label="Board &amp; pier"]
          node [shape=box, fontsize=11]
          edge [color="#8a94a3"]
          trust [label="Harbor Trust", tooltip="an \\\\\\\\N"]
          "north-pier" [label=<<font>pier</font>>, "URL"="https://e.org/?a=1&amp;b=2"]
          {
            graph [rank=same]
            trust
            "north-pier"
          }
          subgraph "cluster_c 1" {
            graph [label="Column"]
            trust
            {
              x
            }
          }
          trust -> "north-pier"
          trust -> "north-pier" [label="made", constraint=false]
        }

        """)
  }

  @Test("says strict and undirected in DOT's words")
  func kinds() throws {
    let graph = DOTGraph(name: "g", isDirected: false, isStrict: true, edges: [DOTEdge("a", "b")])
    #expect(try graph.text() == "strict graph g {\n  a -- b\n}\n")
  }

  @Test(
    "quotes an id unless it is a plain word and no keyword",
    arguments: [
      ("a", "a"), ("a_1", "a_1"), ("_", "_"), ("", "\"\""), ("1a", "\"1a\""), ("-1", "\"-1\""),
      ("A", "\"A\""),
      ("a-b", "\"a-b\""), ("a b", "\"a b\""), ("a:n", "\"a:n\""), ("ü", "\"ü\""), ("<b>", "\"<b>\""),
      ("node", "\"node\""), ("EDGE", "\"EDGE\""), ("graph", "\"graph\""), ("digraph", "\"digraph\""),
      ("subgraph", "\"subgraph\""), ("strict", "\"strict\""), ("nodes", "nodes"), ("edges", "edges"),
      ("a\"b", #""a\"b""#), (#"C:\new"#, #""C:\new""#), (#"a\\"#, #""a\\""#), (#"\\"b"#, #""\\\"b""#),
      ("a\nb", "\"a\nb\""), ("#c", "\"#c\""),
    ])
  func ids(id: String, written: String) throws {
    #expect(try DOTGraph(name: "g", nodes: [DOTNode(id)]).text() == "digraph g {\n  \(written)\n}\n")
  }

  @Test(
    "refuses a plain text that DOT or a drawing cannot hold",
    arguments: [
      (#"a\"#, DOTError.Code.backslash), (#"\"#, .backslash), (#"a\"b"#, .backslash), ("a\\\nb", .backslash),
      (#"\\\"#, .backslash), ("a\u{0}", .character), ("a\u{7}", .character), ("\u{FFFE}", .character),
      ("<table>", .html), ("<font>x</font>", .html),
    ])
  func refused(text: String, code: DOTError.Code) {
    let graphs = [
      DOTGraph(name: text), DOTGraph(name: "g", nodes: [DOTNode(text)]),
      DOTGraph(name: "g", edges: [DOTEdge("a", text)]), DOTGraph(name: "g", edges: [DOTEdge(text, "a")]),
      DOTGraph(name: "g", nodes: [DOTNode("a", ["shape": .plain(text)])]),
      DOTGraph(name: "g", subgraphs: [.group(nodeIDs: [text])]),
    ]
    for graph in graphs {
      let error = #expect(throws: DOTError.self) { try graph.text() }
      #expect(error?.code == code)
    }
  }

  @Test("refuses names that begin with a percent sign, which Graphviz renames, but no values that do")
  func percentSigns() throws {
    let refused = [
      DOTGraph(name: "%3"), DOTGraph(name: "g", nodes: [DOTNode("%s")]),
      DOTGraph(name: "g", edges: [DOTEdge("a", "%")]), DOTGraph(name: "g", subgraphs: [.sameRank(["%"])]),
    ]
    for graph in refused {
      let error = #expect(throws: DOTError.self) { try graph.text() }
      #expect(error?.code == .identifier)
    }
    let kept = DOTGraph(name: "g", nodes: [DOTNode("a", ["label": .label("%3"), "width": "%3"])])
    #expect(try kept.text() == "digraph g {\n  a [label=\"%3\", width=\"%3\"]\n}\n")
  }

  @Test(
    "escapes a text by what it means",
    arguments: [
      (DOTValue.label(#"\N & "x" <y>"#), #""\\N &amp; \"x\" &lt;y>""#),
      (.label("a\r\nb\nc\rd\te"), #""a\nb\nc\nd e""#),
      (.label("a\u{1}b\u{0}"), "\"a\u{FFFD}b\u{FFFD}\""), (.label(""), "\"\""), (.label("\\\""), #""\\\"""#),
      (.tooltip(#"\N & <y>"#), #""\\\\N &amp; &lt;y>""#), (.tooltip("a\nb"), #""a\nb""#),
      (.url(#"u?a=1&b="2"<\N> é"#), #""u?a=1&amp;b=&quot;2&quot;&lt;\\N&gt;%20é""#),
      (.url("a\n\u{1B}\u{7F}"), #""a%0A%1B%7F""#),
      (.integer(-3), "-3"), (.number(0.5), "0.5"), (.number(2), "2"), (.number(-1e-7), "\"-1e-07\""),
      (.html(.text([])), "\"\""), (.html(.text([.text(""), .style(.bold, [.text("")])])), "\"\""),
      (.html(.text([" "])), "<<font> </font>>"),
      (.html(.text([.text(#"\N & "x" <y>"#)])), #"<<font>\\N &amp; &quot;x&quot; &lt;y&gt;</font>>"#),
      (.html(.text(["]"])), "<<font>&#93;</font>>"),
      (.html(.text([.text("a\nb\tc\u{1}")])), "<<font>a<br/>b c\u{FFFD}</font>>"),
    ])
  func values(value: DOTValue, written: String) throws {
    let graph = DOTGraph(name: "g", nodes: [DOTNode("a", ["x": value])])
    #expect(try graph.text() == "digraph g {\n  a [x=\(written)]\n}\n")
  }

  @Test("refuses numbers that are not finite", arguments: [Double.nan, .infinity, -.infinity])
  func numbers(number: Double) {
    for value in [DOTValue.number(number), .html(.text([.font(HTMLFont(pointSize: number), ["x"])]))] {
      let error = #expect(throws: DOTError.self) {
        try DOTGraph(name: "g", attributes: ["x": value]).text()
      }
      #expect(error?.code == .number)
    }
  }

  @Test("stops clusters from taking the graph's or the outer cluster's own words")
  func clusters() throws {
    let inner = DOTSubgraph.cluster("b", ["color": "red"], nodeIDs: ["x"])
    let graph = DOTGraph(
      name: "g", attributes: ["label": .label("Title"), "bgcolor": "white"],
      subgraphs: [
        .group(nodeIDs: [], subgraphs: [.cluster("a", ["URL": .url("u")], nodeIDs: [], subgraphs: [inner])])
      ])
    #expect(
      try graph.text() == """
        digraph g {
          graph [label="Title", bgcolor=white]
          {
            subgraph cluster_a {
              graph ["URL"="u", label=""]
              subgraph cluster_b {
                graph [color=red, label="", "URL"=""]
                x
              }
            }
          }
        }

        """)
  }

  @Test("keeps every token far below the 16,384 bytes at which Graphviz's readers give up")
  func longTexts() throws {
    let long = String(repeating: "é", count: 20_000)
    let graph = DOTGraph(
      name: long,
      nodes: [DOTNode("a", ["label": .label(long + "\\\""), "x": .html(.text([.text(long + "&")]))])])
    let text = try graph.text()
    #expect(text.split { $0 == "\"" || $0 == "\n" }.allSatisfy { $0.utf8.count <= 8_300 })
    #expect(text.replacing("\" + \"", with: "").replacing("é\né", with: "éé").contains("\"\(long)\\\\\\\"\""))
    let error = #expect(throws: DOTError.self) {
      let cell = HTMLCell(.text(["x"]), frame: HTMLFrame(href: long))
      return try DOTGraph(name: "g", attributes: ["x": .html(.table(HTMLTable([[cell]])))]).text()
    }
    #expect(error?.code == .length)
  }

  @Test("names the text that it refuses, cut to a line")
  func errorText() {
    let error = #expect(throws: DOTError.self) { try DOTGraph(name: "two\nlines\\").text() }
    #expect(
      error?.description
        == "DOT cannot hold a backslash before a quote, a line break or the end: two lines\\")
  }
}
