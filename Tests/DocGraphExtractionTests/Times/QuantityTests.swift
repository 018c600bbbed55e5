import DocGraphLanguage
import Testing

@testable import DocGraphExtraction

@Suite("Quantities", .enabled(if: ModelStore().english != nil))
struct QuantityTests {
  @Test(
    "money has its currency, by symbol, code or word",
    arguments: [
      ("It cost more than $890 billion.", "more than $890 billion: 890000000000 USD over"),
      ("It cost 890 billion US dollars.", "890 billion US dollars: 890000000000 USD"),
      ("It cost €3.5m in all.", "€3.5m: 3500000 EUR"),
      ("It cost 3.4m euros.", "3.4m euros: 3400000 EUR"),
      ("It cost £2.5bn.", "£2.5bn: 2500000000 GBP"),
      ("It cost 85,000 euros.", "85,000 euros: 85000 EUR"),
      ("It cost Rs 50 crore.", "Rs 50 crore: 500000000 INR"),
      ("It cost 40 yuan.", "40 yuan: 40 CNY"),
      ("It cost a hundred thousand Swedish kronor.", "a hundred thousand Swedish kronor: 100000 SEK"),
      ("It cost 5 million pounds.", "5 million pounds: 5000000 GBP"),
      ("It weighed 200 pounds.", "200 pounds: 200 pound"),
      ("It cost 12 million crowns.", "12 million crowns: 12000000 crowns"),
    ])
  func money(_ text: String, _ quantity: String) throws {
    #expect(try StageText.quantities(text) == [quantity])
  }

  @Test(
    "shares, counts and measures keep their unit and their hedge",
    arguments: [
      ("They hold nearly 40 percent.", ["nearly 40 percent: 40 percent about"]),
      ("It fell by 40 percentage points.", ["40 percentage points: 40 percentage points"]),
      ("The trust employs 340 people.", ["340 people: 340 people"]),
      ("It hired some 60 new apprentices.", ["some 60 new apprentices: 60 apprentices about"]),
      ("It gives at least 300 MW.", ["at least 300 MW: 300 MW at_least"]),
      ("It burned 4,000 tonnes.", ["4,000 tonnes: 4000 tonne"]),
      ("Applications numbered over 1.5 million.", ["over 1.5 million: 1500000 over"]),
      ("Twenty-five ships sank.", ["Twenty-five ships: 25 ships"]),
      ("Half of the pier fell.", ["Half: 50 percent"]),
      ("It grew by between 5 and 7 percent.", ["5: 5 percent at_least", "7 percent: 7 percent at_most"]),
      ("It cost 5-7 million euros.", ["5: 5000000 EUR at_least", "7 million euros: 7000000 EUR at_most"]),
    ])
  func numbers(_ text: String, _ quantities: [String]) throws {
    #expect(try StageText.quantities(text) == quantities)
  }

  @Test(
    "dates, ordinals, ages, scores, telephones and numbers of things are none",
    arguments: [
      "She left in 2025 and on 3 May.", "They came first and 29th.", "Jane Oswin, 45, resigned.",
      "The 45-year-old sang.", "They won 3-2.", "Call 555-0134 or room 12.", "The Boeing 747 left at 10:21.",
      "One of them sang.",
    ])
  func none(_ text: String) throws {
    #expect(try StageText.quantities(text) == [])
  }
}
