import GraphvizBridge

/// A way to draw a graph of somebody else's: as it says itself, or simpler where that failed.
struct DOTStep {
  var engine: GraphvizEngine?
  var attributes: [ForeignGraph.Attribute]
  /// How the picture is drawn then, as the end of "drawn …".
  var words: String

  /// The ways, in the order in which they are tried.
  ///
  /// - Parameter engine: what the user chose.
  static func all(engine: GraphvizEngine?) -> [DOTStep] {
    let other: GraphvizEngine = engine == .sfdp ? .neato : .sfdp
    return [
      DOTStep(engine: engine, attributes: [], words: "as it is"),
      DOTStep(
        engine: engine,
        attributes: [
          .init("splines", "line"), .init("nslimit", "0.1"), .init("nslimit1", "0.1"),
          .init("mclimit", "0.1"),
          .init("concentrate", "false"),
        ],
        words: "with straight lines and a simpler layout"),
      DOTStep(
        engine: other,
        attributes: [
          .init("splines", "line"), .init("overlap", "prism"), .init("pack", "10"),
          .init("packmode", "array"),
          .init("mode", "major"), .init("dim", "2"), .init("concentrate", "false"),
        ],
        words: "by \(other.rawValue) with straight lines"),
    ]
  }
}
