internal import DocGraphModel

/// Plans lines that stand for several relations.
///
/// A line looks as the firmest of its relations does, so that what is certain is not drawn as doubtful; what is less firm
/// is said in its label and tooltip, so that no doubt is hidden.
struct BundlePlanner {
  let planner: LinePlanner

  private var wording: SentenceWording { planner.wording }

  private static let wordLimit = 40
  /// The most kinds of relations that a label names.
  private static let mostKinds = 3
  /// The most relations, and the most kinds of them, that a tooltip tells.
  private static let mostSentences = 8
  private static let mostTypes = 6

  /// A line for parallel relations between two entities, all in one direction or all without.
  func bundle(_ relations: [Relation]) -> RenderPlan.Edge? {
    let ordered = relations.firmestFirst
    guard var edge = line(ordered, source: ordered[0].source, target: ordered[0].target) else { return nil }
    edge.documents = relations.flatMap(\.documents).reduce(into: []) { list, id in
      if !list.contains(id) { list.append(id) }
    }
    edge.lines = LinePlanner.wrapping.lines(label(ordered))
    let ends = Set([edge.source, edge.target]).sorted().map(wording.name).joined(separator: " and ")
    let sentences = ordered.prefix(Self.mostSentences).flatMap { relation in
      [wording.statement(relation)] + relation.evidence.prefix(1).map(wording.names.citation)
    }
    let more = relations.count - Self.mostSentences
    edge.tooltip =
      (["\(ends): \(CaptionPlanner.count(relations.count, "relation"))"] + sentences
      + (more > 0 ? ["and \(CaptionPlanner.number(more)) more"] : [])).joined(separator: "\n")
    edge.fit(planner.theme)
    return edge
  }

  /// A line for relations between two nodes of which one at least is a group.
  ///
  /// - Parameters:
  ///   - ends: the nodes of each relation's source and target.
  ///   - share: of the relations of the thickest line, from 0 to 1.
  func line(
    between relations: [Relation], ends: [(source: EntityID, target: EntityID)], names: (EntityID) -> String,
    share: Double
  ) -> RenderPlan.Edge? {
    let order = relations.indices.sorted {
      relations[$0].firmness < relations[$1].firmness
        || relations[$0].firmness == relations[$1].firmness && $0 < $1
    }
    let (source, target) = ends[order[0]]
    guard var edge = line(order.map { relations[$0] }, source: source, target: target) else { return nil }
    let directed = relations.indices.filter { !isSymmetric(relations[$0]) }
    let isOneWay = directed.allSatisfy { ends[$0].source == ends[directed[0]].source }
    // Which way most relations between groups go says little; where all go one way, it is told.
    edge.isSymmetric = directed.count < relations.count || !isOneWay
    edge.style.width = 1 + 3 * share.squareRoot()
    let types = types(relations)
    let lessFirm = relations.count { $0.firmness / 2 > relations[order[0]].firmness / 2 }
    let doubt = lessFirm == 0 ? "" : " (\(CaptionPlanner.number(lessFirm)) in doubt)"
    let count = CaptionPlanner.number(relations.count)
    edge.lines = LinePlanner.wrapping.lines(
      (types.count == 1 ? "\(count) × \(types[0].words)" : "\(count) relations") + doubt)
    let parts = types.prefix(Self.mostTypes).map { "\(CaptionPlanner.number($0.count)) \($0.words)" }
    let rest = types.dropFirst(Self.mostTypes).reduce(0) { $0 + $1.count }
    let list = parts + (rest > 0 ? [CaptionPlanner.count(rest, "other")] : [])
    edge.tooltip =
      "\(count) relations between \(names(edge.source)) and \(names(edge.target))\n\(list.joined(separator: ", "))"
    let marks = Self.marks(relations)
    if !marks.isEmpty { edge.tooltip += "\namong them \(marks)" }
    // What one of many relations stands on does not bear out the line.
    edge.documents = []
    edge.link = nil
    edge.fit(planner.theme)
    return edge
  }

