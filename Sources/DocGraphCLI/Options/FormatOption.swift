import ArgumentParser

/// `--format`, on every query.
struct FormatOption: ParsableArguments {
  @Option(help: "How to print the result.")
  var format: OutputFormat = .table
}

extension OutputFormat: ExpressibleByArgument {}
