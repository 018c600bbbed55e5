import DocGraph
import Foundation
import Synchronization

/// What came of the files of a run so far, in a file beside the output, so that a run that was broken off goes on where it was.
///
/// A line says of which file, and with which settings, the graphs are that follow it, one a line. What a crash left half-written at
/// the end is written over.
final class ExtractionJournal: Sendable {
  private let path: String
  private let state: Mutex<State>
  /// How many files an earlier run had read.
  let restoredCount: Int

  private struct State: ~Copyable {
    let file: FileHandle
    /// Where the graphs of a file begin and end, by its key.
    var places: [String: Range<UInt64>]
    var end: UInt64
  }

  /// - Parameter output: The file that the run writes in the end.
  init(output: String) throws {
    path = "\(output).part"
    if !FileManager.default.fileExists(atPath: path) { try writeFile([], to: path) }
    guard let file = FileHandle(forUpdatingAtPath: path) else {
      throw Failure(code: .badInput, message: "\(path): cannot be written")
    }
    var places: [String: Range<UInt64>] = [:]
    var end: UInt64 = 0
    var lines = LineScanner(file)
    while let head = try lines.next(), let (key, count) = Self.head(head.bytes) {
      let start = head.end
      var last = head.end
      var missing = count
      while missing > 0, let line = try lines.next() {
        last = line.end
        missing -= 1
      }
      guard missing == 0 else { break }
      places[key] = start..<last
      end = last
    }
    try file.truncate(atOffset: end)
    restoredCount = places.count
    state = Mutex(State(file: file, places: places, end: end))
  }

  /// What a file is known by: its name, its content and what the results depend on beside it.
  static func key(path: String, hash: String, settings: String) -> String {
    SHA256.hex(Array("\(path)\n\(hash)\n\(settings)".utf8))
  }

  /// What the documents of a file say; nil where no run has read it. Their texts were stored then.
  func documents(_ key: String) throws -> [ExtractedDocument]? {
    try records(key)?.map { record in
      guard let sentences = Int(record.sentences), let used = Int(record.used) else { throw damage }
      let graph = try GraphFile(name: "\(path).json", bytes: Array(record.graph)).graph
      return ExtractedDocument(graph: graph, sentenceCount: sentences, usedSentenceCount: used)
    }
  }

  /// Notes what became of a file.
  func add(_ key: String, _ documents: [ExtractedDocument]) throws {
    var bytes = Array("\(key) \(documents.count)\n".utf8)
    let head = bytes.count
    for document in documents {
      bytes += Array("\(document.sentenceCount)\t\(document.usedSentenceCount)\t".utf8)
      bytes += GraphWriter.line(document.graph)
    }
    try state.withLock { state in
      guard state.places[key] == nil else { return }
      try state.file.seek(toOffset: state.end)
      try state.file.write(contentsOf: Data(bytes))
      state.places[key] = state.end + UInt64(head)..<state.end + UInt64(bytes.count)
      state.end += UInt64(bytes.count)
    }
  }

  /// Takes the journal away, when all of it is in the output.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private typealias Record = (sentences: String, used: String, graph: ArraySlice<UInt8>)

  private func records(_ key: String) throws -> [Record]? {
    let bytes: [UInt8]? = try state.withLock { state in
      guard let place = state.places[key] else { return nil }
      try state.file.seek(toOffset: place.lowerBound)
      return Array(try state.file.read(upToCount: place.count) ?? Data())
    }
    return try bytes?.split(separator: UInt8(ascii: "\n")).map { line in
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2)
      guard parts.count == 3 else { throw damage }
      return (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self), parts[2])
    }
  }

  private var damage: Failure { Failure(code: .badInput, message: "\(path): is damaged: remove it") }

  private static func head(_ line: [UInt8]) -> (key: String, count: Int)? {
    let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard parts.count == 2, parts[0].utf8.count == 64, let count = Int(parts[1]), count >= 0 else {
      return nil
    }
    return (String(parts[0]), count)
  }
}

/// The lines of a file with where they end, read piece by piece.
private struct LineScanner {
  private let file: FileHandle
  private var buffer: [UInt8] = []
  private var scanned = 0
  private var position: UInt64 = 0

  init(_ file: FileHandle) { self.file = file }

  /// The next whole line without its break; nil where none is left.
  mutating func next() throws -> (bytes: [UInt8], end: UInt64)? {
    while true {
      if let mark = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[..<mark])
        buffer.removeFirst(mark + 1)
        scanned = 0
        position += UInt64(mark + 1)
        return (line, position)
      }
      scanned = buffer.count
      guard let more = try file.read(upToCount: 1 << 20), !more.isEmpty else { return nil }
      buffer += more
    }
  }
}
