public import DocGraphEvidence
import DocGraphModel

/// What is to be reviewed as Markdown to read along: by document and sentence, each proposal with a box to tick.
public enum ReviewMarkdown {
  /// The text, without a line break at its end.
  ///
  /// - Complexity: O(bytes).
  public static func text(of listing: ReviewListing) -> String {
    let title = listing.title.map { ": \(escaped($0))" } ?? ""
    let count = listing.proposals.count
    var blocks = [
      "# To review\(title)",
      "\(count) \(count == 1 ? "proposal" : "proposals") of a program, none of them looked at by a person. Names stand in bold, the "
        + "words that a proposal rests on in brackets where they are less than the sentence.",
      "Decide with `docgraph review GRAPH`, or write decisions by their ids into a file, one a line (`r12 accept`, "
        + "`e:harbor-trust reject`, `r7 edit type=owns`), for `docgraph review GRAPH --decisions FILE`.",
    ]
    for section in listing.sections { blocks += self.blocks(section) }
    return blocks.joined(separator: "\n\n")
  }

  private static func blocks(_ section: ReviewListing.Section) -> [String] {
    var blocks = ["## \(heading(section.document))"]
    if let unread = section.unread {
      blocks.append("Not read: \(escaped(unread)). Quotes are as recorded.")
    }
    for group in section.groups {
      if let passage = group.passage {
        blocks += [place(passage).map { "### \($0)" }, quote(passage)].compactMap { $0 }
        if let note = passage.note, section.unread == nil { blocks.append("*\(escaped(note))*") }
      }
      blocks.append(group.proposals.map(entry).joined(separator: "\n"))
    }
    return blocks
  }

  private static func heading(_ document: Document?) -> String {
    guard let document else { return "Without a passage" }
    let source = [document.publisher, document.published?.words].compactMap { $0 }.map(escaped)
    return escaped(document.id.rawValue) + (document.title.map { ": \(escaped($0))" } ?? "")
      + (source.isEmpty ? "" : " (\(source.joined(separator: ", ")))")
  }

  private static func place(_ passage: ReviewPassage) -> String? {
    passage.sentences.map { sentences in
      sentences.count == 1
        ? "Sentence \(sentences.lowerBound)" : "Sentences \(sentences.lowerBound) to \(sentences.upperBound)"
    }
  }

  private static func quote(_ passage: ReviewPassage) -> String? {
    guard !passage.pieces.isEmpty else { return nil }
    let text = passage.marked { piece in
      // Markdown has no blanks inside marks of emphasis.
      piece.isMention ? "**\(escaped(piece.text))**" : escapedInside(piece.text)
    } quote: {
      "\\[\($0)\\]"
    }
    return "> \(text)"
  }

  /// A number, a box, the id and the proposal.
  private static func entry(_ proposal: ReviewListing.Proposal) -> String {
    let details = proposal.details.map(escaped).joined(separator: "; ")
    return "\(proposal.number). [ ] `\(proposal.item)` **\(escaped(proposal.headline))**"
      + (details.isEmpty ? "" : " (\(details))")
  }

  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  /// Text behind something else on its line, where `-` or `1.` begin no list.
  private static func escapedInside(_ text: String) -> String {
    String(MarkdownText.escaped("x" + text).dropFirst())
  }
}
