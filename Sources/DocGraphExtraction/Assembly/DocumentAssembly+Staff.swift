internal import DocGraphModel

/// Who wrote the document for whom, where its byline says so: "By Ann Moor, staff reporter".
extension DocumentAssembly {
  mutating func addStaff() {
    let source = findings.text.document
    guard let byline = source.staffByline, byline.upperBound <= source.text.count,
      let publisher = document.publisher,
      let author = document.author
    else { return }
    let passages = findings.text.passages(in: byline)
    guard let first = passages.first, let last = passages.last else { return }
    let range = min(first.range.lowerBound, byline.lowerBound)..<max(last.range.upperBound, byline.upperBound)
    let text = Array(source.text[range])
    func place(of name: String) -> Range<Int>? {
      text.firstRange(of: Array(name.utf8)).map {
        range.lowerBound + $0.lowerBound..<range.lowerBound + $0.upperBound
      }
    }
    var evidence = Evidence(
      document: document.id, range: range, quote: String(decoding: text, as: UTF8.self),
      method: "\(method): byline")
    // A mail's or page's own header may say another publisher than the line does.
    guard place(of: publisher) != nil || byline.lowerBound < 2_000 else { return }
    let organization = entity(.organization, publisher, evidence, place(of: publisher))
    for name in author.split(separator: ",").prefix(5) {
      let name = String(name.drop { $0 == " " })
      guard name.contains(" "), let written = place(of: name) else { continue }
      let person = entity(.person, name, evidence, written)
      var relation = Relation(person, "employed_by", organization)
      relation.label = "byline"
      relation.review = .candidate
      relation.confidence = 0.8
      evidence.mentions = [Evidence.Mention(entity: person, range: written)]
      if let known = place(of: publisher) {
        evidence.mentions.append(Evidence.Mention(entity: organization, range: known))
      }
      relation.evidence = [evidence]
      graph.relations.append(relation)
    }
  }

  /// The entity of a name, or a new one. "The Gazette", in a text of the Lowgate Gazette's, is that.
  private mutating func entity(
    _ type: EntityTypeName, _ name: String, _ evidence: Evidence, _ words: Range<Int>?
  ) -> EntityID {
    let folded = Self.bare(name)
    func isNamed(_ entity: Entity) -> Bool {
      entity.type == type
        && ([entity.name] + entity.aliases.filter { $0.kind != .weak }.map(\.text)).contains {
          Self.bare($0) == folded
        }
    }
    if let known = graph.entities.first(where: isNamed) { return known.id }
    if type == .organization,
      let place = graph.entities.firstIndex(where: { entity in
        entity.type == type && folded.hasSuffix(" " + Self.bare(entity.name))
          && NewspaperWords.all.contains(Self.bare(entity.name))
      })
    {
      graph.entities[place].aliases.append(Alias(graph.entities[place].name, kind: .weak))
      graph.entities[place].name = Self.withoutArticle(name)
      graph.entities[place].kind = "media"
      return graph.entities[place].id
    }
    let name = Self.withoutArticle(name)
    let id = EntityID(sluggedFrom: name, fallback: type.rawValue) { places[$0] != nil }
    var entity = Entity(id: id, type: type, name: name, kind: type == .person ? "journalist" : "media")
    entity.review = .candidate
    entity.confidence = 0.8
    var own = evidence
    own.mentions = words.map { [Evidence.Mention(entity: id, range: $0)] } ?? []
    entity.evidence = [own]
    entity.mentions = words.map { [DocumentSpan(document: document.id, range: $0)] } ?? []
    places[id] = graph.entities.count
    graph.entities.append(entity)
    return id
  }

  private static func withoutArticle(_ name: String) -> String {
    name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
  }

  private static func bare(_ name: String) -> String { withoutArticle(name).lowercased() }
}
