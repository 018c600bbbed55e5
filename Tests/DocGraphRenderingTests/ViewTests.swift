import DocGraphEvidence
import DocGraphFiles
import DocGraphModel
import DocGraphRendering
import DocGraphTestSupport
import Testing

@Suite("Views")
struct ViewTests {
  /// A chain a–b–c–d–e with a leaf f at c, and g alone.
  static let chain = Graph(edges: "a b, b c, c d, d e, c f, g")

  static func plan(_ graph: Graph = chain, _ change: (inout GraphView) -> Void) -> RenderPlan {
    var options = RenderOptions()
    change(&options.view)
    return RenderPlan(graph, options: options)
  }

  static func harbor() throws -> Graph {
    try GraphFile(reading: PackageFile("Graphs/harbor.yaml").path).graph
  }

  static func ids(_ plan: RenderPlan) -> String { plan.nodes.map(\.id.rawValue).joined(separator: " ") }

  @Test("without choices all is shown, and nothing is said of it")
  func whole() {
    let plan = Self.plan { _ in }
    #expect(Self.ids(plan) == "a b c d e f g")
    #expect(plan.captions == [])
    #expect(plan.omissions == [])
    #expect(plan.rootID == "c")
    #expect(plan.nodes.allSatisfy { $0.emphasis == .normal })
  }

  @Test(
    "a focus shows what is near it",
    arguments: [
      (0, "a", "Shown: a.", "Not shown: 6 entities and 5 relations (not in focus)."),
      (
        1, "a b", "Shown: a and what is within 1 hop.",
        "Not shown: 5 entities and 4 relations (more than 1 hop away)."
      ),
      (
        2, "a b c", "Shown: a and what is within 2 hops.",
        "Not shown: 4 entities and 3 relations (more than 2 hops away)."
      ),
      (
        9, "a b c d e f", "Shown: a and what is within 9 hops.",
        "Not shown: 1 entity (more than 9 hops away)."
      ),
    ])
  func focus(hops: Int, ids: String, shown: String, leftOut: String) {
    let plan = Self.plan {
      $0.focus = ["a"]
      $0.hops = hops
    }
    #expect(Self.ids(plan) == ids)
    #expect(plan.captions == [shown, leftOut])
    #expect(plan.rootID == "a")
    #expect(plan.nodes.map(\.emphasis).filter { $0 != .normal } == [.highlighted])
    #expect(plan.edges.allSatisfy { $0.emphasis == .normal })
  }

