import DocGraphLanguage
import DocGraphModel

@testable import DocGraphExtraction

/// A sentence with the pledges that are in it.
struct PledgeSample: Sendable {
  var text: String
  var pledges: [Told]

  struct Told: Sendable, Equatable {
    var maker: String
    var action: String
    var due: String
    var bindingness: String
  }

  static func all(_ lines: String) -> [PledgeSample] {
    lines.split(separator: "\n").map { line in
      guard let arrow = line.firstRange(of: " => ") else {
        return PledgeSample(text: String(line), pledges: [])
      }
      let told = line[arrow.upperBound...].split(separator: " ;; ").map { Self.told(in: String($0)) }
      return PledgeSample(text: String(line[..<arrow.lowerBound]), pledges: told)
    }
  }
}

extension PledgeSample {
  private static func told(in part: String) -> Told {
    let fields = part.split(separator: "|", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    return Told(maker: fields[0], action: fields[1], due: fields[2], bindingness: fields[3])
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Reads texts of ours as a document of Tuesday, 4 March 2031.
enum PledgeReading {
  static let language = try? Language.english()

  static func findings(
    _ paragraphs: [(TextBlock.Role, String)], publisher: String? = nil,
    published: PartialDate? = PartialDate(year: 2031, month: 3, day: 4)
  ) throws -> DocumentFindings {
    var bytes: [UInt8] = []
    var blocks: [TextBlock] = []
    for (role, text) in paragraphs {
      let start = bytes.count
      bytes += Array(text.utf8)
      blocks.append(TextBlock(role, [start..<bytes.count]))
      bytes += Array("\n\n".utf8)
    }
    var document = SourceDocument(text: bytes, isFileItself: true, reader: "test-1", blocks: blocks)
    document.published = published
    document.publisher = publisher
    return try Extractor(language: language ?? .rules).findings(in: document)
  }

  static func findings(_ text: String) throws -> DocumentFindings { try findings([(.paragraph, text)]) }

  static func told(_ text: String) throws -> [PledgeSample.Told] { told(try findings(text)) }

  static func told(_ findings: DocumentFindings) -> [PledgeSample.Told] {
    findings.pledges.map { found in
      let entity = findings.entities[found.entity]
      guard case .pledge(let pledge) = entity.details else {
        return .init(maker: "", action: "", due: "", bindingness: "")
      }
      return .init(
        maker: found.makers.map { findings.entities[$0].name }.joined(separator: ", "),
        action: pledge.action ?? "",
        due: pledge.due?.description ?? "", bindingness: pledge.bindingness?.rawValue ?? "")
    }
  }
}
