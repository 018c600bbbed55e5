/// Whether one text stands before another in natural order: bytes compare as bytes, runs of ASCII digits as
/// numbers of any length; where two texts differ only in leading zeros, the one with fewer stands first. A
/// strict total order.
package func naturallyPrecedes(_ left: String, _ right: String) -> Bool {
  let a = Array(left.utf8)
  let b = Array(right.utf8)
  var i = 0
  var j = 0
  while i < a.count, j < b.count {
    if isDigit(a[i]), isDigit(b[j]) {
      let first = digitRun(a, from: &i)
      let second = digitRun(b, from: &j)
      if first.count != second.count { return first.count < second.count }
      if !first.elementsEqual(second) { return first.lexicographicallyPrecedes(second) }
    } else {
      if a[i] != b[j] { return a[i] < b[j] }
      i += 1
      j += 1
    }
  }
  let restOfLeft = a.count - i
  let restOfRight = b.count - j
  if restOfLeft != restOfRight { return restOfLeft < restOfRight }
  if a.count != b.count { return a.count < b.count }
  return a.lexicographicallyPrecedes(b)
}

/// The digits at `position` without leading zeros; `position` ends behind them.
private func digitRun(_ bytes: [UInt8], from position: inout Int) -> ArraySlice<UInt8> {
  while position < bytes.count, bytes[position] == UInt8(ascii: "0") { position += 1 }
  let start = position
  while position < bytes.count, isDigit(bytes[position]) { position += 1 }
  return bytes[start..<position]
}
