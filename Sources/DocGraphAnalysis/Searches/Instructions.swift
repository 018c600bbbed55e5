import CGraphKernels

/// The instructions that the kernels use; tests set others, which must give the same bits.
enum Instructions {
  @TaskLocal static var current = docgraph_graph_best_instructions()
}
