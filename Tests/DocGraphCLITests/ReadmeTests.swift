import DocGraphLanguage
import DocGraphTestSupport
import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  @Test("the tour's commands print what it shows")
  func tour() async throws {
    let folder = try Console.folder()
    let steps = try blocks("console").flatMap(Step.steps)
    #expect(steps.count >= 20)
    // Without a network `make test` has no model.
    let hasModel = ModelStore().english != nil
    let needModel = ["analyze ", "extract ", "articles.yaml", "takeover.yaml"]
    for step in steps where hasModel || !needModel.contains(where: step.command.contains) {
      let outcome = try await Console.run(step.command, in: folder)
      #expect(outcome.code == 0, "\(step.command)")
      let output = Self.withoutTime(outcome.output)
      #expect(step.matches(output), "$ \(step.command)\n\(outcome.output)")
    }
  }

  /// Without what a layout says of a limit of time: a debug build beside other work may be slower than any limit.
  private static func withoutTime(_ output: String) -> String {
    let marks = ["not done within the time", "no time to improve the layout", "took longer than it may"]
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in !(line.hasPrefix("warning: ") && marks.contains { line.contains($0) }) }
      .joined(separator: "\n")
  }

  @Test("its Swift is from the example that is built and run")
  func swift() throws {
    let program = try lines("Examples/Connections/Connections.swift").joined(separator: "\n")
    let excerpts = try blocks("swift").filter { $0.first != "// Package.swift" }
    #expect(excerpts.count == 1)
    for excerpt in excerpts {
      let trimmed = excerpt.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
      #expect(program.contains(trimmed))
    }
  }

  @Test("its picture of the forum shows every entity of the graph")
  func picture() async throws {
    let list = try await Program.docgraph.run(["list", "Graphs/sco-ai-forum.yaml", "--format", "json"])
    #expect(try entities(list, areShownIn: "Examples/sco-ai-forum/sco-ai-forum.svg") == 34)
  }

  @Test(
    "its picture of an article shows every entity that is extracted from it",
    .enabled(if: ModelStore().english != nil))
  func extractedPicture() async throws {
    let folder = try ScratchFolder()
    let article = PackageFile("Examples/articles/takeover.txt").path
    let outcome = try await Program.docgraph.run(["extract", article, "-o", "takeover.yaml"], in: folder)
    try #require(outcome.code == 0)
    let list = try await Program.docgraph.run(["list", "takeover.yaml", "--format", "json"], in: folder)
    #expect(try entities(list, areShownIn: "Examples/gallery/takeover.svg") > 20)
  }

  /// How many entities a listing has, each of which a picture shows.
  private func entities(_ list: Program.Outcome, areShownIn picture: String) throws -> Int {
    let picture = try lines(picture).joined(separator: "\n")
    let entities = try #require(list.json?["entities"] as? [[String: Any]])
    for entity in entities {
      let id = try #require(entity["id"] as? String)
      let isShown = picture.contains("\"entity-\(id)\"")
      #expect(isShown, "\(id)")
    }
    return entities.count
  }

  @Test(
    "what the documents link to is there",
    arguments: [
      "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/graph-file.md",
      "docs/evidence.md", "docs/extraction.md", "docs/language.md", "docs/pictures.md", "docs/themes.md",
      "Examples/gallery/README.md",
    ])
  func links(document: String) throws {
    let text = try lines(document).joined(separator: "\n")
    let folder = URL(filePath: PackageFile(document).path).deletingLastPathComponent()
    for link in text.matches(of: /\]\(([^)#:]+)\)/) {
      let target = folder.appending(path: String(link.1)).path
      #expect(FileManager.default.fileExists(atPath: target), "\(link.1)")
    }
  }

  private func lines(_ path: String) throws -> [String] {
    String(decoding: try PackageFile(path).bytes(), as: UTF8.self).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The lines of each block fenced as `language`.
  private func blocks(_ language: String) throws -> [[String]] {
    let text = String(decoding: try PackageFile("README.md").bytes(), as: UTF8.self)
    return text.components(separatedBy: "```\(language)\n").dropFirst().map { rest in
      rest.components(separatedBy: "\n```")[0].components(separatedBy: "\n")
    }
  }
}

/// A command of a tour, with what it is to print.
private struct Step {
  var command: String
  /// Lines; `…` is any text within a line, and alone on a line any lines.
  var expected: [String] = []

  static func steps(_ block: [String]) -> [Step] {
    var steps: [Step] = []
    for line in block {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if !steps.isEmpty {
        steps[steps.count - 1].expected.append(line)
      }
    }
    return steps
  }

  func matches(_ output: String) -> Bool {
    let lines = expected.map { line in
      line == "…"
        ? "(?:.*\\n)*?"
        : line.components(separatedBy: "…").map(NSRegularExpression.escapedPattern).joined(separator: ".*")
          + "\\n"
    }
    let pattern = "^\(lines.joined())$"
    guard let range = output.range(of: pattern, options: .regularExpression) else { return false }
    return range == output.startIndex..<output.endIndex
  }
}
