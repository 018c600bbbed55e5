import DocGraphModel
import Foundation

extension Graph {
  /// One relation of each modality, one denied, one inferred, one candidate and one rejected, between entities of
  /// all five types.
  static let sample: Graph = {
    var graph = Graph(title: "Pier & port")
    var gazette = Document(id: "gazette-1", title: "Board promises new pier")
    gazette.publisher = "Port Ellen Gazette"
    gazette.published = PartialDate(year: 2031, month: 3, day: 4)
    graph.documents = [gazette]
    var board = Entity(id: "board", type: .organization, name: "Harbor Board", kind: "state_company")
    board.summary = "Runs the port."
    var hearing = Entity(id: "hearing", type: .event, name: "Hearing on the north pier")
    hearing.event = Event(date: PartialDate(year: 2031, month: 3))
    var pledge = Entity(id: "pier", type: .pledge, name: "Rebuild the north pier")
    pledge.pledge = Pledge(action: "rebuild the north pier", due: PartialDate(year: 2033))
    graph.entities = [
      Entity(id: "port-ellen", type: .place, name: "Port Ellen", kind: "city"),
      board, hearing, pledge,
      Entity(id: "ann", type: .person, name: "Ann Lee"),
      Entity(id: "union", type: .organization, name: "Dockers' Union"),
    ]
    graph.relations = [
      Relation(id: "r1", "ann", "leads", "board"),
      Relation(id: "r2", "board", "made_pledge", "pier"),
      Relation(id: "r3", "board", "organized", "hearing", modality: .planned),
      Relation(id: "r4", "hearing", "occurred_at", "port-ellen", modality: .proposed),
      Relation(id: "r5", "board", "pays", "union", modality: .conditional),
      Relation(id: "r6", "ann", "owns", "union", modality: .alleged),
      Relation(id: "r7", "union", "opposes", "pier", modality: .hypothetical),
      Relation(id: "r8", "ann", "owns", "union", polarity: .negated),
      Relation(id: "r9", "board", "cooperates_with", "union"),
      Relation(id: "r10", "board", "related_to", "port-ellen"),
      Relation(id: "r11", "ann", "spoke_at", "hearing"),
    ]
    graph.relations[0].valid = PartialDate(year: 2030)
    graph.relations[0].role = "chair"
    graph.relations[0].attributedTo = "union"
    graph.relations[0].evidence = [
      Evidence(document: "gazette-1", range: 0..<22, quote: "Ann Lee leads\nthe board.")
    ]
    graph.relations[8].origin = .inferred
    graph.relations[9].label = "sits on the quay of"
    graph.relations[9].review = .candidate
    graph.relations[10].review = .rejected
    return graph
  }()
}

/// A file of `Tests/Goldens/rendering`, which a run with `DOCGRAPH_RECORD` set writes anew.
func golden(_ name: String, recording bytes: [UInt8]) throws -> String {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Goldens/rendering/\(name)")
  if ProcessInfo.processInfo.environment["DOCGRAPH_RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
  return try String(contentsOf: url, encoding: .utf8)
}
