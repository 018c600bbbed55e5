// Temporary: development documents in, what Extractor finds in them out, in the form that score.py reads.
// extract-eval FILE.jsonl… > PRED.jsonl
import DocGraphExtraction
import DocGraphLanguage
import DocGraphModel
import Foundation

let language = try Language.english()
let extractor = Extractor(language: language)
let types = ["organization": "ORG", "person": "PERSON", "place": "PLACE", "event": "EVENT"]
let relationTypes = [
  "located_in": "location", "occurred_at": "location", "based_in": "location", "employed_by": "affiliation",
  "member_of": "affiliation", "citizen_of": "affiliation", "leads": "leads", "part_of": "part-of",
  "subsidiary_of": "part-of", "owns": "owns", "attended": "participates", "organized": "participates",
  "hosted": "participates", "spoke_at": "participates", "signed": "participates", "family_of": "social",
  "associate_of": "social",
]

for file in CommandLine.arguments.dropFirst() {
  for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
    let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as! [String: Any]
    let text = record["text"] as! String
    let bytes = Array(text.utf8)
    // Paragraphs at blank lines.
    var blocks: [TextBlock] = []
    var start = 0
    for range in text.utf8.isEmpty ? [] : [0..<bytes.count] {
      var position = range.lowerBound
      while position < bytes.count {
        if bytes[position] == 10, position + 1 < bytes.count, bytes[position + 1] == 10 {
          if start < position { blocks.append(TextBlock(.paragraph, [start..<position])) }
          while position < bytes.count, bytes[position] == 10 { position += 1 }
          start = position
        } else {
          position += 1
        }
      }
      if start < bytes.count { blocks.append(TextBlock(.paragraph, [start..<bytes.count])) }
    }
    var source = SourceDocument(text: bytes, isFileItself: true, reader: "eval", blocks: blocks)
    source.published = PartialDate(year: 2020, month: 1, day: 1)
    let findings = try extractor.findings(in: source)
    // Code points before each byte.
    var points = [Int](repeating: 0, count: bytes.count + 1)
    for (place, byte) in bytes.enumerated() {
      points[place + 1] = points[place] + (byte & 0xC0 == 0x80 ? 0 : 1)
    }
    func point(_ byte: Int) -> Int {
      var place = byte
      while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
      return points[place]
    }
    var entities: [[String: Any]] = []
    var places: [Int: Int] = [:]
    var firstOfEntity: [Int: Int] = [:]
    for (place, mention) in findings.mentions.enumerated() {
      let entity = findings.entities[mention.entity]
      let range = findings.text.bytes(of: mention.words)
      // Descriptions and pronouns are no names: they stand for relations' ends only.
      if mention.form == .name { places[place] = entities.count }
      if mention.form == .name, firstOfEntity[mention.entity] == nil {
        firstOfEntity[mention.entity] = entities.count
      }
      guard mention.form == .name else { continue }
      entities.append([
        "start": point(range.lowerBound), "end": point(range.upperBound),
        "type": entity.kind == "product" ? "OTHER" : types[entity.type.rawValue] ?? "OTHER",
        "cluster": mention.entity,
      ])
    }
    if ProcessInfo.processInfo.environment["EVAL_SHOW"] != nil {
      for r in findings.relations {
        let c = r.circumstances
        print(
          "\(r.assurance.basis) | \(findings.entities[r.source].name) [\(findings.entities[r.source].type)] -\(r.type)-> \(findings.entities[r.target].name) [\(findings.entities[r.target].type)] | \(r.role ?? "") / \(r.label ?? "") | \(c.polarity == .negated ? "NOT " : "")\(c.modality)\(c.isPast ? " PAST" : "")\(c.attributedTo.map { " by " + findings.entities[$0].name } ?? "")\(c.valid.map { " \($0)" } ?? "")\(r.amount.map { " \($0)" } ?? "") | \(String(decoding: findings.text.document.text[findings.text.passage(of: r.words)], as: UTF8.self).prefix(330))")
      }
      continue
    }
    let goldSentences = (record["sentences"] as? [[Int]]) ?? []
    var relations: [[String: Any]] = []
    for relation in findings.relations {
      guard let head = relation.sourceMention.flatMap({ places[$0] }) ?? firstOfEntity[relation.source],
        let tail = relation.targetMention.flatMap({ places[$0] }) ?? firstOfEntity[relation.target]
      else { continue }
      let position = point(findings.text.bytes(of: relation.words).lowerBound)
      relations.append([
        "head": head, "tail": tail, "type": relationTypes[relation.type.rawValue] ?? "other",
        "rule": relation.assurance.basis,
        "evidence": goldSentences.indices.filter {
          goldSentences[$0][0] <= position && position < goldSentences[$0][1]
        },
      ])
    }
    let result: [String: Any] = ["id": record["id"]!, "entities": entities, "relations": relations]
    let data = try JSONSerialization.data(withJSONObject: result, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }
}
