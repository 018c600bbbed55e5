internal import DocGraphModel

extension PartialDate {
  /// The moments of what has this date: one of a single date, the known ends of an interval.
  var moments: [(moment: Timeline.Moment, date: PartialDate)] {
    guard case .interval(let first, let last) = form else { return [(.at, self)] }
    let (from, to) = isReversed ? (last, first) : (first, last)
    var moments: [(moment: Timeline.Moment, date: PartialDate)] = []
    if case .date(let date) = from { moments.append((.begins, PartialDate(.date(date)))) }
    if case .date(let date) = to { moments.append((.ends, PartialDate(.date(date)))) }
    return moments.isEmpty ? [(.holds, self)] : moments
  }

  /// The moments that may lie in `time`; the whole, as something that holds, where only that may.
  func moments(in time: PartialDate?) -> [(moment: Timeline.Moment, date: PartialDate)] {
    guard let time else { return moments }
    let inside = moments.filter { $0.date.overlaps(time) != .impossible }
    guard inside.isEmpty, overlaps(time) != .impossible else { return inside }
    return [(.holds, self)]
  }
}
