import DocGraphAnalysis
import DocGraphModel

/// Which sources each relation of a snapshot rests on.
struct Grounds: Sendable {
  let sources: [RankingDoubt.Source]
  /// How many relations rest on none.
  let unsupportedCount: Int
  /// Positions in ``sources`` by relation, a position in the graph, in one array with offsets.
  private let offsets: [UInt32]
  private let numbers: [UInt32]
  /// The only source of each relation, which is the usual case; ``none`` where there are more or none.
  private let soles: [UInt32]
  private static let none = UInt32.max

  /// - Complexity: O(relations + evidence + sources × log sources).
  init(_ snapshot: GraphSnapshot, _ independence: Independence) {
    let graph = snapshot.graph
    let relations = snapshot.relations
    let originals = relations.map { graph.relations[$0].evidence.originals(independence) }
    let only = Set(originals.joined())
    let passages = only.count == 1 ? only.first : nil
    var found: [RankingDoubt.Source: UInt32] = [:]
    var offsets = [UInt32](repeating: 0, count: graph.relations.count + 1)
    var numbers: [UInt32] = []
    var unsupportedCount = 0
    for (relation, documents) in zip(relations, originals) {
      let sources = passages.map { graph.relations[relation].evidence.passages(of: $0.document) } ?? documents
      for source in sources {
        let number = found[source] ?? UInt32(found.count)
        found[source] = number
        numbers.append(number)
      }
      offsets[relation + 1] = UInt32(sources.count)
      if sources.isEmpty { unsupportedCount += 1 }
    }
    for position in graph.relations.indices { offsets[position + 1] += offsets[position] }
    // In their own order, so that draws do not depend on that of the relations.
    let ordered = found.sorted { $0.key < $1.key }
    var places = [UInt32](repeating: 0, count: ordered.count)
    for (place, source) in ordered.enumerated() { places[Int(source.value)] = UInt32(place) }
    self.sources = ordered.map(\.key)
    let numbersInOrder = numbers.map { places[Int($0)] }
    soles = graph.relations.indices.map { relation in
      let row = Int(offsets[relation])..<Int(offsets[relation + 1])
      return row.count == 1 ? numbersInOrder[row.lowerBound] : Grounds.none
    }
    self.numbers = numbersInOrder
    self.offsets = offsets
    self.unsupportedCount = unsupportedCount
  }

  /// Whether a relation rests on one of some sources, or on none at all.
  func holds(_ relation: Int, _ isDrawn: [Bool]) -> Bool {
    let sole = soles[relation]
    if sole != Grounds.none { return isDrawn[Int(sole)] }
    let sources = numbers[Int(offsets[relation])..<Int(offsets[relation + 1])]
    return sources.isEmpty || sources.contains { isDrawn[Int($0)] }
  }

  /// Whether a relation rests on a source alone.
  func hangs(_ relation: Int, on source: Int) -> Bool { soles[relation] == UInt32(source) }

  /// How many relations rest on each source alone.
  var loads: [Int] {
    soles.reduce(into: [Int](repeating: 0, count: sources.count)) { loads, sole in
      if sole != Grounds.none { loads[Int(sole)] += 1 }
    }
  }
}

extension [Evidence] {
  /// The documents that support a relation, each once, without those that repeat another of them.
  func originals(_ independence: Independence) -> [RankingDoubt.Source] {
    let documents = supporting
    let originals = documents.filter { document in !documents.contains { independence.repeats(document, $0) }
    }
    // Documents that repeat each other in a circle are one tale, but no smaller one.
    return (originals.isEmpty ? documents : originals).map {
      RankingDoubt.Source(document: $0, range: nil, quote: nil)
    }
  }

  /// The documents that support a relation, each once.
  var supporting: [DocumentID] {
    reduce(into: []) { list, evidence in
      if evidence.stance == .supports, !list.contains(evidence.document) { list.append(evidence.document) }
    }
  }

  /// The passages of a document that support a relation, each once.
  fileprivate func passages(of document: DocumentID) -> [RankingDoubt.Source] {
    reduce(into: []) { list, evidence in
      guard evidence.stance == .supports, evidence.document == document else { return }
      let quote = evidence.range == nil ? evidence.quote ?? evidence.quoteSHA256 ?? "" : nil
      let passage = RankingDoubt.Source(document: evidence.document, range: evidence.range, quote: quote)
      if !list.contains(passage) { list.append(passage) }
    }
  }
}

/// By document, then by place, passages without offsets first.
extension RankingDoubt.Source: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    if left.document != right.document { return left.document < right.document }
    let (one, other) = (left.range, right.range)
    let starts = (one?.lowerBound ?? -1, other?.lowerBound ?? -1)
    if starts.0 != starts.1 { return starts.0 < starts.1 }
    let ends = (one?.upperBound ?? -1, other?.upperBound ?? -1)
    if ends.0 != ends.1 { return ends.0 < ends.1 }
    return (left.quote ?? "").utf8.lexicographicallyPrecedes((right.quote ?? "").utf8)
  }
}
