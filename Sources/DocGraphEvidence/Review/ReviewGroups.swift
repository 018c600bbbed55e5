import DocGraphModel

/// Open items of a queue that have something in common, to be decided together.
public struct ReviewGroups {
  private let queue: ReviewQueue
  private let session: ReviewSession

  public struct Group: Hashable, Sendable {
    /// What a person types for it.
    public var key: String
    public var word: String
    /// "type owns", "rule owns.verb".
    public var name: String
    /// In the queue's order.
    public var targets: [ReviewTarget]
  }

  public init(_ queue: ReviewQueue, in session: ReviewSession) {
    self.queue = queue
    self.session = session
  }

  /// The groups that an item belongs to: its type, the rule that found it, its entities, its document.
  ///
  /// - Complexity: O(items × groups).
  public func groups(of entry: ReviewQueue.Entry) -> [Group] {
    var groups: [Group] = []
    func add(_ key: String, _ word: String, _ name: String, _ holds: (ReviewQueue.Entry) -> Bool) {
      let targets = queue.entries.filter { other in
        if case .duplicate = other.item { return false }
        return session.isOpen(other.item) && holds(other)
      }.map(\.item.target)
      if !targets.isEmpty { groups.append(Group(key: key, word: word, name: name, targets: targets)) }
    }
    if let type = type(of: entry.item) {
      add("t", "type", "of the type \(type)") { self.type(of: $0.item) == type }
    }
    if let rule = rule(of: entry.item) {
      add("r", "rule", "found by \(rule)") { self.rule(of: $0.item) == rule }
    }
    for (number, id) in session.entities(of: entry.item).prefix(2).enumerated() {
      let name = session.entity(id)?.name ?? id.rawValue
      add(String(number + 1), id.rawValue, "about \(name)") {
        session.entities(of: $0.item).prefix(2).contains(id)
      }
    }
    if let document = entry.place?.document {
      add("d", "document", "in \(document)") { $0.place?.document == document }
    }
    return groups
  }

  private func type(of item: ReviewItem) -> String? {
    switch item {
    case .entity(let id): session.entity(id)?.type.rawValue
    case .relation(let id): session.relation(id)?.type.rawValue
    case .duplicate: nil
    }
  }

  private func rule(of item: ReviewItem) -> String? {
    switch item {
    case .entity(let id): session.entity(id)?.evidence.lazy.compactMap(\.method).first
    case .relation(let id): session.relation(id)?.evidence.lazy.compactMap(\.method).first
    case .duplicate: nil
    }
  }
}
