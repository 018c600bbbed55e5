import DocGraphLanguage
import DocGraphModel
import Testing

@Suite struct TaggerTests {
  private func tagger(_ labels: String, weights: [Float], biases: [Float], width: Int = 96) throws -> Tagger {
    let model = PackedValue.model([
      (
        "softmax", [],
        [
          ("W", .floats(weights, shape: [biases.count, width])),
          ("b", .floats(biases, shape: [biases.count])),
        ]
      )
    ])
    return try Tagger(
      configuration: Array(labels.utf8), model: ModelParameters(model.encoded, place: "model"), place: "cfg",
      instructions: .plain)
  }

  @Test func `the largest score gives the tag, the first of equal ones`() throws {
    var weights = [Float](repeating: 0, count: 3 * 96)
    weights[96] = 1  // The second label likes the first number,
    weights[2 * 96 + 95] = 1  // the third one the last.
    let tagger = try tagger(
      #"{"labels":["NN","VB","."],"overwrite":false}"#, weights: weights, biases: [1, 1, 1])
    #expect(tagger.labels == ["NN", "VB", "."])
    var vectors = [Float](repeating: 0, count: 150 * 96)
    var draft = SmallNetwork.draft(150)
    for token in 0..<150 where token % 3 > 0 { vectors[token * 96 + (token % 3 == 1 ? 0 : 95)] = 2 }
    tagger.tag(&draft, vectors: vectors.span)
    #expect(draft.tokens.map(\.tag) == (0..<150).map { UInt8($0 % 3) })
    var empty = Draft(bytes: [])
    tagger.tag(&empty, vectors: [Float]().span)
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"labels":[]}"#, #"{"labels":[1]}"#, #"{"labels":["A"]}"#, #"{"labels":["A","A"]}"#,
  ])
  func `labels that are none, or not as many as outputs, are an error`(configuration: String) {
    #expect(throws: LanguageError.self) {
      try tagger(configuration, weights: Array(repeating: 0, count: 2 * 96), biases: [0, 0])
    }
  }

  @Test func `a layer of another width is an error`() {
    #expect(throws: LanguageError.self) {
      try tagger(
        #"{"labels":["A","B"]}"#, weights: Array(repeating: 0, count: 2 * 95), biases: [0, 0], width: 95)
    }
  }
}
