import DocGraphModel
import DocGraphRendering
import DocGraphTestSupport
import Testing

@Suite("Sizes and colors that say values")
struct ViewScaleTests {
  static let graph = Graph(edges: "a b, b c, c d, d e, e f")

  static func plan(_ change: (inout GraphView) -> Void) -> RenderPlan { ViewTests.plan(graph, change) }

  @Test("sizes go from 1 to 1.8, with the scale and what has no value in the legend")
  func sizes() throws {
    let plan = Self.plan {
      $0.size = NodeScale(label: "staff", values: ["a": 100, "b": 300, "c": 200, "d": .infinity, "e": 200])
    }
    #expect(plan.nodes.map(\.textScale) == [1, 1.8, 1.4, 1, 1.4, 1])
    let scale = try #require(plan.legend.scales.first)
    #expect(scale.says == .size)
    #expect(scale.label == "staff")
    #expect(scale.entries.map(\.label) == ["100", "200", "300"])
    #expect(scale.entries.map(\.textScale) == [1, 1.4, 1.8])
    #expect(scale.missing?.label == "no value: 2")
    #expect(plan.nodes[1].height > plan.nodes[0].height)
    #expect(plan.nodes[0].tooltip == "a, organization\nstaff: 100")
    #expect(plan.nodes[3].tooltip == "d, organization\nstaff: no value")
  }

  @Test("where most values are small, places are square roots")
  func roots() {
    let plan = Self.plan {
      $0.size = NodeScale(
        label: "betweenness", values: ["a": 0, "b": 0, "c": 0.01, "d": 0.01, "e": 0.25, "f": 1])
    }
    #expect(plan.nodes.map(\.textScale) == [1, 1, 1.08, 1.08, 1.4, 1.8])
    #expect(plan.legend.scales[0].entries.map(\.label) == ["0", "0.25", "1"])
    #expect(plan.legend.scales[0].missing == nil)
  }

  @Test("equal values have one look, and no values none")
  func flat() {
    let equal = Self.plan { $0.size = NodeScale(label: "x", values: ["a": 4, "b": 4]) }
    #expect(equal.legend.scales[0].entries.map(\.label) == ["4"])
    #expect(equal.nodes.allSatisfy { $0.textScale == 1 })
    let none = Self.plan {
      $0.size = NodeScale(label: "x", values: [:])
      $0.color = .scale(NodeScale(label: "y", values: [:]))
    }
    #expect(none.legend.scales.map(\.entries) == [[], []])
    #expect(none.legend.scales.map(\.missing?.label) == ["no value: 6", "no value: 6"])
  }

