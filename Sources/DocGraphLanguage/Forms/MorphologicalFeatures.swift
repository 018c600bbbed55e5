/// What a word's form says of it, as Universal Dependencies write it: `Number=Sing|Person=3`
/// (https://universaldependencies.org/u/feat/).
public struct MorphologicalFeatures: Sendable, Hashable {
  /// The features in the order of their names, divided by `|`; empty for none.
  public let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The value of a feature, such as `Plur` for `Number`; several values are divided by commas.
  ///
  /// - Complexity: O(text).
  public subscript(name: String) -> String? {
    for feature in text.utf8.split(separator: UInt8(ascii: "|")) {
      guard let sign = feature.firstIndex(of: UInt8(ascii: "=")), feature[..<sign].elementsEqual(name.utf8)
      else { continue }
      return String(Substring(feature[feature.index(after: sign)...]))
    }
    return nil
  }

  /// The features with their values, in the order of their names.
  public var all: [(name: String, value: String)] {
    text.split(separator: "|").map { feature in
      let parts = feature.split(separator: "=", maxSplits: 1)
      return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }
  }

  public var isEmpty: Bool { text.isEmpty }
}

extension MorphologicalFeatures: CustomStringConvertible {
  public var description: String { text }
}

extension MorphologicalFeatures {
  /// Brings features in order, and each one's values; `_` and an empty text stand for none.
  ///
  /// - Returns: nil if a feature has not the form `Name=Value`. Of a name that is there twice, the last value counts.
  package init?(normalizing text: String) {
    guard !text.isEmpty, text != "_" else {
      self.init("")
      return
    }
    var values: [String: String] = [:]
    for feature in text.split(separator: "|", omittingEmptySubsequences: false) {
      let parts = feature.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      values[String(parts[0])] = parts[1].split(separator: ",", omittingEmptySubsequences: false).sorted()
        .joined(separator: ",")
    }
    self.init(values.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "|"))
  }
}
