internal import DocGraphModel

/// The lines of a picture: which relations each stands for.
struct LineGroups {
  /// In the order of their first relations.
  private(set) var lines: [Line] = []
  /// How many relations stay within each part of the nodes.
  private(set) var innerCounts: [Int]

  struct Line {
    /// Parts of the nodes: of a relation alone its source and target.
    let source: Int
    let target: Int
    /// Positions in the graph's relations, ascending.
    var relations: [Int]
    /// Whether it ends at a group.
    let isBetweenGroups: Bool
  }

  /// Puts the selection's relations into lines: one each, unless they are bundled or end at a group.
  ///
  /// - Complexity: O(relations).
  init(_ selection: Selection, _ nodes: NodeGroups, bundlesParallels: Bool) {
    innerCounts = [Int](repeating: 0, count: nodes.parts.count)
    var places: [Pair: Int] = [:]
    let symmetric = Set(selection.graph.schema.relationTypes.lazy.filter(\.isSymmetric).map(\.name))
    for link in selection.links {
      guard let source = nodes.part[link.source], let target = nodes.part[link.target] else { continue }
      if source == target, nodes.parts[source].isGroup {
        innerCounts[source] += 1
        continue
      }
      let isBetweenGroups = nodes.parts[source].isGroup || nodes.parts[target].isGroup
      let pair =
        isBetweenGroups
        ? Pair(source, target, isDirected: false)
        : Pair(source, target, isDirected: !symmetric.contains(selection.graph.relations[link.relation].type))
      if isBetweenGroups || bundlesParallels, let place = places[pair] {
        lines[place].relations.append(link.relation)
        continue
      }
      places[pair] = lines.count
      lines.append(
        Line(source: source, target: target, relations: [link.relation], isBetweenGroups: isBetweenGroups))
    }
  }

  /// The ends of relations that share a line: what leads the other way, or has no direction, has a line of its own, since one
  /// arrow would say something false of it.
  private struct Pair: Hashable {
    let first: Int
    let second: Int
    let isDirected: Bool

    init(_ one: Int, _ other: Int, isDirected: Bool) {
      first = isDirected ? one : min(one, other)
      second = isDirected ? other : max(one, other)
      self.isDirected = isDirected
    }
  }

  /// Leaves out the thinnest lines between groups where there are more than `maximum`: of each node the thickest stays.
  ///
  /// - Returns: how many relations they stand for.
  /// - Complexity: O(lines × log lines).
  mutating func thin(to maximum: Int) -> Int {
    let candidates = lines.indices.filter { lines[$0].isBetweenGroups }
    guard candidates.count > maximum else { return 0 }
    let order = candidates.sorted {
      let (a, b) = (lines[$0].relations.count, lines[$1].relations.count)
      return a > b || a == b && $0 < $1
    }
    var isKept = [Bool](repeating: true, count: lines.count)
    var hasLine = [Bool](repeating: false, count: innerCounts.count)
    var rest: [Int] = []
    var kept = 0
    for index in order {
      let line = lines[index]
      guard !hasLine[line.source] || !hasLine[line.target] else {
        rest.append(index)
        continue
      }
      hasLine[line.source] = true
      hasLine[line.target] = true
      kept += 1
    }
    var omitted = 0
    for index in rest.dropFirst(max(0, maximum - kept)) {
      isKept[index] = false
      omitted += lines[index].relations.count
    }
    lines = lines.indices.filter { isKept[$0] }.map { lines[$0] }
    return omitted
  }
}
