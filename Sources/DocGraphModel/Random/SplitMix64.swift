/// A seeded generator of random numbers: the same seed gives the same numbers everywhere and in every version.
///
/// Reference: G. L. Steele, D. Lea, C. H. Flood, *Fast Splittable Pseudorandom Number Generators*, OOPSLA 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `bound`, which is above 0.
  ///
  /// Unlike `Int.random(in:using:)`, which the standard library may change, it is fixed: the remainder, whose bias is below
  /// bound/2⁶⁴.
  package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
