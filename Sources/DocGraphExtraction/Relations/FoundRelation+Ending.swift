internal import DocGraphModel

extension FoundRelation {
  /// The relation with an end where it is over and no word says when: it was by the document's date at the latest; without
  /// that the role says that it is a former one.
  func ended(by published: PartialDate?) -> FoundRelation {
    guard circumstances.isPast, circumstances.valid == nil, circumstances.polarity == .positive,
      circumstances.modality == .asserted
    else { return self }
    var ended = self
    guard case .date(let date) = published?.form else {
      if let role, !role.hasPrefix("former") { ended.role = "former \(role)" }
      return ended
    }
    ended.circumstances.valid = PartialDate(.interval(from: .unknown, to: .date(date)))
    return ended
  }
}
