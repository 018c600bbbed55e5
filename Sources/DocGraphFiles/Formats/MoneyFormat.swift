import DocGraphModel

extension ValueFormat where Value == Money {
  static let money: ValueFormat = RecordFormat(
    .money, make: { Money(0, currency: "") },
    [
      Field(required: "value", \.value, .decimal, "The amount, exactly as given."),
      Field(required: "currency", \.currency, .currency, "ISO 4217 code."),
      Field("qualifier", \.qualifier, .word, "How the source hedges it."),
    ]
  ).value
}
