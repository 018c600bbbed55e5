internal import DocGraphModel

/// What a document reports of pledges: a step of one of its own, or a pledge of its own until its document is found.
extension DocumentAssembly {
  mutating func add(_ found: FoundPledgeStep) {
    let topic = ActionWords(found.topic)
    let makers = found.makers.compactMap { ids[$0] }
    guard topic.count > 0, !makers.isEmpty else { return }
    var step = found.step
    step.attributedTo = found.attributedTo.flatMap { ids[$0] }
    step.evidence = [evidence(found.words, found.assurance)]

    let candidates = findings.pledges.filter { pledge in
      guard !Set(pledge.makers).isDisjoint(with: found.makers), let id = ids[pledge.entity],
        let place = places[id]
      else { return false }
      return topic.isContained(in: graph.entities[place].actionWords)
    }
    var own = Set(candidates.compactMap { ids[$0.entity] })
    if own.count > 1, let due = found.due {
      own = own.filter { id in places[id].flatMap { graph.entities[$0].pledge?.due } == due }
    }
    if own.count == 1, let id = own.first, let place = places[id], var pledge = graph.entities[place].pledge {
      guard pledge.canHave(step) else { return }
      step.note = Pledge.Step.matchedNote
      pledge.add(step)
      graph.entities[place].details = .pledge(pledge)
      usePassages(found.words)
      return
    }
    guard own.isEmpty, topic.count >= 2 else { return }
    addReported(found, step)
  }

  /// A pledge that another document may tell of.
  private mutating func addReported(_ found: FoundPledgeStep, _ step: Pledge.Step) {
    let name = found.topic.prefix(1).uppercased() + found.topic.dropFirst()
    let id = EntityID(sluggedFrom: name, fallback: "pledge") { places[$0] != nil }
    var pledge = Pledge()
    pledge.topic = found.topic
    pledge.due = found.due
    pledge.history = [step]
    var entity = Entity(id: id, type: .pledge, name: name, details: .pledge(pledge))
    entity.review = .candidate
    entity.confidence = 0.3
    entity.note = Entity.reportedNote
    entity.evidence = step.evidence
    places[id] = graph.entities.count
    graph.entities.append(entity)
    let itself = Evidence.Mention(entity: id, range: findings.text.bytes(of: found.words))
    for party in found.makers {
      guard let maker = ids[party] else { continue }
      var relation = Relation(maker, "made_pledge", id)
      relation.evidence = [
        evidence(found.words, found.assurance, mentions(of: [End(party)], in: found.words) + [itself])
      ]
      relation.review = .candidate
      relation.confidence = 0.3
      graph.relations.append(relation)
    }
    usePassages(found.words)
  }
}
