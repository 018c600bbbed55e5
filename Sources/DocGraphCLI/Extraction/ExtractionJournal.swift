import DocGraph
import Foundation
import Glibc
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
  /// - Throws: ``Failure`` where another run is under way, or the file beside the output is something else.
  init(output: String) throws {
    path = "\(output).part"
    let file = try ExtractionJournal.open(path, output)
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

  /// The file, which no other run writes to as long as this one does.
  private static func open(_ path: String, _ output: String) throws -> FileHandle {
    let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let reason = unsafe String(cString: strerror(errno)).lowercased()
      throw Failure(code: .badInput, message: "\(path): cannot be written: \(reason)")
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var information = stat()
    // Whoever had it before and took it away has just ended.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, unsafe fstat(descriptor, &information) == 0,
      information.st_nlink > 0
    else {
      throw Failure(
        code: .badInput, message: "another run that writes \(output) is under way (wait for its end)")
    }
    let beginning = try file.read(upToCount: 64) ?? Data()
    guard information.st_mode & S_IFMT == S_IFREG, beginning.allSatisfy(isHexadecimal) else {
      throw Failure(
        code: .badInput,
        message: "\(path): is not what a run that was broken off left (move it away, or name another output)")
    }
    try file.seek(toOffset: 0)
    return file
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  /// What a file is known by: its name and its document's, its content and what the results depend on beside it.
  static func key(_ file: DocumentFile, hash: String, settings: String) -> String {
    // Other files among those that are read may have given the document another id.
    SHA256.hex(Array("\(file.path)\n\(file.pathInGraph)\n\(file.id)\n\(hash)\n\(settings)".utf8))
  }

  /// What the documents of a file say; nil where no run has read it, or what it left is damaged. Their texts were stored then.
  func documents(_ key: String) -> [ExtractedDocument]? {
    guard let records = try? records(key) else { return nil }
    var documents: [ExtractedDocument] = []
    for record in records {
      guard let sentences = Int(record.sentences), let used = Int(record.used),
        let file = try? GraphFile(name: "\(path).json", bytes: Array(record.graph))
      else { return nil }
      documents.append(
        ExtractedDocument(graph: file.graph, sentenceCount: sentences, usedSentenceCount: used))
    }
    return documents
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
      do {
        try state.file.seek(toOffset: state.end)
        try state.file.write(contentsOf: Data(bytes))
      } catch { throw Failure.unwritable(path, error) }
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
      guard parts.count == 3 else { throw Damage() }
      return (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self), parts[2])
    }
  }

  private struct Damage: Error {}

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
