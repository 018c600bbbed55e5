import ArgumentParser
import DocGraph

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract:
      "Measure how two entities are connected, under different conditions, from the graph that was read.")

  @OptionGroup var options: BenchmarkOptions

  func run() throws {
    let graph = try GraphFile(reading: options.file).graph
    var report = Report("why \(options.file)", of: graph)
    let components = try GraphSnapshot(graph).components()
    guard components.count > 0, components[0].count > 2 else {
      throw ValidationError("the graph has no three entities that hang together")
    }
    let snapshot = try GraphSnapshot(graph)
    let members = components[0]
    func member(_ place: Int) -> EntityID { snapshot.entity(at: members[members.startIndex + place]).id }
    var question = ChainQuestion(from: member(0), to: member(members.count - 1))
    var questions = [("three chains", question)]
    func add(_ name: String, _ change: (inout ChainQuestion) -> Void) {
      var changed = question
      change(&changed)
      questions.append((name, changed))
    }
    add("ten chains") { $0.count = 10 }
    add("hubs penalized") { $0.penalizesHubs = true }
    add("penalized, 4 hops") {
      $0.penalizesHubs = true
      $0.maximumHops = 4
    }
    add("by way of one") { $0.via = member(members.count / 2) }
    add("certain only") { $0.onlyCertain = true }
    add("as of 2031") { $0.filter.during = PartialDate(year: 2031) }
    add("ten, all of it") {
      $0.count = 10
      $0.penalizesHubs = true
      $0.via = member(members.count / 2)
      $0.avoided = [.entityType(.place), .relationType("funds")]
    }
    add("one hop, none") { $0.maximumHops = 1 }
    if let lone = components[components.count - 1].first.map({ snapshot.entity(at: $0).id }) {
      question.target = lone
      questions.append(("no connection", question))
    }
    var indexing = Measurement("index and names")
    var measurements = questions.map { Measurement("  \($0.0)") }
    for _ in 0..<options.runs {
      let index = indexing.run { GraphIndex(graph) }
      let finder = ChainFinder(index)
      for place in questions.indices {
        _ = try measurements[place].run { try finder.answer(to: questions[place].1) }
      }
    }
    let index = GraphIndex(graph)
    for (name, question) in questions {
      let answer = try ChainFinder(index).answer(to: question)
      let hops = answer.chains.first?.hops.count ?? 0
      report.facts.append(("\(name): hops", hops))
      if answer.isCut { report.facts.append(("  cut", 1)) }
    }
    report.steps = [indexing] + measurements
    report.facts.append(("peak memory, bytes", peakMemory()))
    try report.print(as: options.format)
  }
}
