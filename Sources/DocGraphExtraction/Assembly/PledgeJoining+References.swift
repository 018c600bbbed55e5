internal import DocGraphModel

/// Finds what a document refers to among the pledges of the others.
extension PledgeJoining {
  /// What each reference means: the one pledge of another document that fits, else nothing.
  ///
  /// - Parameter successors: The pledge that is said to come after what a reference means.
  /// - Complexity: O(references + pledges), each word's pledges bounded.
  static func meant(
    by references: [Entity], among pledges: [Entity], successors: [EntityID: Entity] = [:]
  ) -> [EntityID: EntityID] {
    guard !references.isEmpty else { return [:] }
    var ofStem: [String: [Int]] = [:]
    var ofVerb: [Substring: [Int]] = [:]
    var ofDate: [PartialDate: [Int]] = [:]
    let words = pledges.map(\.actionWords)
    for place in pledges.indices {
      for stem in words[place].stems where ofStem[stem, default: []].count < 100 {
        ofStem[stem, default: []].append(place)
      }
      // "close" for "closure".
      if let verb = pledges[place].pledge?.action?.lowercased().prefix(3),
        ofVerb[verb, default: []].count < 100
      {
        ofVerb[verb, default: []].append(place)
      }
      if let made = pledges[place].pledge?.made, ofDate[made, default: []].count < 100 {
        ofDate[made, default: []].append(place)
      }
    }
    var meant: [EntityID: EntityID] = [:]
    for reference in references {
      guard let noun = reference.pledge?.topic else { continue }
      let stems = ActionWords(reference.name).stems
      let candidates: [Int]
      if ReferenceWords.generic.contains(noun) {
        // "the promise of 4 March 2031"
        guard let made = reference.pledge?.made else { continue }
        candidates = ofDate[made] ?? []
      } else {
        let rest = stems.subtracting(ActionWords(noun).stems)
        var near = stems.min().flatMap { ofStem[$0] } ?? []
        for verb in ReferenceWords.verbs[noun] ?? [noun] { near += ofVerb[verb.prefix(3)] ?? [] }
        candidates = Set(near).sorted().filter { place in
          let action = pledges[place].pledge?.action ?? ""
          return isOf(noun, rest, action, words[place].stems)
        }
      }
      // What revises a promise to rebuild the pier is about the pier.
      let fitting: [Int]
      if let successor = successors[reference.id] {
        let stems = successor.actionWords.stems
        fitting = candidates.filter { words[$0].stems.intersection(stems).count >= 2 }
      } else {
        fitting = candidates
      }
      let documents = Set(reference.evidence.map(\.document))
      let others = fitting.filter { documents.isDisjoint(with: pledges[$0].evidence.map(\.document)) }
      if others.count == 1 { meant[reference.id] = pledges[others[0]].id }
    }
    return meant
  }

  /// Whether a noun names the deed of an action or the new thing in it, and the words before the noun are the action's.
  private static func isOf(_ noun: String, _ rest: Set<String>, _ action: String, _ stems: Set<String>)
    -> Bool
  {
    guard rest.isSubset(of: stems) else { return false }
    let words = action.lowercased().split(separator: " ").prefix(60).map(String.init)
    guard let verb = words.first else { return false }
    if PledgeReferences.names(noun, verb) { return true }
    guard ReferenceWords.making.contains(verb), let place = words.firstIndex(of: noun) else { return false }
    // "a new breakwater": the article stands before it.
    return words[max(0, place - 4)..<place].contains { ["a", "an", "another"].contains($0) }
      && !words[max(0, place - 4)..<place].contains { ["the", "its", "their", "his", "her"].contains($0) }
  }
}
