import ArgumentParser

/// Generators and benchmarks, run by hand: `swift run -c release docgraph-bench`.
@main
struct DocGraphBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docgraph-bench",
    abstract: "Make graphs of any size, and measure what docgraph does with them.",
    subcommands: [
      GenerateCommand.self, ReadCommand.self, WriteCommand.self, IndexCommand.self, AnalyzeCommand.self,
      KernelCommand.self,
      LayoutCommand.self, LayoutsCommand.self, CommunitiesCommand.self, WhyCommand.self, VerifyCommand.self,
      DoubtCommand.self, WorkerCostCommand.self, LanguageCommand.self,
      ExtractionCommand.self,
    ])
}
