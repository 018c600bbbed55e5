extension PartialDate: CustomStringConvertible {
  /// EDTF text; parsing it gives the same date.
  public var description: String {
    switch form {
    case .date(let date): date.description
    case .interval(let from, let to): "\(from.text)/\(to.text)"
    }
  }
}

extension PartialDate.Bound {
  fileprivate var text: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  public var description: String {
    var text = yearText
    text += CalendarDate.text(of: month)
    text += CalendarDate.text(of: day)
    if let time { text += "T\(time)" }
    switch (isUncertain, isApproximate) {
    case (true, true): return text + "%"
    case (true, false): return text + "?"
    case (false, true): return text + "~"
    case (false, false): return text
    }
  }

  private var yearText: String {
    let sign = year < 0 ? "-" : ""
    guard abs(year) <= 9_999 else { return "Y\(year)" }
    return sign + padded(abs(year), to: 4).dropLast(unspecifiedYearDigits)
      + String(repeating: "X", count: unspecifiedYearDigits)
  }

  private static func text(of part: Part) -> String {
    switch part {
    case .absent: ""
    case .unspecified: "-XX"
    case .known(let number): "-" + padded(number, to: 2)
    }
  }
}

extension CalendarDate.TimeOfDay: CustomStringConvertible {
  public var description: String {
    let clock = [hour, minute, second].map { padded($0, to: 2) }.joined(separator: ":")
    guard let zone else { return clock }
    if zone == 0 { return clock + "Z" }
    return clock + (zone < 0 ? "-" : "+") + padded(abs(zone) / 60, to: 2) + ":"
      + padded(abs(zone) % 60, to: 2)
  }
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
