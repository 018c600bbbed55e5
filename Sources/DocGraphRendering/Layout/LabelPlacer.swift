internal import GraphvizBridge

/// Finds places for labels along their lines, where they cover no card, no other label and few other lines.
struct LabelPlacer {
  let boxes: [Box]
  let edges: [LayoutGraph.Edge]
  let lines: [Polyline]
  /// Whether a label that would cover a card or another label is left out.
  let dropsLabels: Bool

  typealias Point = GraphvizGeometry.Point

  private static let onNode = 100.0
  private static let onLabel = 60.0
  private static let onLine = 6.0
  /// How far along the line, from its beginning to its end.
  private static let shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8]

  /// The middle of each label, by edge.
  ///
  /// The most important are placed first, then all once more, since the first could not know of the last.
  ///
  /// - Complexity: O(m·(m + n)) with a factor of some 50 places a label.
  func placed() -> [Point?] {
    let order = edges.indices.filter { edges[$0].hasLabel && lines[$0].length > 0 }
      .sorted {
        edges[$0].importance == edges[$1].importance ? $0 < $1 : edges[$0].importance > edges[$1].importance
      }
    var labels: [Box?] = Array(repeating: nil, count: edges.count)
    var costs = Array(repeating: 0.0, count: edges.count)
    for _ in 0..<2 {
      for number in order {
        labels[number] = nil
        let best = best(number, labels)
        labels[number] = best.box
        costs[number] = best.cost
      }
    }
    return edges.indices.map { number in
      guard let label = labels[number] else { return nil }
      return dropsLabels && costs[number] >= Self.onLabel ? nil : label.center
    }
  }

  /// The middle of each label, where those that are well placed already stay: others move only where that is better.
  ///
  /// - Complexity: as of `placed()`, for the labels that are in the way.
  func improved(_ centers: [Point?]) -> [Point?] {
    var labels = zip(centers, edges).map { center, edge in
      center.map { Box(center: $0, width: edge.labelWidth, height: edge.labelHeight) }
    }
    for number in edges.indices where edges[number].hasLabel && lines[number].length > 0 {
      guard let label = labels[number] else { continue }
      labels[number] = nil
      let cost = cost(label, number, labels, atMost: .infinity)
      guard cost > 0 else {
        labels[number] = label
        continue
      }
      let best = best(number, labels)
      // What the engine chose is beside its line, where most labels read best: a little in the way is no reason to move.
      labels[number] = best.cost + 2 < cost ? best.box ?? label : label
    }
    return labels.map { $0?.center }
  }

  private func best(_ number: Int, _ labels: [Box?]) -> (box: Box?, cost: Double) {
    var best: (box: Box?, cost: Double) = (nil, .infinity)
    for (box, unrest) in candidates(number) where unrest < best.cost {
      let cost = unrest + cost(box, number, labels, atMost: best.cost - unrest)
      if cost < best.cost { best = (box, cost) }
    }
    if dropsLabels, best.cost >= Self.onLabel { return (nil, best.cost) }
    return best
  }

  /// Places with how far they are from the best one, the nearest first.
  private func candidates(_ number: Int) -> [(Box, Double)] {
    let edge = edges[number]
    var candidates: [(Box, Double)] = []
    for share in Self.shares {
      let (point, direction) = lines[number].place(share)
      // Beside the line: as far as half the label reaches in that direction.
      let reach = abs(direction.y) * edge.labelWidth / 2 + abs(direction.x) * edge.labelHeight / 2 + 2
      for offset in [0, reach, -reach] {
        let center = Point(x: point.x - direction.y * offset, y: point.y + direction.x * offset)
        candidates.append(
          (
            Box(center: center, width: edge.labelWidth, height: edge.labelHeight),
            abs(share - 0.5) * 8 + (offset == 0 ? 0 : 2.5)
          ))
      }
    }
    return candidates.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .map(\.element)
  }

  private func cost(_ box: Box, _ owner: Int, _ labels: [Box?], atMost limit: Double) -> Double {
    var cost = 0.0
    for node in boxes where node.overlaps(box, by: -1) { cost += Self.onNode }
    if cost >= limit { return cost }
    for label in labels {
      if let label, label.overlaps(box, by: -1) { cost += Self.onLabel }
    }
    if cost >= limit { return cost }
    let inner = box.insetBy(1)
    for (number, line) in lines.enumerated() where number != owner && line.enters(inner) {
      cost += Self.onLine
      if cost >= limit { return cost }
    }
    return cost
  }
}

extension Polyline {
  /// The point at a share of the length, and the direction of the line there.
  func place(_ share: Double) -> (point: GraphvizGeometry.Point, direction: GraphvizGeometry.Point) {
    var left = length * share
    for segment in segments {
      let (x, y) = (segment.end.x - segment.start.x, segment.end.y - segment.start.y)
      let long = (x * x + y * y).squareRoot()
      if left <= long, long > 0 {
        let part = left / long
        return (
          .init(x: segment.start.x + x * part, y: segment.start.y + y * part), .init(x: x / long, y: y / long)
        )
      }
      left -= long
    }
    return (points.last ?? .init(x: 0, y: 0), .init(x: 1, y: 0))
  }
}
