/// How a line is broken up; told apart without color.
public enum LinePattern: String, Sendable, CaseIterable {
  case solid, longDashed, dashed, dashDotted, dashDoubleDotted, dotted, sparselyDotted

  /// The nearest of Graphviz's own patterns.
  var graphvizStyle: String {
    switch self {
    case .solid: "solid"
    case .longDashed, .dashed, .dashDotted, .dashDoubleDotted: "dashed"
    case .dotted, .sparselyDotted: "dotted"
    }
  }

  /// Lengths of dashes and gaps in points, for the SVG; nil for a line without gaps.
  var dashArray: String? {
    switch self {
    case .solid: nil
    case .longDashed: "14,3"
    case .dashed: "6,3"
    case .dashDotted: "7,2.5,1.5,2.5"
    case .dashDoubleDotted: "7,2.5,1.5,2.5,1.5,2.5"
    case .dotted: "1.5,2.5"
    case .sparselyDotted: "1.5,5"
    }
  }
}
