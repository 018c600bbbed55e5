import ArgumentParser
import DocGraph
import Foundation

/// A graph as a kernel gets it: read, seen in one way, with what else the kernels want made ready.
struct KernelGraph: Sendable {
  let file: String
  let isFileDirected: Bool
  let edges: KernelEdges
  /// Its weights are 1, or what makes 1/weight the length of an edge.
  let network: Network
  /// Ten nodes, and 256 that begin with the same ten.
  let sources: [Int]
  let manySources: [Int]
  /// Sources and targets, from a file beside the graph's; empty where there is none.
  let pairs: [(source: Int, target: Int)]

  /// - Parameter file: An edge list with nodes 0, 1, 2…; what it is stands in `manifest.tsv` beside it: name, nodes, edges,
  ///   `directed` or `undirected`.
  init(_ file: String, view: KernelView, weighted: Bool) throws {
    self.file = file
    let entry = try Self.manifestEntry(of: file)
    isFileDirected = entry?.isDirected ?? true
    guard view != .file else {
      edges = .none
      network = try edges.network()
      (sources, manySources, pairs) = ([], [], [])
      return
    }
    let read = try NamedNetwork(reading: file, directed: isFileDirected, numbering: .given)
    var edges = KernelEdges(read.network, nodeCount: entry?.nodes ?? 0)
    if view == .und || view == .lcc { edges = try edges.undirected() }
    if view == .lcc { edges = try edges.largestComponent() }
    self.edges = edges
    network = try edges.network(weights: weighted ? edges.lengths.map { 1 / $0 } : nil)
    sources = edges.sources(10)
    manySources = edges.sources(256)
    pairs = try Self.pairs(beside: file)
  }

  private static func manifestEntry(of file: String) throws -> (nodes: Int, isDirected: Bool)? {
    let url = URL(filePath: file)
    let manifest = url.deletingLastPathComponent().appending(path: "manifest.tsv")
    guard let text = try? String(contentsOf: manifest, encoding: .utf8) else { return nil }
    let name = url.deletingPathExtension().lastPathComponent
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if fields.count > 3, fields[0] == name, let nodes = Int(fields[1]) {
        return (nodes, fields[3] == "directed")
      }
    }
    return nil
  }

  private static func pairs(beside file: String) throws -> [(source: Int, target: Int)] {
    let path = URL(filePath: file).deletingPathExtension().appendingPathExtension("pairs")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
  }
}
