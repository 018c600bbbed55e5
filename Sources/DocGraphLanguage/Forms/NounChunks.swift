/// English noun phrases without what follows their noun: "the quick fox", not "the quick fox in the garden".
///
/// A noun, pronoun or name is the last word of a chunk if it is a subject, an object, an attribute, an apposition or a root, or
/// joined by conjunctions to one that is; the chunk begins where its subtree begins. Chunks do not overlap.
package struct NounChunks: Sendable {
  /// By dependency label: what it says of its word.
  private enum Role {
    case phrase, conjunct, other
  }

  private let roles: [Role]

  private static let phrases: Set<String> = [
    "oprd", "nsubj", "dobj", "nsubjpass", "pcomp", "pobj", "dative", "appos", "attr", "ROOT",
  ]

  /// - Parameter dependencies: the parser's labels.
  package init(dependencies: [String]) {
    roles = dependencies.map { label in
      Self.phrases.contains(label) ? .phrase : label == "conj" ? .conjunct : .other
    }
  }

  /// The chunks of a parsed draft as ranges of tokens, in order; none without a parser.
  ///
  /// - Complexity: O(tokens).
  package static func ranges(in draft: Draft, dependencies: [String]) -> [Range<Int>] {
    NounChunks(dependencies: dependencies).ranges(in: draft)
  }

  /// The chunks of a parsed draft as ranges of tokens, in order; none without a parser.
  ///
  /// - Complexity: O(tokens).
  package func ranges(in draft: Draft) -> [Range<Int>] {
    guard draft.isParsed else { return [] }
    let heads = draft.tokens.indices.map { index in
      let head = Int(draft.tokens[index].head)
      return draft.tokens.indices.contains(head) ? head : index
    }
    let roles = draft.tokens.map { token in
      Int(token.dependency) < self.roles.count ? self.roles[Int(token.dependency)] : .other
    }
    let leftEdges = Self.leftEdges(heads)
    let conjoined = Self.conjoined(heads, roles)
    var ranges: [Range<Int>] = []
    var last = -1
    for (index, token) in draft.tokens.enumerated() {
      guard Self.canEndChunk(token.partOfSpeech), leftEdges[index] > last else { continue }
      guard roles[index] == .phrase || roles[index] == .conjunct && roles[conjoined[heads[index]]] == .phrase
      else { continue }
      ranges.append(leftEdges[index]..<index + 1)
      last = index
    }
    return ranges
  }

  private static func canEndChunk(_ partOfSpeech: PartOfSpeech) -> Bool {
    partOfSpeech == .noun || partOfSpeech == .properNoun || partOfSpeech == .pronoun
  }

  /// The first token of each token's subtree.
  ///
  /// Where arcs do not cross, one pass forth and one back find them; crossing arcs need another now and then. It ends as
  /// spaCy does, for the same chunks of any tree, and the bound keeps a malformed one from taking long.
  private static func leftEdges(_ heads: [Int]) -> [Int] {
    var edges = Array(heads.indices)
    for _ in 0..<12 {
      for index in heads.indices { edges[heads[index]] = min(edges[heads[index]], edges[index]) }
      for index in heads.indices.reversed() { edges[heads[index]] = min(edges[heads[index]], edges[index]) }
      if areWithinSentences(heads, edges) { break }
    }
    return edges
  }

  /// Whether no token's head lies in another sentence, where a sentence starts with the subtree of a root. The next sentence's
  /// first token may be a head.
  private static func areWithinSentences(_ heads: [Int], _ edges: [Int]) -> Bool {
    var starts = [Bool](repeating: false, count: heads.count)
    for index in heads.indices where heads[index] == index { starts[edges[index]] = true }
    var start = 0
    for end in heads.indices where end > 0 && starts[end] || end == heads.count - 1 {
      for index in start..<end where heads[index] < start || heads[index] > end { return false }
      start = end
    }
    return true
  }

  /// The word that a chain of conjuncts hangs on, for each of its words. Every step leads to the left, so that what comes
  /// before is known already.
  private static func conjoined(_ heads: [Int], _ roles: [Role]) -> [Int] {
    var words = Array(heads.indices)
    for index in heads.indices where roles[index] == .conjunct && heads[index] < index {
      words[index] = words[heads[index]]
    }
    return words
  }
}
