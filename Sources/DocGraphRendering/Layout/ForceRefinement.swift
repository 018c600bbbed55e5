internal import DocGraphModel
internal import GraphvizBridge

/// Moves single cards where that leaves fewer lines crossing, fewer running through cards, and more room for labels.
///
/// Reference: R. Davidson, D. Harel, *Drawing Graphs Nicely Using Simulated Annealing*, ACM Transactions on Graphics 15, 1996;
/// here from a layout by forces, with little heat.
struct ForceRefinement {
  private(set) var boxes: [Box]
  private let bundles: [Bundle]
  private let incident: [[Int]]
  private var segments: [Segment]
  private var labels: [Box]

  /// All edges between two nodes.
  private struct Bundle {
    let first: Int
    let second: Int
    var count: Int
    /// The room of its labels below each other.
    var width: Double
    var height: Double
  }

  init(_ boxes: [Box], _ graph: LayoutGraph) {
    self.boxes = boxes
    var places: [[Int]: Int] = [:]
    var bundles: [Bundle] = []
    for edge in graph.edges where !edge.isLoop {
      let ends = [min(edge.tail, edge.head), max(edge.tail, edge.head)]
      if let place = places[ends] {
        bundles[place].count += 1
        bundles[place].width = max(bundles[place].width, edge.labelWidth)
        bundles[place].height += max(edge.labelHeight, 10) + 6
      } else {
        places[ends] = bundles.count
        bundles.append(
          Bundle(first: ends[0], second: ends[1], count: 1, width: edge.labelWidth, height: edge.labelHeight))
      }
    }
    var incident: [[Int]] = Array(repeating: [], count: boxes.count)
    for (number, bundle) in bundles.enumerated() {
      incident[bundle.first].append(number)
      incident[bundle.second].append(number)
    }
    self.bundles = bundles
    self.incident = incident
    segments = bundles.map { Segment(start: boxes[$0.first].center, end: boxes[$0.second].center) }
    labels = zip(segments, bundles).map { Self.label($0, $1) }
  }

  /// What is bad about the places of all cards.
  ///
  /// - Complexity: O(m·(n + m) + n²).
  var energy: Double { boxes.indices.reduce(0) { $0 + cost($1) } }

  /// - Parameter effort: Over how many pairs of things it may go, in millions.
  /// - Returns: whether the time sufficed.
  /// - Complexity: O(s·m·(n + m)) for s sweeps, which are fewer for large graphs.
  mutating func run(effort: Int, within time: LayoutTime) -> Bool {
    let size = boxes.count + bundles.count
    guard boxes.count > 2, size < 6_000 else { return true }
    let sweeps = max(3, min(400, effort * 1_000_000 / max(1, bundles.count * size * 6)))
    var random = SplitMix64(seed: UInt64(size))
    for sweep in 0..<sweeps {
      if time.isOver { return false }
      let rest = 1 - Double(sweep) / Double(sweeps)
      for node in boxes.indices {
        let reach = Int(20 + 220 * rest)
        let x = Double(random.below(2 * reach + 1) - reach)
        let y = Double(random.below(2 * reach + 1) - reach) * 0.8
        let old = cost(node)
        move(node, x, y)
        let change = cost(node) - old
        let heat = 1.5 * rest * rest * Double(random.below(1_000)) / 1_000
        if change > 0, change >= heat { move(node, -x, -y) }
      }
    }
    return true
  }

  private mutating func move(_ node: Int, _ x: Double, _ y: Double) {
    boxes[node].minX += x
    boxes[node].maxX += x
    boxes[node].minY += y
    boxes[node].maxY += y
    for number in incident[node] {
      let bundle = bundles[number]
      segments[number] = Segment(start: boxes[bundle.first].center, end: boxes[bundle.second].center)
      labels[number] = Self.label(segments[number], bundle)
    }
  }

  private static func label(_ segment: Segment, _ bundle: Bundle) -> Box {
    Box(
      center: .init(x: (segment.start.x + segment.end.x) / 2, y: (segment.start.y + segment.end.y) / 2),
      width: bundle.width, height: bundle.height)
  }

  /// All that depends on where a node stands.
  private func cost(_ node: Int) -> Double {
    var sum = 0.0
    let box = boxes[node]
    let (wide, close) = (box.insetBy(-10), box.insetBy(-4))
    for (other, card) in boxes.enumerated() where other != node && card.overlaps(wide) {
      sum += card.overlaps(box) ? 100 : 30
    }
    for (number, bundle) in bundles.enumerated() where bundle.first != node && bundle.second != node {
      if segments[number].passes(close) { sum += 12 * Double(bundle.count) }
      if labels[number].overlaps(box) { sum += 4 }
    }
    for number in incident[node] { sum += cost(ofBundle: number) }
    return sum
  }

  private func cost(ofBundle number: Int) -> Double {
    let (bundle, segment, label) = (bundles[number], segments[number], labels[number])
    let count = Double(bundle.count)
    var sum = lengthCost(bundle, segment) * count
    let span = segment.bounds
    for (other, card) in boxes.enumerated() where other != bundle.first && other != bundle.second {
      if span.overlaps(card, by: -4), segment.passes(card.insetBy(-4)) { sum += 12 * count }
      if label.overlaps(card) { sum += 4 }
    }
    for (other, line) in segments.enumerated() where other != number {
      let neighbor = bundles[other]
      if label.overlaps(labels[other]) { sum += 3 }
      let isShared =
        neighbor.first == bundle.first || neighbor.first == bundle.second
        || neighbor.second == bundle.first || neighbor.second == bundle.second
      if !isShared, segment.crosses(line) { sum += count * Double(neighbor.count) }
    }
    return sum
  }

  /// Lines too short for their labels, and all length.
  private func lengthCost(_ bundle: Bundle, _ segment: Segment) -> Double {
    let (x, y) = (abs(segment.end.x - segment.start.x), abs(segment.end.y - segment.start.y))
    let (first, second) = (boxes[bundle.first], boxes[bundle.second])
    let length = (x * x + y * y).squareRoot()
    // What of the line lies between the cards, and how much of it the label covers.
    let across = max(x - (first.width + second.width) / 2, 0) - bundle.width
    let along = max(y - (first.height + second.height) / 2, 0) - bundle.height
    let missing = max(0, 12 - max(across, along))
    return missing / 12 + length / 180
  }
}

extension Segment {
  var bounds: Box {
    Box(
      minX: min(start.x, end.x), minY: min(start.y, end.y), maxX: max(start.x, end.x),
      maxY: max(start.y, end.y))
  }

  /// Whether it touches the box; by Liang and Barsky's clipping.
  func passes(_ box: Box) -> Bool {
    let (x, y) = (end.x - start.x, end.y - start.y)
    var (low, high) = (0.0, 1.0)
    for (step, from, least, most) in [(x, start.x, box.minX, box.maxX), (y, start.y, box.minY, box.maxY)] {
      if step == 0 {
        if from < least || from > most { return false }
        continue
      }
      let (first, second) = ((least - from) / step, (most - from) / step)
      low = max(low, min(first, second))
      high = min(high, max(first, second))
      if low > high { return false }
    }
    return true
  }
}
