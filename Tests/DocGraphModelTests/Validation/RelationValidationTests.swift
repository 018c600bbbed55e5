import DocGraphModel
import Testing

@Suite("Validation of a graph's relations and schema")
struct RelationValidationTests {
  private static let evidence = [HarborGraph.evidence("Café", at: 0)]

  private static func add(_ relations: [Relation]) -> @Sendable (inout Graph) throws -> Void {
    { $0.relations += relations }
  }

  private static let cases: [(String, @Sendable (inout Graph) throws -> Void)] = [
    (
      "error bad-id relations[0].id: 'R 1' is no id "
        + "(ids have a–z, 0–9 and single hyphens inside; 'r-1' would do)", { $0.relations[0].id = "R 1" }
    ),
    (
      "error duplicate-id relations[2].id: the id 'r1' is that of relations[0] already "
        + "(give one of the two another id)", { $0.relations[2].id = "r1" }
    ),
    (
      "error unknown-entity relations[3].target: there is no entity 'hal' (did you mean 'hall'?)",
      add([Relation(id: "r4", "trust", "based_in", "hal", evidence: evidence)])
    ),
    (
      "error unknown-entity relations[3].source: there is no entity 'somebody' "
        + "(add it to entities, or correct the id)",
      add([Relation(id: "r4", "somebody", "based_in", "hall", evidence: evidence)])
    ),
    (
      "error unknown-entity relations[0].attributedTo: there is no entity 'gazette-x' "
        + "(add it to entities, or correct the id)", { $0.relations[0].attributedTo = "gazette-x" }
    ),
    (
      "error unknown-type relations[3].type: there is no relation type 'own' (did you mean 'owns'?)",
      add([Relation(id: "r4", "trust", "own", "hall", evidence: evidence)])
    ),
    (
      "error unknown-type relations[3].type: there is no relation type 'celebrated' (`docgraph schema` lists the types; "
        + "use related_to with a label, or add it to the file's schema:)",
      add([Relation(id: "r4", "trust", "celebrated", "hall", evidence: evidence)])
    ),
    (
      "error wrong-ends relations[3]: made_pledge cannot go from pledge 'pier' to organization/council 'council' "
        + "(turn it round; it goes from agent to pledge)",
      add([Relation(id: "r4", "pier", "made_pledge", "council", evidence: evidence)])
    ),
    (
      "error wrong-ends relations[3]: part_of cannot go from place/building 'hall' to event 'meeting' "
        + "(it goes from organization to agent, or from place to place, or from event to event)",
      add([Relation(id: "r4", "hall", "part_of", "meeting", evidence: evidence)])
    ),
    (
      "error wrong-ends relations[3]: developed cannot go from organization 'trust' to organization/council 'council' "
        + "(it goes from agent to organization/product)",
      add([Relation(id: "r4", "trust", "developed", "council", evidence: evidence)])
    ),
    (
      "warning self-relation relations[3]: 'trust funds trust' goes from an entity to itself (correct an end)",
      add([Relation(id: "r4", "trust", "funds", "trust", evidence: evidence)])
    ),
    (
      "error out-of-range relations[0].weight: weight 0.0 is no number above 0 "
        + "(leave it out where nothing measures the relation's strength)", { $0.relations[0].weight = 0 }
    ),
    (
      "error out-of-range relations[0].weight: weight nan is no number above 0 "
        + "(leave it out where nothing measures the relation's strength)", { $0.relations[0].weight = .nan }
    ),
    (
      "error out-of-range relations[0].weight: weight inf is no number above 0 "
        + "(leave it out where nothing measures the relation's strength)",
      { $0.relations[0].weight = .infinity }
    ),
    (
      "error out-of-range relations[0].confidence: confidence -0.1 is not from 0 to 1 "
        + "(write 0.9 for what is 90 percent sure)", { $0.relations[0].confidence = -0.1 }
    ),
    (
      "error out-of-range relations[0].confidence: confidence nan is not from 0 to 1 "
        + "(write 0.9 for what is 90 percent sure)", { $0.relations[0].confidence = .nan }
    ),
    (
      "error bad-currency relations[0].amount.currency: 'usd' is no currency code "
        + "(write the three letters of ISO 4217, such as EUR)",
      { $0.relations[0].amount = Money(1, currency: "usd") }
    ),
    (
      "warning no-evidence relations[1]: 'council hosted meeting' has no evidence (`docgraph cite` finds a quote's "
        + "offsets; say origin: manual where there is no source)", { $0.relations[1].evidence = [] }
    ),
    (
      "warning no-evidence relations[1]: 'council hosted meeting' has evidence, but none that supports it "
        + "(add a passage that says so, or correct a stance)",
      { $0.relations[1].evidence[0].stance = .contradicts }
    ),
    (
      "warning stated-twice relations[4]: 'council cooperates_with trust' says what relations[3] says "
        + "(cooperates_with is symmetric: keep one and put both pieces of evidence there)",
      add([
        Relation(id: "r4", "trust", "cooperates_with", "council", evidence: evidence),
        Relation(id: "r5", "council", "cooperates_with", "trust", evidence: evidence),
      ])
    ),
    (
      "warning stated-twice relations[4]: 'trust competes_with council' says what relations[3] says "
        + "(competes_with is symmetric: keep one and put both pieces of evidence there)",
      add([
        Relation(id: "r4", "trust", "competes_with", "council", evidence: evidence),
        Relation(id: "r5", "trust", "competes_with", "council", evidence: evidence + evidence),
      ])
    ),
    (
      "warning stated-twice relations[3]: 'council hosted meeting' is the same as relations[1] in everything but the id "
        + "(take one of the two out)",
      { graph in
        graph.relations.append(graph.relations[1])
        graph.relations[3].id = nil
      }
    ),
    (
      "error unknown-entity relations[1].attributedTo: there is no entity 'Harbor Trust' "
        + "(that is a name of 'trust': write the id)", { $0.relations[1].attributedTo = "Harbor Trust" }
    ),
    (
      "error unknown-entity relations[1].attributedTo: there is no entity 'HT' "
        + "(that is a name of 'trust' and 'council': write the id)",
      { graph in
        for position in 0...1 { graph.entities[position].aliases = [Alias("HT", kind: .weak)] }
        graph.relations[1].attributedTo = "HT"
      }
    ),
    (
      "warning excluded relations[4]: 'council opposes pier' stands against relations[3] (supports) "
        + "(give both their dates, or say which one is alleged or denied)",
      add([
        Relation(id: "r4", "council", "supports", "pier", evidence: evidence),
        Relation(id: "r5", "council", "opposes", "pier", evidence: evidence),
      ])
    ),
  ]

