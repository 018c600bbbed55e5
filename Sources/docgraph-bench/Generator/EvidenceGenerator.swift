import DocGraph
import Foundation

/// Makes a graph whose evidence stands in documents that are there: files `documents/0.md`… beside the graph file.
struct EvidenceGenerator {
  private var random: SplitMix64
  private var names: NameMaker
  private var graph = Graph(title: "A generated graph with documents")
  private var texts: [[UInt8]] = []

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    names = NameMaker(seed: ~seed)
  }

  /// Writes the documents and the graph file below `folder`.
  ///
  /// - Parameters:
  ///   - pieces: One a relation, in turn in each document, as a sentence between others.
  ///   - size: The least bytes of a document.
  ///   - moved: Whether the documents get a paragraph in front that the offsets do not know.
  /// - Returns: The graph file's path, and the bytes of all documents.
  static func write(
    documents: Int, pieces: Int, size: Int, moved: Bool, seed: UInt64, to folder: String
  ) throws -> (graph: String, bytes: Int) {
    var generator = EvidenceGenerator(seed: seed)
    generator.makeEntities(max(10, pieces / 10))
    for _ in 0..<documents { generator.texts.append(Array("# A report on the harbor\n\n".utf8)) }
    for number in 0..<pieces { generator.addRelation(number, document: number % documents) }
    for document in 0..<documents { generator.addFiller(to: document, size: size) }
    return try generator.write(moved: moved, to: folder)
  }

  private mutating func makeEntities(_ count: Int) {
    for number in 0..<count {
      let type: EntityTypeName = number.isMultiple(of: 2) ? .organization : .person
      graph.entities.append(Entity(id: EntityID("e\(number)"), type: type, name: names.name(of: type)))
    }
  }

  private mutating func addRelation(_ number: Int, document: Int) {
    let source = random.pick(graph.entities)
    let target = random.pick(graph.entities)
    let quote =
      "\(source.name) has \(random.below(1000)) shares, the report says – and “trusts” \(target.name)."
    if random.chance(40) { texts[document] += Array(filler.utf8) }
    let start = texts[document].count
    texts[document] += Array(quote.utf8)
    let range = start..<texts[document].count
    texts[document] += Array((random.chance(30) ? "\n\n" : " ").utf8)
    graph.relations.append(
      Relation(
        id: RelationID("r\(number + 1)"), source.id, "related_to", target.id,
        evidence: [Evidence(document: DocumentID("d\(document)"), range: range, quote: quote)]))
  }

  private mutating func addFiller(to document: Int, size: Int) {
    while texts[document].count < size { texts[document] += Array(filler.utf8) }
  }

  private let filler =
    "Nobody at the harbor was surprised; it rained all week, and the ferry was late again. "

  private mutating func write(moved: Bool, to folder: String) throws -> (graph: String, bytes: Int) {
    try FileManager.default.createDirectory(atPath: "\(folder)/documents", withIntermediateDirectories: true)
    var bytes = 0
    for (number, text) in texts.enumerated() {
      var document = Document(id: DocumentID("d\(number)"), title: "Report \(number)")
      document.path = "documents/\(number).md"
      document.sha256 = SHA256.hex(text)
      graph.documents.append(document)
      let written = moved ? Array("A later edition.\n\n".utf8) + text : text
      try Data(written).write(to: URL(filePath: "\(folder)/documents/\(number).md"))
      bytes += written.count
    }
    try GraphFile.write(graph, to: "\(folder)/graph.json", as: .json)
    return ("\(folder)/graph.json", bytes)
  }
}