  @Test("colors by number: the legend's steps are those of the cards, and the glyph still tells the type")
  func numbers() throws {
    let values: [EntityID: Double] = ["a": 2029, "b": 2031, "c": 2033, "d": 2034, "e": 2039]
    let plan = Self.plan { $0.color = .scale(NodeScale(label: "founded", values: values)) }
    let scale = try #require(plan.legend.scales.first)
    #expect(scale.says == .color)
    #expect(
      scale.entries.map(\.label) == [
        "2029 to 2031", "2031 to 2033", "2033 to 2035", "2035 to 2037", "2037 to 2039",
      ])
    let fills = scale.entries.compactMap(\.card?.fill)
    #expect(Set(fills).count == 5)
    #expect(
      plan.nodes.map(\.card.fill) == [fills[0], fills[1], fills[2], fills[2], fills[4]] + [
        scale.missing?.card?.fill
      ])
    #expect(plan.nodes.map(\.card.glyph) == plan.nodes.map { _ in "▣" })
    #expect(scale.missing?.label == "no value: 1")
    #expect(plan.legend.cards.map(\.label) == ["organization"])
    #expect(plan.legend.cards[0].card.fill == plan.theme.background)
  }

  @Test("colors by text: the commonest first, the rarest together")
  func texts() throws {
    let plan = Self.plan {
      $0.color = .categories(label: "port", values: ["a": "north", "b": "south", "c": "south", "d": ""])
    }
    let scale = try #require(plan.legend.scales.first)
    #expect(scale.entries.map(\.label) == ["south", "“”", "north"])
    let fills = scale.entries.map(\.card?.fill)
    #expect(
      plan.nodes.map(\.card.fill).map(Optional.some)
        == [fills[2], fills[0], fills[0], fills[1], scale.missing?.card?.fill, scale.missing?.card?.fill])
    #expect(plan.nodes[0].tooltip == "a, organization\nport: north")
    var generator = SplitMix64(seed: 1)
    let large = Graph.random(entities: 30, relations: 0, using: &generator)
    let values = Dictionary(uniqueKeysWithValues: large.entities.map { ($0.id, "v \($0.id)") })
    let crowded = ViewTests.plan(large) { $0.color = .categories(label: "port", values: values) }
    let entries = crowded.legend.scales[0].entries
    #expect(entries.last?.label == "\(30 - entries.count + 1) other values")
  }

  @Test("whole numbers have a whole one in the middle of their scale, at its own size")
  func wholeNumbers() {
    let plan = Self.plan { $0.size = NodeScale(label: "x", values: ["a": 1, "b": 3, "c": 4, "d": 6]) }
    #expect(plan.legend.scales[0].entries.map(\.label) == ["1", "4", "6"])
    #expect(plan.legend.scales[0].entries[1].textScale == plan.nodes[2].textScale)
    let close = Self.plan { $0.size = NodeScale(label: "x", values: ["a": 1, "b": 2]) }
    #expect(close.legend.scales[0].entries.map(\.label) == ["1", "2"])
  }

  @Test("properties and fields give values: numbers of the commonest unit, years of dates, words")
  func properties() throws {
    var graph = Self.graph
    let sizes: [(number: DecimalNumber, unit: String?)] = [
      (1, "staff"), (2, "ships"), (3, "staff"), (4, nil),
    ]
    for (index, (number, unit)) in sizes.enumerated() {
      var property = Property(name: "Size", value: .number(number))
      property.unit = unit
      graph.entities[index].properties = [property]
    }
    graph.entities[4].properties = [Property(name: "size", value: .text("large"))]
    graph.entities[5].pledge = Pledge(action: "grow", due: PartialDate(year: 2033, month: 5))
    graph.entities[0].pledge = Pledge(due: try PartialDate(edtf: "../2031"))
    graph.entities[1].kind = "state_company"
    #expect(
      try NodeScale(property: "size", of: graph)
        == NodeScale(label: "size (staff)", values: ["a": 1, "c": 3]))
    #expect(
      try NodeScale(property: "due", of: graph)
        == NodeScale(label: "due (year)", values: ["a": 2031, "f": 2033]))
    #expect(
      try NodeColoring(property: "size", of: graph)
        == .categories(
          label: "size",
          values: ["a": "1 staff", "b": "2 ships", "c": "3 staff", "d": "4", "e": "large"]))
    #expect(
      try NodeColoring(property: "due", of: graph)
        == .scale(NodeScale(label: "due (year)", values: ["a": 2031, "f": 2033])))
    #expect(
      try NodeColoring(property: "kind", of: graph)
        == .categories(label: "kind", values: ["b": "state company"]))
    #expect(throws: ModelError.self) { try NodeScale(property: "kind", of: graph) }
    #expect(throws: ModelError.self) { try NodeScale(property: "weight", of: graph) }
    #expect(throws: ModelError.self) { try NodeColoring(property: "", of: graph) }
  }

  @Test("what is not reviewed says so where color says something else")
  func candidates() {
    var graph = Self.graph
    graph.entities[0].review = .candidate
    let plan = ViewTests.plan(graph) { $0.color = .categories(label: "port", values: ["a": "north"]) }
    #expect(plan.nodes[0].details == ["not reviewed"])
    #expect(!plan.legend.cards.map(\.label).contains("not reviewed"))
  }

  @Test("groups are as large as they have members")
  func groups() {
    let plan = Self.plan {
      $0.collapse = .groups(EntityGroups(["a": 1, "b": 1, "c": 2, "d": 2, "e": 2, "f": 2]))
    }
    #expect(plan.nodes.map(\.memberCount) == [2, 4])
    #expect(plan.nodes.map(\.textScale) == [1, 1.8])
    #expect(plan.legend.scales.map(\.label) == ["number of entities"])
    #expect(plan.legend.scales[0].entries.map(\.label) == ["2", "3", "4"])
  }
}
