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
    let (graphs, messages) = unsafe try Self.read(dot)
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
      message: messages.orElse("the DOT text holds no graph"))
  }

  /// Reads the first graph of a DOT text, and counts those that follow.
  ///
  /// What follows and is no graph shows in the messages only.
  init(parsingFirstOf dot: [UInt8], others: inout Int) throws(GraphvizError) {
    let (graphs, messages) = unsafe try Self.read(dot)
    guard let first = unsafe graphs.first else {
      throw GraphvizError(code: .syntax, message: messages.orElse("the DOT text holds no graph"))
    }
    // Where the reader's own memory ends, it hands over what it has read so far.
    guard !messages.text.contains("memory exhausted") else {
      unsafe graphs.forEach { unsafe agclose($0) }
      throw GraphvizError(code: .syntax, message: "the text is nested too deeply for Graphviz to read it")
    }
    unsafe graphs.dropFirst().forEach { unsafe agclose($0) }
    others = unsafe graphs.count - 1
    unsafe graph = first
    unsafe layout = nil
  }

  private static func read(
    _ dot: [UInt8]
  ) throws(GraphvizError) -> (graphs: [UnsafeMutablePointer<Agraph_t>], messages: MessageLog.Messages) {
    guard !dot.contains(0) else {
      throw GraphvizError(code: .syntax, message: "the DOT text holds a NUL character")
    }
    docgraph_reset_reader()
    let graphs = unsafe readGraphs(of: dot)
    let messages = MessageLog.messages
    // A comment left open would swallow the next text; this ends it, and is nothing where none is open.
    _ = unsafe readGraphs(of: Array("/**/".utf8))
    return unsafe (graphs, messages)
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

  /// - Parameter reportedErrors: whether an error that Graphviz reports, and goes on, is one.
  mutating func layOut(
    in context: OpaquePointer, engine: GraphvizEngine, reportedErrors: Bool = true
  ) throws(GraphvizError) {
    docgraph_restart_random_numbers()
    fixChance(of: engine)
    let result = unsafe gvLayout(context, graph, engine.rawValue)
    if result == 0 { unsafe layout = context }
    try Self.check(result, reportedErrors, .layout, "the layout failed")
  }

  /// - Parameter reportedErrors: as of ``layOut(in:engine:reportedErrors:)``.
  func draw(
    in context: OpaquePointer, format: GraphvizFormat, reportedErrors: Bool = true
  ) throws(GraphvizError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var count: UInt32 = 0
    let result = unsafe gvRenderData(context, graph, format.rawValue, &data, &count)
    defer { unsafe gvFreeRenderData(data) }
    try Self.check(result, reportedErrors, .rendering, "the drawing failed")
    return unsafe Array(UnsafeRawBufferPointer(start: data, count: Int(count)))
  }

  private static func check(
    _ result: Int32, _ reportedErrors: Bool, _ code: GraphvizError.Code, _ failure: String
  ) throws(GraphvizError) {
    let messages = MessageLog.messages
    guard result != 0 || (reportedErrors && messages.isError) else { return }
    throw GraphvizError(code: code, message: messages.orElse(failure))
  }
}
