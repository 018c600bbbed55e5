import DocGraphModel

extension ExplanationOutline {
  private var entity: Entity { explanation.entity }

  /// Who or what the entity is.
  var lead: [String] {
    let schema = wording.index.graph.schema
    let type = schema.entityType(entity.type)?.label ?? entity.type.rawValue
    let kind = entity.kind.map { $0.replacing("_", with: " ") }
    var lines = ["\(capitalized(kind.map { "\(type), \($0)" } ?? type)). Id: \(entity.id)."]
    let others = entity.aliases.map { alias in
      switch alias.kind {
      case .alias: alias.text
      case .former: "formerly \(alias.text)"
      case .acronym, .transliteration: "\(alias.text) (\(alias.kind.rawValue))"
      case .weak: "\(alias.text) (not by itself)"
      }
    }
    if !others.isEmpty { lines.append("Also: \(others.joined(separator: "; ")).") }
    if let summary = entity.summary { lines.append(summary) }
    if let date = entity.event?.date { lines.append("When: \(date.words).") }
    lines += pledgeLines
    if !entity.externalIDs.isEmpty {
      lines.append(
        "Elsewhere: \(entity.externalIDs.map { "\($0.scheme) \($0.id)" }.joined(separator: ", ")).")
    }
    if let note = entity.note { lines.append("Note in the graph file: \(note)") }
    lines += standingLines
    if explanation.relations.isEmpty, explanation.leftOut.isEmpty {
      lines.append("No relation is recorded: `docgraph gaps` asks about it.")
    }
    return lines
  }

  private var pledgeLines: [String] {
    guard let pledge = entity.pledge else { return [] }
    var lines = pledge.action.map { ["To \($0)."] } ?? []
    let made = (explanation.ledger[entity.id]?.made ?? pledge.made).map { "made \($0.words)" }
    let due = pledge.due.map { "due \($0.words)" } ?? "no due date"
    lines.append(
      capitalized(
        [made, due, pledge.bindingness?.rawValue, pledge.amount?.description].compactMap { $0 }.joined(
          separator: ", ")) + ".")
    if let measure = pledge.measure {
      let unit = measure.unit.map { " \($0)" } ?? ""
      let figures = [
        measure.baseline.map { "from \($0)\(unit)" }, measure.target.map { "to reach \($0)\(unit)" },
      ].compactMap { $0 }
      lines.append("Measured by \(([measure.metric] + figures).joined(separator: ", ")).")
    }
    if let condition = pledge.condition { lines.append("Condition: \(condition)") }
    if let isTestable = pledge.isTestable {
      lines.append("Testable: \(isTestable ? "yes" : "no").\(pledge.testableNote.map { " \($0)" } ?? "")")
    }
    return lines
  }

  /// What is less than plain about the entity itself.
  private var standingLines: [String] {
    var parts: [String] = []
    if entity.review != .accepted { parts.append(entity.review.rawValue) }
    if entity.origin != .stated {
      parts.append(entity.origin == .inferred ? "inferred by a program" : entity.origin.rawValue)
    }
    if let confidence = entity.confidence { parts.append("confidence \(confidence)") }
    return parts.isEmpty ? [] : ["Entered as: \(parts.joined(separator: ", "))."]
  }

  /// Its properties, and the passages about itself.
  var recorded: Outline.Section? {
    var section = Outline.Section("What is recorded")
    section.entries = entity.properties.map { property in
      var details = [
        property.asOf.map { "as of \($0.words)" }, property.attributedTo.map { "says \(wording.name($0))" },
      ].compactMap { $0 }
      let documents = property.evidence.filter { $0.stance == .supports }.map(\.document).distinct
      details += documents.map(wording.source)
      return Outline.Entry(
        "\(property.name): \(wording.value(property))",
        details: details.isEmpty ? [] : [capitalized(details.joined(separator: ", "))])
    }
    let isToldElsewhere = entity.pledge != nil
    if !isToldElsewhere, !explanation.passages.isEmpty {
      section.entries.append(
        Outline.Entry("In the words of its sources", quotes: quoted(explanation.passages)))
    }
    return section.entries.isEmpty ? nil : section
  }

  /// The history of a pledge, and what docgraph computes of it.
  var reports: Outline.Section? {
    guard let entry = explanation.ledger[entity.id] else { return nil }
    var section = Outline.Section("What was reported")
    section.entries = entry.reports.map { report in
      Outline.Entry(
        capitalized(wording.report(report)),
        details: report.note.map { ["Note in the graph file: \($0)"] } ?? [],
        quotes: report.evidence.prefix(quotes ?? report.evidence.count).compactMap { evidence in
          evidence.quote.map { Outline.Quote($0, source: evidence.document.rawValue) }
        })
    }
    section.notes = wording.computed(entry, asOf: explanation.asOf)
    if !entry.revisions.earlier.isEmpty {
      section.notes.append("It comes in place of \(wording.names(entry.revisions.earlier)).")
    }
    return section
  }
}
