import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph show`.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Summarize a graph: what it holds, from which documents, and how much of it is in doubt.",
    discussion: """
      `explain` does so for one entity, `gaps` lists what the graph does not know.

      EXAMPLE
        docgraph show Graphs/sco-ai-forum.yaml
      """)

  @OptionGroup var input: GraphOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let graph = try input.load().graph
    let summary = graph.summary
    let parts = try GraphSnapshot(graph).components().sizes
    switch output.format {
    case .table: Console.print(text(graph, summary, parts))
    case .json: report(graph, summary, parts).print()
    }
  }

  private func text(_ graph: Graph, _ summary: Graph.Summary, _ parts: [Int]) -> String {
    var lines: [String] = []
    if let title = graph.title { lines.append(title.printable) }
    if let date = graph.asOf { lines.append("as of \(date)") }
    lines.append("")
    let entities = summary.entities.map { "\($0.count) \($0.count == 1 ? $0.type.label : $0.type.plural)" }
    lines.append("\(graph.entities.count) entities: \(entities.joined(separator: ", "))")
    let relations = summary.relations.map { "\($0.count) \($0.type)" }
    lines.append("\(graph.relations.count) relations: \(relations.joined(separator: ", "))")
    if !summary.doubtful.isEmpty {
      lines.append("in doubt: " + summary.doubtful.map { "\($0.count) \($0.what)" }.joined(separator: ", "))
    }
    if parts.count > 1 {
      let largest = parts.prefix(5).map(String.init).joined(separator: ", ")
      let more = parts.count > 5 ? ", …" : ""
      lines.append("\(parts.count) separate parts; entities in each: \(largest)\(more)")
    }
    let without = summary.relationsWithoutEvidence
    lines.append(
      "\(summary.evidenceCount) pieces of evidence" + (without > 0 ? "; \(without) relations have none" : ""))
    lines.append("\(graph.documents.count) documents:")
    lines += graph.documents.map { document in
      let parts = [document.published?.description, document.publisher, document.title].compactMap {
        $0?.printable
      }
      return "  \(document.id)  \(parts.joined(separator: ", "))"
    }
    return lines.map(\.printable).joined(separator: "\n")
  }

  private func report(_ graph: Graph, _ summary: Graph.Summary, _ parts: [Int]) -> Report {
    var report = Report()
    report.add("title", .optional(graph.title))
    report.add("asOf", .optional(graph.asOf?.description))
    report.add(
      "entities", .mapping(summary.entities.map { ($0.type.name.rawValue, .integer($0.count)) }, .compact))
    report.add(
      "relations", .mapping(summary.relations.map { ($0.type.rawValue, .integer($0.count)) }, .block))
    report.add("doubtful", .mapping(summary.doubtful.map { ($0.what, .integer($0.count)) }, .compact))
    report.add("components", .sequence(parts.map { .integer($0) }, .compact))
    report.add("evidence", .integer(summary.evidenceCount))
    report.add("relationsWithoutEvidence", .integer(summary.relationsWithoutEvidence))
    report.add("documents", .list(graph.documents.map(\.reported)))
    return report
  }
}
