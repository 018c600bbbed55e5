internal import DocGraphEvidence
internal import DocGraphModel

/// The words of a chart: names and doubts, safe among other text.
struct ChartWords {
  let names: SourceNames
  let graph: Graph

  init(_ graph: Graph) {
    self.graph = graph
    names = SourceNames(graph)
  }

  func title(_ options: ChartOptions) -> String? {
    let title = DirectionalText.line(options.title ?? graph.title ?? "")
    return title.isEmpty ? nil : title
  }

  /// "alleged, says Ann Lee".
  func doubt(_ reservations: [Reservation], _ speaker: EntityID?) -> String? {
    let words = reservations.filter { $0 != .attributed }.map(\.words)
    let all = words + [speaker.map { "says \(names.entity($0))" }].compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  /// Who published the documents, each once.
  func publishers(_ documents: [DocumentID]) -> String? {
    let wanted = Set(documents)
    let all = graph.documents.filter { wanted.contains($0.id) }.map(CaptionPlanner.publisher)
    let distinct = all.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return distinct.isEmpty ? nil : "Source: " + distinct.joined(separator: ", ")
  }

  func phrase(_ phrases: [String]) -> String {
    phrases.map { DirectionalText.phrase($0, limit: 240) }.joined(separator: " ")
  }

  /// Parts of a line that are there.
  static func joined(_ parts: [String?]) -> String? {
    let parts = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}

extension ChartMark.Style {
  /// How a statement is drawn against which this is held.
  init(_ reservations: [Reservation], color: String, theme: Theme) {
    let modality = reservations.lazy.compactMap { Modality(rawValue: $0.rawValue) }.first ?? .asserted
    let review: Review = reservations.contains(.candidate) ? .candidate : .accepted
    let origin: Origin = reservations.contains(.inferred) ? .inferred : .stated
    let polarity: Polarity = reservations.contains(.denied) ? .negated : .positive
    let style = LineStyle(
      modality: modality, polarity: polarity, review: review, origin: origin, theme: theme)
    self.init(
      color: style.color == theme.line ? color : style.color, pattern: style.pattern,
      isHollow: style.isStruck)
  }
}

extension Pledge.Status {
  /// The color of what was reported, of the theme's.
  func color(_ theme: Theme, _ schema: Schema) -> String {
    switch self {
    case .delivered, .partlyDelivered: theme.card(of: .place, in: schema).line
    case .missed: theme.deniedLine
    case .inProgress: theme.card(of: .organization, in: schema).line
    case .announced: theme.card(of: .pledge, in: schema).line
    case .withdrawn, .superseded, .unknown: theme.mutedText
    }
  }
}
