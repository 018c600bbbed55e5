/// Frequent given names with the gender that they mostly go with.
struct FirstNames: Sendable {
  static let frequent = FirstNames()

  private let genders: [String: Gender]

  init() {
    var genders: [String: Gender] = [:]
    for (text, gender) in [(Self.male, Gender.male), (Self.female, .female), (Self.either, .unknown)] {
      for name in text.split(whereSeparator: \.isWhitespace) { genders[String(name)] = gender }
    }
    self.genders = genders
  }

  /// Nil for what is no given name that the table knows; accents count.
  func gender(of name: String) -> Gender? { genders[name] }
}

/// Which pronouns a person is spoken of with, as far as it is known.
enum Gender: Sendable, Hashable {
  case male, female, unknown
}
