import GraphvizBridge
import XMLBridge

/// What a worker is asked for, once in its life.
enum WorkerRequest: Sendable, Hashable {
  /// Nothing: what starting costs.
  case nothing
  case geometries([[UInt8]], engine: GraphvizEngine)
  case drawing([UInt8], engine: GraphvizEngine, format: GraphvizFormat)
  case picture(ForeignGraph)
  case conversion(GraphvizConversion)
  case trees([MarkupSource])

  /// The first bytes of every request; a later form of requests begins with others.
  private static let mark: [UInt8] = Array("docgraph worker 1\n".utf8)

  /// The most bytes of a request.
  static let mostBytes = 256 << 20

  var bytes: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .nothing: writer.write(UInt8(0))
    case .geometries(let dots, let engine):
      writer.write(UInt8(1))
      writer.write(engine.rawValue)
      writer.write(dots) { $0.write($1) }
    case .drawing(let dot, let engine, let format):
      writer.write(UInt8(2))
      writer.write(engine.rawValue)
      writer.write(format.rawValue)
      writer.write(dot)
    case .picture(let graph):
      writer.write(UInt8(3))
      writer.write(graph.engine) { $0.write($1.rawValue) }
      writer.write(graph.attributes) { writer, attribute in
        writer.write(attribute.name)
        writer.write(attribute.value)
      }
      writer.write(graph.format.rawValue)
      writer.write(graph.dot)
    case .conversion(let picture):
      writer.write(UInt8(4))
      writer.write(picture.width)
      writer.write(picture.height)
      writer.write(picture.format.rawValue)
      writer.write(picture.background)
      writer.write(picture.resolution)
      writer.write(picture.svg)
    case .trees(let sources):
      writer.write(UInt8(5))
      writer.write(sources) { writer, source in
        writer.write(source.language.rawValue)
        writer.write(source.bytes)
      }
    }
    var whole = ByteWriter()
    whole.write(writer.bytes)
    return Self.mark + whole.bytes
  }

  init(_ bytes: [UInt8]) throws(ByteReader.Failure) {
    guard bytes.starts(with: Self.mark) else { throw ByteReader.Failure() }
    var whole = ByteReader(bytes.dropFirst(Self.mark.count))
    let content = try whole.block()
    guard whole.isAtEnd else { throw ByteReader.Failure() }
    var reader = ByteReader(content[...])
    self = try Self.read(&reader)
    guard reader.isAtEnd else { throw ByteReader.Failure() }
  }

  private static func read(_ reader: inout ByteReader) throws(ByteReader.Failure) -> WorkerRequest {
    switch try reader.byte() {
    case 0: return .nothing
    case 1:
      let engine = try engine(&reader)
      return .geometries(
        try reader.list { reader throws(ByteReader.Failure) in try reader.block() }, engine: engine)
    case 2:
      let engine = try engine(&reader)
      let format = GraphvizFormat(rawValue: try reader.text())
      return .drawing(try reader.block(), engine: engine, format: format)
    case 3:
      let engine = try reader.optional(engine)
      let attributes = try reader.list { reader throws(ByteReader.Failure) in
        ForeignGraph.Attribute(try reader.text(), try reader.text())
      }
      let format = GraphvizFormat(rawValue: try reader.text())
      return .picture(
        ForeignGraph(dot: try reader.block(), engine: engine, attributes: attributes, format: format))
    case 4:
      let width = try reader.double()
      let height = try reader.double()
      let format = GraphvizFormat(rawValue: try reader.text())
      let background = try reader.text()
      let resolution = try reader.double()
      return .conversion(
        GraphvizConversion(
          svg: try reader.block(), width: width, height: height, format: format,
          background: background, resolution: resolution))
    case 5:
      return .trees(
        try reader.list { reader throws(ByteReader.Failure) in
          guard let language = MarkupSource.Language(rawValue: try reader.byte()) else {
            throw ByteReader.Failure()
          }
          return MarkupSource(try reader.block(), language)
        })
    default: throw ByteReader.Failure()
    }
  }

  private static func engine(_ reader: inout ByteReader) throws(ByteReader.Failure) -> GraphvizEngine {
    guard let engine = GraphvizEngine(rawValue: try reader.text()) else { throw ByteReader.Failure() }
    return engine
  }
}
