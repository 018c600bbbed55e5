/// The fields that entities have besides their properties, as conditions name them.
public enum EntityField: String, CaseIterable, Sendable {
  case kind, name, type, confidence, review, origin
  /// An event's date.
  case date
  // Of pledges.
  case due, made, amount, topic, bindingness, testable
  /// What was reported last: the step of the history with the latest date, where one without a date counts as of the one
  /// before it. When documents were published is not asked.
  case status
}

extension EntityField {
  /// What an entity has in this field; nil where it has nothing.
  func value(of entity: Entity) -> ConditionValue? {
    switch self {
    case .kind: entity.kind.map(ConditionValue.text)
    case .name: .text(entity.name)
    case .type: .text(entity.type.rawValue)
    case .confidence:
      entity.confidence.flatMap { DecimalNumber(String($0)) }.map { .number($0, unit: nil) }
    case .review: word(entity.review.rawValue)
    case .origin: word(entity.origin.rawValue)
    case .date: entity.event?.date.map(ConditionValue.date)
    case .due: entity.pledge?.due.map(ConditionValue.date)
    case .made: entity.pledge?.made.map(ConditionValue.date)
    case .amount: entity.pledge?.amount.map(ConditionValue.money)
    case .topic: entity.pledge?.topic.map(ConditionValue.text)
    case .bindingness: word(entity.pledge?.bindingness?.rawValue)
    case .testable: word(entity.pledge?.isTestable.map { $0 ? "yes" : "no" })
    case .status: word(entity.pledge?.lastStatus?.rawValue)
    }
  }

  private func word(_ word: String?) -> ConditionValue? {
    word.map { .word($0, of: words ?? []) }
  }

  /// The words that it may have, weakest first where they have an order; nil where it has none of a fixed set.
  var words: [String]? {
    switch self {
    case .review: Review.allCases.map(\.rawValue)
    case .origin: Origin.allCases.map(\.rawValue)
    case .bindingness: Pledge.Bindingness.allCases.map(\.rawValue)
    case .status: Pledge.Status.allCases.map(\.rawValue)
    case .testable: ["yes", "no"]
    case .kind, .name, .type, .topic, .confidence, .amount, .date, .due, .made: nil
    }
  }
}

extension Pledge {
  fileprivate var lastStatus: Status? {
    var last: (status: Status, date: PartialDate?)?
    var date: PartialDate?
    for step in history {
      date = step.date ?? date
      if let latest = last?.date, let date, PartialDate.endsBefore(date, latest) { continue }
      last = (step.status, date)
    }
    return last?.status
  }
}
