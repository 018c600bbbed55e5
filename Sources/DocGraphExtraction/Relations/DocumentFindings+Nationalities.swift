internal import DocGraphModel

extension DocumentFindings {
  /// Adds a description of the country for each adjective of nationality before a noun: "a German painter".
  ///
  /// A country that the document does not name itself stands only for what takes part in something.
  ///
  /// - Complexity: O(words + mentions).
  mutating func describeNationalities(_ grammar: Grammar) {
    var isMentioned = [Bool](repeating: false, count: text.words.count)
    for mention in mentions { for word in mention.words { isMentioned[word] = true } }
    var added: [Mention] = []
    var countries: [String: Int] = [:]
    for (place, entity) in entities.enumerated() where entity.type == .place && countries[entity.name] == nil
    {
      countries[entity.name] = place
      // "Turkey" is Türkiye, by whatever name the document has it.
      if let entry = PlaceTable.world.place(named: entity.name), entry.kind == "country",
        let code = entry.country,
        let name = PlaceTable.world.name(ofCountry: code), countries[name] == nil
      {
        countries[name] = place
      }
    }
    for place in text.words.indices
    where !isMentioned[place] && grammar.role(place) == .amod && text.words[place].tag == "JJ"
      && text.words[place].text.first?.isUppercase == true
    {
      guard let code = PlaceTable.world.country(ofDemonym: text.words[place].text),
        let name = PlaceTable.world.name(ofCountry: code)
      else { continue }
      let entity =
        countries[name]
        ?? add(
          FoundEntity(
            .place, name, kind: "country", assurance: Assurance(0.7, "adjective of nationality"),
            isNamed: false))
      countries[name] = entity
      added.append(Mention(place..<place + 1, .description, entity: entity))
    }
    merge(added)
  }
}
