internal import DocGraphModel

/// All places of a document where the same words are a name: one sense a document.
struct NameGroup: Sendable {
  /// As it is written where it comes first.
  var name: String
  /// Its words in lower case.
  var keys: [String]
  var spans: [NameSpan] = []
  var clues = ClueCounts()
  var probabilities: [Double] = []
  var type: NameType = .other
}
