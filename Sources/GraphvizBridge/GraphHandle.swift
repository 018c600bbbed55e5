import CGraphviz

/// A graph in Graphviz's memory, with or without a layout; safe because it alone owns both pointers.
@safe struct GraphHandle: ~Copyable {
  let graph: UnsafeMutablePointer<Agraph_t>
  /// The context of the layout, which has to be freed before the graph.
  private var layout: OpaquePointer?

  deinit {
    if let layout = unsafe layout { unsafe docgraph_free_layout(layout, graph) }
    unsafe agclose(graph)
  }

  /// Reads the one graph of a DOT text.
  init(parsing dot: [UInt8]) throws(GraphvizError) {
    guard !dot.contains(0) else {
      throw GraphvizError(code: .syntax, message: "the DOT text holds a NUL character")
    }
    docgraph_reset_reader()
    let graphs = unsafe Self.readGraphs(of: dot)
    let messages = MessageLog.messages
    // A comment left open would swallow the next text; this ends it, and is nothing where none is open.
    _ = unsafe Self.readGraphs(of: Array("/**/".utf8))
    if unsafe graphs.count == 1, !messages.isError {
      unsafe graph = graphs[0]
      unsafe layout = nil
      return
    }
    unsafe graphs.forEach { unsafe agclose($0) }
    if unsafe graphs.count > 1 {
      throw GraphvizError(code: .trailingText, message: "the DOT text holds more than one graph")
    }
    throw GraphvizError(
      code: unsafe graphs.isEmpty ? .syntax : .trailingText,
      message: messages.text.isEmpty ? "the DOT text holds no graph" : messages.lines.joined(separator: "\n"))
  }

  /// All graphs of a text: the reader keeps what it has not understood for its next call, so that it must always
  /// come to the end.
  private static func readGraphs(of dot: [UInt8]) -> [UnsafeMutablePointer<Agraph_t>] {
    var graphs: [UnsafeMutablePointer<Agraph_t>] = unsafe []
    unsafe dot.withUnsafeBytes { bytes in
      var text = unsafe docgraph_text(
        bytes: bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count: bytes.count, position: 0)
      while let graph = unsafe docgraph_read_graph(&text) { unsafe graphs.append(graph) }
    }
    return unsafe graphs
  }

  mutating func layOut(in context: OpaquePointer, engine: GraphvizEngine) throws(GraphvizError) {
    docgraph_reset_random()
    let result = unsafe gvLayout(context, graph, engine.rawValue)
    if result == 0 { unsafe layout = context }
    try Self.check(result, .layout, "the layout failed")
  }

  func draw(in context: OpaquePointer, format: GraphvizFormat) throws(GraphvizError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var count: UInt32 = 0
    let result = unsafe gvRenderData(context, graph, format.rawValue, &data, &count)
    defer { unsafe gvFreeRenderData(data) }
    try Self.check(result, .rendering, "the drawing failed")
    return unsafe Array(UnsafeRawBufferPointer(start: data, count: Int(count)))
  }

  private static func check(
    _ result: Int32, _ code: GraphvizError.Code, _ failure: String
  ) throws(GraphvizError) {
    let messages = MessageLog.messages
    guard result != 0 || messages.isError else { return }
    throw GraphvizError(
      code: code, message: messages.text.isEmpty ? failure : messages.lines.joined(separator: "\n"))
  }
}
