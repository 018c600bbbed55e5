internal import DocGraphModel

/// The entities that a document's names are names of.
struct NamedEntities {
  let text: ParsedDocument
  let groups: [NameGroup]
  let clusters: NameClusters

  init(_ text: ParsedDocument) {
    self.text = text
    groups = NameGroups(text).groups
    clusters = NameClusters(groups, in: text)
  }

  /// Adds all entities, in the order of their first mention, with their mentions.
  func add(to findings: inout DocumentFindings, notes: inout EntityNotes) {
    var members: [[Int]] = Array(repeating: [], count: groups.count)
    for place in groups.indices { members[clusters.cluster(of: place)].append(place) }
    for cluster in members where !cluster.isEmpty {
      guard let type = type(of: cluster) else { continue }
      let entity = findings.add(found(cluster, type: type))
      notes.note(cluster.map { groups[$0] }, in: text)
      for place in cluster {
        let form: Mention.Form = clusters.descriptive.contains(place) ? .description : .name
        for span in groups[place].spans {
          findings.mentions.append(Mention(span.words, form, entity: entity))
        }
      }
    }
  }

  private struct ClusterType {
    var type: NameType
    var isProduct = false
  }

  /// What all names of a cluster are, by their votes; nil for what is no entity.
  private func type(of cluster: [Int]) -> ClusterType? {
    if isWorldRegion(cluster) { return ClusterType(type: .place) }
    if cluster.count == 1, isTitleAlone(cluster[0]) { return nil }
    var votes = [0.0, 0.0, 0.0, 0.0]
    for place in cluster
    where !clusters.descriptive.contains(place) && !groups[place].isForeign || cluster.count == 1 {
      // Long names say what they are, short ones borrow it.
      let weight = Double(groups[place].spans.count).squareRoot() * (groups[place].keys.count > 1 ? 2 : 1)
      for type in 0..<4 { votes[type] += weight * groups[place].probabilities[type] }
    }
    let best = (0..<4).max { votes[$0] < votes[$1] } ?? 3
    if best != NameType.other.rawValue { return NameType(rawValue: best).map { ClusterType(type: $0) } }
    let isProduct = cluster.contains { place in
      groups[place].clues.value(.labelPRODUCT) >= 1 && groups[place].probabilities[0] < 0.3
        && !groups[place].clues.has(.demonym)
        || groups[place].clues.nouns.contains { $0.sense == .organization(kind: "product") }
    }
    return isProduct ? ClusterType(type: .organization, isProduct: true) : nil
  }

  /// "The West", "the Global South".
  private func isWorldRegion(_ cluster: [Int]) -> Bool {
    guard cluster.count == 1, let place = cluster.first, groups[place].clues.value(.theBefore) >= 1.5 else {
      return false
    }
    return ["west", "global south", "global north"].contains(groups[place].keys.joined(separator: " "))
  }

  /// Half of an organization's name that only headlines have: which one of several is not said.
  private func isTitleAlone(_ place: Int) -> Bool {
    let group = groups[place]
    return group.keys.count == 1 && group.clues.has(.partOfOrganization)
      && group.spans.allSatisfy {
        switch text.block(of: $0.words.lowerBound).role {
        case .title, .heading: true
        default: false
        }
      }
  }

  private func found(_ cluster: [Int], type: ClusterType) -> FoundEntity {
    let entityType: EntityTypeName =
      switch type.type {
      case .organization: .organization
      case .person: .person
      default: .place
      }
    let main = fullest(cluster, type.type)
    var entity = FoundEntity(
      entityType, name(of: main),
      kind: type.isProduct ? "product" : kind(of: cluster, main: main, type: type.type),
      assurance: type.isProduct
        ? Assurance(0.4, "the recognizer's product") : assurance(of: main, type.type, cluster))
    if entityType == .place { shorten(&entity) }
    if isWorldRegion(cluster) {
      entity.name = "The " + entity.name
      entity.kind = "region"
      entity.assurance = Assurance(0.8, "a region of the world")
    }
    var seen: Set = [FoldedName(entity.name).text]
    for place in cluster where place != main && !clusters.descriptive.contains(place) {
      let name = name(of: place)
      guard seen.insert(FoldedName(name).text).inserted else { continue }
      entity.aliases.append(Alias(name, kind: aliasKind(of: place, type.type)))
    }
    return entity
  }

