import DocGraphAnalysis
import DocGraphModel

/// Says what the hops of a path stand on.
struct ChainAssessor {
  let assessor: SupportAssessor
  /// The time at which hops have to hold.
  let during: PartialDate?

  /// - Complexity: O(relations at the entities of the path + evidence).
  func chain(_ path: Path, _ length: (_ source: EntityID, _ target: EntityID) -> Double) -> Chain {
    let hops = path.hops.map { hop($0, length($0.source, $0.target)) }
    let weakest = hops.indices.reduce(0) { weakest, place in
      hops[place].best.support.isWeaker(than: hops[weakest].best.support) ? place : weakest
    }
    return Chain(
      entities: path.entities, hops: hops, weakest: weakest, holds: hops.compactMap(\.holds).min(),
      holdsTogether: during.map { holdTogether(hops, in: $0) })
  }

  private func hop(_ hop: Path.Hop, _ length: Double) -> Chain.Hop {
    let links = hop.relations.map { link in
      Chain.Link(
        support: assessor.support(of: link.relation), isReversed: link.isReversed,
        holds: holds(link.relation))
    }.sorted { left, right in
      if right.support.isWeaker(than: left.support) { return true }
      return !left.support.isWeaker(than: right.support) && left.relation < right.relation
    }
    let steps = Set(links.map(\.relation))
    let against = Set(links.flatMap(\.support.contraries)).subtracting(steps).sorted()
    // What a denial rests on is no source of what it denies.
    let claims = links.filter { !$0.support.reservations.contains(.denied) }
    let documents = (claims.isEmpty ? links : claims).flatMap(\.support.documents)
      .reduce(into: [DocumentID]()) { if !$0.contains($1) { $0.append($1) } }
    return Chain.Hop(
      source: hop.source, target: hop.target, length: length, relations: links, against: against,
      sources: ChainSources(documents, assessor))
  }

  private func valid(_ relation: Int) -> PartialDate? { assessor.index.graph.relations[relation].valid }

  private func holds(_ relation: Int) -> Certainty? {
    during.map { valid(relation)?.overlaps($0) ?? .possible }
  }

  /// Whether there is a day on which every hop has a relation that may hold: if so, one of them begins on it.
  private func holdTogether(_ hops: [Chain.Hop], in time: PartialDate) -> Bool {
    let bounds = time.bounds
    let window = bounds.begins.lowerBound...bounds.ends.upperBound
    let spans = hops.map { hop in
      hop.relations.map { link in
        valid(link.relation).map { $0.bounds.begins.lowerBound...$0.bounds.ends.upperBound } ?? window
      }
    }
    let days = Set(spans.joined().map { max($0.lowerBound, window.lowerBound) })
    return days.contains { day in
      window.contains(day) && spans.allSatisfy { $0.contains { $0.contains(day) } }
    }
  }
}
