internal import DocGraphModel
public import GraphvizBridge

extension Renderer {
  /// Lays a plan out: in the style asked for, or where Graphviz fails at that, in simpler ways, each with a note.
  ///
  /// Of several orders the one that costs least is taken; how many are tried follows from the size and the options alone, so that
  /// the same plan and options give the same coordinates. Nodes and edges come in the plan's order.
  ///
  /// All ways share the service's limit of time: each gets three quarters of what is left, the last one all. What was not done within it is noted.
  ///
  /// - Throws: `RenderError.Code.empty` for a plan without nodes; `graphviz` where every way failed.
  public static func arrange(
    _ plan: RenderPlan, options: LayoutOptions = LayoutOptions(), service: some GraphvizService
  ) async throws(RenderError) -> Arrangement {
    try await arrange(plan, options: options, service: service, within: LayoutTime(service.timeLimit))
  }

  /// - Parameter isLast: whether nothing else is tried where this fails.
  static func arrange(
    _ plan: RenderPlan, options: LayoutOptions, service: some GraphvizService, within time: LayoutTime,
    isLast: Bool = true
  ) async throws(RenderError) -> Arrangement {
    guard !plan.nodes.isEmpty else { throw .empty(plan) }
    let graph = LayoutGraph(plan)
    let kept = KeptPlaces(options.keeping, plan)
    var notes: [String] = []
    var failure: GraphvizError?
    let steps = LayoutStep.ladder(options, size: graph.count)
    if options.style == .circular, steps[0].style != .circular {
      notes.append("\(graph.count) entities are too many for circles; drawn by forces instead")
    }
    for (number, step) in steps.enumerated() where !time.isOver {
      let share = time.share(isLast && number == steps.count - 1 ? 1 : 0.75)
      var search = LayoutSearch(service: service, purpose: options.purpose, time: share)
      search.orders = step.orders
      search.isHasty = step.isHasty
      search.engine = step.engine
      do throws(LayoutFailure) {
        let found = try await search.find(graph, step.style, keeping: kept)
        if let failure { notes.append(step.note(after: failure, of: steps[0])) }
        notes += found.notes
        var arrangement = Arrangement(
          geometry: found.geometry, style: step.style, orders: found.orders, notes: notes)
        arrangement.complete(plan, graph)
        arrangement.addNotes(plan, purpose: options.purpose)
        return arrangement
      } catch {
        switch error {
        case .render(let error): throw error
        case .graphviz(let error):
          guard error.isOfWorker else {
            throw RenderError(code: .graphviz, message: "Graphviz: \(error.message)")
          }
          failure = failure ?? error
        }
      }
    }
    let reason =
      time.isOver
      ? "no layout was found within the limit of time; more time or fewer entities may help"
      : "no layout was found in any way: \(failure?.message ?? "no way was tried")"
    throw RenderError(code: .graphviz, message: reason)
  }
}

extension LayoutSearch.Found {
  /// What there was no time for, for the user to know.
  fileprivate var notes: [String] {
    var notes: [String] = []
    if late > 0 {
      notes.append(
        "\(late) of \(wanted) layouts were not done within the time; the best of the others is drawn")
    }
    if isUnfinished { notes.append("there was no time to improve the layout to the end") }
    return notes
  }
}

extension GraphvizError {
  /// Whether the layout itself was too much (`dot` loses edges of large graphs, for one), and a simpler one may do: anything else is a
  /// fault of the text.
  fileprivate var isOfWorker: Bool {
    [.timeLimit, .memoryLimit, .crash, .worker, .layout].contains(code)
  }
}

extension LayoutSearch {
  fileprivate func find(
    _ graph: LayoutGraph, _ style: LayoutStyle, keeping: KeptPlaces
  ) async throws(LayoutFailure) -> Found {
    switch style {
    case .columns: try await layered(graph, .columns, keeping: keeping)
    case .flow: try await layered(graph, .flow, keeping: keeping)
    case .auto, .organic, .radial, .circular: try await unlayered(graph, style, keeping: keeping)
    }
  }
}

extension Arrangement {
  /// Gives edges without known ends their place among the plan's.
  fileprivate mutating func complete(_ plan: RenderPlan, _ graph: LayoutGraph) {
    for (node, known) in zip(plan.nodes.indices, plan.nodes) { geometry.nodes[node].name = known.id.rawValue }
    guard graph.edges.count < plan.edges.count else { return }
    var edges = plan.edges.map { _ in GraphvizGeometry.Edge(tail: 0, head: 0, splines: []) }
    for (edge, position) in zip(geometry.edges, graph.planEdges) { edges[position] = edge }
    geometry.edges = edges
  }

  /// Says what does not fit.
  fileprivate mutating func addNotes(_ plan: RenderPlan, purpose: Purpose) {
    let hidden = zip(plan.edges, geometry.edges).count { $0.labelWidth > 0 && $1.label == nil }
    if hidden > 0 {
      notes.append(
        hidden == 1
          ? "the label of 1 relation is not shown; its tooltip has it"
          : "labels of \(hidden) relations are not shown; tooltips have them")
    }
    if let note = legibility(plan, purpose) { notes.append(note) }
  }

  /// How large the smallest text is once the picture is made to fit, where that is too small.
  private func legibility(_ plan: RenderPlan, _ purpose: Purpose) -> String? {
    guard let smallest = purpose.smallestText else { return nil }
    let scale = purpose.scale(width: geometry.width / 72, height: geometry.height / 72)
    let size = plan.theme.fontSizes.label * scale
    guard size < smallest else { return nil }
    let tenths = Int((size * 10).rounded(.down))
    return """
      the smallest text is \(tenths / 10).\(tenths % 10) pt once the picture fits a \(purpose.rawValue), below the \
      \(Int(smallest)) pt that can be read: show fewer entities, or make a poster
      """
  }
}
