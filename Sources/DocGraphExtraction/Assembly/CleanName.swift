extension String {
  /// The text as a name that a graph may have: control characters are blanks, and one blank stands between two words. Empty where
  /// nothing of it is seen.
  var cleanName: String {
    guard unicodeScalars.contains(where: \.isUnfitForNames) else { return self }
    let blanks = String.UnicodeScalarView(
      unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })
    let words = String(blanks).split(whereSeparator: \.isWhitespace)
    let isSeen = words.contains { word in
      word.unicodeScalars.contains { $0.properties.generalCategory != .format }
    }
    return isSeen ? words.joined(separator: " ") : ""
  }
}

extension Unicode.Scalar {
  fileprivate var isUnfitForNames: Bool {
    switch properties.generalCategory {
    case .control, .format: true
    default: false
    }
  }
}
