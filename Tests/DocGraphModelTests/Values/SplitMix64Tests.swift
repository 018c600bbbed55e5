import DocGraphModel
import Testing

@Suite("The seeded generator")
struct SplitMix64Tests {
  @Test("gives the numbers of the reference implementation")
  func reference() {
    var generator = SplitMix64(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(generator.next() == 0x06C4_5D18_8009_454F)
  }

  @Test("draws below a bound")
  func bound() {
    var generator = SplitMix64(seed: 0)
    #expect(generator.below(10) == Int(0xE220_A839_7B1D_CDAF % 10 as UInt64))
    #expect(generator.below(1) == 0)
  }
}