  @Test("each fault is found where it is, and nothing else", arguments: cases.indices)
  func faults(number: Int) throws {
    let (expected, change) = RelationValidationTests.cases[number]
    #expect(try HarborGraph.findings(change) == expected)
  }

  @Test("what differs in who says it, when, how or whether is not said twice and does not exclude")
  func apart() throws {
    let changes: [(inout Relation) throws -> Void] = [
      { $0.polarity = .negated }, { $0.modality = .alleged }, { $0.attributedTo = "trust" },
      { $0.review = .rejected },
    ]
    for change in changes {
      for (first, second) in [("cooperates_with", "cooperates_with"), ("supports", "opposes")] {
        var relation = Relation(
          id: "r5", "council", RelationTypeName(second), "trust", evidence: Self.evidence)
        try change(&relation)
        #expect(
          HarborGraph.findings { graph in
            graph.relations.append(
              Relation(id: "r4", "council", RelationTypeName(first), "trust", evidence: Self.evidence))
            graph.relations.append(relation)
          } == "")
      }
    }
    for (years, isClash) in [
      (("2031", "2032"), false), (("2031", "2031-03"), true), (("2031/..", "2032"), true),
    ] {
      let found = try HarborGraph.findings { graph in
        for (id, type, year) in [("r4", "supports", years.0), ("r5", "opposes", years.1)] {
          var relation = Relation(
            id: RelationID(id), "council", RelationTypeName(type), "pier", evidence: Self.evidence)
          relation.valid = try PartialDate(edtf: year)
          graph.relations.append(relation)
        }
      }
      #expect(found.isEmpty != isClash, "\(years)")
    }
    // The other way round it is another statement.
    #expect(
      HarborGraph.findings { graph in
        graph.relations.append(Relation(id: "r4", "council", "supports", "trust", evidence: Self.evidence))
        graph.relations.append(Relation(id: "r5", "trust", "opposes", "council", evidence: Self.evidence))
      } == "")
  }

  @Test(
    "a type that excludes a symmetric one does so from both ends, whichever of the two says so, in any order")
  func symmetricExclusion() {
    for order in [[0, 1], [1, 0]] {
      let found = HarborGraph.findings { graph in
        let agents = [RelationType.Ends([.agent], [.agent])]
        graph.schemaExtension.relationTypes = [
          RelationType("allied_with", ends: agents, isSymmetric: true),
          RelationType("attacks", ends: agents, excludes: ["allied_with"]),
        ]
        let relations = [
          Relation("trust", "attacks", "council", evidence: Self.evidence),
          Relation("council", "allied_with", "trust", evidence: Self.evidence),
        ]
        graph.relations += order.map { relations[$0] }
      }
      #expect(found.hasPrefix("warning excluded relations[4]: "), "\(found)")
      #expect(!found.contains("\n"))
    }
  }

  @Test("only what a source states needs evidence, and nothing that is rejected")
  func needsEvidence() {
    for origin in Origin.allCases where origin != .stated {
      #expect(
        HarborGraph.findings { graph in
          graph.relations[1].evidence = []
          graph.relations[1].origin = origin
        } == "")
    }
    #expect(
      HarborGraph.findings { graph in
        graph.relations.append(Relation(id: "r4", "trust", "funds", "council"))
        graph.relations[3].review = .rejected
      } == "")
  }

  private static let schemaCases: [(String, @Sendable (inout SchemaExtension) -> Void)] = [
    (
      "error schema schema.entityTypes[0].name: the entity type 'person' exists already (choose another name)",
      { $0.entityTypes = [EntityType(.person)] }
    ),
    (
      "error schema schema.entityTypes[1].name: the entity type 'vessel' exists already (choose another name)",
      { $0.entityTypes = [EntityType("vessel"), EntityType("vessel")] }
    ),
    (
      "error schema schema.entityTypes[0].name: 'Tug boat' is no type name "
        + "(write lower-case letters, digits and underscores)", { $0.entityTypes = [EntityType("Tug boat")] }
    ),
    (
      "error schema schema.entityTypes[0].name: '' is no type name "
        + "(write lower-case letters, digits and underscores)", { $0.entityTypes = [EntityType("")] }
    ),
    (
      "error schema schema.entityTypes[0].name: 'agent' has a meaning of its own (choose another name)",
      { $0.entityTypes = [EntityType("agent")] }
    ),
    (
      "error unknown-type schema.entityTypes[0].parent: there is no entity type 'organisation' "
        + "(did you mean 'organization'?)",
      { $0.entityTypes = [EntityType("vessel", parent: "organisation")] }
    ),
    (
      "error schema schema.entityTypes[0].parent: 'vessel' is its own ancestor (give it another parent)",
      { $0.entityTypes = [EntityType("vessel", parent: "vessel")] }
    ),
    (
      "error schema schema.entityTypes[0].parent: 'a' is its own ancestor (give it another parent)\n"
        + "error schema schema.entityTypes[1].parent: 'b' is its own ancestor (give it another parent)",
      { $0.entityTypes = [EntityType("a", parent: "b"), EntityType("b", parent: "a")] }
    ),
    (
      "error unknown-type schema.kinds.vessel: there is no entity type 'vessel' "
        + "(the types are organization, person, place, event, pledge; a file's schema: may add some)",
      { $0.kinds = ["vessel": ["tug"]] }
    ),
    (
      "error schema schema.relationTypes[0].name: the relation type 'owns' exists already (choose another name)",
      { $0.relationTypes = [RelationType("owns", ends: [.init([.any], [.any])])] }
    ),
    (
      "error schema schema.relationTypes[0].name: '9lives' is no type name "
        + "(write lower-case letters, digits and underscores)",
      { $0.relationTypes = [RelationType("9lives", ends: [.init([.any], [.any])])] }
    ),
    (
      "error schema schema.relationTypes[0]: 'sued' allows no ends (say what its source and target may be)",
      { $0.relationTypes = [RelationType("sued", ends: [])] }
    ),
    (
      "error schema schema.relationTypes[0].target: 'sued' allows nothing as its target "
        + "(name a type, or write agent or any)",
      { $0.relationTypes = [RelationType("sued", ends: [.init([.any], [])])] }
    ),
    (
      "error unknown-type schema.relationTypes[0].source: there is no entity type 'persons' (did you mean 'person'?)",
      { $0.relationTypes = [RelationType("sued", ends: [.init([.type("persons")], [.any])])] }
    ),
    (
      "warning unknown-kind schema.relationTypes[0].target: organization has no kind 'compny' (did you mean 'company'?)",
      {
        $0.relationTypes = [
          RelationType("sued", ends: [.init([.any], [.type(.organization, kind: "compny")])])
        ]
      }
    ),
    (
      "error unknown-type schema.relationTypes[0].excludes: there is no relation type 'own' (did you mean 'owns'?)",
      { $0.relationTypes = [RelationType("sued", ends: [.init([.any], [.any])], excludes: ["own"])] }
    ),
    (
      "error schema schema.relationTypes[0]: 'twinned' is symmetric but allows different ends (make the ends alike)",
      { $0.relationTypes = [RelationType("twinned", ends: [.init([.agent], [.any])], isSymmetric: true)] }
    ),
  ]

  @Test("each fault of a schema is found where it is, and nothing else", arguments: schemaCases.indices)
  func schemaFaults(number: Int) {
    let (expected, change) = RelationValidationTests.schemaCases[number]
    #expect(HarborGraph.findings { change(&$0.schemaExtension) } == expected)
  }

  @Test("types that a schema adds rightly are used like the standard ones")
  func schemaExtension() {
    #expect(
      HarborGraph.findings { graph in
        graph.schemaExtension = SchemaExtension(
          entityTypes: [EntityType("vessel", parent: .organization)], kinds: ["vessel": ["tug"]],
          relationTypes: [RelationType("sued", ends: [.init([.agent], [.type("vessel", kind: "tug")])])])
        graph.entities.append(Entity(id: "tern", type: "vessel", name: "Tern", kind: "tug"))
        graph.relations.append(Relation(id: "r4", "tern", "based_in", "hall", evidence: Self.evidence))
        graph.relations.append(Relation(id: "r5", "trust", "sued", "tern", evidence: Self.evidence))
      } == "")
  }
}
