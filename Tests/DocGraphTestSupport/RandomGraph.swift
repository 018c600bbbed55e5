public import DocGraphModel

extension Graph {
  /// A random graph that uses every field and many texts that are hard to write; references and offsets are as they fall.
  public static func random(using generator: inout some RandomNumberGenerator) -> Graph {
    var random = RandomParts(generator)
    defer { generator = random.generator }
    var graph = Graph(title: random.maybe { $0.text() })
    graph.note = random.maybe { $0.text() }
    graph.statedAsOf = random.maybe { $0.date() }
    if random.chance(3) { graph.schemaExtension = random.schema() }
    graph.documents = random.list(0...3) { $0.document() }
    graph.entities = random.list(0...5) { $0.entity() }
    graph.relations = random.list(0...5) { $0.relation() }
    return graph
  }
}

/// Draws the parts of a graph.
private struct RandomParts<Generator: RandomNumberGenerator> {
  var generator: Generator

  init(_ generator: Generator) {
    self.generator = generator
  }

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }
  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }
  mutating func maybe<Value>(_ body: (inout Self) -> Value) -> Value? { chance(2) ? nil : body(&self) }

  mutating func list<Value>(_ count: ClosedRange<Int>, _ body: (inout Self) -> Value) -> [Value] {
    (0..<number(count)).map { _ in body(&self) }
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  mutating func word<Word: CaseIterable>() -> Word where Word.AllCases == [Word] { pick(Word.allCases) }

  // MARK: Scalars

  mutating func text() -> String {
    chance(2) ? pick(awkwardTexts) : pick(awkwardTexts) + pick(awkwardTexts)
  }

  mutating func id<Owner>() -> Identifier<Owner> { Identifier(pick(awkwardIDs) + "-\(number(0...999))") }
  mutating func shortID<Owner>() -> Identifier<Owner> { Identifier(pick(awkwardIDs)) }
  mutating func typeName<Owner>() -> Identifier<Owner> { Identifier(pick(["person", "y", "null", "x_1"])) }
  mutating func hash() -> String { String((0..<64).map { _ in pick(Array("0123456789abcdef")) }) }

  mutating func date() -> PartialDate {
    guard let date = try? PartialDate(edtf: pick(dateTexts)) else { preconditionFailure("a date is none") }
    return date
  }

  mutating func decimal() -> DecimalNumber {
    let digits = Int64.random(in: -999_999_999_999_999_999...999_999_999_999_999_999, using: &generator)
    return DecimalNumber(significand: chance(2) ? digits : digits % 1000, exponent: number(-40...40)) ?? 0
  }

  mutating func fraction() -> Double { Double.random(in: 0...1, using: &generator) }

  mutating func range() -> Range<Int> {
    let start = number(0...1_000_000)
    return start..<start + number(0...500)
  }

  mutating func money() -> Money {
    Money(decimal(), currency: pick(["EUR", "USD", "NOK"]), qualifier: maybe { $0.word() })
  }

  // MARK: Records

  mutating func schema() -> SchemaExtension {
    var kinds: [EntityTypeName: [String]] = [:]
    for _ in 0..<number(0...2) { kinds[typeName()] = list(0...3) { $0.pick(["no", "a_b", "k1"]) }.sorted() }
    return SchemaExtension(
      entityTypes: list(0...2) {
        EntityType(
          $0.typeName(), parent: $0.maybe { $0.typeName() }, label: $0.maybe { $0.text() },
          plural: $0.maybe { $0.text() })
      }, kinds: kinds,
      relationTypes: list(0...2) {
        RelationType(
          $0.typeName(),
          ends: $0.list(1...2) { .init($0.list(0...2) { $0.end() }, $0.list(0...2) { $0.end() }) },
          label: $0.maybe { $0.text() }, inverse: $0.maybe { $0.text() }, isSymmetric: $0.chance(2),
          excludes: $0.list(0...2) { $0.typeName() })
      })
  }

  mutating func end() -> RelationEnd {
    pick([.any, .agent, .type("person"), .type("organization", kind: "product")])
  }

  mutating func document() -> Document {
    var document = Document(id: id(), title: maybe { $0.text() })
    document.url = maybe { $0.text() }
    document.publisher = maybe { $0.text() }
    document.author = maybe { $0.text() }
    document.published = maybe { $0.date() }
    document.retrieved = maybe { $0.date() }
    document.language = maybe { $0.pick(["en", "no", "zh-Hant"]) }
    document.path = maybe { $0.text() }
    document.sha256 = maybe { $0.hash() }
    document.textPath = maybe { $0.text() }
    document.textSHA256 = maybe { $0.hash() }
    document.reader = maybe { $0.text() }
    document.basedOn = list(0...2) { $0.shortID() }
    document.note = maybe { $0.text() }
    return document
  }

  mutating func evidence() -> Evidence {
    Evidence(
      document: shortID(), range: maybe { $0.range() }, quote: maybe { $0.text() },
      quoteSHA256: maybe { $0.hash() }, sentence: maybe { $0.number(1...99) },
      paragraph: maybe { $0.number(1...99) }, page: maybe { $0.number(1...99) }, stance: word(),
      method: maybe { $0.text() }, mentions: list(0...2) { .init(entity: $0.shortID(), range: $0.range()) })
  }

  mutating func property() -> Property {
    let value: Property.Value =
      switch number(0...4) {
      case 0: .text(text())
      case 1: .number(decimal())
      case 2: .money(money())
      case 3: .date(date())
      default: .link(text())
      }
    var property = Property(name: text(), value: value)
    property.unit = maybe { $0.text() }
    property.qualifier = maybe { $0.word() }
    property.asOf = maybe { $0.date() }
    property.attributedTo = maybe { $0.shortID() }
    property.evidence = list(0...1) { $0.evidence() }
    property.note = maybe { $0.text() }
    return property
  }

  mutating func pledge() -> Pledge {
    // A pledge that says nothing would be none in a file.
    var pledge = Pledge(action: text(), due: maybe { $0.date() }, bindingness: maybe { $0.word() })
    pledge.topic = maybe { $0.text() }
    pledge.measure = maybe {
      Pledge.Measure(
        metric: $0.text(), unit: $0.maybe { $0.text() }, baseline: $0.maybe { $0.decimal() },
        target: $0.maybe { $0.decimal() })
    }
    pledge.amount = maybe { $0.money() }
    pledge.condition = maybe { $0.text() }
    pledge.made = maybe { $0.date() }
    pledge.isTestable = maybe { $0.chance(2) }
    pledge.testableNote = maybe { $0.text() }
    pledge.history = list(0...2) {
      var step = Pledge.Step(
        $0.word(), date: $0.maybe { $0.date() }, evidence: $0.list(0...2) { $0.evidence() })
      step.attributedTo = $0.maybe { $0.shortID() }
      step.note = $0.maybe { $0.text() }
      return step
    }
    return pledge
  }

  mutating func entity() -> Entity {
    let details: Entity.Details =
      switch number(0...2) {
      case 0: .event(Event(date: date()))
      case 1: .pledge(pledge())
      default: .none
      }
    var entity = Entity(
      id: id(), type: typeName(), name: text(), kind: maybe { $0.pick(["no", "city"]) },
      aliases: list(0...3) { Alias($0.text(), kind: $0.word(), language: $0.maybe { $0.text() }) },
      details: details)
    entity.summary = maybe { $0.text() }
    entity.properties = list(0...2) { $0.property() }
    let schemes = Set(list(0...2) { $0.text() })
    entity.externalIDs = schemes.sorted().map { ExternalID(scheme: $0, id: text()) }
    entity.origin = word()
    entity.confidence = maybe { $0.fraction() }
    entity.review = word()
    entity.evidence = list(0...2) { $0.evidence() }
    entity.mentions = list(0...2) { DocumentSpan(document: $0.shortID(), range: $0.range()) }
    entity.note = maybe { $0.text() }
    return entity
  }

  mutating func relation() -> Relation {
    var relation = Relation(
      id: maybe { $0.id() }, shortID(), typeName(), shortID(), polarity: word(), modality: word(),
      evidence: list(0...2) { $0.evidence() })
    relation.role = maybe { $0.text() }
    relation.label = maybe { $0.text() }
    relation.valid = maybe { $0.date() }
    relation.amount = maybe { $0.money() }
    relation.weight = maybe { $0.fraction() * 1e6 }
    relation.attributedTo = maybe { $0.shortID() }
    relation.origin = word()
    relation.confidence = maybe { $0.fraction() }
    relation.review = word()
    relation.note = maybe { $0.text() }
    return relation
  }
}

