internal import DocGraphModel

/// People without a name who act: "an NDRC official said".
struct UnnamedPeople {
  let text: ParsedDocument

  /// Adds those whose description holds a name and who are a verb's subject or agent.
  func add(to findings: inout DocumentFindings) {
    let index = MentionIndex(findings)
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
      guard holder != nil, head + 1 == chunk.upperBound else { continue }
      let words = start..<chunk.upperBound
      let entity = findings.add(
        FoundEntity(
          .person, text.text(of: words), kind: kind, assurance: Assurance(0.8, "described, without a name"),
          isNamed: false))
      findings.mentions.append(Mention(words, .description, entity: entity))
    }
  }
}
