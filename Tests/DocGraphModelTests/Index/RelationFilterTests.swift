import DocGraphModel
import Testing

@Suite("RelationFilter")
struct RelationFilterTests {
  private func reason(
    _ filter: RelationFilter, source: EntityTypeName = .person, target: EntityTypeName = .organization,
    _ change: (inout Relation) -> Void = { _ in }
  ) -> RelationFilter.Reason? {
    var relation = Relation(id: "r1", "a", "funds", "b")
    change(&relation)
    return filter.reasonToLeaveOut(relation, sourceType: source, targetType: target)
  }

  @Test(
    "by default what is alleged or hypothetical stays out",
    arguments: [
      (Modality.asserted, nil), (.planned, nil), (.proposed, nil), (.conditional, nil), (.alleged, .alleged),
      (.hypothetical, .hypothetical),
    ] as [(Modality, RelationFilter.Reason?)])
  func modality(modality: Modality, expected: RelationFilter.Reason?) {
    #expect(reason(.standard) { $0.modality = modality } == expected)
    #expect(reason(.all) { $0.modality = modality } == nil)
  }

  @Test(
    "by default what is inferred stays out",
    arguments: [(Origin.stated, nil), (.manual, nil), (.imported, nil), (.inferred, .inferred)]
      as [(Origin, RelationFilter.Reason?)])
  func origin(origin: Origin, expected: RelationFilter.Reason?) {
    #expect(reason(.standard) { $0.origin = origin } == expected)
    #expect(reason(.all) { $0.origin = origin } == nil)
  }

  @Test(
    "by default what is rejected stays out, candidates stay in",
    arguments: [(Review.accepted, nil), (.candidate, nil), (.rejected, .rejected)]
      as [(Review, RelationFilter.Reason?)])
  func review(review: Review, expected: RelationFilter.Reason?) {
    #expect(reason(.standard) { $0.review = review } == expected)
    #expect(reason(.all) { $0.review = review } == nil)
  }

  @Test("by default what is denied stays out")
  func polarity() {
    #expect(reason(.standard) { $0.polarity = .negated } == .denied)
    #expect(reason(.all) { $0.polarity = .negated } == nil)
  }

  @Test("a narrower filter names its reason")
  func narrower() {
    var filter = RelationFilter.standard
    filter.modalities = [.asserted]
    #expect(reason(filter) { $0.modality = .planned } == .modality)
    #expect(reason(filter) { $0.modality = .alleged } == .alleged)
    filter = .standard
    filter.origins = [.stated]
    #expect(reason(filter) { $0.origin = .manual } == .origin)
    filter = .standard
    filter.reviews = [.accepted]
    #expect(reason(filter) { $0.review = .candidate } == .review)
    filter = .all
    filter.relationTypes = ["owns"]
    #expect(reason(filter) == .relationType)
    #expect(reason(filter) { $0.type = "owns" } == nil)
    filter = .all
    filter.entityTypes = [.person]
    #expect(reason(filter) == .entityType)
    #expect(reason(filter, source: .organization, target: .person) == .entityType)
    #expect(reason(filter, target: .person) == nil)
  }

  @Test(
    "a date lets through what may hold then, and what has no date",
    arguments: [
      (nil, nil), ("2031", nil), ("2031-06/..", nil), ("203X", nil), ("2031?", nil), ("/2031", nil),
      ("2033", .date), ("../2030", .date),
      ("2034/..", .date),
    ] as [(String?, RelationFilter.Reason?)])
  func during(valid: String?, expected: RelationFilter.Reason?) throws {
    var filter = RelationFilter.standard
    filter.during = try PartialDate(edtf: "2031/2032")
    let valid = try valid.map { try PartialDate(edtf: $0) }
    #expect(reason(filter) { $0.valid = valid } == expected)
  }

  @Test("the first reason of several is told, in the order of the list")
  func order() {
    var filter = RelationFilter.standard
    filter.relationTypes = ["owns"]
    filter.entityTypes = [.place]
    let changes: [(RelationFilter.Reason, (inout Relation) -> Void)] = [
      (.rejected, { $0.review = .rejected }), (.denied, { $0.polarity = .negated }),
      (.alleged, { $0.modality = .alleged }),
      (.inferred, { $0.origin = .inferred }), (.relationType, { _ in }), (.entityType, { $0.type = "owns" }),
    ]
    for first in changes.indices {
      let told = reason(filter) { relation in
        for (_, change) in changes[first...] { change(&relation) }
        if first < 5 { relation.type = "funds" }
      }
      #expect(told == changes[first].0)
    }
    #expect(
      RelationFilter.Reason.allCases.map(\.rawValue)
        == [
          "rejected", "denied", "alleged", "hypothetical", "inferred", "modality", "origin", "review",
          "relation type",
          "entity type", "date", "missing end",
        ])
  }
}
