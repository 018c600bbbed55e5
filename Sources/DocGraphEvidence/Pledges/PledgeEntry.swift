public import DocGraphModel

/// A pledge as a ledger has it: what the file and its documents say of it as of a date, and what docgraph computes from that.
public struct PledgeEntry: Hashable, Sendable {
  /// The pledge, with all that the graph has of it, also what is later than the ledger's date.
  public let entity: Entity
  public let makers: [PledgeParty]
  public let addressees: [PledgeParty]
  public let beneficiaries: [PledgeParty]
  /// The events at which it was announced.
  public let occasions: [PledgeParty]
  /// When it was made: as the pledge says, or else its first firm maker's relation.
  public let made: PartialDate?
  /// What was known of it, in the order of dates.
  public let reports: [PledgeReport]
  /// Every document with a passage about it that could be read, in the order of the graph's documents.
  public let documents: [DocumentID]

  /// Computed: whether its deadline has passed with nothing that settles it.
  ///
  /// Possible where a partial date leaves it open, or where what would settle it is doubtful, disputed or without evidence.
  public let overdue: Certainty
  /// Computed: when the last evidence of it is of; nil where none is dated.
  ///
  /// A passage is of the day its document was published, or else of the date of what it tells; a report without a passage is of
  /// its own date, and one that rests on nothing is no evidence.
  public let lastEvidence: PartialDate?
  /// Computed: the whole months from the last day that the last evidence may be of to the first that the ledger's date may mean;
  /// nil for a pledge that is settled, or of which no evidence is dated.
  public let silentMonths: Int?
  /// Computed: whether something settled it: a report that it was delivered, withdrawn or superseded, an event that fulfils it,
  /// or a pledge that revises or supersedes it. Possible where all such is doubtful, disputed or without evidence.
  public let settled: Certainty
  /// Computed: how it was revised since, and what it revises.
  public let revisions: PledgeRevisions
  /// Computed: reports from different sources that exclude each other.
  public let conflictingReports: [ConflictingReports]
  /// The events that fulfil it.
  public let fulfilledBy: [PledgeParty]

  /// What the entity has as a pledge.
  public var pledge: Pledge { entity.pledge ?? Pledge() }

  /// The passages about the pledge itself that could be read and that no report stands on.
  public var otherEvidence: [Evidence] {
    let told = Set(reports.flatMap(\.evidence))
    return entity.evidence.filter { documents.contains($0.document) && !told.contains($0) }
  }

  /// The report of the latest date; of several, the last in the file.
  public var lastReport: PledgeReport? { reports.last }

  /// The last report, and those that are in conflict with others, in the order of dates.
  public var currentReports: [PledgeReport] {
    let disputed = Set(conflictingReports.flatMap { [$0.first.step, $0.second.step] })
    return reports.filter { disputed.contains($0.step) || $0.step == reports.last?.step }
  }

  /// The reports of more than that it was announced.
  public var followUps: [PledgeReport] { reports.filter { $0.status != .announced } }
}
