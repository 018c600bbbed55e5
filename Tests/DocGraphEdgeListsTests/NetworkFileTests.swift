import DocGraphAnalysis
import DocGraphModel
import Testing

@testable import DocGraphEdgeLists

@Suite("Network files")
struct NetworkFileTests {
  static let texts = [
    "0 1\n1 2\n2 0\n0 1\n2 2\n", "5 9 2\n9 70 0.5\n", "ann bob 3\nbob cem 4\n", "", "1 2\n2 3\n",
  ]

  @Test("what is written is read again", arguments: texts, [true, false])
  func roundTrip(text: String, directed: Bool) throws {
    let written = try network(text, directed: directed)
    let read = try network(written.fileBytes(), directed: directed)
    #expect(read.arcs == written.arcs)
    #expect(read.allNames == written.allNames)
    #expect(read.isDirected == directed)
    #expect(read.network.edgeCount == written.network.edgeCount)
  }

  @Test(
    "a directed network can be read as an undirected one, and the other way round; weights can be left out")
  func otherViews() throws {
    let directed = try network("0 1 2\n1 2 3\n").fileBytes()
    #expect(try network(directed, directed: false).arcs == ["0>1:2.0", "1>0:2.0", "1>2:3.0", "2>1:3.0"])
    #expect(try network(directed, weighted: false).arcs == ["0>1", "1>2"])
    let undirected = try network("0 1\n1 2\n", directed: false).fileBytes()
    #expect(try network(undirected, directed: true).arcs == ["0>1", "1>0", "1>2", "2>1"])
  }

  @Test("every changed byte and every cut is found out", arguments: texts.prefix(3))
  func damage(text: String) throws {
    let bytes = try network(text, directed: false).fileBytes()
    let padding = try paddedPlaces(bytes)
    for place in bytes.indices.dropFirst(8) where !padding.contains(place) {
      var damaged = bytes
      damaged[place] ^= 0x41
      #expect(throws: EdgeListError.self) { try network(damaged, directed: false) }
    }
    for count in stride(from: 8, to: bytes.count, by: 7) {
      #expect(throws: EdgeListError.self) { try network(Array(bytes[..<count]), directed: false) }
    }
  }

  @Test("rows with good checksums that are no network are refused")
  func forgery() throws {
    // Both nodes' rows changed to lead to node 0: ascending, but 1 is no longer led to from 0.
    var bytes = try network("0 1\n", directed: false).fileBytes()
    let head = try #require(headOf(bytes))
    let start = head.start(of: .targets)
    for (changed, isNetwork) in [([1, 0], true), ([0, 0], false), ([1, 1], false), ([7, 0], false)] {
      for (place, target) in changed.enumerated() { bytes[start + 4 * place] = UInt8(target) }
      var forged = head
      forged.checksums[1] = Checksum.joined([Checksum.of(bytes[start..<start + 8])])
      bytes.replaceSubrange(..<NetworkFileHead.byteCount, with: forged.bytes)
      #expect(((try? network(bytes, directed: false)) != nil) == isNetwork)
    }
  }

  @Test("a head that promises more than there is, is refused before memory is asked for")
  func promises() throws {
    var head = NetworkFileHead()
    head.nodeCount = 1 << 32
    head.arcCount = (1 << 32) - 1
    head.isWeighted = true
    #expect(throws: EdgeListError.self) { try network(head.bytes) }
  }

  private func headOf(_ bytes: [UInt8]) -> NetworkFileHead? {
    unsafe bytes.withUnsafeBytes { buffer in
      try? NetworkFileHead(unsafe FileBytes(base: buffer.baseAddress, count: buffer.count), file: "f")
    }
  }

  /// Zeros between sections, which say nothing.
  private func paddedPlaces(_ bytes: [UInt8]) throws -> Set<Int> {
    let head = try #require(headOf(bytes))
    var places = Set(96..<NetworkFileHead.byteCount)
    let sections = NetworkFileHead.Section.allCases
    for (section, next) in zip(sections, sections.dropFirst()) {
      places.formUnion(head.start(of: section) + head.size(of: section)..<head.start(of: next))
    }
    return places
  }
}
