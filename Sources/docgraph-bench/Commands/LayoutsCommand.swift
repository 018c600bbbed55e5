import ArgumentParser
import DocGraph
import DocGraphModel
import DocGraphRendering
import Foundation
import GraphvizBridge

struct LayoutsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layouts", abstract: "Lay graphs out, and count what crosses and covers what.")

  @Argument(
    help: """
      Graph files, 150/300 for a generated graph of so many entities and relations, or a JSON file of entities and \
      relations with labels and no more.
      """)
  var graphs: [String]

  @Option(help: "auto, columns, flow, organic, radial or circular.")
  var style = "auto"

  @Option(help: "page, web, poster or slide.")
  var purpose = "web"

  @Option(help: "How many orders to try; as many as fit the size unless given.")
  var orders: Int?

  @Option(help: "A folder for each layout as Graphviz's JSON (for metric.py) and as a plain SVG.")
  var output: String?

  func run() async throws {
    guard let style = LayoutStyle(rawValue: style), let purpose = Purpose(rawValue: purpose) else {
      throw ValidationError("no such style or purpose")
    }
    let options = LayoutOptions(style: style, purpose: purpose, orders: orders)
    print(LayoutRow.head)
    for name in graphs {
      let plan = RenderPlan(try graph(name))
      var time = Measurement(name)
      let clock = ContinuousClock()
      let start = clock.now
      let arrangement = try await Renderer.arrange(
        plan, options: options, service: RecordingGraphviz(folder: output))
      time.runs.append(.init(wall: (clock.now - start) / .seconds(1), cpu: 0))
      let scoring = clock.now
      let score = LayoutScore(plan, arrangement.geometry)
      let milliseconds = (clock.now - scoring) / .milliseconds(1)
      let title = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
      print(LayoutRow(title, plan, arrangement, score, seconds: time.median.wall).text)
      print(String(format: "  score %.1f ms", milliseconds), arrangement.notes.joined(separator: "; "))
      if let output {
        let dump = LayoutDump(plan: plan, geometry: arrangement.geometry)
        let path = "\(output)/\(name.replacing("/", with: "-"))-\(arrangement.style.rawValue)"
        try dump.json().write(to: URL(fileURLWithPath: path + ".json"))
        try Data(dump.svg.utf8).write(to: URL(fileURLWithPath: path + ".svg"))
      }
    }
  }

  private func graph(_ name: String) throws -> Graph {
    let counts = name.split(separator: "/").compactMap { Int($0) }
    if counts.count == 2, name.allSatisfy({ $0.isNumber || $0 == "/" }) {
      return GraphGenerator.graph(entities: max(counts[0], 10), relations: max(counts[1], 1), seed: 1)
    }
    if name.hasSuffix(".json"), let graph = try LabelledGraph(path: name)?.graph { return graph }
    return try GraphFile(reading: name).graph
  }
}

/// Graphviz in this process, which keeps each text that it was given where a folder is given.
private struct RecordingGraphviz: GraphvizService {
  let folder: String?

  func geometries(
    of dots: [[UInt8]], engine: GraphvizEngine
  ) async -> [Result<GraphvizGeometry, GraphvizError>] {
    if let folder {
      for (number, dot) in dots.enumerated() {
        try? Data(dot).write(to: URL(fileURLWithPath: "\(folder)/\(engine.rawValue)-\(number).gv"))
      }
    }
    return await InProcessGraphviz().geometries(of: dots, engine: engine)
  }

  func drawing(
    of dot: [UInt8], engine: GraphvizEngine, format: GraphvizFormat
  ) async throws(GraphvizError) -> GraphvizOutput {
    try await InProcessGraphviz().drawing(of: dot, engine: engine, format: format)
  }

  func picture(of graph: ForeignGraph) async throws(GraphvizError) -> ForeignPicture {
    try await InProcessGraphviz().picture(of: graph)
  }

  func converted(_ picture: GraphvizConversion) async throws(GraphvizError) -> GraphvizOutput {
    try await InProcessGraphviz().converted(picture)
  }
}

/// One line of the table.
struct LayoutRow {
  static let head =
    "graph | style | orders | crossings | through | labels ll/ln/le | hidden | inches | seconds"

  let text: String

  init(_ name: String, _ plan: RenderPlan, _ arrangement: Arrangement, _ score: LayoutScore, seconds: Double)
  {
    let cells = [
      "\(name) \(plan.nodes.count)/\(plan.edges.count)", arrangement.style.rawValue, "\(arrangement.orders)",
      "\(score.crossings)", "\(score.linesThroughNodes)",
      "\(score.labelOverlaps)/\(score.labelsOnNodes)/\(score.linesOnLabels)", "\(score.hiddenLabels)",
      String(format: "%.1f×%.1f", score.width, score.height), String(format: "%.2f", seconds),
    ]
    text = cells.joined(separator: " | ")
  }
}

