public import DocGraphEvidence
import DocGraphModel

/// How two entities are connected, as a memo in Markdown.
public enum ChainMarkdown {
  /// The text, without a line break at its end.
  ///
  /// - Complexity: O(bytes).
  public static func text(of story: ChainStory) -> String {
    var blocks = ["# \(escaped(story.title))"]
    blocks += story.answer.map(escaped)
    blocks.append(list(story.entities))
    for (number, chain) in story.chains.enumerated() {
      blocks += ["## \(number + 1). \(escaped(chain.heading))"]
      blocks += [chain.certainty.map { "Then: \(escaped($0))." }, "Weakest: \(escaped(chain.weakest))."]
        .compactMap { $0 }
      for (place, hop) in chain.hops.enumerated() {
        blocks += ["### Hop \(place + 1): \(escaped(hop.heading))", "\(escaped(hop.sources))."]
        blocks += hop.statements.flatMap { self.blocks($0, heading: nil) }
        blocks += hop.against.flatMap { self.blocks($0, heading: "Against it") }
      }
    }
    if !story.direct.isEmpty {
      blocks.append("## Said directly of the two, but no step of these chains")
      blocks += story.direct.flatMap { self.blocks($0, heading: nil) }
    }
    if !story.closest.isEmpty { blocks += ["## How close they come", list(story.closest)] }
    if !story.documents.isEmpty {
      blocks += ["## Sources", story.documents.map(source).joined(separator: "\n")]
    }
    return (blocks + ["*\(escaped(story.basis))*"]).joined(separator: "\n\n")
  }

  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private static func list(_ entries: [ChainStory.Entry]) -> String {
    entries.map { "- **\(escaped($0.name))**: \($0.text.map(escaped).joined(separator: "; "))" }
      .joined(separator: "\n")
  }

  /// The statement, then each passage as a quote with where it stands.
  private static func blocks(_ statement: ChainStory.Statement, heading: String?) -> [String] {
    let before = heading.map { "\($0): " } ?? ""
    let details = statement.details.map(escaped).joined(separator: "; ")
    var blocks = ["\(before)**\(escaped(statement.text))** (\(details))"]
    for passage in statement.passages {
      let words = passage.words.map { "“\(escaped($0))”" } ?? "(no words recorded)"
      let notes = passage.notes.isEmpty ? "" : " (\(passage.notes.map(escaped).joined(separator: "; ")))"
      blocks.append("> \(words)\n>\n> \(escaped(passage.source))\(notes)")
    }
    if statement.passages.isEmpty { blocks.append("> (no passage supports it)") }
    return blocks
  }

  private static func source(_ document: Document) -> String {
    let parts = [
      document.title, document.publisher, document.author, document.published?.words, document.url,
    ]
    .compactMap { $0 }.map(escaped)
    let based = document.basedOn.map { escaped($0.rawValue) }.joined(separator: ", ")
    return "- **\(escaped(document.id.rawValue))**: \(parts.joined(separator: ", "))"
      + (based.isEmpty ? "" : " (repeats \(based))")
  }
}
