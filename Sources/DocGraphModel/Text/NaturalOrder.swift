/// Whether one text stands before another in natural order: bytes compare as bytes, runs of ASCII digits as
/// numbers of any length; where two texts differ only in leading zeros, the one with fewer stands first. A
/// strict total order.
package func naturallyPrecedes(_ left: String, _ right: String) -> Bool {
  let a = left.utf8.span
  let b = right.utf8.span
  var i = 0
  var j = 0
  while i < a.count, j < b.count {
    if isDigit(a[i]), isDigit(b[j]) {
      let first = digitRun(a, from: &i)
      let second = digitRun(b, from: &j)
      if first.count != second.count { return first.count < second.count }
      if let order = byteOrder(a, first, b, second) { return order }
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
  return byteOrder(a, a.indices, b, b.indices) ?? false
}

/// Whether the bytes of one range stand before those of another of the same length; nil where they are the same.
private func byteOrder(_ a: Span<UInt8>, _ first: Range<Int>, _ b: Span<UInt8>, _ second: Range<Int>) -> Bool?
{
  for (i, j) in zip(first, second) where a[i] != b[j] { return a[i] < b[j] }
  return nil
}

/// The digits at `position` without leading zeros; `position` ends behind them.
private func digitRun(_ bytes: Span<UInt8>, from position: inout Int) -> Range<Int> {
  while position < bytes.count, bytes[position] == UInt8(ascii: "0") { position += 1 }
  let start = position
  while position < bytes.count, isDigit(bytes[position]) { position += 1 }
  return start..<position
}
