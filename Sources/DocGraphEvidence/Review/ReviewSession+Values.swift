import DocGraphModel

extension ReviewSession {
  /// The values of a record that corrections can change, each as a correction would write it; empty where there is none.
  public func values(of target: ReviewTarget) -> [ReviewDecision.Correction] {
    switch target {
    case .entity(let id): entity(id).map(values) ?? []
    case .relation(let id): relation(id).map(values) ?? []
    }
  }

  private func values(_ relation: Relation) -> [ReviewDecision.Correction] {
    ReviewDecision.Key.ofRelations.map { key in
      let value: String? =
        switch key {
        case .type: relation.type.rawValue
        case .source: relation.source.rawValue
        case .target: relation.target.rawValue
        case .role: relation.role
        case .label: relation.label
        case .valid: relation.valid?.description
        case .polarity: relation.polarity.rawValue
        case .modality: relation.modality.rawValue
        case .attributedTo: relation.attributedTo?.rawValue
        case .note: relation.note
        case .name, .kind, .aliases, .date, .action, .made, .due, .bindingness: nil
        }
      return ReviewDecision.Correction(key, value ?? "")
    }
  }

  private func values(_ entity: Entity) -> [ReviewDecision.Correction] {
    let isEvent = schema.isType(entity.type, a: .event)
    let isPledge = schema.isType(entity.type, a: .pledge)
    return ReviewDecision.Key.ofEntities.compactMap { key in
      let value: String?
      switch key {
      case .name: value = entity.name
      case .type: value = entity.type.rawValue
      case .kind: value = entity.kind
      case .aliases: value = entity.aliases.map(\.text).joined(separator: "; ")
      case .note: value = entity.note
      case .date:
        guard isEvent else { return nil }
        value = entity.event?.date?.description
      case .action, .made, .due, .bindingness:
        guard isPledge else { return nil }
        let pledge = entity.pledge
        value =
          switch key {
          case .action: pledge?.action
          case .made: pledge?.made?.description
          case .due: pledge?.due?.description
          default: pledge?.bindingness?.rawValue
          }
      case .source, .target, .role, .label, .valid, .polarity, .modality, .attributedTo: value = nil
      }
      return ReviewDecision.Correction(key, value ?? "")
    }
  }
}
