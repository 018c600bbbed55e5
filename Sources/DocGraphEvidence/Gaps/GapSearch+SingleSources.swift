import DocGraphModel

extension GapSearch {
  /// Claims with one independent document, or none, the weightiest first; a graph that knows one source only says so once.
  ///
  /// A denial, a hypothesis and what a program inferred are no claims of a source.
  ///
  /// - Complexity: O(entities + relations + evidence).
  func singleSources() -> Gaps.Section {
    let candidates = claims.filter { isClaim(relation($0)) }
    var counts: [[DocumentID]: Int] = [:]
    let single = candidates.filter { position in
      let documents = supporting(position)
      let count = counts[documents] ?? assessor.independence.count(documents)
      counts[documents] = count
      return count <= 1
    }
    let wanted = single.filter { position in about.map { ends(of: position).contains($0) } ?? true }
    if single.count > 1, single.count == candidates.count, let source = onlySource(single) {
      return wholeGraph(single, wanted, source)
    }
    let bridges = linkTable().bridges()
    let gaps = wanted.map { position in
      (position, weight(position, bridges))
    }.sorted { left, right in
      if left.1 != right.1 { return left.1 < right.1 }
      return left.0 < right.0
    }
    return Gaps.Section(
      .singleSource, gaps.prefix(top ?? gaps.count).map(singleSource), count: gaps.count, top: top,
      notes: [summary(single, of: candidates.count)])
  }

  /// The relations that measures take in: no denials, allegations, hypotheses or inferences.
  func linkTable() -> NeighborTable {
    let filter = RelationFilter.standard
    return NeighborTable(
      index,
      relations: claims.filter {
        filter.reasonToLeaveOut(relation($0), sourceType: "", targetType: "") == nil
      })
  }

  private func isClaim(_ relation: Relation) -> Bool {
    relation.polarity == .positive && relation.modality != .hypothetical && relation.origin != .inferred
  }

  private func ends(of position: Int) -> [EntityID] {
    [relation(position).attributedTo, relation(position).source, relation(position).target].compactMap { $0 }
  }

  private func weight(_ position: Int, _ bridges: [Int: Int]) -> ClaimWeight {
    ClaimWeight(
      relation(position), isBetweenActors: isBetweenActors(relation(position)),
      cutsOff: bridges[position] ?? 0)
  }

  private func singleSource(_ position: Int, _ weight: ClaimWeight) -> Gap {
    let relation = relation(position)
    let documents = supporting(position)
    var question = "Who else says that \(wording.statement(relation))?"
    if documents.isEmpty {
      question = "Who says that \(wording.statement(relation))? No passage of a document supports it."
    } else {
      question += " Only \(Wording.list(wording.origins(documents))) does."
    }
    if weight.cutsOff > 1 { question += " It alone links \(weight.cutsOff) entities to the rest." }
    return Gap(
      .singleSource, question, subjects: [relation.source, relation.target], ask: askable(ends(of: position)),
      relations: [position], documents: documents, reason: .singleSource(weight))
  }
}

extension GapSearch {
  /// The one source that all claims rest on; nil where they rest on several, or some of them on none.
  private func onlySource(_ positions: [Int]) -> [DocumentID]? {
    guard positions.allSatisfy({ !supporting($0).isEmpty }) else { return nil }
    let documents = positions.flatMap(supporting).distinct
    return wording.origins(documents).count == 1 ? documents : nil
  }

  private func wholeGraph(_ all: [Int], _ about: [Int], _ documents: [DocumentID]) -> Gaps.Section {
    guard !about.isEmpty else { return Gaps.Section(.singleSource, [], top: top) }
    let bridges = linkTable().bridges()
    let first = about.min { left, right in
      let (one, other) = (weight(left, bridges), weight(right, bridges))
      return one != other ? one < other : left < right
    }
    let example = first.map { " Begin with: \(wording.statement(relation($0)))." } ?? ""
    let also = about.count < all.count ? ", also the \(about.count) about it" : ""
    let gap = Gap(
      .singleSource,
      "Which other source says so? All \(all.count) claims rest on a single one, \(Wording.list(wording.sources(documents)))\(also).\(example)",
      subjects: about.first.map { self.about.map { [$0] } ?? ends(of: first ?? $0) } ?? [],
      ask: first.map { askable(ends(of: $0)) } ?? [], relations: first.map { [$0] } ?? [],
      documents: documents,
      reason: .singleSourceGraph(claims: about.count))
    return Gaps.Section(.singleSource, [gap], top: top)
  }

  /// "150 of 172 claims rest on a single source: Saltmarsh Gazette 60, The Lowgate Beacon 40, nobody 2."
  private func summary(_ single: [Int], of total: Int) -> String {
    let lists = single.reduce(into: [[DocumentID]: Int]()) { $0[supporting($1), default: 0] += 1 }
    let sources = lists.reduce(into: [String: Int]()) { counts, list in
      counts[list.key.isEmpty ? "no document" : Wording.list(wording.origins(list.key)), default: 0] +=
        list.value
    }
    let parts = sources.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    let shown = parts.prefix(8).joined(separator: ", ") + (parts.count > 8 ? ", …" : "")
    return (about == nil ? "" : "In the whole graph, ")
      + "\(single.count) of \(Wording.count(total, "claim")) rest on a single source"
      + (parts.isEmpty ? "." : ": \(shown).")
  }
}
