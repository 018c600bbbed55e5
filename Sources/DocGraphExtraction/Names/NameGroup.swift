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

  /// Whether it is in another script than Latin.
  var isForeign: Bool {
    guard let letter = name.unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
    return letter.value > 0x2AF && !(0x1E00...0x1EFF).contains(letter.value)
  }

  /// The words with "Osei - Marsh" as one.
  var joinedKeys: [String] {
    guard keys.contains("-") else { return keys }
    var joined: [String] = []
    for (place, key) in keys.enumerated() {
      if !joined.isEmpty, key == "-" || keys[place - 1] == "-" {
        joined[joined.count - 1] += key
      } else {
        joined.append(key)
      }
    }
    return joined
  }
}
