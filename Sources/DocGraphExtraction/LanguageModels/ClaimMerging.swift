import DocGraphModel

/// Brings what a language model claims together with what the rules found.
struct ClaimMerging {
  private(set) var findings: DocumentFindings
  private let model: String
  private var mentions: MentionIndex
  /// The relations and pledges that the model has claimed already, by their places.
  private var claimedRelations: Set<Int> = []
  private var claimedPledges: Set<Int> = []

  init(_ findings: DocumentFindings, model: String) {
    self.findings = findings
    self.model = model
    mentions = MentionIndex(findings)
  }

  /// How sure a claim is that only the model makes; agreement with a rule makes the rule surer.
  private static let confidence = 0.5
  private static let agreement = 0.5

  private var assurance: Assurance { Assurance(Self.confidence, "language model \(model)") }

  mutating func merge(_ answer: ChatAnswer, of paragraph: ParagraphText, _ tally: inout LanguageModelTally) {
    for claim in answer.relations { merge(claim, paragraph, &tally) }
    for claim in answer.pledges { merge(claim, paragraph, &tally) }
  }

  private mutating func merge(
    _ claim: ChatAnswer.RelationClaim, _ paragraph: ParagraphText, _ tally: inout LanguageModelTally
  ) {
    guard let quote = paragraph.words(of: claim.quote) else { return tally.drop(.quote) }
    guard let sourceWords = paragraph.words(of: claim.source, within: quote),
      let targetWords = paragraph.words(of: claim.target, within: quote), !sourceWords.overlaps(targetWords)
    else { return tally.drop(.name) }
    guard let type = ChatRequest.relationTypes.first(where: { $0.name.rawValue == claim.relation }),
      let polarity = Polarity(rawValue: claim.polarity), let modality = Modality(rawValue: claim.modality),
      let speaker = speaker(claim.attributedTo, paragraph)
    else { return tally.drop(.word) }
    let known = (findings.entities.count, findings.mentions.count)
    guard let source = mention(sourceWords, claim.sourceType),
      let target = mention(targetWords, claim.targetType)
    else { return tally.drop(.word) }
    let ends = (findings.mentions[source].entity, findings.mentions[target].entity)
    guard ends.0 != ends.1, allows(type, ends.0, ends.1) else {
      forget(behind: known)
      return tally.drop(.ends)
    }
    for place in findings.relations.indices
    where Set([findings.relations[place].source, findings.relations[place].target]) == [ends.0, ends.1]
      && findings.relations[place].type == type.name
    {
      let found = findings.relations[place]
      guard found.source == ends.0 || type.isSymmetric else { continue }
      guard found.circumstances.polarity == polarity, found.circumstances.modality == modality else {
        return tally.drop(.contradiction)
      }
      // Whoever repeats himself is no surer.
      guard claimedRelations.insert(place).inserted else { return }
      findings.relations[place].assurance.agree(model)
      tally.agreed += 1
      return
    }
    var relation = FoundRelation(ends.0, type.name, ends.1, words: quote, assurance: assurance)
    relation.sourceMention = source
    relation.targetMention = target
    relation.circumstances.polarity = polarity
    relation.circumstances.modality = modality
    relation.circumstances.attributedTo = speaker.entity
    claimedRelations.insert(findings.relations.count)
    findings.relations.append(relation)
    tally.added += 1
  }

  private mutating func merge(
    _ claim: ChatAnswer.PledgeClaim, _ paragraph: ParagraphText, _ tally: inout LanguageModelTally
  ) {
    guard let quote = paragraph.words(of: claim.quote) else { return tally.drop(.quote) }
    guard let makerWords = paragraph.words(of: claim.maker, within: quote) else { return tally.drop(.name) }
    guard let bindingness = Pledge.Bindingness(rawValue: claim.bindingness) else { return tally.drop(.word) }
    let action = claim.action.split(separator: " ").map { $0.lowercased() }
    let said = Set(findings.text.words[quote].flatMap { [$0.lower, $0.lemma.lowercased()] })
    guard let first = claim.action.first, action.count > 1,
      action.allSatisfy({ word in
        said.contains(word.withoutMarks)
      })
    else { return tally.drop(.action) }
    guard let maker = mention(makerWords, claim.makerType) else { return tally.drop(.word) }
    let entity = findings.mentions[maker].entity
    if let place = findings.pledges.firstIndex(where: {
      $0.words.overlaps(quote) && $0.makers.contains(entity)
    }) {
      guard claimedPledges.insert(place).inserted else { return }
      findings.pledges[place].assurance.agree(model)
      tally.agreed += 1
      return
    }
    var details = Pledge(action: claim.action, bindingness: bindingness)
    let due = findings.times.filter { quote.contains($0.words) && [.by, .before, .until].contains($0.bound) }
    if due.count == 1 { details.due = due[0].date }
    var found = FoundEntity("pledge", first.uppercased() + claim.action.dropFirst(), assurance: assurance)
    found.details = .pledge(details)
    var pledge = FoundPledge(entity: findings.add(found), words: quote, assurance: assurance)
    pledge.makers = [entity]
    claimedPledges.insert(findings.pledges.count)
    findings.pledges.append(pledge)
    tally.added += 1
  }

  /// The mention that some words are, a new one where they are none.
  private mutating func mention(_ words: Range<Int>, _ type: String) -> Int? {
    guard ["organization", "person", "place", "event"].contains(type) else { return nil }
    if let place = mentions.mention(at: findings.text.head(of: words)),
      findings.mentions[place].words.overlaps(words)
    {
      return place
    }
    let text = findings.text.text(of: words)
    let isNamed = findings.text.words[words].contains(where: \.isProperNoun)
    let entity =
      findings.entities.firstIndex { $0.name == text && $0.type.rawValue == type }
      ?? findings.add(FoundEntity(.init(type), text, assurance: assurance, isNamed: isNamed))
    findings.mentions.append(Mention(words, isNamed ? .name : .description, entity: entity))
    mentions = MentionIndex(findings)
    return findings.mentions.count - 1
  }

  /// Takes back what a dropped claim brought in.
  private mutating func forget(behind known: (entities: Int, mentions: Int)) {
    findings.entities.removeLast(findings.entities.count - known.entities)
    findings.mentions.removeLast(findings.mentions.count - known.mentions)
    mentions = MentionIndex(findings)
  }

  /// Who says so: nil where somebody is named whom nothing is known of.
  private func speaker(_ name: String, _ paragraph: ParagraphText) -> (entity: Int?, Void)? {
    if name.isEmpty { return (nil, ()) }
    guard let words = paragraph.words(of: name),
      let place = mentions.mention(at: findings.text.head(of: words))
    else { return nil }
    return (findings.mentions[place].entity, ())
  }

  private func allows(_ type: RelationType, _ source: Int, _ target: Int) -> Bool {
    func entity(_ place: Int) -> Entity {
      let found = findings.entities[place]
      return Entity(id: "x", type: found.type, name: found.name, kind: found.kind)
    }
    return Schema.standard.allows(type, from: entity(source), to: entity(target))
  }
}

extension Assurance {
  /// Somebody else says the same.
  fileprivate mutating func agree(_ model: String) {
    confidence = 1 - (1 - confidence) * 0.5
    basis += ", agreed by \(model)"
  }
}

extension String {
  fileprivate var withoutMarks: String {
    String(drop { $0.isPunctuation }.reversed().drop { $0.isPunctuation }.reversed())
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
