import DocGraphModel

extension PassageFinder {
  /// Where evidence stands: at its offsets, or where these have other words than the quote, at the only place that has it.
  func place(of evidence: Evidence) -> Range<Int>? {
    if let range = evidence.range, PassageFault(range, in: text) == nil {
      guard let quote = evidence.quote else { return range }
      if text[range].elementsEqual(quote.utf8) || hasNormalized(quote, at: range) { return range }
    }
    guard let quote = evidence.quote else { return nil }
    let places = ranges(of: quote)
    return places.count == 1 ? places.first : nil
  }

  /// A sentence, or its beginning where it is long.
  func neighbor(_ position: Int) -> String? {
    guard sentences.indices.contains(position) else { return nil }
    let range = sentences[position].range
    let end = characterStart(min(range.upperBound, range.lowerBound + 240))
    return passage(range.lowerBound..<end) + (end < range.upperBound ? "…" : "")
  }

  /// The text at `range` in pieces. Of a long one only what stands around the mentions, or where there are none, the quote's
  /// beginning.
  ///
  /// - Parameter mentions: Ascending, not overlapping.
  func pieces(
    _ range: Range<Int>, quoted: Range<Int>, mentions: [Range<Int>]
  ) -> [ReviewPassage.Piece] {
    let shown = window(of: range, around: mentions.first?.lowerBound ?? quoted.lowerBound)
    let mentions = mentions.filter(shown.overlaps)
    var cuts: Set<Int> = [shown.lowerBound, shown.upperBound]
    for part in mentions + [quoted] {
      for cut in [part.lowerBound, part.upperBound] where shown.contains(cut) { cuts.insert(cut) }
    }
    let ends = cuts.sorted()
    var pieces = zip(ends, ends.dropFirst()).map { start, end in
      ReviewPassage.Piece(
        text: passage(start..<end), isQuoted: quoted.contains(start),
        isMention: mentions.contains { $0.contains(start) })
    }
    if shown.lowerBound > range.lowerBound, !pieces.isEmpty { pieces[0].text = "…" + pieces[0].text }
    if shown.upperBound < range.upperBound, let last = pieces.indices.last { pieces[last].text += "…" }
    return pieces
  }

  /// At most 2,000 bytes of a range, beginning some before what is to be seen.
  private func window(of range: Range<Int>, around place: Int) -> Range<Int> {
    guard range.count > 2_000 else { return range }
    let start = characterStart(min(max(range.lowerBound, place - 400), range.upperBound - 2_000))
    return start..<characterStart(min(range.upperBound, start + 2_000))
  }

  /// The beginning of the character that holds a byte.
  private func characterStart(_ place: Int) -> Int {
    var place = place
    while place > 0, place < text.count, text[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}

/// The places where entities are named in a passage: as its evidence records it, as the entities do, or by their names.
struct Marks {
  private let entities: [Entity]
  private let evidence: Evidence
  private let shift: Int

  /// - Parameter shift: How far the passage moved since its offsets were taken.
  init(_ ids: [EntityID], in session: ReviewSession, evidence: Evidence, shift: Int) {
    entities = ids.compactMap(session.entity)
    self.evidence = evidence
    self.shift = shift
  }

  /// Ascending, those that overlap an earlier one left out.
  func ranges(in range: Range<Int>, of finder: PassageFinder) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for entity in entities {
      let recorded = evidence.mentions.filter { $0.entity == entity.id }.map(\.range)
      let own = entity.mentions.filter { $0.document == evidence.document }.map(\.range)
      let sane = (recorded + own).filter { $0.lowerBound >= 0 && $0.upperBound < 1 << 53 }
      let moved = sane.map { $0.lowerBound + shift..<$0.upperBound + shift }
      var found = moved.filter { !$0.isEmpty && $0.clamped(to: range) == $0 }
      // Long sentences are not searched name by name.
      if found.isEmpty, range.count < 1 << 16 { found = names(of: entity, in: range, of: finder) }
      if found.isEmpty { found = words(for: entity, in: range) }
      ranges += found
    }
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) })
    where range.lowerBound >= result.last?.upperBound ?? .min
      && PassageFault(range, in: finder.text) == nil
    {
      result.append(range)
    }
    return result
  }

  /// The words that are evidence of an entity which is called something else.
  private func words(for entity: Entity, in range: Range<Int>) -> [Range<Int>] {
    entity.evidence.compactMap { $0.document == evidence.document ? $0.range : nil }
      .filter { $0.lowerBound >= 0 && $0.upperBound < 1 << 53 && !$0.isEmpty }
      .map { $0.lowerBound + shift..<$0.upperBound + shift }
      .filter { $0.clamped(to: range) == $0 && $0.count < range.count / 2 }
  }

  private func names(of entity: Entity, in range: Range<Int>, of finder: PassageFinder) -> [Range<Int>] {
    for name in [entity.name] + entity.aliases.map(\.text) where !name.isEmpty {
      let found = finder.verbatimRanges(of: name, within: range)
        .filter { WordBoundary.isWhole($0, in: finder.text) }
      if !found.isEmpty { return found }
    }
    return []
  }
}
