import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Pledges in what one says of oneself", .enabled(if: ModelStore().english != nil))
struct OwnWordTests {
  @Test(
    "what one says of one's own future is a pledge",
    arguments: [
      ("The Tollen Bank said it would order no more paper forms.", "order no more paper forms"),
      ("The Tollen Bank supports the plan and said it would scan 300 files.", "scan 300 files"),
      ("Mayor Ida Holm said she would not stand again.", "not stand again"),
      ("Mayor Ida Holm would abolish the bridge toll if elected.", "abolish the bridge toll"),
      ("The Tollen Bank is prepared to sell its branch in Vessby.", "sell its branch in Vessby"),
      (
        "Should the sale fail, the Tollen Bank has agreed to pay a fee of 3 million euros.",
        "pay a fee of 3 million euros"
      ),
      (
        "The Tollen Bank stood by its commitment, made in the contract, to build 40 flats.", "build 40 flats"
      ),
      (
        "Ida Holm promised 12 million euros over ten years, most of it as loans.",
        "give 12 million euros"
      ),
      ("The Tollen Bank pledged a swift answer to the letters.", "give a swift answer to the letters"),
      (
        "The Tollen Bank intends to make the desks of four clerks larger.",
        "make the desks of four clerks larger"
      ),
    ])
  func own(_ text: String, _ action: String) throws {
    #expect(try PledgeReading.told(text).map(\.action) == [action])
  }

  @Test(
    "a forecast of oneself, a refusal to speak and others' plans are none",
    arguments: [
      "The Tollen Bank said it would lose 300 customers.",
      "The Tollen Bank said it would need more time.",
      "Ida Holm said the Tollen Bank would scan 300 files.",
      "Ida Holm said she would not comment.",
      "Ida Holm would abolish the bridge toll.",
      "The Tollen Bank is not prepared to sell its branch.",
      "Residents are prepared for a long winter.",
      "The Tollen Bank agreed to buy its rival Quill Bank.",
      "No bridge will collapse this winter, Ida Holm said.",
      "Ida Holm pledged allegiance to the republic.",
    ])
  func others(_ text: String) throws {
    #expect(try PledgeReading.told(text).map(\.action) == [])
  }

  @Test("a chief's word counts for the whole")
  func chief() throws {
    let told = try PledgeReading.told(
      "The Tollen Bank said little. Its director, Otto Lind, praised the clerks. The bank will replace 40 machines by May 2032, Lind added."
    )
    #expect(told.map(\.action) == ["replace 40 machines"])
  }

  @Test("the terms of an accord bind who signed it")
  func terms() throws {
    let told = try PledgeReading.told(
      "Norvania and Coralia signed the Clean Rivers Accord, under which ships that burn coal are to be kept out of their ports."
    )
    #expect(told.map(\.action) == ["ships that burn coal are to be kept out of their ports"])
    #expect(told.map(\.bindingness) == ["signed"])
  }
}
