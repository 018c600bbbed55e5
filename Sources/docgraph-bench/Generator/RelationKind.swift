import DocGraph

/// A relation type with the ends and the phrase that the generator gives it.
struct RelationKind {
  let name: RelationTypeName
  let source: EntityTypeName
  let target: EntityTypeName
  let phrase: String

  /// Repeated as often as it is to come up.
  static let all: [RelationKind] =
    copies(6, "employed_by", .person, .organization, "has worked for")
    + copies(5, "member_of", .person, .organization, "joined as a member of")
    + copies(4, "cooperates_with", .organization, .organization, "agreed on closer cooperation with")
    + copies(4, "funds", .organization, .organization, "provides most of the money of")
    + copies(4, "owns", .organization, .organization, "holds the majority of the shares of")
    + copies(3, "leads", .person, .organization, "was elected to the chair of")
    + copies(3, "based_in", .organization, .place, "keeps its headquarters in")
    + copies(3, "accuses", .organization, .organization, "raised serious accusations against")
    + copies(3, "attended", .person, .event, "was among the guests of the")
    + copies(2, "family_of", .person, .person, "is a cousin of")
    + copies(2, "hosted", .organization, .event, "was the host of the")
    + copies(2, "made_pledge", .organization, .pledge, "gave its word on this:")
    + copies(2, "occurred_at", .event, .place, "took place in the old town of")
    + copies(1, "located_in", .place, .place, "lies within the borders of")
    + copies(1, "pledged_to", .pledge, .organization, "was what the board promised to")

  private static func copies(
    _ count: Int, _ name: RelationTypeName, _ source: EntityTypeName, _ target: EntityTypeName,
    _ phrase: String
  ) -> [RelationKind] {
    Array(
      repeating: RelationKind(name: name, source: source, target: target, phrase: phrase), count: count)
  }
}
