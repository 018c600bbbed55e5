import Testing
import XMLBridge

@testable import DocGraphExtraction

/// Tools without an outside program: what would be a PDF's layout is what the test says.
struct TestTools: ReadingTools {
  var layout = ""

  var markup: any MarkupService { InProcessMarkup() }

  func layout(ofPDF bytes: [UInt8]) async throws(ExtractionError) -> [UInt8] { Array(layout.utf8) }
}

extension SourceDocument {
  /// Each block as its role and words, with `¦` between pieces.
  var outline: [String] {
    blocks.map { block in
      "\(block.role): "
        + block.pieces.map { String(decoding: text[$0], as: UTF8.self) }.joined(separator: "¦")
    }
  }

  /// Whether all pieces ascend, lie in the text, and begin and end on characters.
  var isSound: Bool {
    var last = 0
    for block in blocks {
      guard !block.pieces.isEmpty else { return false }
      for piece in block.pieces {
        guard !piece.isEmpty, piece.lowerBound >= last, piece.upperBound <= text.count,
          String(validating: text[piece], as: UTF8.self) != nil
        else { return false }
        last = piece.upperBound
      }
    }
    return pageStarts.allSatisfy { $0 <= text.count }
  }
}

/// What a file becomes.
func read(_ text: String, named name: String, layout: String = "") async throws -> SourceDocument {
  try #require(
    try await DocumentReader().read(Array(text.utf8), named: name, tools: TestTools(layout: layout)).first)
}
