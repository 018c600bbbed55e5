internal import DocGraphModel

extension RelationFinder {
  /// The heads of two mentions, if a relation of a type may link their entities.
  func checked(
    _ type: RelationTypeName, _ source: Int, _ target: Int, _ sourceTypes: [RelationEnd] = [],
    _ targetTypes: [RelationEnd] = []
  ) -> (source: Int, target: Int)? {
    let one = findings.mentions[source]
    let other = findings.mentions[target]
    guard one.entity != other.entity, findings.entities.indices.contains(one.entity),
      findings.entities.indices.contains(other.entity), let row = schema.relationType(type)
    else { return nil }
    let from = findings.entities[one.entity]
    let to = findings.entities[other.entity]
    func admits(_ ends: [RelationEnd], _ entity: FoundEntity) -> Bool {
      ends.isEmpty || ends.contains { schema.end($0, admits: entity.type, kind: entity.kind) }
    }
    guard admits(sourceTypes, from), admits(targetTypes, to),
      row.ends.contains(where: { admits($0.source, from) && admits($0.target, to) }),
      // One name within another says nothing of the two; "an Orvane official" does.
      !one.words.overlaps(other.words) || one.form == .description && other.form == .name
    else { return nil }
    return (text.head(of: one.words), text.head(of: other.words))
  }

  /// From the first to the last of some words, in one sentence.
  func extent(_ words: [Int], _ predicate: Int?) -> Range<Int> {
    let sentence = text.words[words[0]].sentence
    let all = (words + (predicate.map { [$0] } ?? [])).filter { text.words[$0].sentence == sentence }
    return (all.min() ?? words[0])..<(all.max() ?? words[0]) + 1
  }

  /// The words at a trigger: a verb with its particle, a noun with the plain words before it.
  func phrase(at word: Int) -> String {
    if grammar.isVerbal(word) {
      let particle = grammar.dependents(of: word).first { grammar.role($0) == .prt && $0 - word <= 3 }
      let passive =
        grammar.dependents(of: word).last { grammar.role($0) == .auxpass }.map { "\(grammar.lower($0)) " }
        ?? ""
      return passive + text.words[word].lower + (particle.map { " \(grammar.lower($0))" } ?? "")
    }
    var first = word
    while first > 0, word - first < 3, text.words[first - 1].sentence == text.words[word].sentence,
      ["JJ", "NN", "NNP", "HYPH"].contains(text.words[first - 1].tag),
      statement.mentions.mention(at: first - 1) == nil
    {
      first -= 1
    }
    while first < word, grammar.tag(first) == "HYPH" { first += 1 }
    return text.text(of: first..<word + 1 + lengthOfLaw(behind: word))
  }

  /// How many words "-in-law" takes behind a noun: a brother is another than a brother-in-law.
  private func lengthOfLaw(behind word: Int) -> Int {
    let marks = text.words[(word + 1)...].prefix(4).map(\.lower)
    return marks == ["-", "in", "-", "law"] ? 4 : 0
  }
}
