import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("Diameter and distances")
struct DistancesTests {
  @Test("the diameter is that of the largest component, with relations taken either way")
  func diameter() throws {
    let path = try #require(try GraphSnapshot(.path(5)).diameter())
    #expect((path.length, path.source, path.target, path.componentSize) == (4, 0, 4, 5))
    let parts = try GraphSnapshot(Graph(edges: "h i, h j, h k, a b, b c, c d, d e"), directed: true)
    #expect(try parts.diameter()?.length == 4)
    #expect(try GraphSnapshot(Graph()).diameter() == nil)
    #expect(try GraphSnapshot(.krackhardtKite).diameter()?.length == 4)
  }

  @Test("the effective diameter lies between whole hops")
  func effective() throws {
    let path = try GraphSnapshot(.path(4)).distanceDistribution()
    #expect(path.pairs == [0, 6, 4, 2])
    #expect(path.longest == 3)
    #expect(
      isClose(
        [path.average, path.effectiveDiameter(), path.effectiveDiameter(share: 0.5)], [5.0 / 3, 2.4, 1]))
    let none = try GraphSnapshot(Graph(edges: "a, b")).distanceDistribution()
    #expect(none.longest == 0 && none.effectiveDiameter() == 0)
  }

  @Test("a sample of sources is what the seed says")
  func sampled() throws {
    let snapshot = try GraphSnapshot(.cycle(10))
    let some = try snapshot.distanceDistribution(samples: 3, seed: 4)
    #expect(some.pairs == [0, 6, 6, 6, 6, 3])
    #expect(!some.isExact && some.sourceCount == 3)
  }
}
