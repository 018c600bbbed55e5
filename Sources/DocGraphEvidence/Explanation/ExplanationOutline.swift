public import DocGraphModel

/// An explanation for readers.
public struct ExplanationOutline {
  /// How many entries of one kind are told; nil for all.
  public var limit: Int?
  /// How many passages of each relation are quoted; nil for all.
  public var quotes: Int?

  let explanation: Explanation
  let wording: Wording
  private let index: GraphIndex

  public init(_ explanation: Explanation, _ index: GraphIndex, limit: Int? = nil, quotes: Int? = nil) {
    self.explanation = explanation
    self.index = index
    self.limit = limit
    self.quotes = quotes
    wording = Wording(index)
  }

  public var outline: Outline {
    var outline = Outline(explanation.entity.name)
    outline.lead = lead
    outline.sections =
      ([recorded, reports].compactMap { $0 } + relations + pledges
        + [events, doubts, sources].compactMap { $0 })
    outline.footnotes = footnotes
    return outline
  }

  /// Entries up to the limit, with a note of how many were cut.
  func section(
    _ heading: String, _ entries: [Outline.Entry], notes: [String] = [], isCounted: Bool = true
  ) -> Outline.Section {
    var section = Outline.Section(isCounted && entries.count > 1 ? "\(heading) (\(entries.count))" : heading)
    section.notes = notes
    section.entries = Array(entries.prefix(limit ?? entries.count))
    let rest = entries.count - section.entries.count
    if rest > 0 { section.notes.append("Told here: \(section.entries.count) of \(entries.count).") }
    return section
  }

  private var relations: [Outline.Section] {
    explanation.groups.map { group in
      section(capitalized(group.heading), group.relations.map { entry($0) })
    }
  }

  private func entry(_ explained: ExplainedRelation) -> Outline.Entry {
    let relation = explained.relation
    var details = wording.details(relation, withStanding: false)
    if explained.holds == .possible, relation.valid != nil { details.append("perhaps not then") }
    let other = relation.type == .relatedTo ? wording.claim(relation) : wording.name(explained.other)
    return Outline.Entry(
      marked(other, relation, details), details: [standing(explained)], quotes: quoted(explained.passages))
  }

  /// A statement with its doubt before it and its details behind it: "Alleged: Pelagia Nominees (85000 EUR)".
  private func marked(_ text: String, _ relation: Relation, _ details: [String]) -> String {
    let standing = wording.standing(relation)
    let doubt = standing.isEmpty ? "" : "\(capitalized(standing.joined(separator: ", "))): "
    return doubt + text + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }

  private var pledges: [Outline.Section] {
    explanation.pledges.map { group in
      section(
        capitalized(group.heading),
        group.relations.map { explained in
          var entry = entry(explained)
          if let pledge = explanation.ledger[explained.other] { entry.details = told(pledge) + entry.details }
          return entry
        })
    }
  }

  private func told(_ entry: PledgeEntry) -> [String] {
    let due = entry.pledge.due.map { "due \($0.words)" } ?? "no due date"
    let made = entry.made.map { "made \($0.words)" }
    let facts = [made, due, entry.pledge.amount?.description, entry.pledge.bindingness?.rawValue].compactMap {
      $0
    }
    return [capitalized(facts.joined(separator: ", "))]
      + (entry.lastReport.map { ["Last report: \(wording.report($0))"] } ?? [])
      + wording.computed(entry, asOf: explanation.asOf)
  }

  private var events: Outline.Section? {
    guard !explanation.events.isEmpty else { return nil }
    let entries = explanation.events.map { explained in
      var entry = entry(explained)
      let event = index.entity(explained.other)
      let date = event?.event?.date ?? explained.relation.valid
      let places = index.places(of: explained.other).filter { $0.id != explanation.entity.id }.map(\.name)
      let heading = wording.heading(explained.relation, isReversed: explained.isReversed)
      let details = wording.details(
        explained.relation, withDate: explained.relation.valid != date, withStanding: false)
      let what =
        explained.relation.type == .relatedTo
        ? wording.claim(explained.relation) : "\(heading) \(wording.name(explained.other))"
      let place = places.isEmpty ? "" : ", at \(Wording.list(places))"
      entry.text = "\(date?.words ?? "No date"): " + marked(what + place, explained.relation, details)
      return entry
    }
    return section("Events, in time order", entries)
  }

  /// What is doubtful, and who says what against it.
  private var doubts: Outline.Section? {
    let all = explanation.relations
    guard !all.isEmpty else { return nil }
    let doubtful = Set(explanation.doubtful.map(\.position))
    // A denial is told of below what it denies.
    let told = explanation.doubtful.filter { explained in
      explained.relation.polarity == .positive || explained.support.contraries.isEmpty
        || !doubtful.isSuperset(of: explained.support.contraries)
    }
    let entries = told.map { explained in
      let against = explained.support.contraries.map {
        "Against it: \(wording.statement(index.graph.relations[$0]))"
      }
      let reasons = explained.support.reservations.map(\.words).joined(separator: ", ")
      return Outline.Entry(
        wording.statement(explained.relation), details: ["\(capitalized(reasons))"] + against)
    }
    var notes: [String] = []
    let single = all.filter { $0.support.independentDocuments <= 1 }.count
    notes.append(
      "\(single) of \(Wording.count(all.count, "relation")) rest on a single source, or on none (computed).")
    if !entries.isEmpty {
      notes.append("Less than plainly so, the weakest first, with what is said against it:")
    }
    return section("What is doubtful", entries, notes: notes)
  }
}

func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
