/// Reads lines of two numbers, and perhaps a weight, to where they belong.
@safe struct NumberedLines {
  private(set) var result = NumberedEdges.PieceResult()

  private let bytes: FileBytes
  private let layout: EdgeListLayout
  private let ends: UnsafeMutablePointer<UInt64>
  private let weights: UnsafeMutablePointer<Double>?
  /// What a matrix adds to its numbers: 1 is its first row.
  private let first: UInt32

  /// - Parameters:
  ///   - ends: Room for an edge a line.
  ///   - weights: Where weights are to be read, room for them.
  init(
    _ bytes: FileBytes, _ layout: EdgeListLayout, ends: UnsafeMutablePointer<UInt64>,
    weights: UnsafeMutablePointer<Double>?
  ) {
    self.bytes = bytes
    self.layout = layout
    unsafe self.ends = unsafe ends
    unsafe self.weights = unsafe weights
    first = layout.declared == nil ? 0 : 1
  }

  /// Reads whole lines, up to the first that is not as it should be.
  mutating func read(_ range: Range<Int>) {
    var place = range.lowerBound
    // What most lines are is read eight digits at a time, as long as the file goes on for long enough.
    let isPlain = unsafe layout.declared == nil && layout.columns == (weights == nil ? 2 : 3)
    let fastEnd = isPlain ? min(range.upperBound, bytes.count - 32) : 0
    while place < range.upperBound {
      if place < fastEnd { readPlain(&place, fastEnd) }
      guard place < range.upperBound else { return }
      let end = min(bytes.lineEnd(from: place), range.upperBound)
      guard readAny(place..<end) else { return }
      place = end + 1
    }
  }

  /// Reads lines of up to seven digits an end, one byte between them and nothing behind, up to the first other line.
  private mutating func readPlain(_ place: inout Int, _ end: Int) {
    let (bytes, ends, weights) = unsafe (bytes, ends, weights)
    let (blank, tab) = layout.separators
    var (next, count, greatest) = (place, result.count, result.greatest)
    var isWeighted = result.isWeighted
    while next < end {
      let source = ShortNumber(bytes.word(at: next))
      let between = bytes[next &+ source.digits]
      let target = ShortNumber(bytes.word(at: next &+ source.digits &+ 1))
      var stop = next &+ source.digits &+ 1 &+ target.digits
      // 0 and 8 digits are for the careful reader.
      guard source.digits & 7 != 0, target.digits & 7 != 0, between == blank || between == tab else { break }
      if let weights = unsafe weights {
        guard bytes[stop] == blank || bytes[stop] == tab else { break }
        let weight = ShortNumber(bytes.word(at: stop &+ 1))
        stop = stop &+ 1 &+ weight.digits
        guard weight.digits & 7 != 0, weight.value > 0 else { break }
        unsafe weights[count] = Double(weight.value)
        isWeighted = isWeighted || weight.value != 1
      }
      guard bytes[stop] == 10 else { break }
      unsafe ends[count] = UInt64(source.value) << 32 | UInt64(target.value)
      greatest = max(greatest, source.value, target.value)
      count &+= 1
      next = stop &+ 1
    }
    place = next
    result.count = count
    result.greatest = greatest
    result.isWeighted = isWeighted
  }

  /// Reads any line; whether to go on.
  private mutating func readAny(_ range: Range<Int>) -> Bool {
    let line = EdgeLine(range, of: bytes, separator: layout.separator)
    guard line.count > 0 else { return true }
    guard line.count == layout.columns else { return note(.fields, line.fields.0.lowerBound) }
    let source = bytes.number(line.fields.0)
    let target = bytes.number(line.fields.1)
    guard source.isNumber else { return noteName(line.fields.0) }
    guard target.isNumber else { return noteName(line.fields.1) }
    if let weights = unsafe weights {
      guard let weight = bytes.weight(line.fields.2) else {
        return note(.weight, line.fields.2.lowerBound)
      }
      unsafe weights[result.count] = weight
      if weight != 1 { result.isWeighted = true }
    }
    guard let source = checked(source.value), let target = checked(target.value) else {
      let isSource = checked(source.value) == nil
      return noteLarge(isSource ? line.fields.0 : line.fields.1)
    }
    unsafe ends[result.count] = UInt64(source) << 32 | UInt64(target)
    result.greatest = max(result.greatest, source, target)
    result.count += 1
    return true
  }

  /// A node's number, counted from 0; nil for none.
  private func checked(_ number: UInt32?) -> UInt32? {
    guard let number, number >= first else { return nil }
    if let declared = layout.declared, Int(number) > declared.nodes { return nil }
    return number - first
  }

  private mutating func noteName(_ field: Range<Int>) -> Bool {
    if layout.declared != nil { return note(.number, field.lowerBound) }
    if field.isEmpty { return note(.emptyName, field.lowerBound) }
    result.hasName = true
    return false
  }

  /// A number that is large makes all numbers names; what stands behind it is looked at nevertheless.
  private mutating func noteLarge(_ field: Range<Int>) -> Bool {
    if layout.declared != nil { return note(.outside, field.lowerBound) }
    result.hasLargeNumber = true
    return true
  }

  private mutating func note(_ kind: LineProblem.Kind, _ place: Int) -> Bool {
    result.problem = LineProblem(place: place, kind: kind)
    return false
  }
}
