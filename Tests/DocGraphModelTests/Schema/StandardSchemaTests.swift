import DocGraphModel
import Testing

@Suite("Schema.standard")
struct StandardSchemaTests {
  /// One line a type: name, ends, how it reads forth and back.
  private static let table = """
    employed_by: agent to organization; employed by / employs
    member_of: agent to organization; member of / has member
    leads: person to agent; leads / led by
    represents: person to agent; represents / represented by
    citizen_of: person to place; citizen of / has citizen
    subsidiary_of: organization to organization; subsidiary of / parent of
    part_of: organization to agent, place to place, event to event; part of / has part
    located_in: agent to place; located in / location of
    based_in: agent to place; based in / base of
    developed: agent to organization/product; developed / developed by
    owns: agent to agent; owns / owned by
    funds: agent to agent; funds / funded by
    founded: agent to agent; founded / founded by
    awarded_contract_to: agent to agent; awarded contract to / won contract from
    regulates: agent to agent; regulates / regulated by
    sanctions: agent to agent; sanctions / sanctioned by
    accuses: agent to agent; accuses / accused by
    pays: agent to agent; pays / paid by
    family_of*: person to person; family of / family of
    associate_of*: person to person; associate of / associate of
    cooperates_with*: agent to agent; cooperates with / cooperates with
    negotiates_with*: agent to agent; negotiates with / negotiates with
    competes_with*: agent to agent; competes with / competes with
    opposes: agent to any; opposes / opposed by; not with supports
    supports: agent to any; supports / supported by; not with opposes
    commented_on: agent to any; commented on / commented on by
    reported: agent to any; reported / reported by
    organized: agent to event; organized / organized by
    hosted: agent to event; hosted / hosted by
    attended: agent to event; attended / attended by
    spoke_at: agent to event; spoke at / had speaker
    signed: agent to event; signed / signed by
    occurred_at: event to place; occurred at / site of
    caused: event to event; caused / caused by
    preceded: event to event; preceded / followed
    made_pledge: agent to pledge; made pledge / made by
    pledged_to: pledge to agent; pledged to / was pledged
    benefits: pledge to agent; benefits / benefits from
    announced_at: pledge to event; announced at / occasion of
    fulfils: event to pledge; fulfils / fulfilled by
    revises: pledge to pledge; revises / revised by
    supersedes: pledge to pledge; supersedes / superseded by
    related_to: any to any; related to / related to
    """

  @Test("the relation types are those of the design, with their ends, and read well both ways")
  func relationTypes() {
    let lines = Schema.standard.relationTypes.map { type in
      let ends = type.ends.map { ends in
        [ends.source, ends.target].map { $0.map(\.description).joined(separator: " or ") }.joined(
          separator: " to ")
      }
      let excludes =
        type.excludes.isEmpty ? "" : "; not with " + type.excludes.map(\.rawValue).joined(separator: ", ")
      return "\(type.name)\(type.isSymmetric ? "*" : ""): \(ends.joined(separator: ", ")); "
        + "\(type.label) / \(type.inverse)\(excludes)"
    }
    #expect(lines.joined(separator: "\n") == StandardSchemaTests.table)
  }

  @Test("the five entity types have labels and plurals")
  func entityTypes() {
    #expect(
      Schema.standard.entityTypes.map { "\($0.name): \($0.label), \($0.plural)" } == [
        "organization: organization, organizations", "person: person, people", "place: place, places",
        "event: event, events", "pledge: pledge, pledges",
      ])
    #expect(Schema.standard.entityTypes.allSatisfy { $0.parent == nil })
  }

  @Test(
    "the kinds that the design names are known",
    arguments: [
      (EntityTypeName.organization, "ministry"), (.organization, "company"), (.organization, "product"),
      (.place, "city"),
      (.event, "summit"), (.person, "politician"), (.pledge, "target"),
    ])
  func kinds(type: EntityTypeName, kind: String) {
    let kinds = Schema.standard.kinds(of: type)
    #expect(kinds.contains(kind))
    #expect(kinds == kinds.sorted() && Set(kinds).count == kinds.count)
  }

  @Test("exclusions are mutual and name known types; symmetric types allow the same at both ends")
  func consistency() {
    for type in Schema.standard.relationTypes {
      for other in type.excludes {
        #expect(Schema.standard.relationType(other)?.excludes.contains(type.name) == true)
      }
      if type.isSymmetric {
        #expect(type.ends.allSatisfy { $0.source == $0.target } && type.inverse == type.label)
      }
    }
  }

  @Test("the schema has no fault of its own")
  func valid() {
    #expect(Graph().validate() == [])
  }
}
