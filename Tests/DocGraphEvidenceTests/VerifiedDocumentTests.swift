import DocGraphEvidence
import DocGraphModel
import Synchronization
import Testing

@Suite("Verification of documents")
struct VerifiedDocumentTests {
  private static let evidence = Evidence(
    document: "doc", range: VerificationTests.range("HT paid Åsgård –"), quote: "HT paid Åsgård –")

  @Test("a document whose hash is another is told once, and at each of its pieces beside what became of them")
  func changed() {
    let gone = Evidence(document: "doc", range: 0..<4, quote: "gone")
    var graph = VerificationTests.graph(Self.evidence, gone)
    graph.documents[0].sha256 = SHA256.hex("another text".utf8)
    let verification = VerificationTests.verify(graph)
    #expect(verification.pieces.map(\.verdicts) == [[.changed, .verbatim], [.missing, .changed]])
    let changes = verification.documents.map(\.changes)
    #expect(changes.count == 1)
    #expect(changes.first?.map(\.key) == ["sha256"])
    #expect(changes.first?.first?.found == SHA256.hex(VerificationTests.text.utf8))
    graph.documents[0].sha256 = SHA256.hex(VerificationTests.text.utf8).uppercased()
    #expect(VerificationTests.verify(graph).pieces.map(\.verdicts) == [[.verbatim], [.missing]])
  }

  @Test("a stored text and the original beside it have hashes of their own")
  func storedText() {
    var graph = VerificationTests.graph(Self.evidence)
    graph.documents[0].path = "a.pdf"
    graph.documents[0].textPath = "a.txt"
    graph.documents[0].sha256 = SHA256.hex("%PDF".utf8)
    graph.documents[0].textSHA256 = SHA256.hex("another text".utf8)
    func verify(original: String?) -> Verification {
      Verifier(graph).verify(
        in: DocumentSource { _ throws(ModelError) in
          Array(VerificationTests.text.utf8)
        } original: { _ throws(ModelError) in
          guard let original else { throw ModelError(.evidence, "there is no such file") }
          return Array(original.utf8)
        })
    }
    #expect(verify(original: "%PDF").documents.first?.changes.map(\.key) == ["textSHA256"])
    #expect(verify(original: "%pdf").documents.first?.changes.map(\.key) == ["sha256", "textSHA256"])
    graph.documents[0].textSHA256 = nil
    #expect(verify(original: "%pdf").pieces.map(\.verdicts) == [[.changed, .verbatim]])
    let lost = verify(original: nil)
    #expect(lost.pieces.map(\.verdicts) == [[.verbatim]])
    #expect(lost.documents.first?.unreadOriginal?.message == "there is no such file")
    #expect(lost.documents.first?.unread == nil)
  }

  @Test(
    "what is no text is unread, with the reason",
    arguments: [
      ([], "the file is empty"),
      (
        [0x61, 0xC3, 0x62],
        "the file is not UTF-8 at byte 1 (documents are UTF-8 text; give other files a stored text by textPath:)"
      ),
      (
        [0x61, 0x62, 0],
        "the file has a NUL at byte 2 (documents are UTF-8 text; give other files a stored text by textPath:)"
      ),
      (
        [0xED, 0xA0, 0x80],
        "the file is not UTF-8 at byte 0 (documents are UTF-8 text; give other files a stored text by textPath:)"
      ),
    ] as [([UInt8], String)])
  func noText(bytes: [UInt8], reason: String) {
    let verification = VerificationTests.verify(VerificationTests.graph(Self.evidence), ["doc": bytes])
    #expect(verification.pieces.map(\.verdicts) == [[.unread]])
    #expect(verification.pieces.first?.reading.note == reason)
    #expect(verification.documents.first?.unread?.description == reason)
  }

  @Test("what cannot be read is unread with the reason; what nobody names is not asked for")
  func unread() {
    var graph = VerificationTests.graph(
      Evidence(document: "other", range: 0..<1, quote: "x"),
      Evidence(document: "nowhere", range: 0..<1, quote: "x"))
    let verification = VerificationTests.verify(graph)
    #expect(verification.pieces.map(\.verdicts) == [[.unread], [.unread]])
    #expect(
      verification.pieces.map(\.reading.note) == [
        "there is no such file (look for it)", "there is no document 'nowhere'",
      ])
    // `doc` has neither a path nor evidence.
    #expect(verification.documents.map(\.id) == ["other"])
    graph.documents[0].path = "doc.md"
    #expect(VerificationTests.verify(graph).documents.map(\.id) == ["doc", "other"])
    #expect(VerificationTests.verify(graph, only: ["doc"]).pieces.isEmpty)
    #expect(VerificationTests.verify(graph, only: ["doc"]).documents.map(\.id) == ["doc"])
  }

  @Test("each document is read once, and results come in the order of the graph")
  func order() {
    let texts = (0..<200).map { "The Harbor Trust paid Åsgård the sum number \($0)." }
    let documents = texts.indices.map { Document(id: DocumentID("d\($0)")) }
    var graph = VerificationTests.graph()
    graph.documents = documents
    graph.relations[0].evidence = texts.indices.flatMap { number in
      let range = 0..<texts[number].utf8.count
      return [
        Evidence(document: documents[number].id, range: range, quote: texts[number]),
        Evidence(document: documents[199 - number].id, range: range, quote: texts[number]),
      ]
    }
    let asked = Mutex<[DocumentID: Int]>([:])
    let verification = Verifier(graph).verify(
      in: DocumentSource { document throws(ModelError) in
        asked.withLock { $0[document.id, default: 0] += 1 }
        return Array(texts[Int(document.id.rawValue.dropFirst()) ?? 0].utf8)
      } original: { _ throws(ModelError) in
        []
      })
    #expect(asked.withLock { $0.values.allSatisfy { $0 == 1 } && $0.count == 200 })
    #expect(verification.documents.map(\.id) == documents.map(\.id))
    #expect(verification.pieces.map(\.evidence) == graph.relations[0].evidence)
    #expect(verification.count(.verbatim) == 200)
    #expect(verification.count(.missing) == 200)
  }
}
