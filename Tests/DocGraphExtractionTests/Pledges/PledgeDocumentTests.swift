import DocGraphLanguage
import DocGraphModel
import Foundation
import Testing

@testable import DocGraphExtraction

@Suite("Pledges in documents", .enabled(if: ModelStore().english != nil))
struct PledgeDocumentTests {
  /// A Markdown file of the examples: a heading, a line on who wrote it and when, paragraphs.
  private func findings(_ file: String, _ published: PartialDate?) throws -> DocumentFindings {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let text = try String(contentsOf: root.appending(path: "Examples/" + file), encoding: .utf8)
    let parts = text.components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
    let blocks: [(TextBlock.Role, String)] = parts.enumerated().map { number, part in
      (number == 0 ? .title : number == 1 ? .frontMatter : .paragraph, part)
    }
    return try PledgeReading.findings(blocks, published: published)
  }

  @Test(
    "the harbor's documents tell of these",
    arguments: [
      (
        "gazette-1", "2031-03-04",
        [
          "rebuild the north pier / 2033", "give 12 million euros for the pier / ",
          "publish every pier contract within a month of its signing / ",
          "cut the diesel burned in the port by 30 percent, against the 4,000 tonnes burned in 2030 / 2036",
          "give the city of Saltmarsh Haven a flood warning service / 203X",
        ]
      ),
      (
        "release-1", "2032-06-21",
        [
          "dredge the Eel Channel to a depth of nine meters / 2032-12-31",
          "hire 60 apprentices from Saltmarsh Haven / 2033-22",
          "open a weekly liner service between Port Amaranth and Saltmarsh Haven / 2033",
        ]
      ),
      ("beacon-1", "2032-11-09", []),
      ("register-1", "2031-09-15", []),
      (
        "minute-1", "2033-02-14",
        ["rebuild the north pier / 2035-06-30", "lay its findings before it / 2033-06"]
      ),
      (
        "gazette-2", "2033-10-23",
        ["hire 40 apprentices / 2034", "pay 900,000 euros for new boats / 2034-21"]
      ),
      (
        "gazette-3", "2034-05-30",
        [
          "give a harbor to be proud of / ", "publish every pier contract within a month of its signing / ",
          "publish the contract for the north pier / 2034-04",
          "publish the contract for the north pier / 2034",
        ]
      ),
    ])
  func harbor(_ name: String, _ published: String, _ expected: [String]) throws {
    let findings = try findings("harbor/\(name).md", PartialDate(edtf: published))
    #expect(PledgeReading.told(findings).map { "\($0.action) / \($0.due)" } == expected)
  }

  @Test("the forum's measures are told apart")
  func forum() throws {
    let findings = try findings("sco-ai-forum/brief.md", PartialDate(edtf: "2025-05-30"))
    #expect(
      PledgeReading.told(findings).map { "\($0.bindingness): \($0.action)" } == [
        "intent: set up a cooperation center for AI applications jointly with SCO member states",
        "proposed: offer more cooperation in open-source services among SCO members",
        "proposed: build high-quality datasets and corpora jointly",
        "proposed: promote secure and orderly cross-border data flows", "proposed: share AI models",
        "intent: develop sovereign AI models", "intent: recognize each other's AI standards",
        "intent: open a “green channel” that matches supply and demand in the AI industry",
        "intent: run systematic training programs for more exchange of personnel",
        "proposed: better policy coordination, wider technological collaboration, promotion of applications and stronger AI governance",
        "agreed: speed up work on high-quality datasets", "agreed: do joint research on frontier AI",
        "pledged: give the SCO's members more AI public goods",
      ])
  }

  @Test("later documents add steps")
  func steps() throws {
    let findings = try findings("harbor/gazette-2.md", PartialDate(edtf: "2033-10-23"))
    #expect(
      findings.pledgeSteps.map { "\($0.step.status): \($0.topic)" } == [
        "missed: a new north pier", "withdrawn: 60 apprentices",
        "withdrawn: a weekly liner service to Saltmarsh Haven",
      ])
  }
}
