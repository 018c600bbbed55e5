internal import DocGraphModel

extension FoundRelation {
  /// The relation with an end where it is over and no word says when: it was by the document's date at the latest.
  func ended(by published: PartialDate?) -> FoundRelation {
    guard circumstances.isPast, circumstances.valid == nil, circumstances.polarity == .positive,
      circumstances.modality == .asserted, case .date(let date) = published?.form
    else { return self }
    var ended = self
    ended.circumstances.valid = PartialDate(.interval(from: .unknown, to: .date(date)))
    return ended
  }
}
