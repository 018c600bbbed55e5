import CGraphKernels

/// What dependencies are added up from: rows, the sources of searches in them, and what hangs at nodes beside the rows.
final class DependencySources: Sendable {
  let rows: SearchRows
  /// Each a row, ascending, none twice.
  let nodes: [UInt32]
  /// How often each source counts.
  let weights: [Double]
  /// How many targets hang at each row that have none of their own; empty where there are no such.
  let pendants: Scratch<Double>

  init(_ rows: SearchRows, nodes: [UInt32], weights: [Double], pendants: [Double] = []) {
    self.rows = rows
    self.nodes = nodes
    self.weights = weights
    self.pendants = Scratch(pendants)
  }

  /// The kernel takes 8 at a time.
  static let batchSize = 8

  var batchCount: Int { (nodes.count + Self.batchSize - 1) / Self.batchSize }

  func places(ofBatch batch: Int) -> Range<Int> {
    let start = batch * Self.batchSize
    return start..<min(nodes.count, start + Self.batchSize)
  }

  func kernelSources(ofBatch batch: Int) -> docgraph_sources {
    var sources = docgraph_sources()
    let places = places(ofBatch: batch)
    sources.count = places.count
    unsafe withUnsafeMutableBytes(of: &sources.nodes) { bytes in
      let nodes = unsafe bytes.bindMemory(to: UInt32.self)
      for (lane, place) in places.enumerated() { unsafe nodes[lane] = self.nodes[place] }
    }
    unsafe withUnsafeMutableBytes(of: &sources.weights) { bytes in
      let weights = unsafe bytes.bindMemory(to: Double.self)
      for (lane, place) in places.enumerated() { unsafe weights[lane] = self.weights[place] }
    }
    return sources
  }
}
