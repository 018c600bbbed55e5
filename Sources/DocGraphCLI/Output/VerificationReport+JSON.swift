import DocGraph
import DocGraphSyntax

extension VerificationReport {
  var json: Report {
    var report = Report()
    report.add("graph", .text(file.name))
    report.add(
      "counts", .mapping(Verdict.allCases.map { ($0.rawValue, .integer(verification.count($0))) }, .compact))
    report.add(
      "documents",
      .object(
        [
          ("read", .integer(readCount)), ("changed", .integer(changedCount)),
          ("unread", .integer(unreadCount)),
          ("listed", .list(documents.map(reported))),
        ], .block))
    report.add("evidence", .list(pieces.map(reported)))
    return report
  }

  private func reported(_ document: VerifiedDocument) -> SyntaxValue {
    .object(
      [("id", .id(document.id))] + reportedPlace(document.place) + [
        ("evidence", .integer(document.pieceCount)),
        (
          "changes",
          document.changes.isEmpty
            ? nil
            : .list(
              document.changes.map {
                .object([
                  ("key", .text($0.key)), ("recorded", .text($0.recorded)), ("found", .text($0.found)),
                ])
              })
        ),
        ("unread", .optional(document.unread?.description)),
        ("unreadOriginal", .optional(document.unreadOriginal?.description)),
      ])
  }

  private func reported(_ piece: VerifiedEvidence) -> SyntaxValue {
    let evidence = piece.evidence
    let hasMoved = piece.reading.verdicts.contains(.moved)
    return .object(
      reportedPlace(piece.place) + [
        ("record", .text(file.graph.record(at: piece.place))), ("document", .id(evidence.document)),
        ("verdict", .text(piece.verdict.rawValue)),
        ("verdicts", .sequence(piece.verdicts.map { .text($0.rawValue) }, .compact)),
        ("start", evidence.range.map { .integer($0.lowerBound) }),
        ("end", evidence.range.map { .integer($0.upperBound) }), ("quote", .optional(evidence.quote)),
        ("nearest", hasMoved ? piece.reading.range.map(reported) : nil),
        ("places", hasMoved ? .sequence(piece.reading.places.map(reported), .compact) : nil),
        (
          "unmentioned",
          piece.unmentioned.isEmpty ? nil : .sequence(piece.unmentioned.map { .id($0) }, .compact)
        ),
        ("note", .optional(piece.reading.note)), ("notFixable", .optional(piece.reasonToLeave)),
        ("fixed", isFixed && piece.corrected != nil ? .bool(true) : nil),
      ])
  }

  private func reported(_ range: Range<Int>) -> SyntaxValue {
    .object([("start", .integer(range.lowerBound)), ("end", .integer(range.upperBound))])
  }

  private func reportedPlace(_ place: GraphPath) -> [(String, SyntaxValue?)] {
    let position = file.position(of: place)
    return [
      ("place", .text(place.description)), ("line", position.map { .integer($0.line) }),
      ("column", position.map { .integer($0.column) }),
    ]
  }
}