  /// "Republic of Maren" is mostly called "Maren".
  private func shorten(_ entity: inout FoundEntity) {
    let formal = "Republic of "
    guard entity.name.hasPrefix(formal), PlaceTable.world.place(named: entity.name) == nil else { return }
    let short = String(entity.name.dropFirst(formal.count))
    guard !short.contains(" "), short.first?.isUppercase == true, PlaceTable.world.place(named: short) == nil
    else { return }
    entity.aliases.append(Alias(entity.name))
    entity.name = short
    entity.kind = "country"
  }

  private func aliasKind(of place: Int, _ type: NameType) -> Alias.Kind {
    if clusters.former.contains(place) { return .former }
    if clusters.weak.contains(place) { return .weak }
    let group = groups[place]
    if group.clues.has(.acronym)
      || group.clues.has(.mixedCase) && group.keys.count == 1 && type == .organization
    {
      return .acronym
    }
    return type == .person && group.keys.count == 1 ? .weak : .alias
  }

  /// A name as it is written, in title case where the text has it in capitals only.
  private func name(of place: Int) -> String {
    let name = groups[place].name
    guard groups[place].keys.count > 1, groups[place].keys.allSatisfy({ $0.utf8.count > 1 }),
      name == name.uppercased(),
      groups[place].type == .person
    else { return name }
    return groups[place].keys.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// The name with the most words that is no former one; of places the most frequent that is no acronym.
  private func fullest(_ cluster: [Int], _ type: NameType) -> Int {
    func rank(_ place: Int) -> (Int, Int, Int, Int) {
      let group = groups[place]
      let isGood =
        clusters.former.contains(place) || clusters.descriptive.contains(place)
          || clusters.weak.contains(place) || clusters.secondary.contains(place) || group.clues.has(.acronym)
          || group.isForeign
        ? 0 : 1
      return type == .place
        ? (isGood, group.spans.count, group.keys.count, -place)
        : (isGood, min(group.keys.count, 9), group.spans.count, -place)
    }
    return cluster.max { rank($0) < rank($1) } ?? cluster[0]
  }

  /// The schema's kind that the name's head, the table of places or the nouns beside it say.
  private func kind(of cluster: [Int], main: Int, type: NameType) -> String? {
    let lexicon = NounLexicon.english
    func kind(_ sense: NounLexicon.Sense?) -> String? {
      switch (sense, type) {
      case (.organization(let kind), .organization), (.place(let kind), .place), (.person(let kind), .person):
        kind
      default: nil
      }
    }
    for place in [main] + cluster {
      let keys = groups[place].keys
      if type == .place, let entry = PlaceTable.world.place(named: groups[place].name), !entry.isCommonWord {
        return entry.kind
      }
      guard type != .person else { continue }
      if type == .organization, groups[place].clues.has(.legalForm) { return "company" }
      let head = (keys.firstIndex { ["of", "for", "at", "in"].contains($0) } ?? keys.count) - 1
      if head >= 0, keys.count > 1, let kind = kind(lexicon.sense(of: keys[head])) { return kind }
    }
    for place in cluster {
      for (_, sense) in groups[place].clues.nouns { if let kind = kind(sense) { return kind } }
    }
    return nil
  }

  private func assurance(of main: Int, _ type: NameType, _ cluster: [Int]) -> Assurance {
    let group = groups[main]
    let confidence = group.type == type ? group.probabilities[type.rawValue] : 0.5
    // In hundredths: more would only look exact.
    let rounded = (min(0.98, confidence) * 100).rounded() / 100
    var count = 0
    for place in cluster { count += groups[place].spans.count }
    var basis =
      group.clues.strongest(for: type, .fitted).map { ClueWords.phrase($0, group.keys) }
      ?? "the recognizer alone"
    if count > 1 { basis += ", named \(count) times" }
    return Assurance(rounded, basis)
  }
}
