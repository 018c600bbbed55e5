import DocGraphDOT
import DocGraphModel
import DocGraphRendering
import DocGraphTestSupport
import Foundation
import GraphvizBridge
import Testing

@Suite(
  "Pictures", .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct RendererTests {
  static func bytes(_ graph: Graph, _ options: RenderOptions = RenderOptions()) async throws -> [UInt8] {
    try await Renderer.picture(graph, options: options, layout: LayoutOptions(orders: 1)).svg
  }

  static func svg(_ graph: Graph, _ options: RenderOptions = RenderOptions()) async throws -> SVGReading {
    try #require(SVGReading(try await bytes(graph, options)))
  }

  @Test("a small graph is this DOT")
  func literal() throws {
    var graph = Graph(title: "Pier")
    graph.entities = [
      Entity(id: "ann", type: .person, name: "Ann & Lee"),
      Entity(id: "board", type: .organization, name: "Harbor Board", kind: "trust"),
    ]
    graph.relations = [Relation(id: "r1", "ann", "leads", "board", modality: .planned)]
    graph.relations[0].valid = try PartialDate(edtf: "2031/..")
    let text = try String(
      decoding: Renderer.dot(graph, options: RenderOptions(showsFrame: false)), as: UTF8.self)
    #expect(
      text == #"""
        digraph pier {
          graph [id="graph", rankdir="LR", newrank=true, ranksep=0.4, nodesep=0.12, pad=0.15, \#
        fontname="Arial,Helvetica,Liberation Sans,sans-serif", bgcolor="#ffffff", \#
        outputorder=edgesfirst]
          node [shape=plain, fontname="Arial,Helvetica,Liberation Sans,sans-serif", fontsize=12]
          edge [fontname="Arial,Helvetica,Liberation Sans,sans-serif", fontsize=9, color="#6b7686", \#
        fontcolor="#374151", arrowsize=0.6, penwidth=1]
          ann [label=<<table border="1" cellpadding="3" cellspacing="0" color="#7c2d06" \#
        bgcolor="#fdebdd" style="rounded" cellborder="0"><tr><td><font face="DejaVu Sans,Segoe UI \#
        Symbol,Apple Symbols,sans-serif" color="#7c2d06" point-size="15.0">☻</font></td><td \#
        cellpadding="4" align="left"><font color="#1a202c">Ann &amp; Lee<br \#
        align="left"/></font></td></tr></table>>, tooltip="Ann &amp; Lee, person", id="entity-ann", \#
        class="entity person", type=person, title="Ann & Lee"]
          board [label=<<table border="1" cellpadding="3" cellspacing="0" color="#1968ce" \#
        bgcolor="#e0edf8" style="rounded" cellborder="0"><tr><td><font face="DejaVu Sans,Segoe UI \#
        Symbol,Apple Symbols,sans-serif" color="#1968ce" point-size="15.0">▣</font></td><td \#
        cellpadding="4" align="left"><font color="#1a202c">Harbor Board<br \#
        align="left"/></font><font color="#4a5568" point-size="9.0">trust<br \#
        align="left"/></font></td></tr></table>>, tooltip="Harbor Board, organization (trust)", \#
        id="entity-board", class="entity organization kind-trust", type=organization, \#
        kind=trust, title="Harbor Board"]
          {
            graph [rank=same]
            ann
          }
          ann -> board [label="leads", tooltip="Ann &amp; Lee leads Harbor Board, from 2031; \#
        planned", id="relation-r1", class="relation leads planned", type=leads, \#
        date="2031/..", modality=planned, style=dashed]
        }

        """#)
  }

  @Test("the sample is the picture that was looked at")
  func picture() async throws {
    let bytes = try await Self.bytes(.sample)
    #expect(try String(decoding: bytes, as: UTF8.self) == golden("sample.svg", recording: bytes))
  }

  @Test("two runs give the same bytes")
  func stable() async throws {
    #expect(try await Self.bytes(.sample) == Self.bytes(.sample))
    #expect(try Renderer.dot(.sample) == Renderer.dot(.sample))
  }

  @Test("a denied line ends in a bar, at both ends where it has no direction")
  func denials() throws {
    var graph = Graph.sample
    graph.relations[8].polarity = .negated
    let lines = try String(decoding: Renderer.dot(graph), as: UTF8.self).split(separator: "\n")
    let directed = try #require(lines.first { $0.contains("relation-r8") })
    #expect(directed.contains("arrowhead=tee") && !directed.contains("dir="))
    let symmetric = try #require(lines.first { $0.contains("relation-r9") })
    #expect(symmetric.contains("dir=both, arrowhead=tee, arrowtail=tee"))
    #expect(lines.filter { $0.contains("tee") }.count == 2)
  }

  @Test("elements carry ids, classes and sentences")
  func elements() async throws {
    let svg = try await Self.svg(.sample)
    #expect(svg.groups["entity-board"]?.classes == ["node", "entity", "organization", "kind-state_company"])
    #expect(svg.groups["entity-board"]?.title == "Harbor Board, organization (state company)\nRuns the port.")
    #expect(svg.groups["entity-board"]?.texts == ["▣", "Harbor Board", "state company"])
    #expect(svg.groups["relation-r3"]?.classes == ["edge", "relation", "organized", "planned"])
    #expect(
      svg.groups["relation-r3"]?.title == "Harbor Board organized Hearing on the north pier; planned")
    #expect(svg.groups["relation-r3"]?.texts == [])
    #expect(svg.labels["r3"] == ["organized"])
    #expect(Set(svg.ids).count == svg.ids.count)
    #expect(
      Set(svg.groups.keys)
        == Set(
          [
            "graph", "entity-ann", "entity-board", "entity-union", "entity-hearing", "entity-pier",
            "entity-port-ellen", "relation-r1", "relation-r2", "relation-r3", "relation-r4", "relation-r5",
            "relation-r6", "relation-r7", "relation-r8", "relation-r9", "relation-r10", "legend",
          ] + (1...10).map { "label-r\($0)" }))
  }

  @Test("lines and their samples in the legend are broken alike")
  func dashes() async throws {
    let svg = try await Self.svg(.sample)
    let patterns = ["r3", "r4", "r5", "r6", "r7"].map { svg.groups["relation-\($0)"]?.dashes ?? [] }
    #expect(
      patterns == [["6,3"], ["7,2.5,1.5,2.5"], ["7,2.5,1.5,2.5,1.5,2.5"], ["1.5,2.5"], ["1.5,5"]])
    #expect(svg.groups["legend"]?.dashes == patterns.flatMap { $0 })
    #expect(svg.groups["relation-r1"]?.dashes == [])
  }

  @Test("the drawing has a name, a description and a halo, and nothing from outside")
  func document() async throws {
    let bytes = try await Self.bytes(.sample)
    let svg = try #require(SVGReading(bytes))
    #expect(svg.title == "Pier & port")
    #expect(
      svg.summary == """
        6 entities · 10 relations · as of 2031-03-04. Not shown: 1 relation (rejected). \
        Sources: Port Ellen Gazette.
        """)
    #expect(svg.root["role"] == "graphics-document document")
    #expect(svg.root["aria-labelledby"] == "pier-port-title pier-port-description")
    #expect(svg.ids.contains("pier-port-title"))
    #expect(svg.style.contains("paint-order:stroke;stroke:#ffffff;stroke-width:3px"))
    #expect(svg.style.contains("svg.docgraph{max-width:100%;height:auto}"))
    #expect(svg.groups["relation-r8"]?.classes == ["edge", "relation", "owns", "denied"])
    #expect(svg.elements == ["svg", "title", "desc", "style", "g", "rect", "polygon", "path", "text"])
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["<!", "graphviz", "transparent", "&#45;", "href", "<script", "url("] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("without a frame there is the graph alone")
  func frameless() async throws {
    let svg = try await Self.svg(.sample, RenderOptions(showsFrame: false))
    #expect(svg.frame.isEmpty)
    #expect(svg.groups["legend"] == nil)
    #expect(svg.title == "Pier & port")
  }

  @Test("an edge from a card to itself, twins, and labels within a column are drawn, time and again")
  func awkward() async throws {
    var graph = Graph()
    for number in 1...8 {
      graph.entities.append(Entity(id: EntityID("p\(number)"), type: .person, name: "P"))
    }
    for number in 1...20 {
      let ends = (EntityID("p\(number % 8 + 1)"), EntityID("p\(number * 5 % 8 + 1)"))
      graph.relations.append(Relation(id: RelationID("r\(number)"), ends.0, "family_of", ends.1))
    }
    let first = try await Self.bytes(graph)
    for _ in 1...20 { #expect(try await Self.bytes(graph) == first) }
    let groups = try #require(SVGReading(first)).groups
    #expect(groups.keys.filter { $0.hasPrefix("relation-") }.count == 20)
  }

  @Test("nothing to draw is said")
  func refusals() async {
    let empty = await #expect(throws: RenderError.self) { try await Renderer.picture(Graph()) }
    #expect(empty?.code == .empty)
    #expect(empty?.message == "nothing to draw: the graph has no entities")
    var options = RenderOptions()
    options.filter.relationTypes = ["attended"]
    let narrow = await #expect(throws: RenderError.self) {
      try await Renderer.picture(.sample, options: options)
    }
    #expect(narrow?.code == .empty)
    #expect(
      narrow?.message == """
        no relation is left to draw; 6 entities without relations are not drawn: widen --type, --relation or the \
        date
        """)
  }

  @Test(
    "any text comes through as a name, a label and a title",
    arguments: TortureStrings.own + TortureStrings.shared + TortureStrings.random)
  func torture(text: String) async throws {
    var graph = Graph(title: text)
    graph.entities = [
      Entity(id: "a", type: .organization, name: text), Entity(id: "b", type: .place, name: "B"),
    ]
    graph.relations = [
      Relation(id: "r1", "a", "related_to", "b"),
      Relation(id: "r2", "a", "related_to", "b", polarity: .negated),
    ]
    graph.relations[0].label = text
    graph.relations[1].label = text
    let dot = try Renderer.dot(graph)
    #expect(throws: Never.self) { try Graphviz.render(dot, format: .dot) }
    let svg = try await Self.svg(graph)
    let expected = Self.withoutBlanks(DisplayText(Self.shown(text)).text)
    let node = try #require(svg.groups["entity-a"])
    let drawn = Self.withoutBlanks(node.texts.dropFirst().joined())
    if expected.isEmpty {
      #expect(drawn == "a")
    } else if drawn.hasSuffix("…") {
      #expect(expected.hasPrefix(drawn.dropLast()))
    } else {
      #expect(drawn == expected)
    }
    let whole = Self.withoutBlanks(DisplayText(Self.shown(text), limit: .max).text)
    #expect(Self.withoutBlanks(node.title ?? "") == (whole.isEmpty ? "a" : whole) + ",organization")
    for id in ["r1", "r2"] where !expected.isEmpty {
      let label = Self.withoutBlanks(try #require(svg.labels[id]).joined())
      #expect(label.hasSuffix("…") ? expected.hasPrefix(label.dropLast()) : label == expected)
    }
  }

  /// What XML can hold, without controls of direction.
  static func shown(_ text: String) -> String {
    let shown = TortureStrings.shown(
      String(text.unicodeScalars.filter { !"\u{202E}\u{202C}".unicodeScalars.contains($0) }))
    // Controls that XML holds are no text either, but those that Unicode calls blanks.
    return String(
      String.UnicodeScalarView(
        shown.unicodeScalars.map {
          (0x7F...0x9F).contains($0.value) && !$0.properties.isWhitespace ? "\u{FFFD}" : $0
        }))
  }

  static func withoutBlanks(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "\u{2068}" && $0 != "\u{2069}" }
  }
}
