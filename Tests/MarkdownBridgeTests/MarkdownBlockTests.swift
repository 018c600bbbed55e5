import MarkdownBridge
import Testing

@Suite("Markdown blocks")
struct MarkdownBlockTests {
  @Test("keeps its pieces")
  func pieces() {
    #expect(MarkdownBlock(.paragraph, [1..<3]).pieces == [1..<3])
  }
}
