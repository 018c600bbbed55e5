internal import DocGraphModel

/// Says which part of a graph a picture shows, and why the rest is left out.
struct ViewWording {
  let viewed: ViewedGraph
  let view: GraphView
  let wording: SentenceWording

  /// The most names that a caption lists.
  private static let mostNames = 4

  /// What was chosen, in the order in which it is done.
  var parts: [String] {
    var parts: [String] = []
    if let part = view.part { parts.append(phrase(part.label)) }
    if !view.conditions.isEmpty {
      parts.append("only where \(Self.list(view.conditions.map { phrase($0.text) }))")
    }
    if !view.focus.isEmpty {
      parts.append(
        view.hops > 0 ? "\(names(view.focus)) and what is within \(hops(view.hops))" : names(view.focus))
    }
    if let paths = view.paths {
      let around =
        paths.surroundingHops > 0 ? ", with what is within \(hops(paths.surroundingHops)), faded" : ""
      parts.append("the chains between \(names(paths.ends))\(around)")
    }
    if view.minimumDegree > 0 {
      parts.append("entities with at least \(CaptionPlanner.count(view.minimumDegree, "relation"))")
    }
    if let top = view.top {
      parts.append("the top \(CaptionPlanner.number(max(0, top.count))) by \(measure(top))")
    }
    if let collapse { parts.append(collapse) }
    if view.bundlesParallels { parts.append("parallel relations as one line") }
    return parts
  }

  private var collapse: String? {
    let asOne = "as one node each"
    switch viewed.collapse {
    case nil: return nil
    case .types: return viewed.isSummary ? "a summary, types \(asOne)" : "types \(asOne)"
    case .onlyTypes(let types):
      let plurals = types.sorted().map { type in
        DirectionalText.phrase((wording.schema.entityType(type) ?? EntityType(type)).plural, limit: 40)
      }
      return "\(Self.list(plurals)) \(plurals.count == 1 ? "as one node" : asOne)"
    case .groups(let groups):
      let plural = DirectionalText.phrase(groups.plural, limit: 40)
      return viewed.isSummary ? "a summary, \(plural) \(asOne)" : "\(plural) \(asOne)"
    }
  }

  func reason(_ reason: Omission.Reason) -> String {
    switch reason {
    case .filter(let reason):
      switch reason {
      case .rejected, .denied, .alleged, .hypothetical, .inferred, .missingEnd: reason.rawValue
      case .modality: "another modality"
      case .origin: "another origin"
      case .review: "another state of review"
      case .relationType: "other relation types"
      case .entityType: "other entity types"
      case .date: "another time"
      }
    case .noRelation: "no relation shown"
    case .otherPart: "in other parts"
    case .condition: view.conditions.count == 1 ? "condition not met" : "conditions not met"
    case .hidden: "hidden"
    case .distance where view.paths == nil && view.hops <= 0: "not in focus"
    case .distance:
      switch (view.focus.isEmpty, view.paths?.surroundingHops) {
      case (false, nil): "more than \(hops(view.hops)) away"
      case (true, let around?): around > 0 ? "more than \(hops(around)) from the chains" : "not on the chains"
      default: "farther away"
      }
    case .surroundings: "less connected, around the chains"
    case .fewRelations: "fewer than \(CaptionPlanner.count(view.minimumDegree, "relation"))"
    case .rank: "not among the top \(CaptionPlanner.number(max(0, view.top?.count ?? 0)))"
    case .thinLine: "thinner lines between groups"
    }
  }

  private func measure(_ top: GraphView.Top) -> String {
    top.scale.map { phrase($0.label) } ?? "number of relations"
  }

  private func hops(_ count: Int) -> String { CaptionPlanner.count(count, "hop") }

  private func phrase(_ text: String) -> String { DirectionalText.phrase(text, limit: 80) }

  private func names(_ ids: [EntityID]) -> String {
    let names = ids.prefix(Self.mostNames).map { wording.names.entity($0, limit: 60) }
    let more = ids.count - names.count
    return Self.list(names + (more > 0 ? ["\(CaptionPlanner.number(more)) more"] : []))
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
