import DocGraph
import DocGraphWorker

/// A graph of the command line, ready to be drawn in whole or in parts.
struct GraphPicture: Sendable {
  private let maker: PictureMaker
  private let index: GraphIndex
  private let path: String

  private var options: Render { maker.options }

  init(_ path: String, _ maker: PictureMaker) throws {
    self.maker = maker
    self.path = path
    index = GraphIndex(try GraphOptions.load(path, root: maker.options.root).graph)
  }

  /// A part that has a picture of its own.
  struct Part: Sendable {
    /// What its file is called, after the graph's name.
    var id: String
    var title: String
    var view: @Sendable (inout GraphView) -> Void
  }

  /// A part for each community, or for each entity of a type with what is around it.
  func parts(_ each: String) throws -> [Part] {
    guard ["community", "communities"].contains(each.lowercased()) else {
      let type = try index.graph.schema.entityTypeName(each)
      return index.entities(ofType: type).map { position in
        let entity = index.graph.entities[position]
        return Part(id: entity.id.rawValue, title: entity.name) { $0.focus.append(entity.id) }
      }
    }
    return try values.communityParts().enumerated().map { number, part in
      Part(id: "community-\(number + 1)", title: part.label) { $0.part = part }
    }
  }

  private var values: MeasuredValues {
    get throws {
      var filter = RelationFilter.standard
      try options.view.picture.narrowing.narrow(&filter, index.graph.schema)
      return MeasuredValues(index, filter: filter)
    }
  }

  func made(_ part: Part? = nil) async throws -> MadePicture {
    switch options.drawn {
    case .graph: try await graph(part)
    case .timeline:
      try await chart(try TimelineOptions.timeline(index, options.view.picture)) {
        chart, options throws(RenderError) in
        try Renderer.svg(chart, of: index, options: options)
      }
    case .pledges:
      try await chart(PledgeLedger(index, asOf: options.view.picture.narrowing.asOf)) {
        chart, options throws(RenderError) in
        try Renderer.svg(chart, of: index, options: options)
      }
    }
  }

  private func chart<Chart>(
    _ chart: Chart, _ draw: (Chart, ChartOptions) throws(RenderError) -> Drawing
  ) async throws -> MadePicture {
    let drawing = try draw(chart, ChartOptions(theme: maker.theme, title: options.look.title))
    let bytes = try await maker.converted(drawing.bytes) {
      GraphvizConversion(
        svg: drawing.bytes, width: drawing.width * 0.75, height: drawing.height * 0.75,
        format: maker.format.conversion ?? .pdf, resolution: options.dpi ?? 144)
    }
    return MadePicture(bytes: bytes, warnings: drawing.warnings)
  }

  private func graph(_ part: Part?) async throws -> MadePicture {
    let renderOptions = try renderOptions(part)
    if maker.format == .dot {
      return MadePicture(bytes: try Renderer.dot(index.graph, options: renderOptions))
    }
    let layout = LayoutOptions(
      style: options.layout.layout, purpose: options.layout.purpose, orders: options.layout.orders,
      keeping: try await kept(renderOptions))
    let picture = try await ProgressLine().showing("laying out \(part?.title ?? path)") {
      try await Renderer.picture(index.graph, options: renderOptions, layout: layout, service: maker.service)
      {
        MeasuredValues.communities(of: $0)
      }
    }
    var made = MadePicture(bytes: [], warnings: picture.notes)
    made.score = picture.score
    made.details = [
      "\(picture.arrangement.style.rawValue): best of \(picture.arrangement.orders); \(picture.score.text)"
    ]
    made.bytes =
      maker.format == .json
      ? picture.json
      : try await maker.converted(picture.svg) {
        picture.conversion(to: maker.format.conversion ?? .pdf, resolution: options.dpi ?? 144)
      }
    return made
  }

  private func renderOptions(_ part: Part?) throws -> RenderOptions {
    let values = try values
    var result = RenderOptions(
      filter: try options.view.picture.filter(index.graph.schema), theme: maker.theme)
    result.view = try options.view.view(index, values: values)
    part?.view(&result.view)
    result.view.size = try options.look.sizeBy.map { try values.scale($0) }
    result.view.color = try options.look.colorBy.map { try values.coloring($0) }
    result.title = options.look.title
    if let part, options.look.title == nil {
      result.title = [index.graph.title, part.title].compactMap { $0 }.joined(separator: ": ")
    }
    result.showsFrame = options.look.frame
    return result
  }

  /// Where the cards of an earlier picture stood: as an SVG of ours says, or as that version of the graph is laid out now.
  private func kept(_ renderOptions: RenderOptions) async throws -> [String: GraphvizGeometry.Point] {
    guard let earlier = options.layout.keep else { return [:] }
    guard GraphFormat(fileName: earlier) != nil else {
      let positions = KeptPositions.read(svg: try readFile(earlier))
      guard !positions.isEmpty else {
        throw Failure(
          code: .badInput,
          message: "\(earlier): no positions: --keep takes an SVG that docgraph drew, or a graph file")
      }
      return positions
    }
    let graph = try GraphOptions.load(earlier, root: options.root).graph
    let layout = LayoutOptions(
      style: options.layout.layout, purpose: options.layout.purpose, orders: options.layout.orders)
    return try await Renderer.picture(
      graph, options: renderOptions, layout: layout, service: maker.service
    ) { MeasuredValues.communities(of: $0) }.positions
  }
}
