import DocGraph
import DocGraphSyntax

extension Report {
  /// The pledges of a ledger; what docgraph computes stands under `computed`.
  init(_ ledger: PledgeLedger, _ entries: [PledgeEntry]) {
    self.init()
    add("asOf", .optional(ledger.asOf?.description))
    add("later", .sequence(ledger.later.map { .id($0) }, .compact))
    add("pledges", .list(entries.map(\.reported)))
  }
}

extension PledgeEntry {
  var reported: SyntaxValue {
    .object(
      [
        ("id", .id(entity.id)), ("name", .text(entity.name)), ("kind", .optional(entity.kind)),
        ("review", entity.review == .accepted ? nil : .text(entity.review.rawValue)),
        ("makers", list(makers.map(\.reported))), ("addressees", list(addressees.map(\.reported))),
        ("beneficiaries", list(beneficiaries.map(\.reported))),
        ("occasions", list(occasions.map(\.reported))),
        ("action", .optional(pledge.action)), ("topic", .optional(pledge.topic)),
        ("amount", pledge.amount.map(\.reported)), ("measure", pledge.measure.map(\.reported)),
        ("condition", .optional(pledge.condition)), ("made", .optional(made?.description)),
        ("due", .optional(pledge.due?.description)),
        ("bindingness", .optional(pledge.bindingness?.rawValue)),
        ("testable", pledge.isTestable.map { .bool($0) }),
        ("testableNote", .optional(pledge.testableNote)),
        ("status", .optional(lastReport?.status.rawValue)),
        ("reports", .list(reports.map(\.reported))),
        ("otherEvidence", list(otherEvidence.map(\.reported))),
        ("fulfilledBy", list(fulfilledBy.map(\.reported))),
        ("documents", .sequence(documents.map { .id($0) }, .compact)), ("computed", computed),
      ], .block)
  }

  private var computed: SyntaxValue {
    .object([
      ("overdue", .text(overdue.rawValue)), ("settled", .text(settled.rawValue)),
      ("lastEvidence", .optional(lastEvidence?.description)),
      ("silentMonths", silentMonths.map { .integer($0) }),
      ("revisions", .integer(revisions.count)),
      ("revisedBy", .sequence(revisions.later.map { .id($0) }, .compact)),
      ("revises", .sequence(revisions.earlier.map { .id($0) }, .compact)),
      ("originalDue", .optional(revisions.originalDue?.description)),
      ("presentDue", .optional(revisions.presentDue?.description)),
      (
        "conflictingReports",
        .sequence(
          conflictingReports.map { conflict in
            .object([
              (
                "steps", .sequence([.integer(conflict.first.step), .integer(conflict.second.step)], .compact)
              ),
              ("certainty", .text(conflict.certainty.rawValue)),
            ])
          }, .compact)
      ),
    ])
  }

  private func list(_ values: [SyntaxValue]) -> SyntaxValue? { values.isEmpty ? nil : .list(values) }
}

extension PledgeParty {
  fileprivate var reported: SyntaxValue {
    .object([
      ("id", .id(entity)), ("name", .text(name)),
      (
        "doubt",
        reservations.isEmpty ? nil : .sequence(reservations.map { .text($0.rawValue) }, .compact)
      ),
      ("attributedTo", attributedTo.map { .id($0) }),
    ])
  }
}

extension PledgeReport {
  fileprivate var reported: SyntaxValue {
    .object(
      [
        ("step", .integer(step)), ("status", .text(status.rawValue)),
        ("date", .optional(date?.description)),
        ("datedByDocument", isDatedByDocument ? .bool(true) : nil),
        ("attributedTo", attributedTo.map { .id($0) }), ("basis", .text(basis.rawValue)),
        ("note", .optional(note)),
        ("evidence", evidence.isEmpty ? nil : .list(evidence.map(\.reported))),
      ])
  }
}

extension Money {
  fileprivate var reported: SyntaxValue {
    .object([
      ("value", .number(value.description)), ("currency", .text(currency)),
      ("qualifier", .optional(qualifier?.rawValue)),
    ])
  }
}

extension Pledge.Measure {
  fileprivate var reported: SyntaxValue {
    .object([
      ("metric", .text(metric)), ("unit", .optional(unit)),
      ("baseline", baseline.map { .number($0.description) }),
      ("target", target.map { .number($0.description) }),
    ])
  }
}
