import DocGraphAnalysis

@testable import DocGraphEdgeLists

/// A network read from a text that is no file.
func network(
  _ text: String, directed: Bool = true, weighted: Bool = true, numbering: NodeNumbering = .occurring,
  pieceSize: Int = 1 << 18
) throws(EdgeListError) -> NamedNetwork {
  try network(
    Array(text.utf8), directed: directed, weighted: weighted, numbering: numbering, pieceSize: pieceSize)
}

func network(
  _ bytes: [UInt8], directed: Bool = true, weighted: Bool = true, numbering: NodeNumbering = .occurring,
  pieceSize: Int = 1 << 18
) throws(EdgeListError) -> NamedNetwork {
  let result: Result<NamedNetwork, EdgeListError> = unsafe bytes.withUnsafeBytes { buffer in
    Result { () throws(EdgeListError) in
      try NamedNetwork(
        unsafe FileBytes(base: buffer.baseAddress, count: buffer.count), file: "edges.txt",
        directed: directed,
        weighted: weighted, numbering: numbering, pieceSize: pieceSize)
    }
  }
  return try result.get()
}

extension NamedNetwork {
  /// Its arcs by name, row by row: `a>b`, or `a>b:2` where arcs have weights.
  var arcs: [String] {
    var arcs: [String] = []
    network.forEachArc { source, target, weight in
      arcs.append("\(name(of: source))>\(name(of: target))" + (network.isWeighted ? ":\(weight)" : ""))
    }
    return arcs
  }

  var allNames: [String] { (0..<nodeCount).map(name) }
}

/// What reading a text fails with.
func failure(_ text: String) -> String? {
  do throws(EdgeListError) {
    _ = try network(text)
    return nil
  } catch {
    return error.description
  }
}
