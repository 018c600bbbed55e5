import ArgumentParser
import DocGraph

/// What a picture shows.
struct PictureOptions: ParsableArguments {
  @OptionGroup var narrowing: NarrowingOptions

  @Flag(help: "Only what analyses take in: no denied, alleged, hypothetical or inferred relations.")
  var certain = false

  func filter(_ schema: Schema) throws -> RelationFilter {
    var filter = certain ? RelationFilter.standard : .exceptRejected
    try narrowing.narrow(&filter, schema)
    return filter
  }
}
