import DocGraphEvidence
import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphRendering

@Suite("Charts")
struct ChartTests {
  /// A graph by the name that a failing test shows.
  struct Sample: CustomTestStringConvertible, Sendable {
    var name: String
    var graph: Graph
    var testDescription: String { name }
  }

  static let samples: [Sample] = {
    var generator = SplitMix64(seed: 0xC4A7)
    var samples = ["Graphs/harbor.yaml", "Graphs/sco-ai-forum.yaml"].compactMap { path in
      (try? GraphFile(reading: PackageFile(path).path).graph).map { Sample(name: path, graph: $0) }
    }
    samples.append(Sample(name: "torture", graph: torture(&generator)))
    samples += (0..<25).map { Sample(name: "random \($0)", graph: .random(using: &generator)) }
    return samples
  }()

  /// Hostile names at every place, with dates of every form.
  private static func torture(_ generator: inout SplitMix64) -> Graph {
    var graph = Graph(title: TortureStrings.own.joined(separator: " "))
    graph.documents = [Document(id: "one", title: "<T> & \u{202E}\"x\"")]
    graph.documents[0].publisher = "P & <Q>\u{7}"
    graph.documents[0].published = PartialDate(year: 2033)
    let statuses = Pledge.Status.allCases
    for (number, text) in TortureStrings.own.enumerated() {
      let evidence = [Evidence(document: "one", quote: text)]
      var event = Entity(id: EntityID("e\(number)"), type: .event, name: text)
      event.event = Event(date: .random(using: &generator))
      event.evidence = evidence
      var pledge = Entity(id: EntityID("p\(number)"), type: .pledge, name: text)
      pledge.pledge = Pledge(action: text, due: .random(using: &generator))
      pledge.pledge?.made = .random(using: &generator)
      pledge.pledge?.history = (0..<3).map { step in
        Pledge.Step(
          statuses[(number + step) % statuses.count], date: .random(using: &generator), evidence: evidence)
      }
      graph.entities += [event, pledge, Entity(id: EntityID("o\(number)"), type: .organization, name: text)]
      var relation = Relation(
        id: RelationID("r\(number)"), EntityID("o\(number)"), "funds", "o0",
        polarity: number % 3 == 0 ? .negated : .positive,
        modality: Modality.allCases[number % Modality.allCases.count], evidence: evidence)
      relation.valid = .random(using: &generator)
      relation.role = text
      graph.relations.append(relation)
    }
    return graph
  }

  /// Both charts of a graph, as far as there is something to show.
  static func plans(_ graph: Graph) -> [ChartPlan] {
    let index = GraphIndex(graph)
    let timeline = Timeline(index, options: .init(filter: .exceptRejected))
    return [
      TimelineCharter(timeline, index, ChartOptions()).plan(),
      PledgeCharter(PledgeLedger(index), index, ChartOptions()).plan(),
    ].filter { !$0.rows.isEmpty }
  }

  @Test("no two texts stand on each other, and all of them on the page", arguments: samples)
  func texts(sample: Sample) {
    for plan in Self.plans(sample.graph) {
      let layout = ChartLayout(plan)
      let boxes = layout.texts.map(\.box)
      for (number, box) in boxes.enumerated() {
        #expect(box.x >= 0 && box.x + box.width <= layout.metrics.width, "\(layout.texts[number])")
        #expect(box.y >= 0 && box.y + box.height <= layout.height, "\(layout.texts[number])")
        for (other, text) in zip(boxes, layout.texts).dropFirst(number + 1) where box.overlaps(other) {
          Issue.record("\(layout.texts[number]) stands on \(text)")
        }
      }
    }
  }

  @Test("text keeps to the left of the plot, rows below each other, marks in their rows", arguments: samples)
  func rows(sample: Sample) {
    for plan in Self.plans(sample.graph) {
      let layout = ChartLayout(plan)
      for text in layout.texts where text.row != nil {
        #expect(text.box.x + text.box.width <= layout.metrics.plot.lowerBound)
      }
      for (row, next) in zip(layout.rows, layout.rows.dropFirst()) {
        #expect(row.top + row.height <= next.top + 0.001)
      }
      #expect(layout.rows.count == plan.rows.count)
      for (row, box) in zip(plan.rows, layout.rows) {
        #expect(row.marks.count == box.tracks.count)
        #expect(box.tracks.allSatisfy { $0 - 7 >= box.top - 1 && $0 + 7 <= box.top + box.height + 1 })
      }
    }
  }

