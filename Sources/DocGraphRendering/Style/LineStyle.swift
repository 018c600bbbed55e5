public import DocGraphModel

/// How a relation is drawn.
public struct LineStyle: Sendable, Hashable {
  public var pattern: LinePattern
  /// `#rrggbb`, as every color here.
  public var color: String
  public var textColor: String
  /// In points.
  public var width: Double
  /// Whether the label is struck through and the line ends in a bar, not an arrow: what it says is denied.
  public var isStruck: Bool

  /// The style of a statement: its modality breaks the line, its review and origin make it fainter, a denial
  /// strikes its label and bars its end, in a color of its own where nothing makes it fainter.
  public init(
    modality: Modality = .asserted, polarity: Polarity = .positive, review: Review = .accepted,
    origin: Origin = .stated, theme: Theme
  ) {
    // What docgraph or somebody concluded is not to be taken for what a source says.
    pattern = origin == .inferred && modality == .asserted ? .longDashed : modality.linePattern
    isStruck = polarity == .negated
    let widths = theme.lineWidths
    (color, textColor, width) =
      if origin == .inferred {
        (theme.inferredLine, theme.inferredText, widths.inferred)
      } else if review == .candidate {
        (theme.candidateLine, theme.candidateText, widths.candidate)
      } else if polarity == .negated {
        (theme.deniedLine, theme.lineText, widths.denied)
      } else {
        (theme.line, theme.lineText, widths.stated)
      }
  }
}

extension Modality {
  var linePattern: LinePattern {
    switch self {
    case .asserted: .solid
    case .planned: .dashed
    case .proposed: .dashDotted
    case .conditional: .dashDoubleDotted
    case .alleged: .dotted
    case .hypothetical: .sparselyDotted
    }
  }
}
