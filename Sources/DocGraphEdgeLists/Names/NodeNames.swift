/// What a file calls its nodes.
struct NodeNames: Sendable {
  enum Form: Sendable {
    /// Numbers one after another; the first is given.
    case consecutive(from: Int)
    /// Ascending numbers.
    case numbers([UInt32])
    /// Any texts: their bytes one after another, and where each begins and the last ends.
    case texts([UInt8], [Int])
  }

  let form: Form
  let count: Int

  init(_ form: Form, count: Int) {
    self.form = form
    self.count = count
  }

  /// - Complexity: O(length of the name).
  subscript(node: Int) -> String {
    switch form {
    case .consecutive(let first): String(first + node)
    case .numbers(let numbers): String(numbers[node])
    case .texts(let bytes, let starts):
      String(decoding: bytes[starts[node]..<starts[node + 1]], as: UTF8.self)
    }
  }

  /// The node of a name; nil where there is none.
  ///
  /// - Complexity: O(bytes of all names) where they are texts, else O(log(nodes)).
  func node(of name: String) -> Int? {
    switch form {
    case .consecutive(let first):
      return Int(name).flatMap { (first..<first + count).contains($0) ? $0 - first : nil }
    case .numbers(let numbers):
      guard let number = UInt32(name) else { return nil }
      var (low, high) = (0, numbers.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[middle] < number { low = middle + 1 } else { high = middle }
      }
      return low < numbers.count && numbers[low] == number ? low : nil
    case .texts(let bytes, let starts):
      let wanted = Array(name.utf8)
      return (0..<count).first {
        starts[$0 + 1] - starts[$0] == wanted.count
          && bytes[starts[$0]..<starts[$0 + 1]].elementsEqual(wanted)
      }
    }
  }
}
