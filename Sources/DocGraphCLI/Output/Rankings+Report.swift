import DocGraph
import DocGraphSyntax

extension Rankings {
  /// The first measure with its ranks ahead; beside each other's value the rank by it: "0.2417  #2".
  func table(_ snapshot: GraphSnapshot) -> Table {
    var headings = ["RANK", measures[0].rawValue.uppercased()]
    for measure in measures.dropFirst() { headings += [measure.rawValue.uppercased(), "#"] }
    var table = Table(flushRight: Set(headings.indices))
    table.headings = headings + ["ID", "TYPE", "NAME"]
    for entry in entries {
      let entity = snapshot.entity(at: entry.node)
      var cells = ["\(entry.rank)", measures[0].text(of: entry.places[0].score)]
      for (measure, place) in zip(measures, entry.places).dropFirst() {
        cells += [measure.text(of: place.score), place.score == nil ? "" : "\(place.rank)"]
      }
      table.add(cells + [entity.id.rawValue, entity.type.rawValue, entity.name])
    }
    return table
  }

  /// One object an entity: its rank and score, and where there are several measures those by each.
  func reported(_ snapshot: GraphSnapshot) -> SyntaxValue {
    .list(
      entries.map { entry in
        var pairs: [(String, SyntaxValue?)] = [("rank", .integer(entry.rank))]
        pairs += snapshot.entity(at: entry.node).reportedName
        pairs.append(("score", entry.places[0].reportedScore))
        if measures.count > 1 {
          let scores = zip(measures, entry.places).map { measure, place -> (String, SyntaxValue?) in
            let pairs = [("rank", SyntaxValue.integer(place.rank)), ("score", place.reportedScore)]
            return (measure.rawValue, .object(pairs))
          }
          pairs.append(("scores", .object(scores)))
        }
        return .object(pairs)
      })
  }
}

extension Rankings.Place {
  fileprivate var reportedScore: SyntaxValue { score.map { .real($0) } ?? .null }
}

extension Measure {
  /// A score: counts as such, others with four decimals, as more would be false precision; "-" for none.
  func text(of score: Double?) -> String {
    guard let score, !score.isNaN else { return "-" }
    if isCount, let whole = Int(exactly: score) { return String(whole) }
    return score.formatted(decimals: 4)
  }
}
