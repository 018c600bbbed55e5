public import DocGraphModel

/// Something that a graph does not know: a question, with what raised it and where to look. It is computed, and no fact.
public struct Gap: Hashable, Sendable {
  public let kind: GapKind
  /// The question in words, with names as the graph has them.
  public let question: String
  /// Whom or what it is about.
  public let subjects: [EntityID]
  /// Whom one could ask: those who said it, took part, or know both sides.
  public let ask: [EntityID]
  /// What raised it, as positions in the graph's relations.
  public let relations: [Int]
  /// Where to look: the documents behind it.
  public let documents: [DocumentID]
  public let reason: Reason

  /// What raised a gap beside relations and documents.
  public enum Reason: Hashable, Sendable {
    /// The statements of each side, as positions in the graph's relations.
    case contradiction(sides: [[Int]])
    /// What the ledger computed of the pledge, in words.
    case pledge(facts: [String], due: PartialDate?, asOf: PartialDate?)
    case singleSource(ClaimWeight)
    /// A claim for all those of a graph that knows one source only.
    case singleSourceGraph(claims: Int)
    /// The Adamic–Adar score, and the neighbors in common, those with the fewest relations first.
    case pair(score: Double, common: [EntityID])
    case undated
    case unlinked
  }

  init(
    _ kind: GapKind, _ question: String, subjects: [EntityID], ask: [EntityID] = [], relations: [Int] = [],
    documents: [DocumentID] = [], reason: Reason
  ) {
    self.kind = kind
    self.question = question
    self.subjects = subjects
    self.ask = ask.distinct
    self.relations = relations
    self.documents = documents.distinct
    self.reason = reason
  }

  /// Whether it is about an entity, or one that could be asked.
  func isAbout(_ entity: EntityID) -> Bool { subjects.contains(entity) || ask.contains(entity) }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
