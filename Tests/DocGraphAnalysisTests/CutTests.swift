import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Cuts and disjoint paths")
struct CutTests {
  /// The ends of every relation, as numbers, either way where undirected; loops left out.
  private func steps(_ graph: Graph, directed: Bool) -> [(relation: Int, source: Int, target: Int)] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(graph.entities.map(\.id), graph.entities.indices))
    return graph.relations.indices.flatMap { position -> [(relation: Int, source: Int, target: Int)] in
      guard let source = numbers[graph.relations[position].source],
        let target = numbers[graph.relations[position].target], source != target
      else { return [] }
      let step = (position, source, target)
      return directed ? [step] : [step, (position, target, source)]
    }
  }

  private func isConnected(
    _ steps: [(relation: Int, source: Int, target: Int)], _ target: Int, without nodes: Int = 0,
    _ isIn: (Int) -> Bool = { _ in true }
  ) -> Bool {
    var reached: Set<Int> = [0]
    var queue = [0]
    while let node = queue.popLast() {
      for step in steps where step.source == node && isIn(step.relation) && nodes >> step.target & 1 == 0 {
        if reached.insert(step.target).inserted { queue.append(step.target) }
      }
    }
    return reached.contains(target)
  }

  @Test("a least cut is the least of all ways to part the entities", arguments: PropertyTests.Case.all)
  func relations(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 2...7)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    let steps = steps(graph, directed: example.directed)
    let count = graph.entities.count
    for target in 1..<count {
      let sides = (0..<1 << count).filter { $0 & 1 == 1 && $0 >> target & 1 == 0 }
      let values = sides.map { side in
        steps.filter { side >> $0.source & 1 == 1 && side >> $0.target & 1 == 0 }
          .reduce(0.0) { $0 + (example.weighted ? graph.relations[$1.relation].weight ?? 1 : 1) }
      }
      let least = values.min() ?? 0
      let smallest = zip(sides, values).filter { abs($0.1 - least) < 1e-9 }.map(\.0.nonzeroBitCount).min()
      let cut = try snapshot.minimumCut(
        between: "n0", and: EntityID("n\(target)"), weighted: example.weighted)
      #expect(abs(cut.value - least) < 1e-9)
      #expect(cut.sourceSide.count == smallest)
      #expect(!isConnected(steps, target) { !cut.relations.contains($0) })
      if !example.weighted { #expect(cut.relations.count == Int(least)) }
    }
  }

  @Test("a least set of entities is the least of all", arguments: PropertyTests.Case.all)
  func entities(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 2...7)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    let steps = steps(graph, directed: example.directed)
    for target in 1..<graph.entities.count {
      let direct = Set(steps.filter { $0.source == 0 && $0.target == target }.map(\.relation))
      let least = (0..<1 << graph.entities.count)
        .filter { $0 & 1 == 0 && $0 >> target & 1 == 0 }
        .filter { !isConnected(steps, target, without: $0) { !direct.contains($0) } }
        .map(\.nonzeroBitCount).min()
      let cut = try snapshot.minimumEntityCut(between: "n0", and: EntityID("n\(target)"))
      #expect(cut.entities.count == least)
      #expect(cut.direct == direct.sorted())
      let mask = cut.entities.compactMap(snapshot.node).reduce(0) { $0 | 1 << $1 }
      #expect(!isConnected(steps, target, without: mask) { !direct.contains($0) })
      let paths = try snapshot.disjointPaths(from: "n0", to: EntityID("n\(target)"))
      #expect(paths.count == cut.entities.count + (direct.isEmpty ? 0 : 1))
      let inner = paths.flatMap { $0.entities.dropFirst().dropLast() }
      #expect(Set(inner).count == inner.count)
    }
  }

  @Test(
    "paths that share no relation are as many as a cut has, and as short as can be",
    arguments: PropertyTests.Case.all)
  func disjoint(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 2...6)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    let oracle = PathOracle(graph, directed: example.directed, weighted: example.weighted)
    for target in 1..<graph.entities.count {
      let id = EntityID("n\(target)")
      let paths = try snapshot.disjointPaths(from: "n0", to: id, sharingNo: .relations)
      #expect(paths.count == (try snapshot.minimumCut(between: "n0", and: id)).relations.count)
      let used = paths.flatMap { $0.hops.flatMap { $0.relations.map(\.relation) } }
      #expect(Set(used).count == used.count)
      #expect(used.count == paths.reduce(0) { $0 + $1.hops.count })
      #expect(paths.allSatisfy { Set($0.entities).count == $0.entities.count })
      // The best two of all pairs of paths that share no entity.
      let all = oracle.paths(from: 0, to: target)
      var best: Int?
      for (place, one) in all.enumerated() {
        for other in all[..<place]
        where Set(one.nodes).intersection(other.nodes).count == 2 {
          best = min(best ?? .max, one.length + other.length)
        }
      }
      let two = try snapshot.disjointPaths(from: "n0", to: id, count: 2, weighted: example.weighted)
      #expect((two.count == 2) == (best != nil))
      if let best { #expect(abs(two.reduce(0) { $0 + $1.length } - Double(best) / 60) < 1e-9) }
    }
  }

  @Test("the trap: the shortest path is in the way of two others")
  func trap() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "s a, a b, b t, s b 0.25, a t 0.25"), directed: true)
    let paths = try snapshot.disjointPaths(from: "s", to: "t", weighted: true)
    #expect(paths.map { $0.entities.map(\.rawValue).joined(separator: " ") } == ["s a t", "s b t"])
    #expect(try snapshot.disjointPaths(from: "s", to: "t", count: 1, weighted: true)[0].entities.count == 4)
  }

  @Test("two triangles with a bridge fall apart at the bridge")
  func bridge() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, b c, c a, c d, d e, e f, f d"))
    let cut = try snapshot.minimumCut(between: "a", and: "f")
    #expect(cut.relations == [3])
    #expect(cut.sourceSide == ["a", "b", "c"])
    #expect(try snapshot.minimumEntityCut(between: "a", and: "f").entities == ["c"])
    let direct = try snapshot.minimumEntityCut(between: "c", and: "d")
    #expect(direct.entities.isEmpty && direct.direct == [3])
    #expect(try snapshot.disjointPaths(from: "a", to: "f").count == 1)
  }

  @Test("long ways need no deep calls")
  func long() throws {
    let snapshot = try GraphSnapshot(.path(3_000))
    #expect(try snapshot.minimumCut(between: "n0", and: "n2999").value == 1)
    #expect(try snapshot.disjointPaths(from: "n0", to: "n2999")[0].hops.count == 2_999)
  }

  @Test("are refused between an entity and itself, and for less than one path")
  func parameters() throws {
    let snapshot = try GraphSnapshot(.path(3))
    let same = AnalysisError(.parameter, "'n0' is both ends", hint: "name two entities")
    #expect(throws: same) { try snapshot.minimumCut(between: "n0", and: "n0") }
    #expect(throws: same) { try snapshot.minimumEntityCut(between: "n0", and: "n0") }
    #expect(throws: same) { try snapshot.disjointPaths(from: "n0", to: "n0") }
    #expect(throws: AnalysisError(.parameter, "the number of paths is 0", hint: "it is at least 1")) {
      try snapshot.disjointPaths(from: "n0", to: "n1", count: 0)
    }
  }
}
