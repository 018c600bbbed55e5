import Testing

@testable import DocGraphExtraction

@Suite("Patience with a language model")
struct PatienceTests {
  @Test("three failures in a row end it, an answer between them does not")
  func failures() {
    let patience = Patience()
    for isAnswered in [false, false, true, false, false] { patience.note(isAnswered: isAnswered) }
    #expect(patience.isLeft)
    patience.note(isAnswered: false)
    #expect(!patience.isLeft)
    patience.note(isAnswered: true)
    #expect(!patience.isLeft)
  }
}
