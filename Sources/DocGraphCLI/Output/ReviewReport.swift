import DocGraph
import DocGraphSyntax

/// What is to be reviewed as JSON.
struct ReviewReport {
  private let listing: ReviewListing
  private let session: ReviewSession

  init(_ listing: ReviewListing, _ session: ReviewSession) {
    self.listing = listing
    self.session = session
  }

  var report: Report {
    var report = Report()
    report.add("title", .optional(listing.title))
    report.add("candidates", .integer(session.summary.left))
    report.add(
      "unread",
      .list(
        listing.sections.compactMap { section in
          section.unread.map { reason in
            .object([("document", section.document.map { .id($0.id) }), ("reason", .text(reason))])
          }
        }))
    report.add(
      "proposals",
      .list(
        listing.sections.flatMap(\.groups).flatMap { group in
          group.proposals.map { proposal($0, group.passage) }
        }))
    return report
  }

  private func proposal(_ proposal: ReviewListing.Proposal, _ passage: ReviewPassage?) -> SyntaxValue {
    .object(
      [
        ("number", .integer(proposal.number)), ("target", .text(proposal.item.target.description)),
        ("proposal", .text(proposal.headline)),
        ("details", .sequence(proposal.details.map { .text($0) }, .compact)),
        ("document", proposal.place.map { .id($0.document) }),
        ("start", proposal.place.map { .integer($0.range.lowerBound) }),
        ("end", proposal.place.map { .integer($0.range.upperBound) }),
        ("sentence", passage?.sentences.map { .integer($0.lowerBound) }),
        ("lastSentence", passage?.sentences.flatMap { $0.count > 1 ? .integer($0.upperBound) : nil }),
        ("text", .optional(passage?.text)),
      ] + record(proposal.item), .block)
  }

  private func record(_ item: ReviewItem) -> [(String, SyntaxValue?)] {
    switch item {
    case .relation(let id):
      let relation = session.relation(id)
      return [
        ("relation", relation?.reported),
        ("method", .optional(relation?.evidence.lazy.compactMap(\.method).first)),
      ]
    case .entity(let id):
      let entity = session.entity(id)
      return [
        ("entity", entity?.reported), ("confidence", entity?.confidence.map { .real($0) }),
        ("method", .optional(entity?.evidence.lazy.compactMap(\.method).first)),
      ]
    case .duplicate(let one, let other):
      return [("mayBeOne", .sequence([.id(one), .id(other)], .compact))]
    }
  }
}
