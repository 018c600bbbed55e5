internal import GraphvizBridge

extension Renderer {
  static func arrange(_ plan: RenderPlan, options: LayoutOptions, service: some GraphvizService) async throws(RenderError) -> Arrangement {
    var dot = "digraph g { graph [rankdir=LR newrank=true ranksep=0.4 nodesep=0.12] node [shape=box fixedsize=true label=\"\"] edge [arrowsize=0.6]\n"
    let number = Dictionary(uniqueKeysWithValues: plan.nodes.enumerated().map { ($0.element.id, $0.offset) })
    for (i, n) in plan.nodes.enumerated() { dot += "n\(i) [width=\(n.width/72) height=\(n.height/72)]\n" }
    dot += "{ rank=same " + plan.leftColumn.map { "n\(number[$0]!)" }.joined(separator: ";") + "}\n"
    dot += "{ rank=max " + plan.rightColumn.map { "n\(number[$0]!)" }.joined(separator: ";") + "}\n"
    for e in plan.edges { dot += "n\(number[e.source]!) -> n\(number[e.target]!) [label=<<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" fixedsize=\"true\" width=\"\(Int(e.labelWidth))\" height=\"\(Int(e.labelHeight))\"><tr><td></td></tr></table>> \(e.isSymmetric ? "dir=none" : "")]\n" }
    dot += "}"
    let r = await service.geometries(of: [Array(dot.utf8)], engine: .dot)[0]
    switch r { case .success(let g): return Arrangement(geometry: g, style: .columns, orders: 1)
    case .failure(let e): throw RenderError(code: .graphviz, message: e.message) }
  }
}
