import DocGraphModel

/// What could be known at a date: nothing from after it, and nothing that only later documents tell.
struct Knowledge {
  let asOf: PartialDate?
  private let published: [DocumentID: PartialDate]

  init(_ documents: [Document], asOf: PartialDate?) {
    self.asOf = asOf
    published = Dictionary(
      documents.compactMap { document in document.published.map { (document.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether something of `date` that this evidence tells could be known: it does not certainly lie after the date, and not all
  /// of its documents certainly do. What nobody dated could always be.
  func includes(_ date: PartialDate?, _ evidence: [Evidence]) -> Bool {
    guard !isLater(date) else { return false }
    return evidence.isEmpty || evidence.contains(where: includes)
  }

  /// Whether the document of this evidence could be read.
  func includes(_ evidence: Evidence) -> Bool { !isLater(published[evidence.document]) }

  /// When the document of this evidence was published.
  func date(of evidence: Evidence) -> PartialDate? { published[evidence.document] }

  private func isLater(_ date: PartialDate?) -> Bool {
    guard let date, let asOf else { return false }
    return asOf.precedes(date) == .certain
  }
}
