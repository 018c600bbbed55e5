/// The stable id of an entity, a relation or a document, or the name of a type: text that is typed by what it names,
/// so that one cannot stand for another.
public struct Identifier<Owner>: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  @inlinable
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// An identifier from its text, which is not checked; see ``isSlug``.
  @inlinable
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

public typealias EntityID = Identifier<Entity>
public typealias RelationID = Identifier<Relation>
public typealias DocumentID = Identifier<Document>
public typealias EntityTypeName = Identifier<EntityType>
public typealias RelationTypeName = Identifier<RelationType>

extension Identifier: ExpressibleByStringLiteral {
  @inlinable
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Identifier: CustomStringConvertible {
  public var description: String { rawValue }
}

/// Natural order: runs of digits compare as numbers, so that `r2` stands before `r10`.
extension Identifier: Comparable {
  public static func < (left: Identifier, right: Identifier) -> Bool {
    naturallyPrecedes(left.rawValue, right.rawValue)
  }
}

extension Identifier {
  /// Whether the text is a slug: `a`–`z`, `0`–`9` and single hyphens inside, 1 to 100 bytes.
  public var isSlug: Bool {
    var previous = UInt8(ascii: "-")
    for byte in rawValue.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-") && rawValue.utf8.count <= 100
  }
}
