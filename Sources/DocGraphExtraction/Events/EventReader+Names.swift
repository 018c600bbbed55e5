internal import DocGraphLanguage
internal import DocGraphModel

/// Events by their names.
extension EventReader {
  mutating func readNamed(_ place: Int, _ noun: EventNoun) -> Bool {
    guard let words = EventNames(text).name(around: place) else { return false }
    // "World Championship Candidate" is no event.
    let above = text.words[place].head
    if text.words[place].dependency == "compound", above >= words.upperBound { return false }
    let head = text.head(of: words)
    if let mention = mentions.mention(at: place).map({ findings.mentions[$0] }), mention.form == .name,
      words.contains(mention.words.lowerBound) || mention.words.contains(words.lowerBound)
    {
      let entity = findings.entities[mention.entity]
      // A street, a person or an organization of that name.
      let hasArticle = text.words[mention.words.lowerBound].partOfSpeech == .determiner
      let isLonger = mention.words.count - (hasArticle ? 1 : 0) > words.count
      if !words.contains(mention.words.upperBound - 1) || isLonger { return false }
      if EventNoun.alsoOrganizations.contains(text.words[place].lower), entity.type != .event,
        !isHeld(head, words)
      {
        return false
      }
      let isTitle = EventNoun.titles.contains(text.words[place].lower)
      if entity.type == .person, mention.words.count >= words.count, !isTitle,
        !words.contains(where: { $0 < place })
      {
        return false
      }
    } else if EventNoun.alsoOrganizations.contains(text.words[place].lower),
      !EventNoun.titles.contains(text.words[place].lower), !isHeld(head, words)
    {
      return false
    }
    let name = text.text(of: words)
    let key = name.lowercased()
    if let event = named[key] {
      add(words, .name, head: head, to: event)
      refine(event, head, words)
      return true
    }
    var draft = EventDraft(
      noun: noun, head: text.words[place].lower, name: name, isNamed: true,
      mentions: [(words, .name, head)], modifiers: modifiers(of: words, place),
      assurance: Assurance(0.8, "event.name: its noun is '\(text.words[place].lower)'"), isCheckable: true)
    draft.date = when.date(of: head, phrase: words)
    let event = append(draft, head: head)
    named[key] = event
    refine(event, head, words)
    return true
  }

  /// Whether what is around a name speaks of an event, not of an organization: a year in it, "at the", "was held".
  private func isHeld(_ place: Int, _ words: Range<Int>) -> Bool {
    if words.contains(where: { text.words[$0].shape.contains(.number) && text.words[$0].text.utf8.count == 4 }
    ) {
      return true
    }
    let word = text.words[place]
    let above = text.words[word.head]
    switch word.dependency {
    case "pobj": return ["at", "during"].contains(above.lower)
    case "dobj": return EventVerbs.holding[above.lemma] != nil || above.lemma == "attend"
    case "nsubjpass":
      return ["hold", "host", "convene", "stage", "schedule", "postpone"].contains(above.lemma)
    case "nsubj":
      return above.lemma == "take"
        && text.children(of: word.head, "dobj").contains { text.words[$0].lower == "place" }
    default: return false
    }
  }
}
