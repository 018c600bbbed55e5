import GraphvizBridge
import XMLBridge

/// What a worker says, one piece after the other, on its standard output.
enum WorkerAnswer: Sendable {
  /// What begins.
  case stage(GraphvizStage)
  /// The next of the geometries asked for.
  case geometry(Result<GraphvizGeometry, GraphvizError>)
  case output(Result<GraphvizOutput, GraphvizError>)
  case picture(Result<ForeignPicture, GraphvizError>)
  /// The next of the trees asked for.
  case tree(Result<MarkupTree, MarkupError>)
  /// All was said; without it an answer is cut off.
  case end

  /// The length of what follows, then the kind and the content.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .stage(let stage):
      writer.write(UInt8(0))
      writer.write(stage.rawValue)
    case .geometry(let result):
      writer.write(UInt8(1))
      Self.write(result, &writer) { $0.write($1) }
    case .output(let result):
      writer.write(UInt8(2))
      Self.write(result, &writer) { writer, output in
        writer.write(output.bytes)
        writer.write(output.warnings) { $0.write($1) }
      }
    case .picture(let result):
      writer.write(UInt8(3))
      Self.write(result, &writer) { $0.write($1) }
    case .end: writer.write(UInt8(4))
    case .tree(let result):
      writer.write(UInt8(5))
      writer.write(result)
    }
    var whole = ByteWriter()
    whole.write(writer.bytes)
    return whole.bytes
  }

  init(_ content: ArraySlice<UInt8>) throws(ByteReader.Failure) {
    var reader = ByteReader(content)
    self = try Self.read(&reader)
    guard reader.isAtEnd else { throw ByteReader.Failure() }
  }

  private static func read(_ reader: inout ByteReader) throws(ByteReader.Failure) -> WorkerAnswer {
    switch try reader.byte() {
    case 0:
      guard let stage = GraphvizStage(rawValue: try reader.byte()) else { throw ByteReader.Failure() }
      return .stage(stage)
    case 1:
      return .geometry(try result(&reader) { reader throws(ByteReader.Failure) in try reader.geometry() })
    case 2:
      return .output(
        try result(&reader) { reader throws(ByteReader.Failure) in
          GraphvizOutput(bytes: try reader.block(), warnings: try reader.texts())
        })
    case 3: return .picture(try result(&reader) { reader throws(ByteReader.Failure) in try reader.picture() })
    case 4: return .end
    case 5: return .tree(try reader.markup())
    default: throw ByteReader.Failure()
    }
  }

  private static func write<Value>(
    _ result: Result<Value, GraphvizError>, _ writer: inout ByteWriter,
    _ value: (inout ByteWriter, Value) -> Void
  ) {
    switch result {
    case .success(let success):
      writer.write(UInt8(1))
      value(&writer, success)
    case .failure(let error):
      writer.write(UInt8(0))
      writer.write(error.code.name)
      writer.write(error.message)
    }
  }

  private static func result<Value>(
    _ reader: inout ByteReader, _ value: (inout ByteReader) throws(ByteReader.Failure) -> Value
  ) throws(ByteReader.Failure) -> Result<Value, GraphvizError> {
    switch try reader.byte() {
    case 0:
      let code = GraphvizError.Code(name: try reader.text())
      return .failure(GraphvizError(code: code, message: try reader.text()))
    case 1: return .success(try value(&reader))
    default: throw ByteReader.Failure()
    }
  }
}
