import ArgumentParser
import DocGraph
import DocGraphAnalysis

struct KernelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernel",
    abstract: "Time one kernel on an edge list, and print a line of JSON as the peers' benchmark does.",
    discussion: """
      The file has nodes 0, 1, 2…; whether it is directed stands in manifest.tsv beside it (name, nodes, edges, `directed` or \
      `undirected`), else it is. Views: given (directed if the file is), und (undirected, without parallels), lcc (its largest \
      component), file (the kernel reads the file). Kernels: \(Kernel.all.map(\.name).joined(separator: ", ")).
      """)

  @Option(help: "The edge list.")
  var graph: String?

  @Option(help: "The kernel, several with commas between them, or all.")
  var alg = "all"

  @Flag(help: "Print the kernels and their views instead.")
  var list = false

  @Option(help: "How often to run it.")
  var reps = 3

  @Option(help: "How many threads it may use.")
  var threads = 2

  @Option(help: "given, und, lcc or file; the kernel's own if not given.")
  var view: KernelView?

  @Option(help: "No further run after this many seconds.")
  var budget = 60.0

  func validate() throws {
    if graph == nil, !list { throw ValidationError("--graph is missing") }
    if reps < 1 { throw ValidationError("--reps is at least 1") }
    if threads < 1 { throw ValidationError("--threads is at least 1") }
  }

  func run() throws {
    if list {
      for kernel in Kernel.all { print(kernel.name, kernel.view) }
      return
    }
    for name in alg == "all" ? Kernel.all.map(\.name) : alg.split(separator: ",").map(String.init) {
      guard let kernel = Kernel.all.first(where: { $0.name == name }) else {
        // What the peers' benchmark takes for "has no such kernel".
        print(#"{"skip":"not offered","alg":"\#(name)"}"#)
        continue
      }
      try Execution.$current.withValue(Execution(threads: threads)) { try time(kernel) }
    }
  }

  private func time(_ kernel: Kernel) throws {
    var setup = Measurement("setup")
    let file = graph ?? ""
    let graph = try setup.run {
      try KernelGraph(file, view: view ?? kernel.view, weighted: kernel.isWeighted)
    }
    var measurement = Measurement(kernel.name)
    var result = KernelResult.count(0)
    while measurement.runs.count < reps, measurement.runs.reduce(0, { $0 + $1.wall }) < budget {
      result = try measurement.run { try kernel.run(graph) }
    }
    let fields = [
      "\"alg\":\"\(kernel.name)\"", "\"wall\":\(listed(measurement.runs.map(\.wall)))",
      "\"cpu\":\(listed(measurement.runs.map(\.cpu)))", "\"setup_s\":\(decimal(setup.median.wall))",
      "\"threads\":\(threads)", "\"version\":\"docgraph\"", "\"nodes\":\(graph.network.nodeCount)",
      "\"arcs\":\(graph.network.arcCount)", "\"rss_mb\":\(decimal(Double(peakMemory()) / 1_048_576))",
      "\"check\":\(result.json)",
    ]
    print("{\(fields.joined(separator: ","))}")
  }

  private func listed(_ numbers: [Double]) -> String {
    "[\(numbers.map(decimal).joined(separator: ","))]"
  }

  private func decimal(_ number: Double) -> String {
    "\((number * 1e6).rounded() / 1e6)"
  }
}

extension KernelView: ExpressibleByArgument {}

extension KernelResult {
  /// What tells whether two programs have found the same; of scores the greatest, where it is, and their sum.
  var json: String {
    switch self {
    case .scores(let scores):
      let place = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
      let greatest = scores.isEmpty ? 0 : scores[place]
      return "{\"max\":\(greatest),\"arg\":\(place),\"sum\":\(scores.reduce(0, +))}"
    case .count(let count): return "\(count)"
    case .sum(let sum): return "\(sum)"
    case .communities(let modularity, let count):
      return "{\"Q\":\((modularity * 1e5).rounded() / 1e5),\"communities\":\(count)}"
    case .json(let json): return json
    }
  }
}
