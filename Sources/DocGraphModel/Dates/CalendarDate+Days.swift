extension CalendarDate {
  /// The day that is so many days after 1970-01-01, as ``PartialDate/bounds`` counts them; nil beyond the years that dates
  /// have, which an open interval's end is.
  ///
  /// The inverse of counting the days (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  package init?(dayNumber: Int) {
    let lastDay = CivilCalendar.dayNumber(year: CalendarDate.largestYear, month: 12, day: 31)
    guard dayNumber.magnitude <= lastDay.magnitude else { return nil }
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
