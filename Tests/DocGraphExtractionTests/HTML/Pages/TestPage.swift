@testable import DocGraphExtraction

/// A page of ours with what is to be read from it.
struct TestPage: Sendable, CustomStringConvertible {
  var html: String
  var text: String
  var roles: [TextBlock.Role]
  /// Title, author, publisher, date, address, language.
  var facts: [String?]
  var notices: [String] = []
  /// Whether each character is written as one byte.
  var isLatin = false

  var bytes: [UInt8] {
    isLatin ? html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(html.utf8)
  }

  var description: String { facts.first.flatMap { $0 } ?? "" }

  static let all: [TestPage] = [blog, soup, table, live, stub, gallery, print, consent]
}