/// Entities with id, type and name, and relations with labels of any words.
private struct LabelledGraph: Decodable {
  struct Item: Decodable {
    var id: String
    var type: String
    var name: String
  }
  struct Line: Decodable {
    var source: String
    var target: String
    var label: String
  }

  var entities: [Item]
  var relations: [Line]

  /// nil for another kind of JSON file.
  init?(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let read = try? JSONDecoder().decode(LabelledGraph.self, from: data) else { return nil }
    self = read
  }

  var graph: Graph {
    var graph = Graph(title: "Labelled")
    graph.entities = entities.map {
      Entity(id: EntityID($0.id), type: EntityTypeName($0.type), name: $0.name)
    }
    graph.relations = relations.enumerated().map { number, line in
      var relation = Relation(
        id: RelationID("r\(number)"), EntityID(line.source), "related_to", EntityID(line.target))
      relation.label = line.label
      return relation
    }
    return graph
  }
}

/// A layout as other programs read it, and to look at.
private struct LayoutDump {
  let plan: RenderPlan
  let geometry: GraphvizGeometry

  /// As `dot -Tjson` writes it, with what `metric.py` reads: y runs up.
  func json() throws -> Data {
    func pair(_ point: GraphvizGeometry.Point) -> String { "\(point.x),\(geometry.height - point.y)" }
    let objects = zip(plan.nodes, geometry.nodes).enumerated().map { number, pair1 in
      [
        "_gvid": number, "name": pair1.0.name, "pos": pair(pair1.1.center), "width": "\(pair1.0.width / 72)",
        "height": "\(pair1.0.height / 72)",
      ] as [String: Any]
    }
    let edges = zip(plan.edges, geometry.edges).map { edge, drawn in
      var object: [String: Any] = ["tail": drawn.tail, "head": drawn.head]
      object["pos"] = drawn.splines.map { spline in
        let tips = [spline.startTip.map { "s," + pair($0) }, spline.endTip.map { "e," + pair($0) }]
        return (tips.compactMap { $0 } + spline.points.map(pair)).joined(separator: " ")
      }.joined(separator: ";")
      if edge.labelWidth > 0 {
        object["label"] = edge.lines.joined(separator: "\n")
        object["_ldraw_"] = [
          ["op": "F", "size": edge.labelHeight / 1.2] as [String: Any],
          ["op": "T", "width": edge.labelWidth],
        ]
        if let label = drawn.label { object["lp"] = pair(label) }
      }
      return object
    }
    let all: [String: Any] = [
      "bb": "0,0,\(geometry.width),\(geometry.height)", "objects": objects, "edges": edges,
    ]
    return try JSONSerialization.data(withJSONObject: all)
  }

  var svg: String {
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-8 -8 \(geometry.width + 16) \(geometry.height + 16)\" width=\"\(geometry.width + 16)\" height=\"\(geometry.height + 16)\" font-family=\"Arial,Liberation Sans\"><rect x=\"-8\" y=\"-8\" width=\"100%\" height=\"100%\" fill=\"white\"/>"
    ]
    for edge in geometry.edges {
      for spline in edge.splines {
        guard let first = spline.points.first else { continue }
        let rest = spline.points.dropFirst().map { "\($0.x),\($0.y)" }.joined(separator: " ")
        lines.append("<path d=\"M\(first.x),\(first.y)C\(rest)\" fill=\"none\" stroke=\"#6b7686\"/>")
        for (tip, base) in [(spline.endTip, spline.points.last), (spline.startTip, spline.points.first)] {
          guard let tip, let base else { continue }
          let (x, y) = ((tip.x - base.x) * 0.35, (tip.y - base.y) * 0.35)
          lines.append(
            "<path d=\"M\(tip.x),\(tip.y)L\(base.x - y),\(base.y + x)L\(base.x + y),\(base.y - x)Z\" fill=\"#6b7686\"/>"
          )
        }
      }
    }
    for (node, place) in zip(plan.nodes, geometry.nodes) {
      let (x, y) = (place.center.x - node.width / 2, place.center.y - node.height / 2)
      lines.append(
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(node.width)\" height=\"\(node.height)\" rx=\"4\" fill=\"\(node.card.fill)\" stroke=\"\(node.card.line)\"/>"
      )
      for (number, line) in node.lines.enumerated() {
        lines.append(text(line, x: x + 24, y: y + 16 + 14.4 * Double(number), size: 12, anchor: "start"))
      }
    }
    for (edge, place) in zip(plan.edges, geometry.edges) {
      guard let label = place.label else { continue }
      let top = label.y - edge.labelHeight / 2
      for (number, line) in edge.lines.enumerated() {
        lines.append(text(line, x: label.x, y: top + 9.5 + 10.8 * Double(number), size: 9, anchor: "middle"))
      }
    }
    return (lines + ["</svg>"]).joined(separator: "\n")
  }

  private func text(_ words: String, x: Double, y: Double, size: Int, anchor: String) -> String {
    let escaped = words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor)\" paint-order=\"stroke\" stroke=\"white\" stroke-width=\"2.5\">\(escaped)</text>"
  }
}
