import DocGraphModel
import GraphvizBridge
import Testing
import XMLBridge

@testable import DocGraphWorker

@Suite("Requests and answers as bytes")
struct CodingTests {
  static let requests: [WorkerRequest] = [
    .nothing,
    .geometries([], engine: .dot),
    .geometries([[], [0, 255], Array("graph {}".utf8)], engine: .sfdp),
    .drawing([1, 2, 3], engine: .neato, format: .json),
    .picture(
      ForeignGraph(dot: [7], engine: nil, attributes: [.init("a", ""), .init("", "ü\u{0}")], format: .svg)),
    .picture(ForeignGraph(dot: [], engine: .circo)),
    .conversion(GraphvizConversion(svg: [9, 9], width: 1.5, height: -2, format: .pdf, resolution: 300)),
    .trees([]),
    .trees([MarkupSource([], .html), MarkupSource([1, 0, 255], .xml)]),
  ]

  @Test("are read as they were written", arguments: requests)
  func requestRoundTrip(request: WorkerRequest) throws {
    #expect(try WorkerRequest(request.bytes) == request)
  }

  @Test("cut off anywhere are no requests", arguments: requests)
  func cutRequest(request: WorkerRequest) {
    let bytes = request.bytes
    for count in 0..<bytes.count {
      #expect(throws: ByteReader.Failure.self) { try WorkerRequest(Array(bytes.prefix(count))) }
    }
    #expect(throws: ByteReader.Failure.self) { try WorkerRequest(bytes + [0]) }
  }

  static let geometry = GraphvizGeometry(
    width: 10.25, height: 0.1,
    nodes: [
      .init(name: "a", center: .init(x: 1, y: 2), width: 3, height: 4),
      .init(name: "ü", center: .init(x: 0, y: -1), width: 0, height: 1e300),
    ],
    edges: [
      .init(tail: 0, head: 1, splines: []),
      .init(
        tail: 1, head: 1,
        splines: [.init(points: [.init(x: 1, y: 1)], startTip: nil, endTip: .init(x: 5, y: 5))],
        label: .init(x: 1, y: 9)),
    ])
  static let tree: MarkupTree = {
    var tree = MarkupTree(nodes: [
      .init(.element(name: "a", attributes: [.init("b", "c"), .init("a", "")]), end: 4),
      .init(.text("ü"), end: 2),
      .init(.element(name: "b", attributes: []), end: 4), .init(.text(""), end: 4),
    ])
    tree.encoding = "koi8-r"
    tree.replacementCount = 3
    return tree
  }()
  static let answers: [WorkerAnswer] = [
    .stage(.layout), .geometry(.success(geometry)),
    .geometry(.failure(GraphvizError(code: .layout, message: "no"))),
    .output(.success(GraphvizOutput(bytes: [1, 0], warnings: ["w"]))),
    .picture(
      .success(
        ForeignPicture(
          bytes: [3], engine: .osage, unknownEngine: "patchwork", name: "G", nodeCount: 2, edgeCount: 1,
          leftOut: ["image"], otherGraphs: 4, messages: ["m", "n"]))),
    .tree(.success(tree)), .tree(.success(MarkupTree())),
    .tree(.failure(MarkupError(.syntax, "no", line: 7))), .tree(.failure(MarkupError(.missing, ""))),
    .end,
  ]

  @Test("are heard the same, however the bytes are cut", arguments: [1, 2, 3, 7, 8, 9, 64, 10_000])
  func pieces(size: Int) {
    let bytes = Self.answers.flatMap(\.bytes)
    var heard = HeardAnswers()
    for start in stride(from: 0, to: bytes.count, by: size) {
      unsafe bytes[start..<min(bytes.count, start + size)].withUnsafeBytes { unsafe heard.append($0) }
    }
    #expect(heard.isComplete)
    #expect(heard.problem == nil)
    #expect(heard.answers.map { "\($0)" } == Self.answers.map { "\($0)" })
    #expect(heard.stage == .layout)
  }

  @Test("with bytes changed at random are understood or refused, and nothing else happens")
  func changed() {
    var generator = SplitMix64(seed: 4)
    let bytes = Self.answers.flatMap(\.bytes)
    for _ in 0..<3_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      var heard = HeardAnswers()
      unsafe changed.withUnsafeBytes { unsafe heard.append($0) }
      #expect(heard.answers.count <= Self.answers.count)
    }
    for request in Self.requests {
      for _ in 0..<300 {
        var changed = request.bytes
        changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
        _ = try? WorkerRequest(changed)
      }
    }
  }

  @Test("lines of libraries are told once, without what differs from run to run")
  func libraryLines() {
    var text = BoundedText()
    let lines = "one\n(process:77): Pango-WARNING **: 09:44:26.135: not \u{1B}[31mgood\none\r\n\n(x) two\n"
    unsafe Array(lines.utf8).withUnsafeBytes { unsafe text.append($0) }
    #expect(text.lines == ["one", "Pango-WARNING: not [31mgood", "(x) two"])
  }

  @Test("an edge to a node that is not there is no geometry")
  func strayEdge() {
    var geometry = Self.geometry
    geometry.edges[0].head = 2
    let bytes = WorkerAnswer.geometry(.success(geometry)).bytes
    #expect(throws: ByteReader.Failure.self) { try WorkerAnswer(bytes.dropFirst(8)) }
  }

  @Test(
    "nodes that do not lie within each other are no tree",
    arguments: [(0, 5), (0, 3), (1, 3), (2, 2), (3, 3)])
  func strayNode(place: Int, end: Int) {
    var tree = Self.tree
    tree.nodes[place].end = end
    let bytes = WorkerAnswer.tree(.success(tree)).bytes
    #expect(throws: ByteReader.Failure.self) { try WorkerAnswer(bytes.dropFirst(8)) }
  }

  @Test("a count of what cannot follow takes no memory")
  func hugeCount() {
    var writer = ByteWriter()
    writer.write(UInt64.max)
    #expect(throws: ByteReader.Failure.self) {
      var reader = ByteReader(writer.bytes[...])
      _ = try reader.list { reader throws(ByteReader.Failure) in try reader.byte() }
    }
  }

  @Test(
    "time is told in seconds",
    arguments: [(30_000, "30 s"), (1_500, "1.5 s"), (1_990, "2 s"), (40, "0 s"), (12_340, "12 s")])
  func seconds(milliseconds: Int, text: String) {
    #expect(Duration.milliseconds(milliseconds).formattedSeconds == text)
  }
}
