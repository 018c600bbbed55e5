import Testing

@testable import DocGraphLanguage

@Suite struct EmbeddingTableTests {
  @Test(
    arguments: [
      (0, 8, SIMD4(0, 0, 0, 0)),
      (1, 8, SIMD4(1_161_550_108, 2_247_783_286, 1_742_325_162, 1_224_191_281)),
      (7, 8, SIMD4(2_590_490_786, 1_483_956_769, 1_738_252_531, 2_225_935_154)),
      (UInt64.max, 8, SIMD4(2_488_739_950, 2_974_852_181, 1_585_626_277, 2_314_794_624)),
      (0, 13, SIMD4(1_041_741_114, 1_039_425_791, 1_457_952_615, 394_743_738)),
      (2, 13, SIMD4(2_428_954_001, 3_947_668_691, 2_620_113_271, 4_290_702_076)),
      (5_983_625_672_228_268_878, 13, SIMD4(1_756_772_904, 4_261_859_277, 2_993_864_585, 2_889_397_562)),
    ] as [(UInt64, UInt32, SIMD4<UInt32>)])
  func `ids are hashed as thinc does`(id: UInt64, seed: UInt32, words: SIMD4<UInt32>) {
    #expect(EmbeddingTable.hash(id, seed: seed) == words)
  }

  @Test func `a vector is the sum of the rows that the hash chooses`() {
    // The words of 1 with seed 8, modulo 10: rows 8, 6, 2 and 1.
    let table = EmbeddingTable(
      (0..<80).map { Float(1 << ($0 / 8)) + Float($0 % 8) }, width: 8, seed: 8)
    var vector = [Float](repeating: .nan, count: 8)
    unsafe table.embed(1, to: &vector)
    #expect(vector == [326, 330, 334, 338, 342, 346, 350, 354])
  }

  @Test func `rows that the hash chooses twice count twice`() {
    let table = EmbeddingTable([1, 2, 3, 4, 5, 6, 7, 8], width: 8, seed: 8)
    var vector = [Float](repeating: .nan, count: 8)
    unsafe table.embed(77, to: &vector)
    #expect(vector == [4, 8, 12, 16, 20, 24, 28, 32])
  }
}
