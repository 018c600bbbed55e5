import CGraphviz

/// The Graphviz context of the process, used under the lock of `Graphviz.context` only.
@safe struct Context: ~Copyable {
  /// Made late, so that the environment of the first operation counts (`GVBINDIR` says where plugins are).
  private var handle: OpaquePointer?

  init() { unsafe handle = nil }

  deinit {
    if let handle = unsafe handle { unsafe gvFreeContext(handle) }
  }

  private mutating func opened() throws(GraphvizError) -> OpaquePointer {
    if let handle = unsafe handle { return unsafe handle }
    MessageLog.install()
    guard let new = unsafe gvContext() else {
      throw GraphvizError(code: .layout, message: "Graphviz cannot be started")
    }
    unsafe handle = new
    return unsafe new
  }

  mutating func render(
    _ dot: [UInt8], engine: GraphvizEngine, format: GraphvizFormat
  ) throws(GraphvizError) -> GraphvizOutput {
    let handle = unsafe try opened()
    MessageLog.reset()
    var graph = try GraphHandle(parsing: dot)
    try graph.refuseFileAccess()
    try unsafe graph.layOut(in: handle, engine: engine)
    let bytes = try unsafe graph.draw(in: handle, format: format)
    return GraphvizOutput(bytes: bytes, warnings: MessageLog.messages.lines)
  }

  mutating func geometry(of dot: [UInt8], engine: GraphvizEngine) throws(GraphvizError) -> GraphvizGeometry {
    let handle = unsafe try opened()
    MessageLog.reset()
    var graph = try GraphHandle(parsing: dot)
    try graph.refuseFileAccess()
    try unsafe graph.layOut(in: handle, engine: engine)
    return graph.geometry()
  }

  mutating func convert(_ picture: GraphvizConversion) throws(GraphvizError) -> GraphvizOutput {
    try picture.check()
    let handle = unsafe try opened()
    MessageLog.reset()
    guard let file = MemoryFile(picture.svg) else {
      throw GraphvizError(code: .rendering, message: "there is no memory for the picture")
    }
    var graph = try GraphHandle(parsing: picture.dot(file: file.path))
    try unsafe graph.layOut(in: handle, engine: .dot)
    // Only Cairo reads an SVG; any other renderer would give an empty picture.
    let format = GraphvizFormat(rawValue: picture.format.rawValue + ":cairo")
    let bytes = try unsafe graph.draw(in: handle, format: format)
    let messages = MessageLog.messages.lines
    guard messages.isEmpty else {
      throw GraphvizError(code: .rendering, message: messages.joined(separator: "\n"))
    }
    return GraphvizOutput(bytes: picture.format == .pdf ? bytes.withoutClock : bytes, warnings: [])
  }

  mutating func picture(
    of foreign: ForeignGraph, stage: @Sendable (GraphvizStage) -> Void
  ) throws(GraphvizError) -> ForeignPicture {
    let handle = unsafe try opened()
    MessageLog.reset()
    stage(.reading)
    var others = 0
    var graph = try GraphHandle(parsingFirstOf: foreign.dot, others: &others)
    let leftOut = graph.dropFileAccess()
    let own = graph.ownEngine()
    let engine = foreign.engine ?? own.engine ?? .dot
    // Graphviz heeds this attribute whatever engine it is told.
    graph.set(foreign.attributes + [.init("layout", engine.rawValue)])
    stage(.layout)
    try unsafe graph.layOut(in: handle, engine: engine, reportedErrors: false)
    stage(.drawing)
    let bytes = try unsafe graph.draw(in: handle, format: foreign.format, reportedErrors: false)
    var seen: Set<String> = []
    return ForeignPicture(
      bytes: bytes, engine: engine, unknownEngine: foreign.engine == nil ? own.unknown : nil,
      name: graph.name,
      nodeCount: graph.nodeCount, edgeCount: graph.edgeCount, leftOut: leftOut, otherGraphs: others,
      messages: MessageLog.messages.lines.filter { seen.insert($0).inserted })
  }

  var version: String {
    mutating get {
      guard let handle = unsafe try? opened() else { return "graphviz" }
      return unsafe gvcVersion(handle).map { unsafe "graphviz \(String(cString: $0))" } ?? "graphviz"
    }
  }
}
