internal import DocGraphDOT
public import DocGraphModel
internal import GraphvizBridge

/// Draws graphs: a pure plan, then DOT, then Graphviz in this process, then the SVG's finish.
///
/// The same graph and options give the same DOT on every machine; the SVG depends on the fonts installed too.
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

  /// The graph as an SVG document, self-contained and without scripts.
  ///
  /// - Throws: `RenderError`: `empty`, `text`, or `graphviz`.
  public static func svg(
    _ graph: Graph, options: RenderOptions = RenderOptions()
  ) throws(RenderError) -> Drawing {
    let plan = RenderPlan(graph, options: options)
    guard !plan.nodes.isEmpty else {
      throw .empty(plan)
    }
    let dot = try encode(plan)
    do throws(GraphvizError) {
      let output = try Graphviz.render(dot)
      var finisher = SVGFinisher(plan)
      return Drawing(bytes: finisher.finish(output.bytes), warnings: plan.warnings + output.warnings)
    } catch {
      throw RenderError(code: .graphviz, message: "Graphviz: \(error.message)")
    }
  }

  private static func encode(_ plan: RenderPlan) throws(RenderError) -> [UInt8] {
    do throws(DOTError) {
      return try plan.dotGraph.encoded()
    } catch {
      throw RenderError(code: .text, message: error.description)
    }
  }
}
