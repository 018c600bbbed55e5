import Testing

@testable import DocGraphLanguage

@Suite struct MorphologicalFeaturesTests {
  @Test func `features are found by name`() {
    let features = MorphologicalFeatures("Case=Acc,Nom|Number=Sing|Person=3")
    #expect(features["Number"] == "Sing")
    #expect(features["Case"] == "Acc,Nom")
    #expect(features["Person"] == "3")
    #expect(features["Num"] == nil && features["Number=Sing"] == nil && features[""] == nil)
    #expect(features.all.map(\.name) == ["Case", "Number", "Person"])
    #expect(features.all.map(\.value) == ["Acc,Nom", "Sing", "3"])
    #expect(!features.isEmpty && features.description == "Case=Acc,Nom|Number=Sing|Person=3")
    #expect(MorphologicalFeatures("").isEmpty && MorphologicalFeatures("").all.isEmpty)
  }

  @Test(arguments: [
    ("", ""), ("_", ""), ("A=1", "A=1"), ("B=2|A=1", "A=1|B=2"), ("A=2,1", "A=1,2"), ("A=1|A=2", "A=2"),
  ])
  func `features are brought in order`(text: String, normal: String) {
    #expect(MorphologicalFeatures(normalizing: text)?.text == normal)
  }

  @Test(arguments: ["A", "A=1|", "|A=1", "A=1|B", "A=1=2"])
  func `what has not the form of features is none`(text: String) {
    #expect(MorphologicalFeatures(normalizing: text) == nil)
  }
}
