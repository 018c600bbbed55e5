internal import DocGraphModel

extension Selection {
  /// Takes what the view does not want out of the picture.
  ///
  /// - Complexity: O(entities + relations), and O(entities × log entities) for the highest values.
  mutating func narrow(_ view: GraphView) {
    let named = view.named
    if let part = view.part {
      keep(.otherPart, choose { part.entities.contains(id($0)) || named.contains(id($0)) })
    }
    if !view.conditions.isEmpty {
      let isMet = choose { row in
        named.contains(id(row)) || view.conditions.allSatisfy { $0.matches(graph.entities[row]) }
      }
      keep(.condition, isMet)
    }
    if !view.hidden.isEmpty { hide(view.hidden, named: named) }
    if !view.focus.isEmpty || view.paths != nil { keepSurroundings(view) }
    if view.minimumDegree > 0 {
      let degrees = degrees
      keep(.fewRelations, choose { degrees[$0] >= view.minimumDegree || named.contains(id($0)) })
    }
    if let top = view.top { keep(top, named: named) }
  }

  /// How many relations each row has in the picture.
  var degrees: [Int] {
    var degrees = [Int](repeating: 0, count: isShown.count)
    for link in links {
      degrees[link.source] += 1
      if link.target != link.source { degrees[link.target] += 1 }
    }
    return degrees
  }

  private mutating func hide(_ hidden: Set<GraphView.Hidden>, named: Set<EntityID>) {
    let isSeen = choose { row in
      let id = id(row)
      return !hidden.contains(.entity(id))
        && (named.contains(id) || !hidden.contains(.entityType(graph.entities[row].type)))
    }
    keep(.hidden, isSeen)
    keepLinks(
      .hidden, links.filter { !hidden.contains(.relationType(graph.relations[$0.relation].type)) })
  }

  private mutating func keep(_ top: GraphView.Top, named: Set<EntityID>) {
    let degrees = degrees
    // What has no value is not among the highest.
    let rows = shownRows.filter { row in top.scale.map { $0.value(id(row)) != nil } ?? true }
    let values = rows.map { row in
      top.scale.map { $0.value(id(row)) ?? -.infinity } ?? Double(degrees[row])
    }
    let order = rows.indices.sorted { values[$0] > values[$1] || values[$0] == values[$1] && $0 < $1 }
    var isKept = [Bool](repeating: false, count: isShown.count)
    for index in order.prefix(max(0, top.count)) { isKept[rows[index]] = true }
    keep(.rank, choose { isKept[$0] || named.contains(id($0)) })
  }

  private mutating func keepSurroundings(_ view: GraphView) {
    let neighbors = Neighbors(links, rowCount: isShown.count)
    var isKept = [Bool](repeating: false, count: isShown.count)
    for (row, _) in neighbors.within(view.hops, of: shown(view.focus)) { isKept[row] = true }
    var isCut = [Bool](repeating: false, count: isShown.count)
    if let paths = view.paths {
      let degrees = degrees
      let around = neighbors.within(paths.surroundingHops, of: shown(paths.entities.sorted()))
      let order = around.filter { $0.distance > 0 }.sorted { left, right in
        (left.distance, -degrees[left.row], left.row) < (right.distance, -degrees[right.row], right.row)
      }
      for (row, distance) in around where distance == 0 { isKept[row] = true }
      for (index, place) in order.enumerated() where !isKept[place.row] {
        if index < paths.maximumSurroundings { isKept[place.row] = true } else { isCut[place.row] = true }
      }
    }
    keep(.distance, choose { isKept[$0] || isCut[$0] })
    keep(.surroundings, isKept)
  }

  private func shown(_ ids: [EntityID]) -> [Int] {
    ids.compactMap { rows[$0] }.filter { isShown[$0] }
  }
}

/// Who is connected to whom, in either direction.
private struct Neighbors {
  /// The neighbors of a row stand at `starts[row]..<starts[row + 1]`.
  private var starts: [Int]
  private var targets: [Int]

  init(_ links: [Selection.Link], rowCount: Int) {
    starts = [Int](repeating: 0, count: rowCount + 1)
    for link in links {
      starts[link.source + 1] += 1
      starts[link.target + 1] += 1
    }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    targets = [Int](repeating: 0, count: links.count * 2)
    var next = starts
    for link in links {
      targets[next[link.source]] = link.target
      next[link.source] += 1
      targets[next[link.target]] = link.source
      next[link.target] += 1
    }
  }

  /// The rows that are at most so many hops from any of `origins`, nearest first.
  func within(_ hops: Int, of origins: [Int]) -> [(row: Int, distance: Int)] {
    var isFound = [Bool](repeating: false, count: starts.count)
    var found: [(row: Int, distance: Int)] = []
    for row in origins where !isFound[row] {
      isFound[row] = true
      found.append((row, 0))
    }
    var next = 0
    while next < found.count, found[next].distance < hops {
      let (row, distance) = found[next]
      next += 1
      for target in targets[starts[row]..<starts[row + 1]] where !isFound[target] {
        isFound[target] = true
        found.append((target, distance + 1))
      }
    }
    return found
  }
}
