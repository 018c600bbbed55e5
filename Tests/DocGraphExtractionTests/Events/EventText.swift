import DocGraphModel

@testable import DocGraphExtraction

/// Sentences of ours with their names given, so that tests of events and figures do not hang on how names are found.
enum EventText {
  /// Everything from times to figures, in one paragraph of 6 March 2031. Names are words as they stand in the text.
  static func findings(_ text: String, _ names: [String: String]) throws -> DocumentFindings {
    var findings = try StageText.findings(text)
    for (name, type) in names.sorted(by: { $0.key < $1.key }) {
      let entity = findings.add(
        FoundEntity(EntityTypeName(type), name, assurance: Assurance(0.9, "given")))
      for range in places(of: name, in: findings.text) { findings.add(Mention(range, .name, entity: entity)) }
    }
    StageText.extractor.findTimesAndQuantities(&findings)
    StageText.extractor.findEvents(&findings)
    StageText.extractor.findFigures(&findings)
    return findings
  }

  private static func places(of name: String, in text: ParsedDocument) -> [Range<Int>] {
    text.words.indices.compactMap { start in
      (start + 1...min(start + 8, text.words.count)).map { start..<$0 }.first { text.text(of: $0) == name }
    }
  }

  /// "forum Tamsin Forum 2031-05 (Tamsin Forum, the forum)".
  static func events(_ text: String, _ names: [String: String] = [:]) throws -> [String] {
    let findings = try findings(text, names)
    return findings.entities.enumerated().compactMap { place, entity in
      guard case .event(let event) = entity.details else { return nil }
      let mentions = findings.mentions.filter { $0.entity == place }.map { findings.text.text(of: $0.words) }
      return [entity.kind ?? "-", entity.name, event.date?.description ?? "-"].joined(separator: " | ")
        + " | " + mentions.joined(separator: ", ")
    }
  }

  static func relations(_ text: String, _ names: [String: String]) throws -> [String] {
    let findings = try findings(text, names)
    return findings.relations.map {
      "\(findings.entities[$0.source].name) \($0.type.rawValue) \(findings.entities[$0.target].name)"
        + ($0.role.map { " as \($0)" } ?? "")
    }
  }

  static func figures(_ text: String, _ names: [String: String]) throws -> [String] {
    let findings = try findings(text, names)
    return findings.figures.map { figure in
      let property = figure.property
      let value =
        switch property.value {
        case .money(let money): "\(money)"
        case .number(let number): "\(number)"
        default: "?"
        }
      return [
        "\(findings.entities[figure.entity].name): \(property.name) = \(value)", property.unit,
        property.qualifier?.rawValue, property.asOf.map { "as of \($0)" },
        figure.attributedTo.map { "says \(findings.entities[$0].name)" }, property.note.map { "(\($0))" },
      ].compactMap { $0 }.joined(separator: " ")
    }
  }
}
