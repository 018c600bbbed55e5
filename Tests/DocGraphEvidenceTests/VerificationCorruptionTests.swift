import DocGraphEvidence
import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Foundation
import Testing

@Suite("Verification of corrupted graphs")
struct VerificationCorruptionTests {
  static let graphs = ["Graphs/harbor.yaml", "Graphs/sco-ai-forum.yaml"]

  @Test("nothing is found on an untouched graph", arguments: graphs)
  func untouched(path: String) throws {
    let verification = try Corrupted(path).verification
    #expect(verification.pieces.count > 100)
    #expect(verification.pieces.allSatisfy { $0.verdicts == [.verbatim] && $0.reading.note == nil })
    #expect(verification.documents.allSatisfy { !$0.isChanged && $0.unread == nil })
  }

  /// 250 for each graph.
  private static let seeds = graphs.flatMap { graph in (0..<10).map { (graph, $0 * 25..<($0 + 1) * 25) } }

  @Test("every corruption is found, with its verdict, and nothing else is", arguments: seeds)
  func corrupted(path: String, seeds: Range<Int>) throws {
    let untouched = try Corrupted(path)
    for seed in seeds {
      var corrupted = untouched
      var random = SplitMix64(seed: UInt64(seed))
      let kind = Corrupted.Kind.allCases[seed % Corrupted.Kind.allCases.count]
      let expected = try #require(corrupted.apply(kind, using: &random), "\(kind) \(seed)")
      let verification = corrupted.verification
      let gravest = verification.pieces.map(\.verdict).min()
      #expect(gravest == expected, "\(kind) \(seed)")
      for piece in verification.pieces {
        #expect(piece.verdicts == corrupted.expectation(of: piece), "\(kind) \(seed) \(piece.place)")
      }
      let changed = Set(verification.documents.filter(\.isChanged).map(\.id))
      #expect(changed == corrupted.changed, "\(kind) \(seed)")
    }
  }
}

/// A curated graph with its documents, and what was done to them.
private struct Corrupted {
  var graph: Graph
  var texts: [DocumentID: [UInt8]] = [:]
  var changed: Set<DocumentID> = []
  private var weak: Int?
  private var normalized: GraphPath?

  init(_ path: String) throws {
    let file = try GraphFile(reading: PackageFile(path).path)
    graph = file.graph
    let source = DocumentTexts(graphFile: file.name, root: PackageFile("Examples").path)
    for document in graph.documents where document.path != nil {
      texts[document.id] = try source.text(of: document)
    }
  }

  var verification: Verification {
    let texts = texts
    let source = DocumentSource { document throws(ModelError) in
      guard let text = texts[document.id] else { throw ModelError(.evidence, "there is no such file") }
      return text
    } original: { document throws(ModelError) in
      throw ModelError(.evidence, "there is no original")
    }
    return Verifier(graph).verify(in: source)
  }

  /// What verdicts a piece is to have, found without the library: gravest first.
  func expectation(of piece: VerifiedEvidence) -> [Verdict] {
    let evidence = piece.evidence
    guard let range = evidence.range, let quote = evidence.quote, let text = texts[evidence.document] else {
      return [.unread]
    }
    let data = Data(text)
    var verdicts: [Verdict] = []
    if piece.place == normalized {
      verdicts = [.normalized]
    } else if range.upperBound <= data.count, data[range] == Data(quote.utf8) {
      verdicts = [.verbatim]
    } else {
      verdicts = [data.range(of: Data(quote.utf8)) == nil ? .missing : .moved]
    }
    if changed.contains(evidence.document) { verdicts.append(.changed) }
    if let weak, evidence.stance != .context,
      piece.place.steps.starts(with: [.key("relations"), .index(weak)])
    {
      verdicts.append(.weak)
    }
    return verdicts.sorted()
  }

  enum Kind: CaseIterable {
    case letterOfQuote, letterOfDocument, paragraphs, files, hash, end, offsets, whiteSpace
  }

  /// - Returns: The gravest verdict that must come of it; nil where nothing could be done.
  mutating func apply(_ kind: Kind, using random: inout SplitMix64) -> Verdict? {
    switch kind {
    case .letterOfQuote: changeQuote(&random)
    case .letterOfDocument: changeDocument(&random)
    case .paragraphs: moveParagraph(&random)
    case .files: swapFiles(&random)
    case .hash: changeHash(&random)
    case .end: changeEnd(&random)
    case .offsets: changeOffsets(&random)
    case .whiteSpace: changeWhiteSpace(&random)
    }
  }
}

extension Corrupted {
  private var allEvidence: [(GraphPath, Evidence)] {
    var all: [(GraphPath, Evidence)] = []
    var copy = graph
    copy.updateEvidence { evidence, place in all.append((place, evidence)) }
    return all
  }

  private mutating func replace(_ place: GraphPath, _ change: (inout Evidence) -> Void) {
    graph.updateEvidence { evidence, other in if other == place { change(&evidence) } }
  }

  private mutating func changeQuote(_ random: inout SplitMix64) -> Verdict? {
    guard let (place, evidence) = allEvidence.randomElement(using: &random), let quote = evidence.quote else {
      return nil
    }
    var letters = Array(quote)
    guard let position = letters.indices.filter({ letters[$0].isLetter }).randomElement(using: &random) else {
      return nil
    }
    letters[position] = letters[position] == "x" ? "z" : "x"
    replace(place) { $0.quote = String(letters) }
    return .missing
  }

