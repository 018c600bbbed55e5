import DocGraphModel

extension GapSearch {
  /// Statements that exclude each other, those that belong together as one gap, and claims that a passage contradicts.
  ///
  /// - Complexity: O(relations), and for what is between the ends of denials O(relations of the end that has fewer).
  func contradictions() -> Gaps.Section {
    let isClaim = Set(claims)
    let contradictions = Contradictions(index)
    var contraries: [Int: [Int]] = [:]
    for position in suspects() {
      let found = contradictions.contraries(of: position).filter(isClaim.contains)
      if !found.isEmpty { contraries[position] = found }
    }
    var seen: Set<Int> = []
    var gaps: [Gap] = []
    for position in claims {
      if contraries[position] != nil {
        if !seen.contains(position) { gaps.append(contradiction(group(position, contraries, &seen))) }
      } else if relation(position).evidence.contains(where: { $0.stance == .contradicts }) {
        gaps.append(contradictedByPassage(position))
      }
    }
    return Gaps.Section(.contradiction, gaps.filter(isWanted), top: top)
  }

  /// The claims between the ends of a denial, or of a claim of a type that excludes another; contradictions are among these.
  private func suspects() -> [Int] {
    let exclusive = Set(schema.relationTypes.flatMap { $0.excludes.isEmpty ? [] : [$0.name] + $0.excludes })
    var pairs: Set<PairKey> = []
    for position in claims
    where relation(position).polarity == .negated || exclusive.contains(relation(position).type) {
      if let pair = pair(position) { pairs.insert(pair) }
    }
    return pairs.isEmpty ? [] : claims.filter { pair($0).map(pairs.contains) ?? false }
  }

  private func pair(_ position: Int) -> PairKey? {
    guard let source = index.position(of: relation(position).source),
      let target = index.position(of: relation(position).target)
    else { return nil }
    return PairKey(source, target)
  }

  /// All statements that hang together with one by contradictions.
  private func group(_ start: Int, _ contraries: [Int: [Int]], _ seen: inout Set<Int>) -> [Int] {
    var open = [start]
    var group: [Int] = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      group.append(next)
      open += contraries[next] ?? []
    }
    return group.sorted()
  }

  private func contradiction(_ positions: [Int]) -> Gap {
    let kinds = positions.map { Side(type: relation($0).type, polarity: relation($0).polarity) }.distinct
      .sorted { $0.polarity == .positive && $1.polarity == .negated }
    let sides = kinds.map { kind in
      positions.filter { relation($0).type == kind.type && relation($0).polarity == kind.polarity }
    }
    let first = relation(sides[0][0])
    let isDenial = kinds.contains { $0.polarity == .negated }
    let question: String
    if isDenial {
      question = (["Is it so that \(wording.claim(first))?"] + sides.map(whoSaysSo)).joined(separator: " ")
    } else {
      let claims = sides.map { "\(wording.claim(relation($0[0]))), says \(Wording.list($0.map(speaker)))" }
      question = "Which is so? \(claims.joined(separator: "; ")). The two exclude each other."
    }
    let all = sides.flatMap { $0 }
    return Gap(
      .contradiction, question, subjects: [first.source, first.target],
      ask: askable(all.compactMap { relation($0).attributedTo } + [first.source, first.target]),
      relations: all,
      documents: all.flatMap { relation($0).documents }, reason: .contradiction(sides: sides))
  }

  private func contradictedByPassage(_ position: Int) -> Gap {
    let relation = relation(position)
    let against = relation.evidence.filter { $0.stance == .contradicts }.map(\.document).distinct
    return Gap(
      .contradiction,
      "Is it so that \(wording.statement(relation))? \(Wording.list(against.map(wording.source))) contradicts it.",
      subjects: [relation.source, relation.target],
      ask: askable([relation.attributedTo, relation.source, relation.target].compactMap { $0 }),
      relations: [position],
      documents: relation.documents, reason: .contradiction(sides: [[position]]))
  }

  /// "Skerrow Marine Works alleges it.", "Tobin Rask and Greywater Dredging deny it."
  private func whoSaysSo(_ side: [Int]) -> String {
    let first = relation(side[0])
    let speakers = side.map(speaker).distinct
    let verb = first.polarity == .negated ? "denies" : first.modality == .alleged ? "alleges" : "says"
    let plural = ["denies": "deny", "alleges": "allege", "says": "say"][verb] ?? verb
    return "\(Wording.list(speakers)) \(speakers.count == 1 ? verb : plural) it."
  }

  /// Who says a statement: "Skerrow Marine Works", or "The Lowgate Beacon (beacon-1)".
  private func speaker(_ position: Int) -> String {
    let relation = relation(position)
    return relation.attributedTo.map(wording.name) ?? relation.documents.first.map(wording.source)
      ?? "somebody"
  }
}

/// What the statements of one side have in common.
private struct Side: Hashable {
  let type: RelationTypeName
  let polarity: Polarity
}
