import GraphvizBridge

extension ByteWriter {
  mutating func write(_ picture: ForeignPicture) {
    write(picture.bytes)
    write(picture.engine.rawValue)
    write(picture.unknownEngine) { $0.write($1) }
    write(picture.name)
    write(picture.nodeCount)
    write(picture.edgeCount)
    write(picture.leftOut) { $0.write($1) }
    write(picture.otherGraphs)
    write(picture.messages) { $0.write($1) }
  }
}

extension ByteReader {
  mutating func picture() throws(Failure) -> ForeignPicture {
    let bytes = try block()
    guard let engine = GraphvizEngine(rawValue: try text()) else { throw Failure() }
    return ForeignPicture(
      bytes: bytes, engine: engine,
      unknownEngine: try optional { reader throws(Failure) in try reader.text() },
      name: try text(), nodeCount: try integer(), edgeCount: try integer(), leftOut: try texts(),
      otherGraphs: try integer(), messages: try texts())
  }

  mutating func texts() throws(Failure) -> [String] {
    try list { reader throws(Failure) in try reader.text() }
  }
}
