/// A condition on entities in one line: `NAME` (there is one) or `NAME OP VALUE`, as in `kind = company`,
/// `amount >= 100000 EUR`, `due < 2033` or `measured depth > 9`.
///
/// NAME is one of an entity's own fields (``EntityField``) or a property's name; in quotation marks it is always a
/// property's. Case, accents and surplus white space make no difference, nor do they in texts. A VALUE in quotation marks, single or
/// double, keeps everything between them. What the value means follows from what it is compared with:
///
/// - Texts, links and words: `=` asks for all of it, `<` and `>` compare in natural order ("pier 2" before "pier 10").
///   Of words only `bindingness` has an order, from intent to legal.
/// - Numbers: `9.1`, with the property's unit or without, which admits any. Hedges (about, over) do not count.
/// - Money likewise: amounts in another currency than the given one do not match; none given admits all.
/// - Dates, in EDTF: the value is a span of days, and an entity's date matches if it *may*: `due < 2033` takes
///   what may be due before 1 January 2033, `due <= 2033` by 31 December, `due = 2033` in the year. So
///   `203X` matches all three. An interval lies before or behind with all of it.
/// - `~` asks whether the value stands in the text, or in a number, an amount or a date as the file writes it.
///
/// Of several properties of a name one that matches will do. `!=` takes exactly those that `=` does not, also those that have no
/// such property; every other comparison with what is missing is false. Relations have no properties, hence no
/// such conditions.
public struct PropertyCondition: Hashable, Sendable {
  /// The condition as it was written, without white space around it.
  public let text: String
  let subject: Subject
  /// Nil where it only asks whether there is one.
  let comparison: Comparison?

  /// What stands on the left.
  enum Subject: Hashable {
    /// A field, or a property of that name.
    case field(EntityField)
    case property(FoldedName)
  }

  struct Comparison: Hashable {
    let comparator: Comparator
    let operand: ConditionOperand
  }

  enum Comparator: String, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case contains = "~"
  }

  /// - Complexity: O(properties of the entity).
  public func matches(_ entity: Entity) -> Bool {
    let values = values(of: entity)
    guard let comparison else { return !values.isEmpty }
    if comparison.comparator == .notEqual {
      return !values.contains { $0.compares(.equal, with: comparison.operand) }
    }
    return values.contains { $0.compares(comparison.comparator, with: comparison.operand) }
  }

  /// What an entity has under the name.
  package func values(of entity: Entity) -> [ConditionValue] {
    let field: EntityField?
    let name: FoldedName
    switch subject {
    case .field(let known): (field, name) = (known, FoldedName(known.rawValue))
    case .property(let wanted): (field, name) = (nil, wanted)
    }
    var values = entity.properties.filter { FoldedName($0.name) == name }.map(ConditionValue.init)
    if let value = field?.value(of: entity) { values.append(value) }
    return values
  }
}

extension PropertyCondition: CustomStringConvertible {
  public var description: String { text }
}
