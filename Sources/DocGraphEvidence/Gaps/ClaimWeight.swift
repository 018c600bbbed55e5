import DocGraphModel

/// How much hangs on a claim: its class, then whether it is only alleged, then how many entities it alone holds to the rest.
public struct ClaimWeight: Hashable, Sendable {
  public let rank: Rank
  public let isAlleged: Bool
  /// How many entities, on the smaller side, are cut off from the rest without the claim; 0 where it is no bridge.
  public let cutsOff: Int

  /// What a claim is about, the weightiest first.
  public enum Rank: String, CaseIterable, Sendable {
    /// Accusations, money and ownership, and whatever is only alleged or has an amount.
    case grave
    /// The only link between two or more entities and the rest.
    case bridge
    /// Who stands how to whom: a relation between two agents.
    case tie
    /// Events, pledges, places.
    case circumstance
    /// Who reported or commented on what.
    case mention
  }

  init(_ relation: Relation, isBetweenActors: Bool, cutsOff: Int) {
    self.cutsOff = cutsOff
    isAlleged = relation.modality == .alleged
    if isAlleged || relation.amount != nil || ClaimWeight.graveTypes.contains(relation.type) {
      rank = .grave
    } else if ClaimWeight.mentionTypes.contains(relation.type) {
      rank = .mention
    } else if cutsOff > 1 {
      rank = .bridge
    } else {
      rank = isBetweenActors ? .tie : .circumstance
    }
  }

  static let graveTypes: Set<RelationTypeName> = [
    "accuses", "sanctions", "pays", "funds", "owns", "subsidiary_of", "awarded_contract_to",
  ]
  private static let mentionTypes: Set<RelationTypeName> = ["reported", "commented_on"]
}

extension ClaimWeight: Comparable {
  /// The weightier claim is the smaller one: it stands first.
  public static func < (left: ClaimWeight, right: ClaimWeight) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [Int] {
    [Rank.allCases.firstIndex(of: rank) ?? 0, isAlleged ? 0 : 1, -cutsOff]
  }
}