  @Test("marks on one line of a row do not cover each other, and none leaves the page", arguments: samples)
  func marks(sample: Sample) {
    for plan in Self.plans(sample.graph) {
      let layout = ChartLayout(plan)
      let now = plan.asOf.map(\.bounds.ends.upperBound)
      for (row, box) in zip(plan.rows, layout.rows) {
        let extents = row.marks.map { MarkGeometry($0, scale: layout.scale, asOf: now).extent }
        for (number, extent) in extents.enumerated() {
          #expect(extent.lowerBound >= layout.metrics.textStart + layout.metrics.textWidth)
          #expect(extent.upperBound <= layout.metrics.width)
          for other in extents.indices.dropFirst(number + 1) where box.tracks[number] == box.tracks[other] {
            #expect(
              extent.upperBound <= extents[other].lowerBound || extents[other].upperBound <= extent.lowerBound
            )
          }
        }
      }
    }
  }

  @Test("every dated statement has one row, and every moment of a pledge its mark", arguments: samples)
  func completeness(sample: Sample) throws {
    let index = GraphIndex(sample.graph)
    let timeline = Timeline(index, options: .init(filter: .exceptRejected))
    let plan = TimelineCharter(timeline, index, ChartOptions()).plan()
    #expect(plan.rows.count == Set(timeline.entries.map(\.statement.subject)).count)
    #expect(Set(plan.rows.map(\.id)).count == plan.rows.count)
    let steps = timeline.entries.count { $0.statement.subject.kind == .pledge }
    #expect(plan.rows.filter { $0.kind == .square }.reduce(0) { $0 + $1.marks.count } == steps)
    #expect(plan.rows.filter { $0.kind != .square }.allSatisfy { $0.marks.count == 1 })
  }

  @Test("the drawing is well-formed, names itself, and is the same twice", arguments: samples)
  func document(sample: Sample) throws {
    for plan in Self.plans(sample.graph) {
      var first = ChartSVG(ChartLayout(plan))
      var second = ChartSVG(ChartLayout(plan))
      let bytes = first.bytes()
      #expect(bytes == second.bytes())
      let reading = try #require(SVGReading(bytes))
      #expect(reading.root["role"] == "img")
      #expect(reading.summary?.hasPrefix(plan.subtitle) == true)
      #expect(Set(reading.ids).count == reading.ids.count)
      for row in plan.rows {
        #expect(reading.groups[row.id]?.title?.isEmpty == false)
        #expect(reading.ids.contains(row.id))
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(
        !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    }
  }

  @Test("doubt is drawn as elsewhere: broken, empty and struck")
  func doubts() throws {
    let index = GraphIndex(try GraphFile(reading: PackageFile("Graphs/harbor.yaml").path).graph)
    let timeline = Timeline(index, options: .init(filter: .exceptRejected))
    let rows = TimelineCharter(timeline, index, ChartOptions()).plan().rows
    let alleged = try #require(rows.first { $0.id == "entry-r79" })
    #expect(alleged.marks.map(\.style.pattern) == [.dotted])
    #expect(alleged.detail == "alleged, contradicted, says Skerrow Marine Works")
    let denied = try #require(rows.first { $0.id == "entry-r80" })
    #expect(denied.isStruck && denied.marks.allSatisfy(\.style.isHollow))
    #expect(denied.marks.map(\.style.color) == [Theme.light.deniedLine])
    #expect(denied.tooltip.contains("“"))
    let plain = try #require(rows.first { $0.id == "entry-contract-signing" })
    #expect(plain.marks.map(\.style) == [ChartMark.Style(color: "#58328a")])
  }

  @Test("the harbor's pledges show what was made, revised, due and reported, and what is computed")
  func pledges() throws {
    let index = GraphIndex(try GraphFile(reading: PackageFile("Graphs/harbor.yaml").path).graph)
    let plan = PledgeCharter(PledgeLedger(index), index, ChartOptions()).plan()
    func marks(_ id: String) -> [String] {
      (plan.rows.first { $0.id == "entry-\(id)" }?.marks ?? []).map { "\($0.label ?? "") \($0.date)" }
    }
    #expect(plan.rows.count == 16)
    #expect(
      marks("pier-pledge") == ["pledge made 2031-03-04", "reported missed 2033-10-22", "pledge due 2033"])
    #expect(
      marks("findings-pledge") == [
        "pledge made 2033-02-14", "pledge due 2033-06", "overdue (computed) 2033-07-01/2034-06-08",
      ])
    #expect(
      marks("dredging-pledge") == [
        "pledge made 2032-06-20", "reported delivered 2032-10-30", "pledge due 2032-12-31",
      ])
    let details = plan.rows.first { $0.id == "entry-findings-pledge" }?.detail
    #expect(details?.contains("computed: overdue, silent for 15 months") == true)
    let links = plan.links.map { "\(plan.rows[$0.from].id) \(plan.rows[$0.to].id) \($0.date)" }
    #expect(
      links == [
        "entry-pier-pledge entry-pier-pledge-revised 2033-02-14",
        "entry-publish-contracts-pledge entry-april-contract-pledge 2034-01-16",
        "entry-sixty-apprentices-pledge entry-forty-apprentices-pledge 2033-09-01",
        "entry-april-contract-pledge entry-year-end-contract-pledge 2034-05-22",
      ])
  }

  @Test("what is above the most rows is counted, in the picture and in a warning")
  func cap() throws {
    var graph = Graph()
    for number in 0..<302 {
      var event = Entity(id: EntityID("e\(number)"), type: .event, name: "E")
      event.event = Event(date: PartialDate(year: 1_500 + number))
      graph.entities.append(event)
    }
    let index = GraphIndex(graph)
    let timeline = Timeline(index, options: .init(filter: .exceptRejected))
    let drawing = try Renderer.svg(timeline, of: index)
    #expect(
      drawing.warnings == [
        "a chart has at most 300 rows: 2 rows from 1800 on are not drawn; narrow the choice"
      ])
    let reading = try #require(SVGReading(drawing.bytes))
    #expect(reading.ids.count { $0.hasPrefix("entry-") } == 300)
    #expect(
      reading.summary?.contains("Not shown, since a chart has at most 300 rows: 2 rows from 1800 on.") == true
    )
  }

  @Test("nothing dated is no drawing")
  func empty() {
    let index = GraphIndex(Graph(edges: "a b"))
    #expect(throws: RenderError(code: .empty, message: "nothing to draw: no entry has a date")) {
      try Renderer.svg(Timeline(index, options: .init(filter: .exceptRejected)), of: index)
    }
    #expect(throws: RenderError(code: .empty, message: "nothing to draw: no pledge was made by then")) {
      try Renderer.svg(PledgeLedger(index), of: index)
    }
  }
}

extension ChartLayout.Box {
  fileprivate func overlaps(_ other: ChartLayout.Box) -> Bool {
    x + 0.01 < other.x + other.width && other.x + 0.01 < x + width && y + 0.01 < other.y + other.height
      && other.y + 0.01 < y + height
  }
}
