/// A name or number that the recognizer found.
public struct NamedEntity: Sendable, Hashable {
  /// OntoNotes' label: `PERSON`, `ORG`, `GPE` (countries, cities, states), `LOC`, `FAC`, `NORP` (nationalities, religious or
  /// political groups), `EVENT`, `LAW`, `DATE`, `TIME`, `MONEY`, `PERCENT`, `QUANTITY`, `ORDINAL`, `CARDINAL`, `PRODUCT`,
  /// `WORK_OF_ART` or `LANGUAGE`.
  public let label: String
  /// Of the analyzed text.
  public let tokens: Range<Int>
  /// Bytes of the document.
  public let range: Range<Int>
}

extension Draft {
  /// The entities that the tokens' marks make.
  ///
  /// - Complexity: O(tokens).
  func entities(_ labels: [String], offset: Int) -> [NamedEntity] {
    var entities: [NamedEntity] = []
    var index = 0
    while index < tokens.count {
      let label = tokens[index].entity
      guard label > 0 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, tokens[end].entity == label, !tokens[end].startsEntity { end += 1 }
      entities.append(
        NamedEntity(
          label: labels[Int(label) - 1], tokens: index..<end,
          range: offset + Int(tokens[index].start)..<offset + tokens[end - 1].end))
      index = end
    }
    return entities
  }
}
