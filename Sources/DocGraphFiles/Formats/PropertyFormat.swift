import DocGraphModel
import DocGraphSyntax

/// A property as a file writes it: the value under a key that says its type.
struct PropertyRecord: Sendable {
  var property = Property(name: "", value: .text(""))
  var text: String?
  var number: DecimalNumber?
  var money: Money?
  var date: PartialDate?
  var link: String?

  var values: [Property.Value] {
    [
      text.map(Property.Value.text), number.map(Property.Value.number), money.map(Property.Value.money),
      date.map(Property.Value.date), link.map(Property.Value.link),
    ].compactMap { $0 }
  }
}

extension ValueFormat where Value == Property {
  static let property: ValueFormat = RecordFormat<PropertyRecord>(
    .property, make: { PropertyRecord() },
    [
      Field(required: "name", \.property.name, .text, "What the value is: AI patent applications."),
      Field("text", \.text, .text, "The value, as a text."),
      Field("number", \.number, .decimal, "The value, as a number."),
      Field("money", \.money, .money, "The value, as money."),
      Field("date", \.date, .date, "The value, as a date."),
      Field("link", \.link, .text, "The value, as a URL."),
      Field("unit", \.property.unit, .text, "The unit of a number."),
      Field("qualifier", \.property.qualifier, .word, "How the source hedges it."),
      Field("asOf", \.property.asOf, .date, "When the value holds."),
      Field("attributedTo", \.property.attributedTo, .identifier(), "The entity that gave it."),
      Field(
        "evidence", \.property.evidence, .list(.evidence, layout: .block), default: [],
        "The passages that say so."),
      Field("note", \.property.note, .text, "Anything else."),
    ]
  ).value { record, node, reader throws(GraphFileError.Problem) in
    guard let value = record.values.first, record.values.count == 1 else {
      throw reader.problem(
        .value, at: node, "the property '\(record.property.name)' has \(record.values.count) values",
        hint: "give exactly one of text, number, money, date, link")
    }
    var property = record.property
    property.value = value
    return property
  } start: { property in
    var record = PropertyRecord(property: property)
    switch property.value {
    case .text(let value): record.text = value
    case .number(let value): record.number = value
    case .money(let value): record.money = value
    case .date(let value): record.date = value
    case .link(let value): record.link = value
    }
    return record
  }
}
