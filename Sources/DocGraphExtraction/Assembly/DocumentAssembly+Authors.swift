import DocGraphModel

extension DocumentAssembly {
  /// People whom a byline names, "By Nils Aderhold, staff reporter", or the head of a mail. They are evidence of who reported,
  /// where no sentence names them.
  ///
  /// - Complexity: O(bytes of front matter · authors), of which there are ten at most.
  mutating func addAuthors() {
    let source = findings.text.document
    guard let authors = source.author else { return }
    let isMail = source.reader == MailReader.name
    let names = authors.replacing(" and ", with: ",").split(separator: ",").map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    var slugs = SlugNumbers<Entity>()
    for name in names.prefix(10) where isPersonName(name) && !isKnown(name) {
      guard let (line, words) = place(of: name, in: source) else { continue }
      let id = slugs.next(for: name, fallback: "person") { places[$0] != nil }
      var entity = Entity(id: id, type: .person, name: name, kind: isMail ? nil : "journalist")
      entity.review = .candidate
      entity.confidence = 0.9
      entity.mentions = [DocumentSpan(document: document.id, range: words)]
      var evidence = Evidence(
        document: document.id, range: line, quote: String(decoding: source.text[line], as: UTF8.self),
        method: "\(method): \(isMail ? "who sent it" : "named in a byline")")
      evidence.mentions = [Evidence.Mention(entity: id, range: words)]
      entity.evidence = [evidence]
      places[id] = graph.entities.count
      graph.entities.append(entity)
    }
  }

  /// Two to four words, each with a capital or a particle.
  private func isPersonName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...4).contains(words.count) && name.utf8.count < 80
      && words.allSatisfy { $0.first?.isUppercase == true || nameParticles.contains(String($0)) }
      && !words.contains { word in
        if case .organization? = NounLexicon.english.sense(of: word.lowercased()) { true } else { false }
      }
  }

  private func isKnown(_ name: String) -> Bool {
    graph.entities.contains { entity in
      entity.type == .person
        && (entity.name == name || entity.aliases.contains { $0.text == name })
    }
  }

  /// The sentence of a byline, and the name within it.
  private func place(of name: String, in source: SourceDocument) -> (Range<Int>, Range<Int>)? {
    let wanted = Array(name.utf8)
    for block in source.blocks where block.role == .frontMatter && block.range.count <= 1000 {
      let range = block.range
      guard range.count >= wanted.count else { continue }
      for start in range.lowerBound...range.upperBound - wanted.count
      where source.text[start..<start + wanted.count].elementsEqual(wanted) {
        let words = start..<start + wanted.count
        let passages = findings.text.passages(in: words)
        guard let first = passages.first, let last = passages.last else { return (words, words) }
        return (first.range.lowerBound..<max(last.range.upperBound, words.upperBound), words)
      }
    }
    return nil
  }
}
