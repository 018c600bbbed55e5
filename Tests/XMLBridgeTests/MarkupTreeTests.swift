import Testing
import XMLBridge

@Suite("Markup trees")
struct MarkupTreeTests {
  @Test("a tree is empty at first")
  func empty() {
    #expect(MarkupTree().nodes.isEmpty)
  }
}
