import DocGraphTestSupport
import GraphvizBridge
import Testing

@Suite(
  "A graph of somebody else's",
  .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct ForeignGraphTests {
  func picture(
    _ dot: String, engine: GraphvizEngine? = nil, attributes: [ForeignGraph.Attribute] = [],
    format: GraphvizFormat = .plain
  ) throws -> ForeignPicture {
    try Graphviz.picture(
      of: ForeignGraph(dot: Array(dot.utf8), engine: engine, attributes: attributes, format: format))
  }

  @Test("is drawn by the engine that it names itself, unless told another")
  func engine() throws {
    #expect(try picture("graph { a }").engine == .dot)
    #expect(try picture("graph { layout=circo a }").engine == .circo)
    #expect(try picture("graph { layout=circo a }", engine: .dot).engine == .dot)
    let unknown = try picture("graph { layout=patchwork a }")
    #expect(unknown.engine == .dot)
    #expect(unknown.unknownEngine == "patchwork")
    // What it names does not win over what it is told.
    let dot = "graph { layout=neato a -- b -- c -- a }"
    #expect(
      try picture(dot, engine: .dot).bytes
        == picture(dot.replacing("layout=neato", with: ""), engine: .dot).bytes)
  }

  @Test("takes attributes of the whole graph in place of its own, whether it has them or not")
  func attributes() throws {
    let wide = try picture("digraph { rankdir=TB a -> b }", attributes: [.init("rankdir", "LR")])
    #expect(wide.bytes == (try picture("digraph { rankdir=LR a -> b }").bytes))
    #expect(wide.bytes == (try picture("digraph { a -> b }", attributes: [.init("rankdir", "LR")]).bytes))
    #expect(wide.bytes != (try picture("digraph { a -> b }").bytes))
  }

  @Test("is the first of several; what follows is counted, or told where it is no graph")
  func several() throws {
    let three = try picture("graph A { a }\ngraph { b }\ngraph { c }")
    #expect(three.otherGraphs == 2)
    #expect(three.name == "A")
    #expect(three.messages == [])
    let broken = try picture("graph { a }\ngraph { ] }")
    #expect(broken.otherGraphs == 0)
    #expect(broken.messages.count == 1)
    #expect(broken.messages.first?.contains("syntax error in line 2 near ']'") == true)
    #expect(broken.name == "")
  }

  @Test("that does not begin with a graph is an error, even where one follows")
  func noFirst() {
    #expect(throws: GraphvizError.self) { try picture("] graph { a }") }
    #expect(throws: GraphvizError.self) { try picture("") }
  }

  @Test("is drawn in spite of an error in a label")
  func brokenLabel() throws {
    let picture = try picture("graph { a [label=<<b>x</i>>] b }", format: .svg)
    #expect(picture.nodeCount == 2)
    #expect(picture.messages.isEmpty == false)
    #expect(throws: GraphvizError.self) { try Graphviz.render("graph { a [label=<<b>x</i>>] b }") }
  }

  @Test(
    "loses its images, and nothing beside them",
    arguments: [
      ("<TD><IMG SRC=\"a.png\"/></TD><TD>x</TD>", "<TD></TD><TD>x</TD>"),
      ("<TD><img scale='true' src='a&gt;\"b.png'></img></TD><TD>x</TD>", "<TD></TD><TD>x</TD>"),
      ("<TD><ImG SRC=\"a.png\" /></TD><TD>&lt;img</TD>", "<TD></TD><TD>&lt;img</TD>"),
    ])
  func images(row: String, left: String) throws {
    func dot(_ row: String) -> String {
      "graph { a [label=<<TABLE><TR>\(row)</TR></TABLE>>] b [label=\"<img>\"] }"
    }
    let picture = try picture(dot(row), format: .svg)
    #expect(picture.leftOut == ["IMG"])
    #expect(picture.bytes == (try self.picture(dot(left), format: .svg).bytes))
  }

  @Test("tells what it does, one after the other")
  func stages() async throws {
    let (stages, log) = AsyncStream.makeStream(of: GraphvizStage.self)
    _ = try Graphviz.picture(of: ForeignGraph(dot: Array("graph {}".utf8))) { log.yield($0) }
    log.finish()
    #expect(await stages.reduce(into: []) { $0.append($1) } == [.reading, .layout, .drawing])
  }
}
