/// SHA-256 (FIPS 180-4), for the hashes of documents and withheld quotes.
public enum SHA256 {
  /// The digest of `bytes` as 64 lower-case hex digits.
  ///
  /// - Complexity: O(bytes); nothing is copied where they lie in one piece of memory.
  public static func hex(_ bytes: some Collection<UInt8>) -> String {
    let state = bytes.withContiguousStorageIfAvailable { buffer in unsafe digest(buffer.span) }
    return text(of: state ?? digest(Array(bytes).span))
  }

  private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

  private static func text(of state: State) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let words = [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7]
    let nibbles = words.flatMap { word in (0..<8).map { digits[Int(word >> (28 - 4 * UInt32($0)) & 15)] } }
    return String(decoding: nibbles, as: UTF8.self)
  }

  private static func digest(_ bytes: Span<UInt8>) -> State {
    var state: State = (
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
    )
    let constants = constants
    var position = 0
    while position + 64 <= bytes.count {
      compress(bytes, at: position, constants.span, into: &state)
      position += 64
    }
    // The rest, a bit, and the length in bits at the end of the last block.
    var tail = (position..<bytes.count).map { bytes[$0] } + [0x80]
    tail += repeatElement(0, count: (120 - tail.count) % 64)
    let bitCount = UInt64(bytes.count) * 8
    tail += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }
    for block in stride(from: 0, to: tail.count, by: 64) {
      compress(tail.span, at: block, constants.span, into: &state)
    }
    return state
  }

  /// Takes in the block of 64 bytes at `position`.
  private static func compress(
    _ bytes: Span<UInt8>, at position: Int, _ constants: Span<UInt32>, into state: inout State
  ) {
    precondition(position >= 0 && position + 64 <= bytes.count && constants.count == 64)
    // All indices lie below 64, or 64 bytes behind `position`: not checking each again is worth a third of the time.
    var words = InlineArray<64, UInt32>(repeating: 0)
    for i in 0..<16 {
      let first = position &+ 4 &* i
      let high = unsafe UInt32(bytes[unchecked: first]) << 24 | UInt32(bytes[unchecked: first &+ 1]) << 16
      let low = unsafe UInt32(bytes[unchecked: first &+ 2]) << 8 | UInt32(bytes[unchecked: first &+ 3])
      unsafe words[unchecked: i] = high | low
    }
    for i in 16..<64 {
      let (early, late) = unsafe (words[unchecked: i &- 15], words[unchecked: i &- 2])
      let s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early &>> 3)
      let s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late &>> 10)
      unsafe words[unchecked: i] = words[unchecked: i &- 16] &+ s0 &+ words[unchecked: i &- 7] &+ s1
    }
    for i in 0..<64 { unsafe words[unchecked: i] &+= constants[unchecked: i] }
    var (a, b, c, d, e, f, g, h) = state
    // Handing the names round takes the place of eight moves a round.
    var i = 0
    while i < 64 {
      unsafe round(a, b, c, &d, e, f, g, &h, words[unchecked: i])
      unsafe round(h, a, b, &c, d, e, f, &g, words[unchecked: i &+ 1])
      unsafe round(g, h, a, &b, c, d, e, &f, words[unchecked: i &+ 2])
      unsafe round(f, g, h, &a, b, c, d, &e, words[unchecked: i &+ 3])
      unsafe round(e, f, g, &h, a, b, c, &d, words[unchecked: i &+ 4])
      unsafe round(d, e, f, &g, h, a, b, &c, words[unchecked: i &+ 5])
      unsafe round(c, d, e, &f, g, h, a, &b, words[unchecked: i &+ 6])
      unsafe round(b, c, d, &e, f, g, h, &a, words[unchecked: i &+ 7])
      i &+= 8
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e, state.5 &+ f, state.6 &+ g,
      state.7 &+ h
    )
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ word
    let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    d &+= first
    h = first &+ s0 &+ ((a & b) ^ (a & c) ^ (b & c))
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
