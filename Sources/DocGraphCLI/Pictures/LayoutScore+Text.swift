import DocGraph

extension LayoutScore {
  /// One line for people.
  var text: String {
    let counts = [
      (crossings, "crossings"), (linesThroughNodes, "lines through cards"),
      (nodeOverlaps, "overlaps of cards"),
      (labelOverlaps, "overlaps of labels"), (labelsOnNodes, "labels on cards"),
      (linesOnLabels, "lines over labels"), (hiddenLabels, "labels not shown"),
    ].map { "\($0.1): \($0.0)" }
    return (counts + ["\(Self.inches(width)) × \(Self.inches(height)) in"]).joined(separator: ", ")
  }

  private static func inches(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
