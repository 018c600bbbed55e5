import ArgumentParser
import DocGraph

/// `-o`, on queries whose result is a document of its own.
struct ResultFile: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file to write, whole or not at all; standard output without it.", valueName: "file"),
    completion: .file())
  var output: String?

  /// Text without a line break at its end. What makes it bold on a terminal stays out of files.
  func write(_ text: String) throws {
    let text = output == nil ? text : text.replacing(Table.bold, with: "").replacing(Table.plain, with: "")
    try write(Array((text + "\n").utf8))
  }

  func write(_ bytes: [UInt8]) throws {
    if let output, output != "-" { try writeFile(bytes, to: output) } else { Console.write(bytes) }
  }
}
