extension PartialDate {
  /// For readers: intervals, decades, seasons and "circa" in words, the rest as EDTF writes it.
  public var words: String {
    switch form {
    case .date(let date): date.words
    case .interval(.date(let from), .open), .interval(.date(let from), .unknown): "from \(from.words)"
    case .interval(.open, .date(let to)), .interval(.unknown, .date(let to)): "until \(to.words)"
    case .interval(.date(let from), .date(let to)): "\(from.words) to \(to.words)"
    case .interval: description
    }
  }
}

extension CalendarDate {
  fileprivate var words: String {
    var text = description
    if isUncertain || isApproximate { text.removeLast() }
    if month == .absent, unspecifiedYearDigits == 1 { text = text.dropLast() + "0s" }
    if case .known(let season) = month, season > 12 {
      let year = text.dropLast(3)
      text = "\(["spring", "summer", "autumn", "winter"][(season - 21) & 3]) \(year)"
    }
    if isApproximate { text = "c. " + text }
    return isUncertain ? text + "?" : text
  }
}
