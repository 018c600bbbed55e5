import DocGraphModel
import Testing

@Suite("Entity")
struct EntityTests {
  @Test("details are an event's or a pledge's, and setting nil clears them")
  func details() {
    var entity = Entity(
      id: "meeting", type: .event, name: "Meeting", details: .event(Event(date: PartialDate(year: 2031))))
    #expect(entity.event?.date?.description == "2031")
    #expect(entity.pledge == nil)
    entity.event = nil
    #expect(entity.details == .none)
    entity.pledge = Pledge(action: "rebuild the pier", bindingness: .signed)
    #expect(entity.pledge?.action == "rebuild the pier" && entity.event == nil)
    entity.pledge = nil
    #expect(entity.details == .none)
  }

  @Test("the words of the file format are the raw values")
  func words() {
    #expect(
      Pledge.Bindingness.allCases.map(\.rawValue) == [
        "intent", "proposed", "pledged", "agreed", "signed", "legal",
      ])
    #expect(
      Pledge.Status.allCases.map(\.rawValue)
        == [
          "announced", "in_progress", "delivered", "partly_delivered", "missed", "withdrawn", "superseded",
          "unknown",
        ])
    #expect(Qualifier.allCases.map(\.rawValue) == ["about", "over", "under", "at_least", "at_most"])
    #expect(Alias.Kind.allCases.map(\.rawValue) == ["alias", "acronym", "former", "transliteration", "weak"])
    #expect(
      Modality.allCases.map(\.rawValue) == [
        "asserted", "alleged", "planned", "proposed", "conditional", "hypothetical",
      ])
    #expect(Polarity.allCases.map(\.rawValue) == ["positive", "negated"])
    #expect(Origin.allCases.map(\.rawValue) == ["stated", "manual", "imported", "inferred"])
    #expect(Review.allCases.map(\.rawValue) == ["accepted", "candidate", "rejected"])
    #expect(Evidence.Stance.allCases.map(\.rawValue) == ["supports", "contradicts", "context"])
  }
}
