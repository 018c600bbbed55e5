import DocGraphModel
import DocGraphSyntax

extension ValueFormat where Value == Pledge.Measure {
  static let measure: ValueFormat = RecordFormat(
    .measure, make: { Pledge.Measure(metric: "") },
    [
      Field(required: "metric", \.metric, .text, "What is counted."),
      Field("unit", \.unit, .text, "In what."),
      Field("baseline", \.baseline, .decimal, "Where it started."),
      Field("target", \.target, .decimal, "What is to be reached."),
    ]
  ).value
}

extension ValueFormat where Value == Pledge.Step {
  static let step: ValueFormat = RecordFormat(
    .step, make: { Pledge.Step(.unknown) },
    [
      Field(required: "status", \.status, .word, "How the pledge was reported to stand."),
      Field("date", \.date, .date, "When."),
      Field("attributedTo", \.attributedTo, .identifier(), "The entity that says so."),
      Field(
        "evidence", \.evidence, .list(.evidence, layout: .block), default: [], "The passages that say so."),
      Field("note", \.note, .text, "Anything else."),
    ]
  ).value
}
