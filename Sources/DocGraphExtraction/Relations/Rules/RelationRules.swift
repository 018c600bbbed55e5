internal import DocGraphModel

/// The patterns by which relations are found, read from rule files.
public struct RelationRules: Sendable {
  private(set) var rules: [RelationRule] = []
  /// Rules by the verb that triggers them, and so on; in the order of the files.
  private(set) var byVerb: [String: [Entry]] = [:]
  /// By the last word.
  private(set) var byNoun: [String: [Entry]] = [:]
  private(set) var byAdjective: [String: [Entry]] = [:]
  private(set) var ofEntities: [Int] = []
  private(set) var ofAnyRole: [Int] = []
  /// The last words of the nouns that say what somebody or something is to another.
  private(set) var offices: Set<String> = []

  struct Entry: Sendable {
    var rule: Int
    var trigger: RelationRule.Trigger
  }

  /// No rules.
  public init() {}

  /// The number of rules.
  public var count: Int { rules.count }

  /// The ids of the rules, in order.
  public var ids: [String] { rules.map(\.id) }

  mutating func add(_ rule: RelationRule) {
    let place = rules.count
    rules.append(rule)
    for trigger in rule.triggers {
      let entry = Entry(rule: place, trigger: trigger)
      switch trigger {
      case .verb(let verb, _): byVerb[verb, default: []].append(entry)
      case .noun(let words), .role(let words):
        if words == ["*"] {
          ofAnyRole.append(place)
        } else if let last = words.last {
          byNoun[last, default: []].append(entry)
          if case .role = trigger { offices.insert(last) }
        }
      case .adjective(let word): byAdjective[word, default: []].append(entry)
      case .entity: ofEntities.append(place)
      }
    }
  }

  /// These rules and, before them, those of another set, which so come first; a rule with the same id takes the place of the
  /// one here.
  public func extended(by others: RelationRules) -> RelationRules {
    var all = RelationRules()
    let ids = Set(others.ids)
    for rule in others.rules { all.add(rule) }
    for rule in rules where !ids.contains(rule.id) { all.add(rule) }
    return all
  }
}
