import DocGraphModel
import DocGraphTestSupport
import Foundation
import Testing

@testable import DocGraphFiles

@Suite struct FileAccessTests {
  private func permissions(of path: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test("a file is written whole, with nothing left beside it")
  func written() throws {
    let folder = try TemporaryFolder()
    try GraphFile.write(Graph(title: "New"), to: folder["graph.yaml"], as: .yaml)
    #expect(try folder.text(of: "graph.yaml") == "docgraph: 1\ntitle: New\n")
    #expect(try folder.names() == ["graph.yaml"])
  }

  @Test("what a process that was killed left half-written goes; what another is writing stays")
  func leftOvers() throws {
    let folder = try TemporaryFolder()
    // No process has such a number.
    let dead = ".docgraph-2147483647-1z.tmp"
    let alive = TemporaryName().description
    for name in [dead, alive, ".docgraph-old.tmp", "notes.tmp"] { try folder.write("x", to: name) }
    removeLeftOverFiles(in: folder.path)
    #expect(try folder.names() == [alive, ".docgraph-old.tmp", "notes.tmp"].sorted())
    removeLeftOverFiles(in: folder["no"])
  }

  @Test("a file that is written again keeps its permissions", arguments: [0o600, 0o664, 0o755])
  func keepsPermissions(mode: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "file")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder["file"])
    try writeFile(Array("new".utf8), to: folder["file"])
    #expect(try folder.text(of: "file") == "new")
    #expect(try permissions(of: folder["file"]) == mode)
  }

  @Test("a link stays, and what it points to is written")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "there/file")
    try FileManager.default.createSymbolicLink(atPath: folder["link"], withDestinationPath: "there/file")
    try writeFile(Array("new".utf8), to: folder["link"])
    #expect(try folder.text(of: "there/file") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["link"]) == "there/file")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["there"]) == ["file"])
  }

  @Test("where a folder is missing, or stands in the way, nothing is written and the path is told")
  func refused() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: GraphFileError.self) { try writeFile([], to: folder["no/file"]) }
    #expect(missing?.description == "\(folder["no/file"]): cannot be written: no such file or directory")
    let itself = #expect(throws: GraphFileError.self) { try writeFile([], to: folder.path) }
    #expect(itself?.description == "\(folder.path): cannot be written: it is a folder")
    try folder.write("old", to: "file")
    #expect(throws: GraphFileError.self) { try writeFile([], to: folder["file/below"]) }
    #expect(try folder.text(of: "file") == "old")
    #expect(try folder.names() == ["file"])
  }

  @Test("where the disk takes no more, the old file stays and nothing is left beside it")
  func fullDisk() async throws {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try folder.write("old", to: "file")
      // A limit on the size of files stands in for a disk that is full.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 10, rlim_max: 10)
      try #require(unsafe setrlimit(__rlimit_resource_t(1), &limit) == 0)
      let error = #expect(throws: GraphFileError.self) {
        try writeFile([UInt8](repeating: 0x78, count: 100), to: folder["file"])
      }
      #expect(error?.description == "\(folder["file"]): cannot be written: file too large")
      #expect(try folder.text(of: "file") == "old")
      #expect(try folder.names() == ["file"])
    }
  }

  @Test("a device is written through, and what it refuses is told")
  func device() throws {
    try writeFile(Array("gone".utf8), to: "/dev/null")
    let error = #expect(throws: GraphFileError.self) { try writeFile(Array("x".utf8), to: "/dev/full") }
    #expect(error?.description == "/dev/full: cannot be written: no space left on device")
  }

  @Test("what cannot be read is told with its path")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: GraphFileError.self) { try GraphFile(reading: folder["no.yaml"]) }
    #expect(missing?.description == "\(folder["no.yaml"]): cannot be read: no such file or directory")
    #expect(missing?.problems.first?.code == .notFound)
    let itself = #expect(throws: GraphFileError.self) { try GraphFile(reading: folder.path) }
    #expect(itself?.description == "\(folder.path): is a folder, not a file")
  }

  @Test("more than the limit is refused, from a file and from a pipe; a file of the limit is read")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "x", count: 100), to: "file")
    #expect(try FileAccess.read(folder["file"], limit: 100).count == 100)
    for path in [folder["file"], "/dev/zero"] {
      let error = #expect(throws: GraphFileError.self) {
        try FileAccess.read(path, limit: 99, hint: "split it")
      }
      #expect(error?.description == "\(path): is larger than 0 MB (split it)")
    }
    #expect(throws: GraphFileError.self) { try FileAccess.read("/dev/zero", limit: 1 << 20) }
  }
}
