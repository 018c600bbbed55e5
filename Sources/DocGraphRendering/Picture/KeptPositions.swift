internal import DocGraphModel
public import GraphvizBridge

/// Where the cards of an earlier picture stood.
public struct KeptPositions: Sendable, Hashable {
  /// The middle of each card by its entity's id, in the layout's points.
  public var positions: [String: GraphvizGeometry.Point]
  /// How they were laid out; nil where nobody says.
  public var style: LayoutStyle?

  /// Reads them from an SVG that docgraph wrote; empty where the file is none of ours.
  ///
  /// - Complexity: O(n).
  public init(svg: [UInt8]) {
    positions = [:]
    var scanner = SVGScanner(svg)
    while let token = scanner.next() {
      guard case .tag(let tag) = token else { continue }
      if let layout = tag[" data-layout=\""] {
        style = LayoutStyle(rawValue: String(decoding: layout, as: UTF8.self))
      }
      guard let id = tag[" id=\"entity-"], let center = tag[" data-center=\""] else { continue }
      let numbers = String(decoding: center, as: UTF8.self).split(separator: ",").compactMap { Double($0) }
      guard numbers.count == 2, numbers.allSatisfy({ $0.magnitude < Self.farthest }) else { continue }
      positions[String(decoding: id, as: UTF8.self)] = .init(x: numbers[0], y: numbers[1])
    }
  }

  /// The positions of a picture that was not written.
  public init(_ picture: Picture) {
    positions = picture.positions
    style = picture.arrangement.style
  }

  /// Farther out no picture of ours has a card, in points.
  private static let farthest = 100_000.0
}

extension Picture {
  /// Where its cards stand, by their entities' ids: what a later picture may keep.
  public var positions: [String: GraphvizGeometry.Point] {
    Dictionary(
      zip(plan.nodes, arrangement.geometry.nodes).map { ($0.id.rawValue, $1.center) },
      uniquingKeysWith: { first, _ in first })
  }
}