private let awkwardIDs = ["a", "r1", "2031", "2031-03-04", "1e5", "0x1f", "no", "null", "true", "y", "0-1"]

private let dateTexts = [
  "2031", "-0044", "203X", "20XX", "Y170000002", "2031-03", "2031-21", "2031-XX", "2031-03-04", "2031-03-XX",
  "2031-03-04T10:21:00Z", "2031-03-04T10:21:00+08:00", "2031?", "2031-03~", "2031-03-04%", "2031/2033",
  "2031-03/..", "../2033", "2031/", "/2033", "../..",
]

private let awkwardTexts = [
  "", " ", " leads", "trails ", "plain", "two words", "yes", "No", "null", "~", "true", "12", "1e5", "0x1F",
  "1_000",
  "12:30:45", "2031-03-04", "=", "<<", "a: b", "a:", ": a", "a #b", "#a", "- a", "-", "? a", "?", "[a", "]",
  "{a}", ",",
  "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "\"quoted\"", "it's", "'", "back\\slash", "\\", "---", "...",
  "one\ntwo", "one\n", "\n", "\n\n", "one\n\n two\n", " one\ntwo", "one \ntwo", "tab\there", "\t", "\r",
  "one\r\ntwo",
  "\u{0}", "\u{1B}[0m", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFE}", "é",
  "e\u{301}",
  "Ωmega", "日本語", "العربية", "👩‍👩‍👧‍👦", "\u{10FFFF}", "“quoted”", "long " + String(repeating: "x", count: 200),
  "<b>&amp;</b>", "a/b?c=d&e", "C:\\new", "${HOME}", "{{x}}",
]
