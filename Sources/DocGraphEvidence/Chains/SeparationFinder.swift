import DocGraphAnalysis
import DocGraphModel

/// Finds what keeps two entities apart.
struct SeparationFinder {
  let assessor: SupportAssessor
  let question: ChainQuestion
  let conditions: ChainConditions

  private var graph: Graph { assessor.index.graph }

  /// - Complexity: O(conditions × (entities + relations)); a condition that keeps out no relation alone is not looked at.
  func separation() throws(AnalysisError) -> Separation {
    let map = ObstacleMap(graph, question, conditions)
    let all = try GraphSnapshot(assessor.index, filter: .all, directed: question.isDirected)
    let nearest = try openings(map, all)
    guard nearest.isEmpty else { return Separation(nearest: nearest, together: nil, parts: []) }
    let whole = question.isDirected ? try GraphSnapshot(assessor.index, filter: .all) : all
    if let path = try whole.shortestPath(from: question.source, to: question.target) {
      let obstacles = obstacles(on: path, map)
      return Separation(
        nearest: [], together: Separation.Opening(obstacles: obstacles, chain: chain(path, obstacles)),
        parts: [])
    }
    return Separation(nearest: [], together: nil, parts: try parts(whole))
  }

  /// The conditions that are in the way alone.
  private func openings(
    _ map: ObstacleMap, _ all: GraphSnapshot
  ) throws(AnalysisError) -> [Separation.Opening] {
    var found: [Separation.Opening] = []
    let alone = Set(map.masks)
    for (place, obstacle) in map.obstacles.enumerated() where alone.contains(1 << place) {
      let rest = ~(UInt64(1) << place)
      let snapshot = all.keeping { map.masks[$0] & rest == 0 }
      if let path = try first(in: snapshot, via: question.via, maximumHops: question.maximumHops) {
        found.append(opening(obstacle, path))
      }
    }
    let snapshot = all.keeping { map.masks[$0] == 0 }
    if question.isDirected {
      let both = try GraphSnapshot(assessor.index, filter: .all).keeping { map.masks[$0] == 0 }
      if let path = try first(in: both, via: question.via, maximumHops: question.maximumHops) {
        found.append(opening(.direction, path))
      }
    }
    if question.via != nil,
      let path = try first(in: snapshot, via: nil, maximumHops: question.maximumHops)
    {
      found.append(opening(.via, path))
    }
    if question.maximumHops != nil,
      let path = try first(in: snapshot, via: question.via, maximumHops: nil)
    {
      found.append(opening(.hops(path.hops.count), path))
    }
    return found
  }

  private func first(
    in snapshot: GraphSnapshot, via: EntityID?, maximumHops: Int?
  ) throws(AnalysisError) -> Path? {
    if via == nil, maximumHops == nil {
      return try snapshot.shortestPath(from: question.source, to: question.target)
    }
    var paths = try snapshot.paths(
      from: question.source, to: question.target, via: via, maximumHops: maximumHops ?? .max)
    return paths.next()
  }

  private func opening(_ obstacle: Obstacle, _ path: Path) -> Separation.Opening {
    Separation.Opening(obstacles: [obstacle], chain: chain(path, [obstacle]))
  }

  private func chain(_ path: Path, _ obstacles: [Obstacle]) -> Chain {
    ChainAssessor(assessor: assessor, during: obstacles.contains(.date) ? nil : question.filter.during)
      .chain(path) { _, _ in 1 }
  }

  /// The conditions that a path breaks, if every hop takes the relation that breaks the fewest.
  private func obstacles(on path: Path, _ map: ObstacleMap) -> [Obstacle] {
    var (mask, isBackward) = (UInt64(0), false)
    for hop in path.hops {
      func cost(_ link: Path.Link) -> Int {
        map.masks[link.relation].nonzeroBitCount + (isAgainstDirection(link) ? 1 : 0)
      }
      guard let best = hop.relations.min(by: { cost($0) < cost($1) }) else { continue }
      mask |= map.masks[best.relation]
      isBackward = isBackward || isAgainstDirection(best)
    }
    var obstacles = map.obstacles(in: mask)
    if isBackward { obstacles.append(.direction) }
    if let via = question.via, !path.entities.contains(via) { obstacles.append(.via) }
    if let most = question.maximumHops, path.hops.count > most { obstacles.append(.hops(path.hops.count)) }
    return obstacles
  }

  private func isAgainstDirection(_ link: Path.Link) -> Bool {
    guard question.isDirected, link.isReversed else { return false }
    return graph.schema.relationType(graph.relations[link.relation].type)?.isSymmetric != true
  }

  private func parts(_ whole: GraphSnapshot) throws(AnalysisError) -> [Separation.Part] {
    let components = whole.components()
    let degrees = whole.degree()
    return [question.source, question.target].compactMap { id in
      guard let node = whole.node(of: id) else { return nil }
      let members = components[components.ofNode[node]]
      let best = members.filter { $0 != node }.sorted { (degrees[$1], $0) < (degrees[$0], $1) }.prefix(3)
      return Separation.Part(size: members.count, bestKnown: best.map { whole.entity(at: $0).id })
    }
  }
}
