import ArgumentParser
import DocGraph
import Foundation

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Measure verifying evidence in documents that are made for it, in a temporary folder.")

  @Option(help: "How many documents.")
  var documents = 10_000

  @Option(help: "How many relations, each with one piece of evidence.")
  var pieces = 100_000

  @Option(help: "The least bytes of a document.")
  var size = 4_000

  @Flag(help: "All passages stand elsewhere than their offsets say, and all hashes are others.")
  var moved = false

  @Option(help: "What all chance comes from.")
  var seed: UInt64 = 1

  @Option(help: "How often to measure; the median is shown.")
  var runs = 3

  @Option(help: "A folder to write to and keep; else a temporary one.")
  var keep: String?

  @Option(help: "table or json.")
  var format = ReportFormat.table

  func validate() throws {
    if documents < 1 || pieces < 1 || runs < 1 { throw ValidationError("at least 1 of each") }
  }

  func run() throws {
    let folder = keep ?? NSTemporaryDirectory() + "docgraph-bench-\(UUID().uuidString)"
    defer { if keep == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let made = try EvidenceGenerator.write(
      documents: documents, pieces: pieces, size: size, moved: moved, seed: seed, to: folder)
    var (reading, verifying) = (Measurement("read graph"), Measurement("verify"))
    var fixing = Measurement("fix, in memory")
    verifying.bytes = made.bytes
    var report = Report(title: "verify")
    for run in 0..<runs {
      let file = try reading.run { try GraphFile(reading: made.graph, keepsPositions: true) }
      let source = DocumentSource(DocumentTexts(graphFile: made.graph))
      let verification = verifying.run { Verifier(file.graph).verify(in: source) }
      let fixed = fixing.run { verification.fixed(file.graph) }
      guard run == 0 else { continue }
      report.facts = [("documents", documents), ("bytes", made.bytes), ("pieces", verification.pieces.count)]
      report.facts += Verdict.allCases.map { ($0.rawValue, verification.count($0)) }
      report.facts.append(("corrected", zip(fixed.relations, file.graph.relations).count { $0 != $1 }))
    }
    report.facts.append(("peak memory, bytes", peakMemory()))
    report.steps = [reading, verifying, fixing]
    try report.print(as: format)
  }
}
