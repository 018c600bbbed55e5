import DocGraphModel
import DocGraphSyntax

extension RecordFormat where Record == Relation {
  static let relation = RecordFormat(
    .relation, layout: .block, make: { Relation("", "", "") },
    [
      Field("id", \.id, .identifier(), "A slug, unique among the relations; `docgraph fmt` assigns one."),
      Field(required: "source", \.source, .identifier(), "The entity it goes from."),
      Field(required: "type", \.type, .identifier(.relationType), "A relation type of the schema."),
      Field(required: "target", \.target, .identifier(), "The entity it goes to."),
      Field("role", \.role, .text, "What the source was in it."),
      Field("label", \.label, .text, "The words of the source document."),
      Field("valid", \.valid, .date, "When it held or happened: a date or an interval."),
      Field("amount", \.amount, .money, "The money."),
      Field("weight", \.weight, .number(above: 0), "Strength; 1 if absent."),
      Field(
        "polarity", \.polarity, .word, default: .positive, "Whether it is said to be so or not to be so."),
      Field("modality", \.modality, .word, default: .asserted, "How firmly it stands in its source."),
      Field("attributedTo", \.attributedTo, .identifier(), "The entity that says so."),
      Field("origin", \.origin, .word, default: .stated, "Where it comes from."),
      Field("confidence", \.confidence, .number(from: 0, through: 1), "0 to 1."),
      Field("review", \.review, .word, default: .accepted, "What a person decided."),
      Field(
        "evidence", \.evidence, .list(.evidence, layout: .block), default: [], "The passages that say so."),
      Field("note", \.note, .text, "Anything else."),
    ])
}
