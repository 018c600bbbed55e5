public import DocGraphModel

/// What is to be decided, in the order in which a person reads along: by document and sentence, an entity where it is first
/// seen or just before the first relation that needs it, two that may be one just before the later of them.
///
/// The order is made once; what became of an item since is the session's to say (``ReviewSession/isOpen(_:)``).
public struct ReviewQueue: Sendable {
  public let entries: [Entry]

  public struct Entry: Hashable, Sendable {
    public var item: ReviewItem
    /// Where the passage stands that shows it; nil for what has none.
    public var place: DocumentSpan?

    public init(item: ReviewItem, place: DocumentSpan? = nil) {
      self.item = item
      self.place = place
    }
  }

  /// - Parameter limit: How many open items to take in; nil for all.
  /// - Complexity: O(n log n) in entities, relations and their evidence.
  public init(_ session: ReviewSession, filter: ReviewFilter = ReviewFilter(), limit: Int? = nil) {
    var builder = QueueBuilder(session, filter)
    let entries = builder.entries()
    self.entries = limit.map { Array(entries.prefix($0)) } ?? entries
  }
}

/// Puts records in the order of their passages.
private struct QueueBuilder {
  private let session: ReviewSession
  private let filter: ReviewFilter
  private let documents: [DocumentID: Int]
  private let duplicates: PossibleDuplicates
  private let entityPlaces: [Place?]
  private var isEmitted: [Bool]
  private var result: [ReviewQueue.Entry] = []

  /// A place in the order of documents.
  struct Place: Comparable {
    var document: Int
    var span: DocumentSpan

    static func < (left: Place, right: Place) -> Bool {
      (left.document, left.span.range.lowerBound) < (right.document, right.span.range.lowerBound)
    }
  }

  init(_ session: ReviewSession, _ filter: ReviewFilter) {
    self.session = session
    self.filter = filter
    let graph = session.state
    documents = Dictionary(
      graph.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    duplicates = PossibleDuplicates(graph.entities) { entity in
      entity.review != .rejected && session.entity(entity.id) != nil
    }
    var places = [Place?](repeating: nil, count: graph.entities.count)
    for (position, entity) in graph.entities.enumerated() {
      places[position] = QueueBuilder.first(entity.spans, documents, filter.documents)
    }
    entityPlaces = places
    isEmitted = [Bool](repeating: false, count: graph.entities.count)
  }

  private static func first(
    _ spans: [DocumentSpan], _ documents: [DocumentID: Int], _ only: Set<DocumentID>?
  ) -> Place? {
    spans.lazy.filter { only?.contains($0.document) ?? true }
      .compactMap { span in documents[span.document].map { Place(document: $0, span: span) } }.min()
  }

  mutating func entries() -> [ReviewQueue.Entry] {
    let graph = session.state
    var order: [(place: Place?, isRelation: Bool, position: Int)] = []
    for position in graph.entities.indices { order.append((entityPlaces[position], false, position)) }
    for (position, relation) in graph.relations.enumerated() {
      let spans = relation.evidence.compactMap(\.span)
      order.append((QueueBuilder.first(spans, documents, filter.documents), true, position))
    }
    // What has no passage comes last, and relations behind what stands at the same place.
    order.sort { left, right in
      switch (left.place, right.place) {
      case (let one?, let other?) where one < other || other < one: return one < other
      case (nil, _?): return false
      case (_?, nil): return true
      default:
        return (left.isRelation ? 1 : 0, left.position) < (right.isRelation ? 1 : 0, right.position)
      }
    }
    for (place, isRelation, position) in order {
      if isRelation {
        let relation = graph.relations[position]
        guard relation.review == .candidate, let id = relation.id else { continue }
        for end in [relation.source, relation.target, relation.attributedTo].compactMap({ $0 }) {
          if let own = session.position(of: end) { emit(entity: own, at: place) }
        }
        add(.relation(id), at: place)
      } else {
        emit(entity: position, at: place)
      }
    }
    return result
  }

  /// - Parameter place: Its own passage, or an earlier one: of the relation that needs it.
  private mutating func emit(entity position: Int, at place: Place?) {
    guard !isEmitted[position] else { return }
    isEmitted[position] = true
    let entity = session.state.entities[position]
    let place = place ?? entityPlaces[position]
    for partner in duplicates.partners(of: position) where isEmitted[partner] {
      add(.duplicate(session.state.entities[partner].id, entity.id), at: place)
    }
    add(.entity(entity.id), at: place)
  }

  private mutating func add(_ item: ReviewItem, at place: Place?) {
    guard session.isOpen(item), filter.documents == nil || place != nil, filter.admits(item, in: session)
    else { return }
    result.append(ReviewQueue.Entry(item: item, place: place?.span))
  }
}

extension Entity {
  /// Where it is mentioned or evidenced.
  fileprivate var spans: [DocumentSpan] {
    let steps = pledge?.history.flatMap(\.evidence) ?? []
    return mentions + (evidence + properties.flatMap(\.evidence) + steps).compactMap(\.span)
  }
}

extension Evidence {
  /// Its place; nil where it has no offsets.
  var span: DocumentSpan? { range.map { DocumentSpan(document: document, range: $0) } }
}
