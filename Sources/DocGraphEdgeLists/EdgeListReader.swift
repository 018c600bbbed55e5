import DocGraphAnalysis

/// How the numbers in an edge list become nodes.
public enum NodeNumbering: Sendable {
  /// Every number, and every name, that an edge has at an end is a node; there are no others.
  case occurring
  /// A number is a node, and so are all below it, with edges or without.
  case given
}

extension NamedNetwork {
  /// Reads an edge list: `source target [weight]` a line, between them blanks, tabs or commas.
  ///
  /// Lines that begin with `#` or `%` are comments. Nodes are numbers, or where any is not, names. Parallel edges and loops
  /// stay. A Matrix Market file (`%%MatrixMarket matrix coordinate …`) has as many nodes as rows, counted from 1. Where the
  /// file itself says that edges lead both ways (Matrix Market's `symmetric`, KONECT's `% sym`), they do so in a directed
  /// network too. More than three fields, as in KONECT's files with times, are not looked at. Files of
  /// ``fileBytes()`` are read too, whatever they are called.
  ///
  /// - Parameters:
  ///   - file: A file or a pipe; `-` is standard input.
  ///   - weighted: Whether third fields are weights; else they are not looked at.
  /// - Throws: ``EdgeListError``, with the line where one is to blame.
  /// - Complexity: O(bytes + nodes), on all cores.
  public init(
    reading file: String, directed: Bool = false, weighted: Bool = true, numbering: NodeNumbering = .occurring
  ) throws(EdgeListError) {
    self = try MappedFile.opened(file).withBytes { bytes throws(EdgeListError) in
      try NamedNetwork(bytes, file: file, directed: directed, weighted: weighted, numbering: numbering)
    }
  }

  init(
    _ bytes: FileBytes, file: String, directed: Bool, weighted: Bool, numbering: NodeNumbering,
    pieceSize: Int = 1 << 18
  ) throws(EdgeListError) {
    if Self.isNetworkFile(bytes) {
      try self.init(network: bytes, file: file, directed: directed, weighted: weighted)
      return
    }
    let layout = try EdgeListLayout(bytes, file: file)
    let isWeighted = weighted && layout.columns > 2
    let bothWays = layout.isSymmetric
    if layout.hasNumbers || layout.declared != nil {
      do throws(NumberedEdges.Outcome) {
        let read = try NumberedEdges.read(
          bytes, layout, isWeighted: isWeighted, pieceSize: pieceSize, file: file)
        // Numbers far above the count of edges would make more nodes than the file can mean.
        let most = max(1 << 16, 16 * read.edges.count)
        if layout.declared == nil, Int(read.greatest) >= most, numbering == .occurring { throw .largeNumbers }
        self = try read.network(layout, directed: directed, numbering: numbering, file: file)
        return
      } catch {
        switch error {
        case .failed(let error): throw error
        case .names: break
        case .largeNumbers:
          guard numbering == .occurring else {
            throw EdgeListError(
              file, .size, "has numbers above 4294967294", hint: "they cannot be nodes as they are")
          }
          let read = try NamedEdges.read(
            bytes, layout, areNumbers: true, isWeighted: isWeighted, pieceSize: pieceSize, file: file)
          self = try read.network(directed: directed, bothWays: bothWays, file: file)
          return
        }
      }
    }
    let read = try NamedEdges.read(
      bytes, layout, areNumbers: false, isWeighted: isWeighted, pieceSize: pieceSize, file: file)
    self = try read.network(directed: directed, bothWays: bothWays, file: file)
  }
}

extension NumberedEdges {
  fileprivate func network(
    _ layout: EdgeListLayout, directed: Bool, numbering: NodeNumbering, file: String
  ) throws(Outcome) -> NamedNetwork {
    do throws(AnalysisError) {
      let names: NodeNames
      if let declared = layout.declared {
        names = NodeNames(.consecutive(from: 1), count: declared.nodes)
      } else if edges.count == 0 {
        names = NodeNames(.consecutive(from: 0), count: 0)
      } else if numbering == .given {
        names = NodeNames(.consecutive(from: 0), count: Int(greatest) + 1)
      } else {
        names = try NodeNames(numbering: edges, below: Int(greatest) + 1)
      }
      try Execution.requireMemory(names.count * 8, for: "\(names.count) nodes")
      return NamedNetwork(
        try Network(nodeCount: names.count, edges, directed: directed, bothWays: layout.isSymmetric), names)
    } catch {
      throw .failed(EdgeListError(file, error))
    }
  }
}

extension NamedEdges {
  fileprivate func network(directed: Bool, bothWays: Bool, file: String) throws(EdgeListError) -> NamedNetwork
  {
    do throws(AnalysisError) {
      return NamedNetwork(
        try Network(nodeCount: names.count, edges, directed: directed, bothWays: bothWays), names)
    } catch {
      throw EdgeListError(file, error)
    }
  }
}

extension EdgeListError {
  /// An analysis' error about a file.
  init(_ file: String, _ error: AnalysisError) {
    self.init(file, error.code == .cancelled ? .cancelled : .size, error.message, hint: error.hint)
  }
}
