import DocGraphLanguage
import Testing

@Suite(.enabled(if: ModelStore().english != nil))
struct EnglishGrammarTests {
  @Test func `the English model's labels are those of its corpus`() throws {
    let folder = try #require(ModelStore().english)
    let tagger = try Tagger(folder, instructions: .best)
    #expect(tagger.labels.count == 50)
    #expect(tagger.labels.prefix(3) == ["$", "''", ","])
    let parser = try DependencyParser(folder, instructions: .best)
    #expect(parser.labels.prefix(4) == ["ROOT", "det", "nsubj", "compound"])
    #expect(parser.labels.contains("dep") && !parser.labels.contains { $0.contains("|") })
    let recognizer = try EntityRecognizer(folder, instructions: .best)
    #expect(
      recognizer.labels == [
        "ORG", "DATE", "PERSON", "GPE", "MONEY", "CARDINAL", "NORP", "PERCENT", "WORK_OF_ART", "LOC", "TIME",
        "QUANTITY", "FAC", "EVENT", "ORDINAL", "PRODUCT", "LAW", "LANGUAGE",
      ])
  }
}
