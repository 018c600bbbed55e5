/// Whether bytes are UTF-8 as Unicode defines it: no surrogates, no overlong forms.
///
/// - Complexity: O(bytes).
func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  var place = 0
  while place < bytes.count {
    if bytes[place] < 0x80 {
      place += 1
      continue
    }
    let length = lengthOfUTF8(bytes, at: place)
    guard length > 0 else { return false }
    place += length
  }
  return true
}

/// The bytes of the character that begins at `place`; 0 where none does.
func lengthOfUTF8(_ bytes: [UInt8], at place: Int) -> Int {
  let first = bytes[place]
  if first < 0x80 { return 1 }
  guard place + 1 < bytes.count else { return 0 }
  let second = bytes[place + 1]
  func continues(_ offset: Int) -> Bool {
    place + offset < bytes.count && bytes[place + offset] & 0xC0 == 0x80
  }
  switch first {
  case 0xC2...0xDF: return continues(1) ? 2 : 0
  case 0xE0: return (0xA0...0xBF).contains(second) && continues(2) ? 3 : 0
  case 0xED: return (0x80...0x9F).contains(second) && continues(2) ? 3 : 0
  case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
  case 0xF0: return (0x90...0xBF).contains(second) && continues(2) && continues(3) ? 4 : 0
  case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
  case 0xF4: return (0x80...0x8F).contains(second) && continues(2) && continues(3) ? 4 : 0
  default: return 0
  }
}

/// UTF-8 with U+FFFD for each byte that is none.
///
/// - Complexity: O(bytes).
func repairedUTF8(_ bytes: [UInt8]) -> (text: [UInt8], faults: Int) {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var (place, faults) = (0, 0)
  while place < bytes.count {
    let length = lengthOfUTF8(bytes, at: place)
    if length == 0 {
      text += [0xEF, 0xBF, 0xBD]
      faults += 1
      place += 1
    } else {
      text += bytes[place..<place + length]
      place += length
    }
  }
  return (text, faults)
}

func utf8(fromUTF16 bytes: [UInt8], isBigEndian: Bool) -> (text: [UInt8], faults: Int) {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var faults = bytes.count & 1
  var high: UInt32?
  for place in stride(from: 0, to: bytes.count - 1, by: 2) {
    let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
    let unit = isBigEndian ? first << 8 | second : second << 8 | first
    if let lead = high {
      high = nil
      if (0xDC00..<0xE000).contains(unit) {
        append(0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00), to: &text, &faults)
        continue
      }
      append(lead, to: &text, &faults)
    }
    if (0xD800..<0xDC00).contains(unit) { high = unit } else { append(unit, to: &text, &faults) }
  }
  if let high { append(high, to: &text, &faults) }
  return (text, faults)
}

func utf8(fromUTF32 bytes: [UInt8], isBigEndian: Bool) -> (text: [UInt8], faults: Int) {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count / 2)
  var faults = bytes.count & 3 == 0 ? 0 : 1
  for place in stride(from: 0, to: bytes.count - 3, by: 4) {
    var value: UInt32 = 0
    for offset in 0..<4 { value = value << 8 | UInt32(bytes[place + (isBigEndian ? offset : 3 - offset)]) }
    append(value, to: &text, &faults)
  }
  return (text, faults)
}

/// Appends a scalar in UTF-8, or U+FFFD where the value is none.
private func append(_ value: UInt32, to text: inout [UInt8], _ faults: inout Int) {
  guard let scalar = Unicode.Scalar(value) else {
    faults += 1
    text += [0xEF, 0xBF, 0xBD]
    return
  }
  text += UTF8.encode(scalar).map(Array.init) ?? []
}

/// windows-1252 as the Encoding Standard has it: its five holes are C1 control characters, so nothing is a fault. Ours, so
/// that it is the same on every machine.
func utf8(fromWindows1252 bytes: [UInt8]) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 8)
  var faults = 0
  for byte in bytes {
    switch byte {
    case 0..<0x80: text.append(byte)
    case 0x80..<0xA0: append(windows1252[Int(byte) - 0x80], to: &text, &faults)
    default: append(UInt32(byte), to: &text, &faults)
    }
  }
  return text
}

/// What 0x80 to 0x9F mean, from the standard's index of windows-1252.
private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
  0x017D,
  0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
  0x9D,
  0x017E, 0x0178,
]
