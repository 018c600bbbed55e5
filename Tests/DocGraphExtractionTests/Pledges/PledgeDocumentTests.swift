import DocGraphLanguage
import DocGraphModel
import Foundation
import Testing

@testable import DocGraphExtraction

@Suite("Pledges in documents", .enabled(if: ModelStore().english != nil))
struct PledgeDocumentTests {
  @Test(
    "show",
    arguments: (ProcessInfo.processInfo.environment["PLEDGE_SHOW"] ?? "").split(separator: ":").map(
      String.init))
  func show(_ file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    var blocks: [(TextBlock.Role, String)] = []
    var published = PartialDate(year: 2031, month: 3, day: 4)
    for (number, part) in text.components(separatedBy: "\n\n").enumerated() {
      let trimmed = part.trimmingCharacters(in: .whitespacesAndNewlines)
      if trimmed.hasPrefix("#") {
        blocks.append((.heading, trimmed.trimmingCharacters(in: CharacterSet(charactersIn: "# ")))); continue
      }
      if number == 1 {
        blocks.append((.frontMatter, trimmed))
        let months = [
          "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December",
        ]
        let words = trimmed.split { " .,*".contains($0) }.map(String.init)
        for (place, word) in words.enumerated() {
          if let month = months.firstIndex(of: word), place > 0, let day = Int(words[place - 1]),
            place + 1 < words.count, let year = Int(words[place + 1])
          {
            published = PartialDate(year: year, month: month + 1, day: day)
          }
        }
        continue
      }
      if trimmed.hasPrefix("- ") {
        for line in trimmed.split(separator: "\n") { blocks.append((.listItem, String(line.dropFirst(2)))) };
        continue
      }
      blocks.append((.paragraph, trimmed))
    }
    let findings = try PledgeReading.findings(blocks, published: published)
    print("##", file)
    for found in findings.pledges {
      let entity = findings.entities[found.entity]
      guard case .pledge(let pledge) = entity.details else { continue }
      func names(_ places: [Int]) -> String {
        places.map { findings.entities[$0].name }.joined(separator: ", ")
      }
      print(
        "##  ", entity.name, "[\(entity.kind ?? "-")]", "\n##      by", names(found.makers), "to",
        names(found.addressees), "for", names(found.beneficiaries), "at",
        found.occasion.map { findings.entities[$0].name } ?? "-", found.label ?? "", "| said by",
        found.circumstances.attributedTo.map { findings.entities[$0].name } ?? "-",
        found.circumstances.modality)
      print(
        "##      ", pledge.action ?? "", "| due", pledge.due?.description ?? "-", "made",
        pledge.made?.description ?? "-", pledge.bindingness?.rawValue ?? "-",
        pledge.amount?.description ?? "-",
        pledge.measure.map {
          "\($0.metric) \($0.baseline?.description ?? "") \($0.target?.description ?? "") \($0.unit ?? "")"
        } ?? "-", "if", pledge.condition ?? "-", pledge.isTestable == true ? "testable" : "vague",
        found.repeats.count, found.assurance.basis, found.assurance.confidence)
    }
    if ProcessInfo.processInfo.environment["PLEDGE_NAMES"] != nil {
      print("##  NAMES", findings.entities.map { "\($0.name)/\($0.type.rawValue)" })
    }
    for step in findings.pledgeSteps {
      print(
        "##  STEP", step.step.status, step.topic, "|", step.makers.map { findings.entities[$0].name },
        step.step.date?.description ?? "-", step.attributedTo.map { findings.entities[$0].name } ?? "-")
    }
  }
}