  private mutating func changeDocument(_ random: inout SplitMix64) -> Verdict? {
    guard let (_, evidence) = allEvidence.randomElement(using: &random), let range = evidence.range,
      var text = texts[evidence.document],
      let position = range.filter({ (97...122).contains(text[$0]) }).randomElement(using: &random)
    else { return nil }
    text[position] = text[position] == UInt8(ascii: "x") ? UInt8(ascii: "z") : UInt8(ascii: "x")
    texts[evidence.document] = text
    changed = [evidence.document]
    return allEvidence.map { expectedMissing($0.1) }.contains(true) ? .missing : .moved
  }

  private func expectedMissing(_ evidence: Evidence) -> Bool {
    guard let text = texts[evidence.document], let quote = evidence.quote else { return false }
    return Data(text).range(of: Data(quote.utf8)) == nil
  }

  /// Puts a random paragraph behind the last one.
  private mutating func moveParagraph(_ random: inout SplitMix64) -> Verdict? {
    guard let (_, evidence) = allEvidence.randomElement(using: &random), let text = texts[evidence.document]
    else { return nil }
    var paragraphs = String(decoding: text, as: UTF8.self).components(separatedBy: "\n\n")
    let moved = paragraphs.remove(at: Int.random(in: 0..<paragraphs.count - 1, using: &random))
    texts[evidence.document] = Array((paragraphs + [moved]).joined(separator: "\n\n").utf8)
    changed = [evidence.document]
    let verdicts = allEvidence.map { _, other -> Verdict in
      guard other.document == evidence.document, let range = other.range, let quote = other.quote,
        let text = texts[other.document]
      else { return .verbatim }
      if text[range].elementsEqual(quote.utf8) { return .changed }
      // A passage may reach from one paragraph into the next.
      return expectedMissing(other) ? .missing : .moved
    }
    return verdicts.min()
  }

  private mutating func swapFiles(_ random: inout SplitMix64) -> Verdict? {
    let ids = texts.keys.sorted()
    guard let first = ids.randomElement(using: &random) else { return nil }
    if let second = ids.filter({ $0 != first }).randomElement(using: &random) {
      (texts[first], texts[second]) = (texts[second], texts[first])
      changed = [first, second]
    } else {
      texts[first] = Array("Another text.".utf8)
      changed = [first]
    }
    return .missing
  }

  private mutating func changeHash(_ random: inout SplitMix64) -> Verdict? {
    let hashed = graph.documents.indices.filter { graph.documents[$0].sha256 != nil }
    guard let position = hashed.randomElement(using: &random), var hash = graph.documents[position].sha256
    else { return nil }
    let last = hash.removeLast()
    graph.documents[position].sha256 = hash + (last == "0" ? "1" : "0")
    changed = [graph.documents[position].id]
    return .changed
  }

  /// Gives a relation an end that none of its evidence has a trace of.
  private mutating func changeEnd(_ random: inout SplitMix64) -> Verdict? {
    let candidates = graph.relations.indices.filter { position in
      graph.relations[position].evidence.contains { $0.stance != .context }
    }
    guard let position = candidates.randomElement(using: &random) else { return nil }
    let relation = graph.relations[position]
    let strangers = graph.entities.filter { entity in
      relation.evidence.allSatisfy { !hasTrace(of: entity, $0) }
    }
    guard let stranger = strangers.randomElement(using: &random) else { return nil }
    if Bool.random(using: &random) {
      graph.relations[position].source = stranger.id
    } else {
      graph.relations[position].target = stranger.id
    }
    weak = position
    return .weak
  }

  private func hasTrace(of entity: Entity, _ evidence: Evidence) -> Bool {
    guard let quote = evidence.quote, let range = evidence.range else { return true }
    let names = [entity.name] + entity.aliases.map(\.text)
    let places =
      entity.mentions.filter { $0.document == evidence.document }.map(\.range)
      + entity.evidence.filter { $0.document == evidence.document }.compactMap(\.range)
    return evidence.mentions.contains { $0.entity == entity.id } || places.contains { $0.overlaps(range) }
      || names.contains { quote.range(of: $0, options: [.caseInsensitive, .diacriticInsensitive]) != nil }
  }

  private mutating func changeOffsets(_ random: inout SplitMix64) -> Verdict? {
    guard let (place, evidence) = allEvidence.randomElement(using: &random), let range = evidence.range else {
      return nil
    }
    let shift = Int.random(in: 1...5_000, using: &random)
    replace(place) { evidence in
      evidence.range = range.lowerBound + shift..<range.upperBound + shift
      evidence.mentions = evidence.mentions.map { mention in
        let range = mention.range.lowerBound + shift..<mention.range.upperBound + shift
        return Evidence.Mention(entity: mention.entity, range: range)
      }
    }
    return .moved
  }

  private mutating func changeWhiteSpace(_ random: inout SplitMix64) -> Verdict? {
    let blank = allEvidence.filter { $0.1.quote?.contains(" ") == true }
    guard let (place, evidence) = blank.randomElement(using: &random), let quote = evidence.quote else {
      return nil
    }
    let written = ["  ", "\n", "\u{A0}", " \t\r\n "].randomElement(using: &random) ?? "  "
    replace(place) { $0.quote = quote.replacing(" ", with: written) }
    normalized = place
    return .normalized
  }
}
