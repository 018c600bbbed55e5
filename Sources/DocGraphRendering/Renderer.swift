internal import DocGraphDOT
public import DocGraphModel
public import GraphvizBridge

/// Draws graphs: a pure plan, a layout by Graphviz, then an SVG of our own.
///
/// The same graph and options give the same bytes with every installation of the same Graphviz: no font is asked for its widths.
public enum Renderer {
  /// The graph as DOT text in UTF-8, with everything that the picture needs.
  ///
  /// Nodes are named by entity ids, so that other tools see stable keys; beside Graphviz's attributes they carry
  /// `type`, `kind` and `title`, edges `type`, `date`, `documents` and whatever keeps the relation from being a plain
  /// fact: `modality`, `polarity`, `origin`, `review`.
  ///
  /// - Throws: `RenderError.Code.text` for an id that DOT cannot hold.
  /// - Complexity: O(n) in the size of the graph, beside sorting.
  public static func dot(
    _ graph: Graph, options: RenderOptions = RenderOptions()
  ) throws(RenderError) -> [UInt8] {
    try encode(RenderPlan(graph, options: options))
  }

  /// The graph as a picture: planned, laid out, ready to be written.
  ///
  /// Where no layout of it succeeds, a summary of it is drawn instead, and the picture's notes say so; both together take no longer than
  /// the service's limit of time.
  ///
  /// - Parameters:
  ///   - layout: how it is laid out.
  ///   - service: what runs Graphviz; this process unless given.
  ///   - communities: finds groups in what would be shown, for a summary of what is too much for one picture; without it, a
  ///     summary groups by type.
  /// - Throws: `RenderError`: `empty`, `text`, or `graphviz`.
  public static func picture(
    _ graph: Graph, options: RenderOptions = RenderOptions(), layout: LayoutOptions = LayoutOptions(),
    service: some GraphvizService = InProcessGraphviz(),
    communities: @Sendable (Graph) -> EntityGroups? = { _ in nil }
  ) async throws(RenderError) -> Picture {
    let plan = RenderPlan(graph, options: options, communities: communities)
    guard !plan.nodes.isEmpty else {
      throw .empty(plan)
    }
    let time = LayoutTime(service.timeLimit)
    let hasSummary =
      !plan.isSummary && options.view.collapse == nil && plan.nodes.count > smallestSummarized
    do throws(RenderError) {
      let arrangement = try await arrange(
        plan, options: layout, service: service, within: time, isLast: !hasSummary)
      return Picture(plan: plan, arrangement: arrangement, purpose: layout.purpose)
    } catch {
      guard error.code == .graphviz, hasSummary else { throw error }
      return try await summary(graph, after: error, options, layout, service, communities, within: time)
    }
  }

  /// What few nodes cannot be laid out is no matter of size.
  private static let smallestSummarized = 50

  private static func summary(
    _ graph: Graph, after failure: RenderError, _ options: RenderOptions, _ layout: LayoutOptions,
    _ service: some GraphvizService, _ communities: (Graph) -> EntityGroups?, within time: LayoutTime
  ) async throws(RenderError) -> Picture {
    var options = options
    options.maximumEntities = 0
    let plan = RenderPlan(graph, options: options, communities: communities)
    var arrangement = try await arrange(plan, options: layout, service: service, within: time)
    arrangement.notes.insert("\(failure.message); drawn as a summary instead", at: 0)
    return Picture(plan: plan, arrangement: arrangement, purpose: layout.purpose)
  }

  private static func encode(_ plan: RenderPlan) throws(RenderError) -> [UInt8] {
    do throws(DOTError) {
      return try plan.dotGraph.encoded()
    } catch {
      throw RenderError(code: .text, message: error.description)
    }
  }
}
