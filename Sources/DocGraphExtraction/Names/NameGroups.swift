/// The names of a document with their clues, each surface once.
struct NameGroups {
  let text: ParsedDocument
  var groups: [NameGroup] = []

  /// - Complexity: O(words + spans) with a hash of each name's words.
  init(_ text: ParsedDocument) {
    self.text = text
    let spans = NameSpanFinder.spans(of: text)
    let context = NameContext(text, spans)
    let shape = NameShape(text: text)
    var places: [String: Int] = [:]
    for span in spans {
      let name = text.text(of: span.words)
      let keys = span.words.map { text.words[$0].lower }
      let key = keys.joined(separator: " ")
      let place: Int
      if let known = places[key] {
        place = known
      } else {
        place = groups.count
        places[key] = place
        groups.append(NameGroup(name: name, keys: keys))
        shape.addClues(of: span.words, name: name, keys: keys, to: &groups[place].clues)
      }
      groups[place].spans.append(span)
      context.addClues(of: span, to: &groups[place].clues)
    }
    addDocumentClues()
    for place in groups.indices { weigh(place) }
    addListClues(spans, places)
    addSurnames()
  }

  mutating func weigh(_ place: Int) {
    groups[place].probabilities = groups[place].clues.probabilities(.fitted)
    groups[place].type =
      NameType.allCases.max {
        groups[place].probabilities[$0.rawValue] < groups[place].probabilities[$1.rawValue]
      } ?? .other
  }

  /// What longer names say of the shorter ones within them.
  private mutating func addDocumentClues() {
    var clues: [String: Set<NameClue>] = [:]
    for group in groups where group.keys.count > 1 {
      let keys = group.joinedKeys
      guard keys.count > 1 else { continue }
      let isSaid = group.clues.has(.saidOrganization)
      let isPerson =
        !group.clues.has(.saidPlace)
        && (group.clues.has(.labelPERSON) || group.clues.has(.firstNameFirst) && keys.count < 4)
      let isOrganization = isSaid || group.clues.has(.organizationHead) || group.clues.has(.legalForm)
      if isPerson && !isOrganization {
        clues[keys[keys.count - 1], default: []].insert(.surnameOfPerson)
        clues[keys[0], default: []].insert(.givenNameOfPerson)
      } else if isOrganization || group.clues.has(.labelORG) {
        clues[keys[0], default: []].insert(.partOfOrganization)
        if keys.count > 2 {
          clues[keys[0] + " " + keys[1], default: []].insert(.partOfOrganization)
        }
      } else if group.clues.has(.placeHead) || group.clues.has(.labelGPE) || group.clues.has(.labelLOC) {
        clues[keys[0], default: []].insert(.partOfPlace)
      }
      if keys.count > 2 || keys.count == 2, let acronym = Acronym.initials(of: group.keys) {
        clues[acronym, default: []].insert(.acronymOfName)
      }
    }
    for place in groups.indices {
      if groups[place].spans.count > 2 { groups[place].clues.add(.saidOften) }
      let keys = groups[place].joinedKeys
      guard keys.count < 3, let said = clues[keys.joined(separator: " ")] else { continue }
      for clue in NameClue.allCases where said.contains(clue) {
        if clue != .acronymOfName || groups[place].clues.has(.acronym) { groups[place].clues.add(clue) }
      }
    }
    let words = DocumentWords(text)
    for place in groups.indices {
      words.addClues(to: &groups[place])
      groups[place].clues.addCombinations(of: groups[place].keys.count)
    }
  }
}
