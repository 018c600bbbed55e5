extension Graph {
  /// What is wrong with the graph: the findings of ``validation(text:)``.
  public func validate(text: (Document) throws(ModelError) -> [UInt8]? = { _ in nil }) -> [Finding] {
    validation(text: text).findings
  }

  /// What is wrong with the graph: first of the graph itself and its schema, then document by document,
  /// entity by entity and relation by relation; and how much of its evidence was compared.
  ///
  /// - Parameter text: The bytes that a document's offsets refer to. Where it throws they cannot be had, which is a finding;
  ///   where it returns nil nobody wants them compared. It is called once for each document that has evidence.
  /// - Complexity: O(entities + relations + evidence + bytes of the texts).
  public func validation(text: (Document) throws(ModelError) -> [UInt8]?) -> Validation {
    var validator = Validator(GraphIndex(self), schema: schema)
    validator.checkDate(statedAsOf, at: GraphPath([.key("asOf")]))
    validator.checkSchema()
    validator.checkDocuments()
    validator.checkEntities()
    validator.checkRelations()
    validator.checkEvidence(text)
    return Validation(
      findings: validator.sortedFindings, comparedCount: validator.comparedCount,
      uncomparedCount: validator.uncomparedCount)
  }
}

/// Collects findings; each file beside this one adds the checks of one part of a graph.
struct Validator {
  let index: GraphIndex
  let schema: Schema
  /// Whoever some statement is attributed to: an entity may be there for that alone.
  let attributed: Set<EntityID>
  var findings: [Finding] = []
  /// Evidence with the place where it stands, by document, gathered on the way.
  var evidence: [DocumentID: [(evidence: Evidence, place: GraphPath)]] = [:]
  var mentions: [DocumentID: [(range: Range<Int>, place: GraphPath)]] = [:]
  var comparedCount = 0
  var uncomparedCount = 0
  /// The entities of each name and alias, made for the first reference that leads nowhere.
  private lazy var owners: [String: [EntityID]] = {
    var owners: [String: [EntityID]] = [:]
    for entity in index.graph.entities {
      for name in Set([entity.name] + entity.aliases.map(\.text)) {
        owners[name, default: []].append(entity.id)
      }
    }
    return owners
  }()
  /// A suggestion compares a word with all ids: in a file full of unknown ones the first must do.
  private var suggestionsLeft = 20

  var graph: Graph { index.graph }

  init(_ index: GraphIndex, schema: Schema) {
    self.index = index
    self.schema = schema
    let graph = index.graph
    attributed = Set(
      graph.relations.compactMap(\.attributedTo)
        + graph.entities.flatMap { $0.properties.compactMap(\.attributedTo) }
        + graph.entities.flatMap { $0.pledge?.history.compactMap(\.attributedTo) ?? [] })
  }

  /// All that was found at one document, entity or relation together.
  var sortedFindings: [Finding] {
    findings.enumerated().sorted { left, right in
      let (a, b) = (left.element.place.part, right.element.place.part)
      return (a.list, a.item, left.offset) < (b.list, b.item, right.offset)
    }.map(\.element)
  }

  mutating func error(
    _ code: Finding.Code, _ place: GraphPath, _ message: String, hint: String? = nil, other: GraphPath? = nil
  ) {
    findings.append(Finding(.error, code, place, message, hint: hint, otherPlace: other))
  }

  mutating func warn(
    _ code: Finding.Code, _ place: GraphPath, _ message: String, hint: String? = nil, other: GraphPath? = nil
  ) {
    findings.append(Finding(.warning, code, place, message, hint: hint, otherPlace: other))
  }

  mutating func checkID<Owner>(
    _ id: Identifier<Owner>, position: Int, place: GraphPath, first: (Identifier<Owner>) -> Int?
  ) {
    if !id.isSlug {
      let slug = Identifier<Owner>(sluggedFrom: id.rawValue, fallback: "x", isTaken: { first($0) != nil })
      error(
        .badID, place["id"], "'\(id)' is no id",
        hint: "ids have a–z, 0–9 and single hyphens inside; '\(slug)' would do")
    }
    if let first = first(id), first != position {
      error(
        .duplicateID, place["id"], "the id '\(id)' is that of \(place.sibling(first)) already",
        hint: "give one of the two another id", other: place.sibling(first))
    }
  }

  mutating func checkEntity(_ id: EntityID?, at place: GraphPath) {
    guard let id, index.position(of: id) == nil else { return }
    error(
      .unknownEntity, place, "there is no entity '\(id)'",
      hint: owners[id.rawValue].map {
        "that is a name of \($0.map { "'\($0)'" }.joined(separator: " and ")): write the id"
      } ?? suggestion(for: id.rawValue, among: graph.entities.lazy.map(\.id.rawValue))
        ?? "add it to entities, or correct the id")
  }

  mutating func checkDocument(_ id: DocumentID, at place: GraphPath) {
    guard index.position(of: id) == nil else { return }
    error(
      .unknownDocument, place, "there is no document '\(id)'",
      hint: suggestion(for: id.rawValue, among: graph.documents.lazy.map(\.id.rawValue))
        ?? "add it to documents, or correct the id")
  }

  private mutating func suggestion(for id: String, among ids: some Sequence<String>) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return Suggestion.question(for: id, among: ids)
  }

  mutating func checkDate(_ date: PartialDate?, at place: GraphPath) {
    guard let date, date.isReversed else { return }
    error(.reversedDate, place, "'\(date)' ends before it begins", hint: "write the earlier date first")
  }

  mutating func checkOrder(
    _ early: PartialDate?, _ earlyName: String, _ late: PartialDate?, _ lateName: String, at place: GraphPath
  ) {
    guard let early, let late, late.precedes(early) == .certain else { return }
    error(
      .reversedDate, place, "\(lateName) (\(late)) is before \(earlyName) (\(early))",
      hint: "correct one of the two dates")
  }

  mutating func checkConfidence(_ confidence: Double?, at place: GraphPath) {
    guard let confidence, !(0...1).contains(confidence) else { return }
    error(
      .outOfRange, place, "confidence \(confidence) is not from 0 to 1",
      hint: "write 0.9 for what is 90 percent sure")
  }

  mutating func checkMoney(_ money: Money?, at place: GraphPath) {
    guard let money else { return }
    let isCode = money.currency.utf8.count == 3 && money.currency.utf8.allSatisfy { (65...90).contains($0) }
    if !isCode {
      error(
        .badCurrency, place["currency"], "'\(money.currency)' is no currency code",
        hint: "write the three letters of ISO 4217, such as EUR")
    }
  }

  mutating func checkHash(_ hash: String?, at place: GraphPath) {
    guard let hash, !isSHA256(hash) else { return }
    error(
      .badHash, place, "'\(hash)' is no SHA-256", hint: "write 64 digits 0–9 and a–f, as sha256sum prints")
  }

  func isSHA256(_ hash: String) -> Bool {
    hash.utf8.count == 64 && hash.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  mutating func gather(_ list: [Evidence], at place: GraphPath) {
    for (position, item) in list.enumerated() {
      evidence[item.document, default: []].append((item, place[position]))
    }
  }
}
