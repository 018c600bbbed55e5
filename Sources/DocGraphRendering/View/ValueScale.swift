/// The places of numbers between the least and the greatest of them, 0 to 1.
///
/// Places are linear; where half of the numbers would stand in the lowest fifth, as of most measures, they are square
/// roots, which tell small numbers apart.
struct ValueScale {
  let least: Double
  let greatest: Double
  let isRoot: Bool

  /// The scale of numbers that are finite; nil where there are none.
  ///
  /// - Complexity: O(n log n).
  init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return nil }
    self.least = least
    self.greatest = greatest
    isRoot = Self.share(sorted[sorted.count / 2], least, greatest) < 0.2
  }

  /// Halves, as the distance between finite numbers may be none.
  private static func share(_ value: Double, _ least: Double, _ greatest: Double) -> Double {
    greatest > least ? (value / 2 - least / 2) / (greatest / 2 - least / 2) : 0
  }

  func place(_ value: Double) -> Double {
    let share = min(max(Self.share(value, least, greatest), 0), 1)
    return isRoot ? share.squareRoot() : share
  }

  /// The number at a place.
  func value(at place: Double) -> Double {
    let share = isRoot ? place * place : place
    return share >= 1 ? greatest : least * (1 - share) + greatest * share
  }
}

extension Double {
  /// Three digits that count: "0.0123", "12,345", "2031".
  var shortWords: String {
    if self == rounded(), magnitude < 1e15 { return CaptionPlanner.number(Int(self)) }
    guard isFinite, magnitude < 1e15 else { return "\(self)" }
    if magnitude >= 1_000 { return CaptionPlanner.number(Int(rounded())) }
    var factor = 1.0
    while magnitude * factor < 100 { factor *= 10 }
    let number = (self * factor).rounded() / factor
    guard number.isFinite else { return "\(self)" }
    return number == number.rounded() ? CaptionPlanner.number(Int(number)) : "\(number)"
  }
}
