public import DocGraphModel

extension RenderPlan {
  /// A line for one relation, or for several.
  public struct Edge: Sendable, Hashable, Identifiable {
    /// That of its first relation, which is in no other line.
    public var id: RelationID
    public var source: EntityID
    public var target: EntityID
    /// That of all its relations, or ``severalTypes``.
    public var type: RelationTypeName
    /// When it held or happened.
    public var valid: PartialDate?
    /// Of several relations this and the next three are those of the firmest, as it is drawn.
    public var modality: Modality
    public var polarity: Polarity
    public var review: Review
    public var origin: Origin
    /// Whether it says the same from either end, and so has no arrow.
    public var isSymmetric: Bool
    /// Where its evidence is from, each document once.
    public var documents: [DocumentID]
    /// The label as it is drawn.
    public var lines: [String]
    /// In points, as drawn; 0 where there is no label.
    public var labelWidth: Double = 0
    public var labelHeight: Double = 0
    /// How many relations it stands for.
    public var relationCount = 1
    public var emphasis: Emphasis = .normal
    /// Where its first evidence can be read: an http or https address.
    public var link: String?
    public var style: LineStyle
    /// The statement as a sentence, then its quotes, one a line; of several relations each as a sentence.
    public var tooltip: String

    /// The id of its element in an SVG.
    public var elementID: String { relationCount > 1 ? "relations-\(id)" : "relation-\(id)" }

    /// What stands for the type of a line whose relations have several.
    public static let severalTypes: RelationTypeName = "several-types"

    /// What keeps it from being a plain, reviewed fact, in words.
    public var reservations: [String] {
      var words: [String] = []
      if modality != .asserted { words.append(modality.rawValue) }
      if polarity == .negated { words.append("denied") }
      if origin == .inferred { words.append("inferred") }
      if review == .candidate { words.append("candidate") }
      return words
    }
  }
}
