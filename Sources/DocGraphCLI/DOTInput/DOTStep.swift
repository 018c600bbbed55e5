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
    let straight = [ForeignGraph.Attribute("splines", "line"), .init("concentrate", "false")]
    let quick = [ForeignGraph.Attribute("nslimit", "0.1"), .init("nslimit1", "0.1"), .init("mclimit", "0.1")]
    let springs =
      straight + [.init("pack", "10"), .init("packmode", "array"), .init("mode", "major"), .init("dim", "2")]
    return [
      DOTStep(engine: engine, attributes: [], words: "as it is"),
      DOTStep(
        engine: engine, attributes: straight + quick, words: "with straight lines and a simpler layout"),
      DOTStep(
        engine: other, attributes: springs + [.init("overlap", "prism")],
        words: "by \(other.rawValue) with straight lines"),
      DOTStep(
        engine: other, attributes: springs + [.init("overlap", "true")],
        words: "by \(other.rawValue) with straight lines, where nodes may overlap"),
    ]
  }

  /// What the next way gets of the time that is left: the first two fifths, so that an attempt that takes long is worth
  /// its wait, the others equal shares.
  static func share(of left: Duration, number: Int, count: Int) -> Duration {
    number == 0 ? left * 2 / 5 : left / max(1, count - number)
  }
}
