/// What common nouns are the nouns of: "ministry" of an organization of kind ministry, "mayor" of a person, "river" of a place.
///
/// The same nouns head names ("Ministry of Works"), describe them ("the company Northwind") and stand for them ("the ministry").
struct NounLexicon: Sendable {
  static let english = NounLexicon()

  enum Sense: Sendable, Hashable {
    case organization(kind: String?)
    case place(kind: String?)
    case person(kind: String?)
    /// Works, events, laws, awards: what is none of the three.
    case other
  }

  private let senses: [String: Sense]
  private let weakHeads: Set<String>

  init() {
    var senses: [String: Sense] = [:]
    func add(_ table: String, _ sense: (String?) -> Sense) {
      for line in table.split(separator: "\n") {
        let parts = line.split(separator: ":")
        guard parts.count == 2 else { continue }
        let kind = String(parts[0]).trimmed
        for noun in parts[1].split(whereSeparator: \.isWhitespace) {
          senses[String(noun)] = sense(kind == "-" ? nil : kind)
        }
      }
    }
    add(Self.others) { _ in .other }
    add(Self.people) { .person(kind: $0) }
    add(Self.places) { .place(kind: $0) }
    add(Self.organizations) { .organization(kind: $0) }
    self.senses = senses
    weakHeads = Set(Self.ambiguousHeads.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// The sense of a noun in lower case, singular or (by its `s`) plural.
  func sense(of noun: String) -> Sense? {
    if let sense = senses[noun] { return sense }
    guard noun.hasSuffix("s") else { return nil }
    if noun.hasSuffix("ies"), let sense = senses[noun.dropLast(3) + "y"] { return sense }
    return senses[String(noun.dropLast())]
  }

  /// Whether a noun at a name's end says little about its type: "House", "Center", "Park".
  func isWeakHead(_ noun: String) -> Bool { weakHeads.contains(noun) }
}

extension String {
  /// Without blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
