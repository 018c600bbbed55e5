extension Schema {
  /// The built-in types. Names follow FollowTheMoney, schema.org, Popolo and IATI where those have one.
  public static let standard = Schema(
    entityTypes: [
      EntityType(.organization), EntityType(.person, plural: "people"), EntityType(.place),
      EntityType(.event),
      EntityType(.pledge),
    ],
    kinds: [
      .organization: [
        "agency", "armed_group", "association", "bank", "company", "committee", "council", "court",
        "department",
        "foundation", "fund", "government", "group", "intergovernmental", "media", "military", "ministry",
        "municipality",
        "nonprofit", "parliament", "party", "police", "product", "regulator", "research_institute", "school",
        "state_company", "trust", "union", "university",
      ],
      .person: [
        "activist", "artist", "athlete", "candidate", "executive", "journalist", "judge", "lawyer",
        "official",
        "politician", "researcher", "spokesperson",
      ],
      .place: [
        "address", "building", "city", "continent", "country", "district", "facility", "island", "port",
        "region",
        "river", "sea", "village",
      ],
      .event: [
        "accident", "announcement", "attack", "ceremony", "conference", "disaster", "election", "forum",
        "hearing",
        "inspection", "launch", "lawsuit", "meeting", "negotiation", "protest", "publication", "signing",
        "storm",
        "strike", "summit", "transaction", "trial", "vote",
      ],
      .pledge: ["cooperation", "funding", "policy", "project", "target", "training"],
    ],
    relationTypes: [
      // To organizations.
      row("employed_by", agent, organization, inverse: "employs"),
      row("member_of", agent, organization, inverse: "has member"),
      row("leads", person, agent, inverse: "led by"),
      row("represents", person, agent, inverse: "represented by"),
      row("citizen_of", person, place, inverse: "has citizen"),
      row("subsidiary_of", organization, organization, inverse: "parent of"),
      RelationType(
        "part_of",
        ends: [.init(organization, agent), .init(place, place), .init(event, event)], inverse: "has part"),
      row("located_in", agent, place, inverse: "location of"),
      row("based_in", agent, place, inverse: "base of"),
      row("developed", agent, [.type(.organization, kind: "product")], inverse: "developed by"),

      // Between agents.
      row("owns", agent, agent, inverse: "owned by"),
      row("funds", agent, agent, inverse: "funded by"),
      row("founded", agent, agent, inverse: "founded by"),
      row("awarded_contract_to", agent, agent, inverse: "won contract from"),
      row("regulates", agent, agent, inverse: "regulated by"),
      row("sanctions", agent, agent, inverse: "sanctioned by"),
      row("accuses", agent, agent, inverse: "accused by"),
      row("pays", agent, agent, inverse: "paid by"),
      row("family_of", person, person, isSymmetric: true),
      row("associate_of", person, person, isSymmetric: true),
      row("cooperates_with", agent, agent, isSymmetric: true),
      row("negotiates_with", agent, agent, isSymmetric: true),
      row("competes_with", agent, agent, isSymmetric: true),

      // To anything.
      row("opposes", agent, any, inverse: "opposed by", excludes: ["supports"]),
      row("supports", agent, any, inverse: "supported by", excludes: ["opposes"]),
      row("commented_on", agent, any, inverse: "commented on by"),
      row("reported", agent, any, inverse: "reported by"),

      // Events.
      row("organized", agent, event, inverse: "organized by"),
      row("hosted", agent, event, inverse: "hosted by"),
      row("attended", agent, event, inverse: "attended by"),
      row("spoke_at", agent, event, inverse: "had speaker"),
      row("signed", agent, event, inverse: "signed by"),
      row("occurred_at", event, place, inverse: "site of"),
      row("caused", event, event, inverse: "caused by"),
      row("preceded", event, event, inverse: "followed"),

      // Pledges.
      row("made_pledge", agent, pledge, inverse: "made by"),
      row("pledged_to", pledge, agent, inverse: "was pledged"),
      row("benefits", pledge, agent, inverse: "benefits from"),
      row("announced_at", pledge, event, inverse: "occasion of"),
      row("fulfils", event, pledge, inverse: "fulfilled by"),
      row("revises", pledge, pledge, inverse: "revised by"),
      row("supersedes", pledge, pledge, inverse: "superseded by"),

      row(.relatedTo, any, any, inverse: "related to"),
    ])

  private static let any: [RelationEnd] = [.any]
  private static let agent: [RelationEnd] = [.agent]
  private static let organization: [RelationEnd] = [.type(.organization)]
  private static let person: [RelationEnd] = [.type(.person)]
  private static let place: [RelationEnd] = [.type(.place)]
  private static let event: [RelationEnd] = [.type(.event)]
  private static let pledge: [RelationEnd] = [.type(.pledge)]

  private static func row(
    _ name: RelationTypeName, _ source: [RelationEnd], _ target: [RelationEnd], label: String? = nil,
    inverse: String? = nil, isSymmetric: Bool = false, excludes: [RelationTypeName] = []
  ) -> RelationType {
    RelationType(
      name, ends: [.init(source, target)], label: label, inverse: inverse, isSymmetric: isSymmetric,
      excludes: excludes)
  }
}
