/// A relation from node to node, before it has its place in a row.
struct Arc {
  var source: UInt32
  var target: UInt32
  /// A position in the graph's relations.
  var relation: UInt32

  var reversed: Arc { Arc(source: target, target: source, relation: relation) }
}
