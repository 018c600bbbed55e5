/// Reads documents of any kind. (To be replaced by the branch `readers`.)
public struct DocumentReader: Sendable {
  public init() {}

  public func read(
    _ bytes: [UInt8], named name: String, tools: any ReadingTools
  ) async throws(ExtractionError) -> [SourceDocument] {
    var source = SourceDocument(text: bytes, isFileItself: true, reader: "text-1")
    var start = 0
    var position = 0
    while position <= bytes.count {
      let isEnd =
        position == bytes.count
        || bytes[position] == 10 && (position + 1 == bytes.count || bytes[position + 1] == 10)
      if isEnd {
        var from = start
        while from < position, bytes[from] == 10 { from += 1 }
        if from < position {
          let isHeading = bytes[from] == UInt8(ascii: "#")
          while from < position, bytes[from] == UInt8(ascii: "#") || bytes[from] == 32 { from += 1 }
          source.blocks.append(TextBlock(isHeading ? .heading : .paragraph, [from..<position]))
        }
        start = position
      }
      position += 1
    }
    return [source]
  }
}
