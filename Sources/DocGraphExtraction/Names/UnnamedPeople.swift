internal import DocGraphModel

/// People without a name who act: "an NDRC official said".
struct UnnamedPeople {
  let text: ParsedDocument

  /// Adds those whose description holds a name and who are a verb's subject or agent.
  func add(to findings: inout DocumentFindings) {
    let index = MentionIndex(findings)
    // "An NDRC official" and then "the NDRC official" are one.
    var places: [String: Int] = [:]
    for chunk in text.nounChunks where chunk.count > 1 && chunk.count < 9 {
      let head = text.head(of: chunk)
      let noun = text.words[head]
      guard noun.tag == "NN", ["nsubj", "nsubjpass", "pobj"].contains(noun.dependency),
        noun.dependency != "pobj" || text.words[noun.head].lower == "by",
        index.mention(at: head) == nil, case .person(let kind)? = NounLexicon.english.sense(of: noun.lower),
        !NounLexicon.english.isWeakHead(noun.lower)
      else { continue }
      var start = chunk.lowerBound
      guard ["a", "an", "one", "the"].contains(text.words[start].lower) else { continue }
      start += 1
      // "an NDRC official": the organization stands before the noun and belongs to it.
      let holder = (start..<head).first { word in
        guard let mention = index.mention(at: word) else { return false }
        return findings.entities[findings.mentions[mention].entity].type != .person
      }
      guard let holder, head + 1 == chunk.upperBound else { continue }
      // Without "senior" and "unnamed" before the name.
      start = holder
      if let mention = index.mention(at: holder) {
        start = min(start, findings.mentions[mention].words.lowerBound)
      }
      let words = max(start, chunk.lowerBound)..<chunk.upperBound
      let name = text.text(of: words)
      if let known = places[name] {
        findings.mentions.append(Mention(words, .description, entity: known))
        continue
      }
      let entity = findings.add(
        FoundEntity(
          .person, "Unnamed " + name, kind: kind, assurance: Assurance(0.8, "described, without a name"),
          isNamed: false))
      findings.entities[entity].aliases.append(Alias("the " + name, kind: .weak))
      places[name] = entity
      findings.mentions.append(Mention(words, .description, entity: entity))
    }
  }
}
