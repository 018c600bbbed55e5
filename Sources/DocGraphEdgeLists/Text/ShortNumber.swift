/// The digits that a text begins with, up to eight, read all at once.
///
/// Reference: D. Lemire, *Quickly parsing eight digits*, 2018.
struct ShortNumber {
  /// Undefined where there are no digits.
  let value: UInt32
  /// How many digits there are, from 0 to 8; with 8 there may be more.
  let digits: Int

  /// - Parameter word: The text's first eight bytes, the first of them lowest.
  @inline(__always)
  init(_ word: UInt64) {
    let values = word ^ 0x3030_3030_3030_3030
    // The upper bit of every byte that is no digit.
    let others =
      ((values & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080
    digits = others.trailingZeroBitCount >> 3
    // The digits flush right, with zeros before them; then pairs, fours and eights of them become numbers.
    var sum = values &<< UInt64(truncatingIfNeeded: 64 &- digits &* 8)
    sum = (sum &* 10 &+ (sum >> 8)) & 0x00ff_00ff_00ff_00ff
    sum = (sum &* 100 &+ (sum >> 16)) & 0x0000_ffff_0000_ffff
    sum = sum &* 10_000 &+ (sum >> 32)
    value = UInt32(truncatingIfNeeded: sum)
  }
}
