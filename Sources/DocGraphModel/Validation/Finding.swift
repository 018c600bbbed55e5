/// Something in a graph that is wrong, or that somebody should look at.
public struct Finding: Hashable, Sendable {
  public var code: Code
  public var severity: Severity
  public var place: GraphPath
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// The other place that the message names, where it is about two.
  public var otherPlace: GraphPath?

  public enum Severity: String, CaseIterable, Sendable {
    /// The graph says something that cannot be so, or that no program can read rightly.
    case error
    /// Probably a mistake or a gap.
    case warning
  }

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  init(
    _ severity: Severity, _ code: Code, _ place: GraphPath, _ message: String, hint: String? = nil,
    otherPlace: GraphPath? = nil
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.hint = hint
    self.otherPlace = otherPlace
  }
}

extension Finding.Code {
  // Ids and names.
  public static let badID = Self(rawValue: "bad-id")
  public static let duplicateID = Self(rawValue: "duplicate-id")
  public static let emptyName = Self(rawValue: "empty-name")
  public static let controlCharacter = Self(rawValue: "control-character")
  public static let sameName = Self(rawValue: "same-name")

  // The schema and what it allows.
  public static let schema = Self(rawValue: "schema")
  public static let unknownType = Self(rawValue: "unknown-type")
  public static let unknownKind = Self(rawValue: "unknown-kind")
  public static let wrongEnds = Self(rawValue: "wrong-ends")
  public static let wrongDetails = Self(rawValue: "wrong-details")
  public static let excluded = Self(rawValue: "excluded")

  // References.
  public static let unknownEntity = Self(rawValue: "unknown-entity")
  public static let unknownDocument = Self(rawValue: "unknown-document")

  // Evidence.
  public static let noEvidence = Self(rawValue: "no-evidence")
  public static let shortEvidence = Self(rawValue: "short-evidence")
  public static let outsideDocument = Self(rawValue: "outside-document")
  public static let quoteNotThere = Self(rawValue: "quote-not-there")
  public static let unreadDocument = Self(rawValue: "unread-document")
  public static let changedDocument = Self(rawValue: "changed-document")

  // Values.
  public static let reversedDate = Self(rawValue: "reversed-date")
  public static let outOfRange = Self(rawValue: "out-of-range")
  public static let badHash = Self(rawValue: "bad-hash")
  public static let badCurrency = Self(rawValue: "bad-currency")

  // What is missing or too much.
  public static let noMaker = Self(rawValue: "no-maker")
  public static let isolated = Self(rawValue: "isolated")
  public static let noDate = Self(rawValue: "no-date")
  public static let noPlace = Self(rawValue: "no-place")
  public static let statedTwice = Self(rawValue: "stated-twice")
  public static let selfRelation = Self(rawValue: "self-relation")
}
