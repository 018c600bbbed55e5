import DocGraphDOT
import Testing

@Suite("Attributes")
struct DOTAttributesTests {
  @Test("keep the order in which their names were first set")
  func order() {
    var attributes: DOTAttributes = ["b": 1, "a": 2, "b": 3]
    #expect(attributes.elements.map(\.name) == ["b", "a"])
    #expect(attributes["b"] == 3)
    attributes["c"] = "x"
    attributes["b"] = nil
    attributes["absent"] = nil
    #expect(attributes == ["a": 2, "c": "x"])
  }
}
