import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Independence of documents")
struct IndependenceTests {
  /// Documents written as `id publisher`, or `id publisher < origin origin`; `-` is no publisher.
  static func documents(_ lines: String...) -> [Document] {
    lines.map { line in
      let words = line.split(separator: " ").map(String.init)
      var document = Document(id: DocumentID(words[0]))
      if words[1] != "-" { document.publisher = words[1] }
      document.basedOn = words.dropFirst(3).map { DocumentID($0) }
      return document
    }
  }

  @Test("different publishers are independent, one publisher is not, whatever its case")
  func publishers() {
    let independence = Independence(Self.documents("a Gazette", "b GAZETTE", "c Beacon"))
    #expect(!independence.areIndependent("a", "b"))
    #expect(independence.areIndependent("a", "c"))
    #expect(!independence.areIndependent("a", "a"))
    #expect(independence.count(["a", "b", "c", "a"]) == 2)
    #expect(independence.count([]) == 0)
  }

  @Test("what repeats another, or the same one, over any steps, is not independent of it")
  func origins() {
    let independence = Independence(
      Self.documents("a Gazette", "b Beacon < a", "c Wire < b", "d Post < a", "e Times"))
    #expect(!independence.areIndependent("a", "c"))
    #expect(!independence.areIndependent("c", "d"))
    #expect(independence.count(["a", "b", "c", "d"]) == 1)
    #expect(independence.count(["b", "c", "d", "e"]) == 2)
  }

  @Test("a publisher that nobody knows, and a document that is not there, prove nothing")
  func unknown() {
    let independence = Independence(Self.documents("a -", "b -", "c Beacon"))
    #expect(!independence.areIndependent("a", "b"))
    #expect(!independence.areIndependent("a", "c"))
    #expect(independence.count(["a", "b"]) == 1)
    #expect(!independence.areIndependent("c", "ghost"))
  }

  @Test("documents that repeat each other in a circle are one")
  func circle() {
    let independence = Independence(Self.documents("a A < b", "b B < c", "c C < a"))
    #expect(independence.count(["a", "b", "c"]) == 1)
  }

  @Test("dependence does not carry over: of three in a chain, the two at its ends count")
  func chain() {
    // b shares a publisher with a, and repeats c.
    let independence = Independence(Self.documents("a Gazette", "b Gazette < c", "c Beacon"))
    #expect(independence.count(["a", "b", "c"]) == 2)
  }

  @Test("the count is that of the best choice, as trying all choices finds it")
  func bestChoice() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let count = Int.random(in: 1...9, using: &generator)
      var documents: [Document] = []
      for number in 0..<count {
        var document = Document(id: DocumentID("d\(number)"))
        document.publisher = ["P", "Q", "R", "S", nil][Int.random(in: 0...4, using: &generator)]
        if Int.random(in: 0...2, using: &generator) == 0 {
          document.basedOn = [DocumentID("d\(Int.random(in: 0..<count, using: &generator))")]
        }
        documents.append(document)
      }
      let independence = Independence(documents)
      let ids = documents.map(\.id)
      let best = (0..<(1 << count)).lazy.map { choice in
        let chosen = ids.indices.filter { choice >> $0 & 1 == 1 }.map { ids[$0] }
        let isFree = chosen.allSatisfy { a in
          chosen.allSatisfy { $0 == a || independence.areIndependent(a, $0) }
        }
        return isFree ? chosen.count : 0
      }.max()
      #expect(independence.count(ids) == best)
    }
  }

  @Test("many documents of many publishers are counted at once")
  func many() {
    let documents = (0..<400).map { number in
      var document = Document(id: DocumentID("d\(number)"))
      document.publisher = "Publisher \(number % 150)"
      return document
    }
    #expect(Independence(documents).count(documents.map(\.id)) == 150)
  }
}
