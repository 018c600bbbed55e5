internal import DocGraphModel
public import GraphvizBridge

/// Where the cards of an earlier picture stood.
public enum KeptPositions {
  /// Reads them from an SVG that docgraph wrote.
  ///
  /// - Returns: the middle of each card by its entity's id, in the layout's points; empty where the file is none of ours.
  /// - Complexity: O(n).
  public static func read(svg: [UInt8]) -> [String: GraphvizGeometry.Point] {
    var positions: [String: GraphvizGeometry.Point] = [:]
    var scanner = SVGScanner(svg)
    while let token = scanner.next() {
      guard case .tag(let tag) = token, let id = tag[" id=\"entity-"], let center = tag[" data-center=\""]
      else { continue }
      let numbers = String(decoding: center, as: UTF8.self).split(separator: ",").compactMap { Double($0) }
      guard numbers.count == 2, numbers.allSatisfy({ $0.magnitude < 1e6 }) else { continue }
      positions[String(decoding: id, as: UTF8.self)] = .init(x: numbers[0], y: numbers[1])
    }
    return positions
  }
}

extension Picture {
  /// Where its cards stand, by their entities' ids: what a later picture may keep.
  public var positions: [String: GraphvizGeometry.Point] {
    Dictionary(
      zip(plan.nodes, arrangement.geometry.nodes).map { ($0.id.rawValue, $1.center) },
      uniquingKeysWith: { first, _ in first })
  }
}
