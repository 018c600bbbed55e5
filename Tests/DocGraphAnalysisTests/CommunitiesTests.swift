import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Communities")
struct CommunitiesTests {
  /// `count` complete graphs of `size` entities, each linked to the next by one relation; `closed` the last to the first.
  private func cliques(_ count: Int, of size: Int, closed: Bool) -> Graph {
    var edges: [String] = []
    for clique in 0..<count {
      for first in 0..<size {
        for second in first + 1..<size { edges.append("c\(clique)-\(first) c\(clique)-\(second)") }
      }
      if closed || clique + 1 < count { edges.append("c\(clique)-0 c\((clique + 1) % count)-1") }
    }
    return Graph(edges: edges.joined(separator: ","))
  }

  private func ids(_ communities: Communities, in snapshot: GraphSnapshot) -> [String] {
    (0..<communities.count).map { community in
      communities[community].map { snapshot.entity(at: $0).id.rawValue }.joined(separator: " ")
    }
  }

  @Test("of two cliques with one relation between are the cliques", arguments: 1...20 as ClosedRange<UInt64>)
  func twoCliques(seed: UInt64) throws {
    let snapshot = try GraphSnapshot(cliques(2, of: 5, closed: false))
    let communities = try snapshot.communities(seed: seed)
    #expect(
      ids(communities, in: snapshot) == ["c0-0 c0-1 c0-2 c0-3 c0-4", "c1-0 c1-1 c1-2 c1-3 c1-4"])
    #expect(communities.ofNode == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    #expect(communities.sizes == [5, 5])
    #expect(isClose([communities.modularity], [19.0 / 42]))
  }

  @Test("of a ring of cliques are the cliques")
  func ringOfCliques() throws {
    let communities = try GraphSnapshot(cliques(10, of: 5, closed: true)).communities()
    #expect(communities.sizes == Array(repeating: 5, count: 10))
    #expect(communities.ofNode == (0..<50).map { $0 / 5 })
    #expect(isClose([communities.modularity], [10.0 / 11 - 1.0 / 10]))
  }

  @Test("a long ring of cliques falls into pairs, modularity's known limit, which a higher resolution lifts")
  func resolutionLimit() throws {
    let snapshot = try GraphSnapshot(cliques(30, of: 5, closed: true))
    let pairs = try snapshot.communities()
    // Pairs are the best division; rarely does a run end at one with a triple or a single clique in it.
    #expect(pairs.modularity > 300.0 / 330 - 1.0 / 30)
    #expect(pairs.modularity <= 315.0 / 330 - 1.0 / 15 + 1e-12)
    #expect(pairs.count < 20)
    let single = try snapshot.communities(resolution: 3)
    #expect(single.sizes == Array(repeating: 5, count: 30))
    #expect(isClose([single.modularity], [300.0 / 330 - 3 * 1.0 / 30]))
  }

  @Test("a star is one, of modularity 0")
  func star() throws {
    let communities = try GraphSnapshot(.star(9)).communities()
    #expect(communities.sizes == [9])
    #expect(isClose([communities.modularity], [0]))
    #expect(communities.representative(of: 0) == 0)
  }

  @Test("of an empty graph are none; one entity is one, and so it is with a loop")
  func smallest() throws {
    let none = try GraphSnapshot(Graph()).communities()
    #expect(none.count == 0 && none.sizes.isEmpty && none.ofNode.isEmpty && none.modularity == 0)
    for edges in ["a", "a a"] {
      let one = try GraphSnapshot(Graph(edges: edges)).communities()
      #expect(one.ofNode == [0] && one.modularity == 0 && one.representative(of: 0) == 0)
    }
  }

  @Test("never span components; isolated entities are each one; largest first, then the smallest id")
  func disconnected() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "i9, d e, a1 a10, z y, y x, x x, z x, i8"))
    #expect(ids(try snapshot.communities(), in: snapshot) == ["x y z", "a1 a10", "d e", "i8", "i9"])
    #expect(
      ids(try snapshot.communities(resolution: 0), in: snapshot) == ["x y z", "a1 a10", "d e", "i8", "i9"])
  }

  @Test(
    "of Zachary's karate club reach the highest modularity there is", arguments: 1...20 as ClosedRange<UInt64>
  )
  func karateClub(seed: UInt64) throws {
    let communities = try GraphSnapshot(.karateClub).communities(seed: seed)
    #expect(isClose([(communities.modularity * 1e6).rounded()], [419_790]))
    #expect(communities.count == 4)
  }

  @Test("parallel relations add up, and weights count where they are asked for")
  func weights() throws {
    let parallel = try GraphSnapshot(
      Graph(edges: "a b, b c, c b, b c, c d, b c, b c, b c, b c, b c, b c, b c"))
    let weighty = try GraphSnapshot(Graph(edges: "a b 1, b c 10, c d 1"))
    let path = try weighty.communities()
    #expect(path.ofNode == [0, 0, 1, 1])
    #expect(isClose([path.modularity], [1.0 / 6]))
    for heavy in [try parallel.communities(), try weighty.communities(weighted: true)] {
      #expect(heavy.ofNode == [0, 0, 0, 0])
      #expect(isClose([heavy.modularity], [0]))
    }
  }

  @Test("a loop weighs for its entity alone")
  func loops() throws {
    #expect(try GraphSnapshot(Graph(edges: "a b")).communities().count == 1)
    let parted = try GraphSnapshot(Graph(edges: "a b, a a 3, b b 3")).communities(weighted: true)
    #expect(parted.ofNode == [0, 1])
    #expect(isClose([parted.modularity], [5.0 / 14]))
  }

  @Test(
    "direction makes no difference, nor does a type that leads both ways", arguments: ["funds", "family_of"])
  func direction(type: String) throws {
    var generator = SplitMix64(seed: 5)
    let graph = Graph.random(
      entities: 60, relations: 150, weights: [1, 2, 5], type: RelationTypeName(type), using: &generator)
    let directed = try GraphSnapshot(graph, directed: true)
    let undirected = try GraphSnapshot(graph)
    #expect(try directed.communities() == undirected.communities())
    #expect(try directed.communities(weighted: true) == undirected.communities(weighted: true))
  }

  @Test("are called by the member with most relations inside, of several the first by id")
  func representative() throws {
    // e9 has the highest degree, but less of it inside than e2 has.
    let snapshot = try GraphSnapshot(
      Graph(
        edges: "e1 e2,e2 e3,e2 e9,e1 e3,e1 e9,e3 e9,e2 e4,e9 f1,e9 f3,f1 f2,f2 f3,f1 f3,f3 f4,f1 f4,f2 f4"))
    let communities = try snapshot.communities()
    #expect(ids(communities, in: snapshot) == ["e1 e2 e3 e4 e9", "f1 f2 f3 f4"])
    #expect(snapshot.entity(at: communities.representative(of: 0)).id == "e2")
    #expect(snapshot.entity(at: communities.representative(of: 1)).id == "f1")
  }

  @Test("a representative's weights count where those of the communities do")
  func weightedRepresentative() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b 1, b c 1, c d 9, d d 9"))
    let communities = try snapshot.communities(resolution: 0, weighted: true)
    #expect(communities.count == 1 && communities.representative(of: 0) == 2)
    #expect(try snapshot.communities(resolution: 0).representative(of: 0) == 1)
  }

  @Test("a resolution out of bounds is refused", arguments: [-0.1, .nan, .infinity, 1_000_001])
  func parameters(resolution: Double) throws {
    let snapshot = try GraphSnapshot(.path(3))
    let error = #expect(throws: AnalysisError.self) { try snapshot.communities(resolution: resolution) }
    #expect(error?.code == .parameter)
  }

  @Test("weights and resolutions at their bounds end in finite numbers", arguments: [0, 1, 1_000_000.0])
  func extremes(resolution: Double) throws {
    var generator = SplitMix64(seed: 3)
    let graph = Graph.random(entities: 40, relations: 90, weights: [1e-100, 1, 1e100], using: &generator)
    let communities = try GraphSnapshot(graph).communities(resolution: resolution, weighted: true)
    #expect(communities.modularity.isFinite)
    #expect(communities.sizes.reduce(0, +) == 40)
  }
}