  /// The line of the first relation, for all of them.
  private func line(_ relations: [Relation], source: EntityID, target: EntityID) -> RenderPlan.Edge? {
    guard var edge = planner.edge(relations[0]), let id = relations.compactMap(\.id).min() else { return nil }
    edge.id = id
    (edge.source, edge.target) = (source, target)
    edge.relationCount = relations.count
    edge.valid = relations.allSatisfy { $0.valid == relations[0].valid } ? relations[0].valid : nil
    if relations.contains(where: { $0.type != edge.type }) { edge.type = RenderPlan.Edge.severalTypes }
    return edge
  }

  private func isSymmetric(_ relation: Relation) -> Bool {
    wording.schema.relationType(relation.type)?.isSymmetric ?? false
  }

  private func words(_ relation: Relation) -> String {
    DirectionalText.line(wording.schema.words(of: relation), limit: Self.wordLimit)
  }

  /// "owns, 2 × pays (alleged) +3": what the firmest are, and how many more there are.
  private func label(_ relations: [Relation]) -> String {
    let drawn = Self.reservations(relations[0])
    var kinds: [(words: String, count: Int)] = []
    for relation in relations {
      let own = Self.reservations(relation)
      let marks = own == drawn ? "" : own.isEmpty ? " (asserted)" : " (\(own.joined(separator: ", ")))"
      let words = words(relation) + marks
      if let place = kinds.firstIndex(where: { $0.words == words }) {
        kinds[place].count += 1
      } else {
        kinds.append((words, 1))
      }
    }
    let named = kinds.prefix(Self.mostKinds).map { $0.count == 1 ? $0.words : "\($0.count) × \($0.words)" }
    let rest = kinds.dropFirst(Self.mostKinds)
    guard !rest.isEmpty else { return named.joined(separator: ", ") }
    let doubt = rest.contains { $0.words.hasSuffix(")") } ? ", some in doubt" : ""
    return named.joined(separator: ", ") + " +\(rest.reduce(0) { $0 + $1.count })\(doubt)"
  }

  private static func reservations(_ relation: Relation) -> [String] {
    var marks: [String] = []
    if relation.modality != .asserted { marks.append(relation.modality.rawValue) }
    if relation.polarity == .negated { marks.append("denied") }
    if relation.origin == .inferred { marks.append("inferred") }
    if relation.review == .candidate { marks.append("not reviewed") }
    return marks
  }

  /// "3 alleged, 1 denied".
  private static func marks(_ relations: [Relation]) -> String {
    var counts: [String: Int] = [:]
    for mark in relations.flatMap(reservations) { counts[mark, default: 0] += 1 }
    return counts.sorted { $0.value > $1.value || $0.value == $1.value && $0.key < $1.key }
      .map { "\(CaptionPlanner.number($0.value)) \($0.key)" }.joined(separator: ", ")
  }

  /// The words of the relations' types, the commonest first.
  private func types(_ relations: [Relation]) -> [(words: String, count: Int)] {
    var counts: [RelationTypeName: Int] = [:]
    for relation in relations { counts[relation.type, default: 0] += 1 }
    return counts.sorted { $0.value > $1.value || $0.value == $1.value && $0.key < $1.key }.map {
      type, count in
      let label =
        wording.schema.relationType(type)?.label ?? DocGraphRendering.words(type.rawValue)
      return (DirectionalText.line(label, limit: Self.wordLimit), count)
    }
  }
}

extension Relation {
  /// How far it is from a plain fact: the lower, the firmer; the last bit tells what is not reviewed.
  var firmness: Int {
    let modalities: [Modality] = [.asserted, .planned, .proposed, .conditional, .alleged, .hypothetical]
    let modality = modalities.firstIndex(of: modality) ?? modalities.count
    return (polarity == .negated ? 100 : 0) + (origin == .inferred ? 50 : 0) + modality * 2
      + (review == .candidate ? 1 : 0)
  }
}

extension [Relation] {
  /// The firmest first, equally firm ones as they are.
  fileprivate var firmestFirst: [Relation] {
    indices.sorted { (self[$0].firmness, $0) < (self[$1].firmness, $1) }.map { self[$0] }
  }
}
