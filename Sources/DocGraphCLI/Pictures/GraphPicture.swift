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
    let errors = index.graph.validate().count { $0.severity == .error }
    if errors > 0 {
      let count = counted(errors, "error", "errors")
      Console.error(
        "warning: \(path): the graph has \(count), so its picture may lack something: see `docgraph check`")
    }
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
        // An id that is no slug may be anything, even a way to another folder.
        return Part(id: EntityID(sluggedFrom: entity.id.rawValue).rawValue, title: entity.name) {
          $0.focus.append(entity.id)
        }
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
    var layout = LayoutOptions(
      style: options.layout.layout, purpose: options.layout.purpose ?? .web, orders: options.layout.orders)
    var warnings: [String] = []
    if let kept = try await kept(renderOptions) { warnings = keep(kept, in: &layout) }
    let chosen = layout
    let picture = try await maker.progress.showing("laying out \(part?.title ?? path)") {
      try await Renderer.picture(index.graph, options: renderOptions, layout: chosen, service: maker.service)
      {
        MeasuredValues.communities(of: $0)
      }
    }
    if let earlier = options.layout.keep, !layout.keeping.isEmpty,
      !picture.plan.nodes.contains(where: { layout.keeping[$0.id.rawValue] != nil })
    {
      warnings.append("nothing of \(earlier) is in this picture, so --keep kept nothing")
    }
    var made = MadePicture(bytes: [], warnings: warnings + picture.notes)
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

  /// Takes over where an earlier picture's cards stood, in its layout unless another was asked for.
  ///
  /// - Returns: warnings.
  private func keep(_ kept: KeptPositions, in layout: inout LayoutOptions) -> [String] {
    if layout.style == .auto { layout.style = kept.style ?? .auto }
    guard kept.style == nil || kept.style == layout.style else {
      let old = kept.style?.rawValue ?? "another"
      return [
        "the earlier picture's layout is \(old), not \(layout.style.rawValue), so its places are not kept"
      ]
    }
    layout.keeping = kept.positions
    return []
  }

  /// Where the cards of an earlier picture stood: as an SVG of ours says, or as that version of the graph is laid out now.
  private func kept(_ renderOptions: RenderOptions) async throws -> KeptPositions? {
    guard let earlier = options.layout.keep else { return nil }
    guard GraphFormat(fileName: earlier) != nil else {
      let kept = KeptPositions(svg: try readFile(earlier))
      guard !kept.positions.isEmpty else {
        throw Failure(
          code: .badInput,
          message: "\(earlier): no positions: --keep takes an SVG that docgraph drew, or a graph file")
      }
      return kept
    }
    let graph = try GraphOptions.load(earlier, root: options.root).graph
    let layout = LayoutOptions(
      style: options.layout.layout, purpose: options.layout.purpose ?? .web, orders: options.layout.orders)
    return KeptPositions(
      try await Renderer.picture(graph, options: renderOptions, layout: layout, service: maker.service) {
        MeasuredValues.communities(of: $0)
      })
  }
}
