import DocGraphModel

extension Scratch where Element == UInt32 {
  /// 0, 1, 2…
  init(numbering count: Int) {
    self.init(uninitialized: count)
    for number in 0..<count { self[number] = UInt32(number) }
  }

  init(_ other: borrowing Scratch<UInt32>) {
    self.init(uninitialized: other.count)
    unsafe base.update(from: other.base, count: count)
  }

  /// Counts labels anew from 0, in the order in which they first stand.
  ///
  /// - Parameter bound: What all labels are below.
  /// - Returns: how many there are.
  func renumber(below bound: Int) -> Int {
    let numberOfLabel = Scratch<UInt32>(bound, repeating: .max)
    var next: UInt32 = 0
    for place in 0..<count {
      let label = self[place]
      if numberOfLabel[label] == .max {
        numberOfLabel[label] = next
        next += 1
      }
      self[place] = numberOfLabel[label]
    }
    return Int(next)
  }

  /// Puts the numbers into an order that a generator draws.
  func shuffle(using generator: inout SplitMix64) {
    for last in stride(from: count - 1, to: 0, by: -1) {
      let other = generator.below(last + 1)
      let number = self[last]
      self[last] = self[other]
      self[other] = number
    }
  }
}
