import DocGraph
import DocGraphModel

/// Makes a graph of any size in which a few entities have many relations, as in real ones.
///
/// The types of entities come in fixed shares. The ends of a relation are drawn from pools that hold an entity
/// once, and once more for each relation that it has: preferential attachment (Barabási, Albert 1999).
struct GraphGenerator {
  private var random: SplitMix64
  private var names: NameMaker
  private var graph = Graph(title: "A generated graph")
  /// By entity type, the positions of entities to draw from.
  private var pools: [EntityTypeName: [Int32]] = [:]

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    names = NameMaker(seed: ~seed)
  }

  /// A canonical graph with one piece of evidence a relation and a document for every 50 relations.
  ///
  /// - Parameter entities: At least 10, so that there is one of every type.
  static func graph(entities: Int, relations: Int, seed: UInt64) -> Graph {
    var generator = GraphGenerator(seed: seed)
    generator.makeDocuments(relations / 50 + 1)
    generator.makeEntities(entities)
    generator.makeRelations(relations)
    return generator.graph.canonical()
  }

  private mutating func makeDocuments(_ count: Int) {
    for number in 1...count {
      var document = Document(id: DocumentID("report-\(number)"), title: "Report \(number) on the harbor")
      document.publisher = random.pick(["Saltmarsh Gazette", "Port Ellen Gazette", "Åland Tidning"])
      document.published = day()
      document.language = "en"
      graph.documents.append(document)
    }
  }

  private mutating func makeEntities(_ count: Int) {
    let shares: [EntityTypeName] = [
      .organization, .person, .organization, .place, .event, .pledge, .person, .organization, .organization,
      .person,
    ]
    var taken: Set<EntityID> = []
    for number in 0..<count {
      let type = shares[number % shares.count]
      let name = names.name(of: type)
      // Names repeat, ids do not.
      let slug = EntityID(sluggedFrom: name)
      let id = taken.insert(slug).inserted ? slug : EntityID("\(slug)-\(number)")
      taken.insert(id)
      var entity = Entity(id: id, type: type, name: name)
      if random.chance(30) { entity.aliases = [names.alias(of: name)] }
      if random.chance(10) { entity.summary = "\(name) is named in several reports on the harbor." }
      if type == .event { entity.event = Event(date: day()) }
      if type == .pledge {
        entity.pledge = Pledge(
          action: name, due: PartialDate(year: 2030 + random.below(10)), bindingness: .pledged)
      }
      pools[type, default: []].append(Int32(graph.entities.count))
      graph.entities.append(entity)
    }
  }

  private mutating func makeRelations(_ count: Int) {
    graph.relations.reserveCapacity(count)
    for number in 1...count {
      let kind = random.pick(RelationKind.all)
      let source = drawEntity(of: kind.source)
      let target = drawEntity(of: kind.target)
      var relation = Relation(
        id: RelationID("r\(number)"), graph.entities[source].id, kind.name, graph.entities[target].id)
      if random.chance(40) { relation.valid = random.chance(80) ? day() : PartialDate(year: 2031) }
      if random.chance(10) { relation.modality = random.pick([.alleged, .planned, .proposed]) }
      if random.chance(4) {
        relation.polarity = .negated
        relation.attributedTo = relation.source
      }
      if random.chance(5) { relation.confidence = Double(random.below(100)) / 100 }
      relation.evidence = [evidence(of: kind, graph.entities[source].name, graph.entities[target].name)]
      graph.relations.append(relation)
    }
  }

  private mutating func drawEntity(of type: EntityTypeName) -> Int {
    guard let pool = pools[type] else { return 0 }
    let entity = random.pick(pool)
    pools[type]?.append(entity)
    return Int(entity)
  }

  /// A passage of some 60 to 120 characters somewhere in a document.
  private mutating func evidence(of kind: RelationKind, _ source: String, _ target: String) -> Evidence {
    let endings = [
      ".", ", the report says.", ", as people \"close to the matter\" confirmed.",
      " since the spring of 2031.",
    ]
    var quote = "\(source) \(kind.phrase) \(target)"
    quote += random.pick(endings)
    if quote.utf8.count < 60 { quote += " Nobody at the harbor was surprised." }
    let start = random.below(20_000)
    return Evidence(
      document: random.pick(graph.documents).id, range: start..<start + quote.utf8.count, quote: quote)
  }

  private mutating func day() -> PartialDate? {
    PartialDate(year: 2020 + random.below(15), month: 1 + random.below(12), day: 1 + random.below(28))
  }
}
