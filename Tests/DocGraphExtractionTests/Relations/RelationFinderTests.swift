import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Finding relations", .enabled(if: ModelStore().english != nil))
struct RelationFinderTests {
  private func found(
    _ sentence: String, _ prepare: (inout DocumentFindings) -> Void = { _ in }
  ) throws -> (DocumentFindings, [FoundRelation]) {
    var findings = try MarkedSentence(sentence).findings()
    prepare(&findings)
    var finder = RelationFinder(.standard, Statement(findings))
    finder.find()
    return (findings, finder.relations)
  }

  private func words(_ text: String, in findings: DocumentFindings) -> Range<Int> {
    let all = findings.text.words.map(\.text)
    let wanted = text.split(separator: " ").map(String.init)
    let start = all.indices.first { Array(all[$0...].prefix(wanted.count)) == wanted } ?? 0
    return start..<start + wanted.count
  }

  @Test("times and amounts that go with the predicate go with the relation")
  func timesAndAmounts() throws {
    let money = Money(85000, currency: "EUR")
    let day = CalendarDate(year: 2032, month: 5)
    let (_, relations) = try found(
      "[Orvane Systems] paid {Pellard Group} 85,000 euros in May 2032, and <Karvia Rail> laughed in 2040."
    ) { findings in
      findings.quantities = [Quantity(words("85,000 euros", in: findings), .money(money))]
      findings.times = [
        TimeExpression(words("May 2032", in: findings), PartialDate(.date(day!))),
        TimeExpression(words("2040", in: findings), PartialDate(year: 2040)!),
      ]
    }
    #expect(relations.map(\.type) == ["pays"])
    #expect(relations.first?.amount == money)
    #expect(relations.first?.circumstances.valid?.description == "2032-05")
  }

  @Test("since and until bound what holds")
  func intervals() throws {
    let (_, since) = try found("[person/Dana Quill] has chaired {Orvane Systems} since 2029.") { findings in
      findings.times = [
        TimeExpression(words("2029", in: findings), PartialDate(year: 2029)!, bound: .since)
      ]
    }
    #expect(since.first?.circumstances.valid?.description == "2029/..")
    #expect(since.first?.circumstances.isPast == false)
    let (_, until) = try found("[person/Dana Quill] chaired {Orvane Systems} until 2031.") { findings in
      findings.times = [
        TimeExpression(words("2031", in: findings), PartialDate(year: 2031)!, bound: .until)
      ]
    }
    #expect(until.first?.circumstances.valid?.description == "/2031")
    #expect(until.first?.circumstances.isPast == true)
  }

  @Test("what a document says twice is one relation with two places")
  func repeats() throws {
    let (_, relations) = try found(
      "[Orvane Systems] owns {Pellard Group}. {Pellard Group} is owned by [Orvane Systems].")
    #expect(relations.map(\.type) == ["owns"])
    #expect(relations.first?.further.count == 1)
  }

  @Test("a symmetric relation is found once, and none of an entity with itself")
  func symmetry() throws {
    let (_, relations) = try found(
      "[Orvane Systems] cooperated with {Pellard Group}. {Pellard Group} cooperated with [Orvane Systems]. [Orvane Systems] cooperated with [Orvane Systems]."
    )
    #expect(relations.map(\.type) == ["cooperates_with"])
  }

  @Test("a verb that no rule has links people and organizations in its own words")
  func plainVerbs() throws {
    let (findings, relations) = try found("[Orvane Systems] interviewed {person/Dana Quill}.")
    #expect(relations.map(\.type) == [.relatedTo])
    #expect(relations.first?.label == "interviewed")
    #expect(relations.first.map { findings.entities[$0.source].name } == "Orvane Systems")
    let (_, none) = try found("[Orvane Systems] saw {person/Dana Quill}.")
    #expect(none.isEmpty)
  }

  @Test("names in one sentence are linked on request only, and inferred")
  func cooccurrence() throws {
    let findings = try MarkedSentence("[Orvane Systems] slept while {Pellard Group} ate.").findings()
    var finder = RelationFinder(.standard, Statement(findings))
    finder.find()
    #expect(finder.relations.isEmpty)
    finder.findCooccurrence()
    #expect(finder.relations.map(\.isStated) == [false])
    #expect(finder.relations.first?.assurance.confidence == 0.1)
  }

  @Test("an adjective of nationality stands for its country")
  func nationalities() throws {
    var findings = try MarkedSentence("[person/Dana Quill] is a German painter with a German car.").findings()
    findings.describeNationalities(Grammar(findings.text))
    var finder = RelationFinder(.standard, Statement(findings))
    finder.find()
    #expect(finder.relations.map(\.type) == ["citizen_of"])
    #expect(finder.relations.first.map { findings.entities[$0.target].name } == "Germany")
    #expect(findings.mentions.map(\.form) == [.name, .description, .description])
  }

  @Test("the role is kept in the document's words")
  func roles() throws {
    let (_, relations) = try found("[person/Dana Quill], managing director of {Orvane Systems}, resigned.")
    #expect(relations.first?.role == "managing director")
    #expect(relations.first?.assurance.basis == "leads.role")
  }

  @Test("text without grammar has no relations, and odd text ends")
  func odd() throws {
    for text in [
      String(repeating: "who which that ", count: 300), "[A] and [B] or [C] nor {D}", ", ( ) , [A] , {B} (",
      "[A]",
    ] {
      _ = try found(text)
    }
  }
}