  @Test("several in focus, one of them unknown; who is asked for by name is shown without a relation")
  func focuses() async {
    let plan = Self.plan {
      $0.focus = ["nobody", "e", "g"]
      $0.hops = 1
    }
    #expect(Self.ids(plan) == "d e g")
    #expect(plan.captions.first == "Shown: nobody, e and g and what is within 1 hop.")
    var options = RenderOptions()
    options.filter.relationTypes = ["owns"]
    options.view.focus = ["b"]
    #expect(Self.ids(RenderPlan(Self.chain, options: options)) == "b")
    #expect(Self.plan { $0.focus = ["nobody"] }.nodes == [])
    options.view.focus = ["nobody"]
    options.filter = .all
    let error = await #expect(throws: RenderError.self) {
      try await Renderer.picture(Self.chain, options: options)
    }
    #expect(
      error?.message
        == "nothing is left to draw. Shown: nobody and what is within 1 hop. "
        + "Not shown: 7 entities and 5 relations (more than 1 hop away).")
  }

  @Test("chains are highlighted and what is around them faded, the most connected of it first")
  func paths() {
    let path = { (around: Int, most: Int) in
      Self.plan(Graph(edges: "a b, b c, b d, d e, d f, c g, g h")) {
        $0.paths = GraphView.Paths(
          ends: ["a", "c"], entities: ["a", "b", "c"], relations: ["r1", "r2"], surroundingHops: around,
          maximumSurroundings: most)
      }
    }
    let plan = path(1, 30)
    #expect(Self.ids(plan) == "a b c d g")
    #expect(
      plan.nodes.map(\.emphasis) == [.highlighted, .highlighted, .highlighted, .faded, .faded])
    #expect(plan.edges.map(\.id) == ["r1", "r2", "r3", "r6"])
    #expect(plan.edges.map(\.emphasis) == [.highlighted, .highlighted, .faded, .faded])
    #expect(plan.rootID == "a")
    #expect(
      plan.captions == [
        "Shown: the chains between a and c, with what is within 1 hop, faded.",
        "Not shown: 3 entities and 3 relations (more than 1 hop from the chains).",
      ])
    let cut = path(1, 1)
    #expect(Self.ids(cut) == "a b c d")
    #expect(
      cut.captions.last
        == "Not shown: 3 entities and 3 relations (more than 1 hop from the chains), "
        + "1 entity and 1 relation (less connected, around the chains).")
    let bare = path(0, 30)
    #expect(Self.ids(bare) == "a b c")
    #expect(
      bare.captions == [
        "Shown: the chains between a and c.",
        "Not shown: 5 entities and 5 relations (not on the chains).",
      ])
  }

  @Test("the chains of an answer are those of the picture, whatever the filter")
  func answer() throws {
    let graph = try Self.harbor()
    let index = GraphIndex(graph)
    let question = ChainQuestion(from: "tobin-rask", to: "pelagia-nominees")
    let answer = try ChainFinder(index).answer(to: question)
    var options = RenderOptions(filter: .standard)
    options.view.paths = GraphView.Paths(answer, of: graph)
    let plan = RenderPlan(graph, options: options)
    #expect(
      Set(plan.edges.filter { $0.emphasis == .highlighted }.map(\.id))
        == Set(answer.relations.compactMap { graph.relations[$0].id }))
    #expect(
      Set(plan.nodes.filter { $0.emphasis == .highlighted }.map(\.id))
        == Set(answer.chains.flatMap(\.entities)))
    #expect(
      plan.captions.first
        == "Shown: the chains between Tobin Rask and Pelagia Nominees, with what is within 1 hop, faded.")
  }

  @Test("the harbor's best connected twenty, and what is near one of its people")
  func harborViews() throws {
    let graph = try Self.harbor()
    let top = Self.plan(graph) { $0.top = .init(20) }
    #expect(top.subtitle == "20 entities · 52 relations · as of 2034-06-08")
    #expect(
      top.captions.prefix(2) == [
        "Shown: the top 20 by number of relations.",
        "Not shown: 1 relation (rejected), 55 entities and 119 relations (not among the top 20).",
      ])
    let focus = Self.plan(graph) {
      $0.focus = ["tobin-rask"]
      $0.bundlesParallels = true
    }
    #expect(focus.subtitle == "9 entities · 17 relations in 14 lines · as of 2034-06-08")
    #expect(
      focus.captions.prefix(3) == [
        "Shown: Tobin Rask and what is within 1 hop; parallel relations as one line.",
        "Not shown: 1 relation (rejected), 66 entities and 154 relations (more than 1 hop away).",
        "A line for several relations is drawn as the firmest of them; its label and title say what is in doubt.",
      ])
    let paid = try #require(
      focus.edges.first { Set([$0.source, $0.target]) == ["tobin-rask", "pelagia-nominees"] })
    #expect(paid.lines == ["pays, 2 ×", "pays (denied)"])
    #expect(paid.style.pattern == .dotted)
    let forum = try GraphFile(reading: PackageFile("Graphs/sco-ai-forum.yaml").path).graph
    let types = Self.plan(forum) { $0.collapse = .types }
    #expect(
      types.nodes.map(\.name) == ["3 people", "13 organizations", "2 events", "13 pledges", "3 places"])
    #expect(
      types.subtitle == "34 entities in 5 groups · 65 relations, 6 of them within groups · as of 2025-05-30")
    let pledges = try #require(
      types.edges.first { Set([$0.source, $0.target]) == ["group-place", "group-pledge"] })
    #expect(pledges.lines == ["11 × made pledge", "(10 in doubt)"])
  }

  @Test("conditions leave out what does not meet all of them, unless it is named")
  func conditions() throws {
    var graph = Self.chain
    for (index, size) in zip(graph.entities.indices, [5, 4, 9, 7] as [DecimalNumber]) {
      graph.entities[index].properties = [Property(name: "size", value: .number(size))]
    }
    graph.entities[0].kind = "trust"
    let size = try PropertyCondition(parsing: "size >= 5")
    let kind = try PropertyCondition(parsing: "kind != trust")
    let plan = Self.plan(graph) { $0.conditions = [size, kind] }
    #expect(Self.ids(plan) == "c d")
    #expect(
      plan.captions == [
        "Shown: only where size >= 5 and kind != trust.",
        "Not shown: 5 entities and 4 relations (conditions not met).",
      ])
    let named = Self.plan(graph) {
      $0.conditions = [kind, size]
      $0.focus = ["b"]
    }
    #expect(Self.ids(named) == "b c")
  }

  @Test("entities, their types and types of relations can be hidden")
  func hidden() {
    var graph = Self.chain
    graph.entities[3].type = .person
    graph.relations[0].type = "owns"
    let plan = Self.plan(graph) {
      $0.hidden = [.entity("f"), .entityType("person"), .relationType("owns")]
    }
    #expect(Self.ids(plan) == "a b c e g")
    #expect(plan.edges.map(\.id) == ["r2"])
    #expect(plan.captions == ["Not shown: 2 entities and 4 relations (hidden)."])
    // A name says more than a type, and hiding by name more than naming.
    #expect(
      Self.ids(
        Self.plan(graph) {
          $0.hidden = [.entityType("person"), .entity("e")]
          $0.focus = ["d", "e"]
        }) == "d c")
  }

  @Test("entities with few relations are left out, counted once")
  func degrees() {
    let plan = Self.plan { $0.minimumDegree = 2 }
    #expect(Self.ids(plan) == "b c d")
    #expect(
      plan.captions == [
        "Shown: entities with at least 2 relations.",
        "Not shown: 4 entities and 3 relations (fewer than 2 relations).",
      ])
    let loop = Self.plan(Graph(edges: "a a, b c")) { $0.minimumDegree = 2 }
    #expect(loop.nodes == [])
  }

  @Test("the highest stay, equal ones in the order of their ids, those without a value never")
  func top() {
    let byDegree = Self.plan { $0.top = .init(3) }
    #expect(Self.ids(byDegree) == "b c d")
    #expect(
      byDegree.captions == [
        "Shown: the top 3 by number of relations.",
        "Not shown: 4 entities and 3 relations (not among the top 3).",
      ])
    let scale = NodeScale(label: "betweenness", values: ["g": 5, "a": 1, "e": .nan, "f": -2])
    #expect(Self.ids(Self.plan { $0.top = .init(2, by: scale) }) == "a g")
    #expect(Self.ids(Self.plan { $0.top = .init(4, by: scale) }) == "a f g")
    #expect(
      Self.plan { $0.top = .init(2, by: scale) }.captions.first == "Shown: the top 2 by betweenness.")
    #expect(
      Self.ids(
        Self.plan {
          $0.top = .init(2, by: scale)
          $0.focus = ["c"]
          $0.hops = 9
        }) == "a c f")
    #expect(Self.plan { $0.top = .init(-1) }.nodes == [])
  }

  @Test("parts combine in their order")
  func combined() {
    let plan = Self.plan {
      $0.hidden = [.entity("f")]
      $0.focus = ["c"]
      $0.hops = 2
      $0.minimumDegree = 2
    }
    #expect(Self.ids(plan) == "b c d")
    #expect(
      plan.captions == [
        "Shown: c and what is within 2 hops; entities with at least 2 relations.",
        "Not shown: 1 entity and 1 relation (hidden), 1 entity (more than 2 hops away), "
          + "2 entities and 2 relations (fewer than 2 relations).",
      ])
  }

  @Test("texts of any kind pass through labels, names and captions", arguments: TortureStrings.own)
  func hostile(text: String) throws {
    var graph = Self.chain
    for index in graph.entities.indices { graph.entities[index].name = text }
    let values = Dictionary(uniqueKeysWithValues: graph.entities.map { ($0.id, text) })
    let groups = EntityGroups(
      ["a": 1, "b": 1, "c": .max, "d": .min, "e": .min], label: text, plural: text,
      names: [1: text])
    for collapse in [nil, GraphView.Collapse.types, .groups(groups)] {
      let plan = Self.plan(graph) {
        $0.focus = ["a"]
        $0.hops = .max
        $0.top = .init(
          .max,
          by: NodeScale(
            label: text, values: ["a": 1, "b": 2, "c": 1e300, "d": -1e300, "e": 0, "f": 0, "g": 0]))
        $0.size = NodeScale(label: text, values: ["a": 1e308, "b": -1e308, "c": .nan])
        $0.color = .categories(label: text, values: values)
        $0.collapse = collapse
        $0.bundlesParallels = true
      }
      #expect(plan.nodes.reduce(0) { $0 + $1.memberCount } == 6)
      #expect(plan.captions.allSatisfy { !$0.contains("\n") && $0.utf8.count < 2_000 })
      #expect(plan.legend.scales.flatMap(\.entries).allSatisfy { $0.label.count <= 80 })
      #expect(throws: Never.self) {
        var options = RenderOptions()
        options.view.collapse = collapse
        options.view.color = .categories(label: text, values: values)
        _ = try Renderer.dot(graph, options: options)
      }
    }
  }
}
