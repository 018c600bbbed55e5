import ArgumentParser
import DocGraph
import DocGraphSyntax

/// What only some measures take.
struct MeasureArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "With pagerank: how likely a walk goes on, from 0 to below 1 (default: 0.85).", valueName: "share"))
  var damping: Double?

  @Option(
    help: ArgumentHelp(
      "With pagerank: walks start anew at this entity only (an id, a name or an alias), so that it ranks who is near; may be repeated.",
      valueName: "name"))
  var from: [String] = []

  @Option(
    help: ArgumentHelp(
      "With katz: how much less a walk counts with each step, above 0 and below the inverse of the largest eigenvalue (default: what suits the graph).",
      valueName: "factor"))
  var attenuation: Double?

  var isGiven: Bool { damping != nil || !from.isEmpty || attenuation != nil }

  func check(_ measures: [Measure]) throws {
    if let damping, !(0..<1).contains(damping) { throw ValidationError("--damping lies from 0 to below 1") }
    if let attenuation, !(attenuation > 0 && attenuation < .infinity) {
      throw ValidationError("--attenuation lies above 0")
    }
    let given: [(MeasureOptions.Parameter, Bool)] = [
      (.damping, damping != nil), (.from, !from.isEmpty), (.attenuation, attenuation != nil),
    ]
    for (parameter, isGiven) in given where isGiven {
      let takers = Measure.allCases.filter { $0.parameters.contains(parameter) }
      guard measures.allSatisfy({ !takers.contains($0) }) else { continue }
      let names = takers.map(\.rawValue).joined(separator: " or ")
      throw ValidationError("--\(parameter.rawValue) goes with --by \(names)")
    }
  }

  func options(weighted: Bool, _ snapshot: GraphSnapshot) throws -> MeasureOptions {
    var options = MeasureOptions(isWeighted: weighted)
    options.attenuation = attenuation
    if let damping { options.damping = damping }
    if !from.isEmpty {
      let index = GraphIndex(snapshot.graph)
      options.sources = try from.map { try snapshot.requireNode(index.entity(named: $0).id) }
    }
    return options
  }

  /// What a report says of them.
  func describe(in report: inout Report) {
    report.add("damping", damping.map { .real($0) })
    report.add("attenuation", attenuation.map { .real($0) })
    if !from.isEmpty { report.add("from", .sequence(from.map { .text($0) }, .compact)) }
  }
}
