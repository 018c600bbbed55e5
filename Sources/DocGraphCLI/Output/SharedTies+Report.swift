import DocGraph
import DocGraphSyntax

extension SharedTies {
  /// A line for each pair; what they share with the relations of the first and of the second.
  func table(_ snapshot: GraphSnapshot) -> Table {
    var table = Table("SHARED", "FIRST", "SECOND", "WHAT (RELATIONS OF EITHER)", flushRight: [0])
    for pair in pairs {
      let ties = pair.ties.map { tie in
        let relations = [tie.firstRelations, tie.secondRelations].map {
          ids($0, snapshot).joined(separator: " ")
        }
        return "\(snapshot.entity(at: tie.node).name) (\(relations.joined(separator: "; ")))"
      }
      table.add(
        "\(pair.ties.count)", snapshot.entity(at: pair.first).name, snapshot.entity(at: pair.second).name,
        ties.joined(separator: ", "))
    }
    return table
  }

  var footnote: String {
    let pairs = pairCount == 1 ? "1 pair" : "\(pairCount) pairs"
    return self.pairs.count < pairCount ? "(the first \(self.pairs.count) of \(pairs))" : "(\(pairs))"
  }

  func reported(_ snapshot: GraphSnapshot) -> SyntaxValue {
    .list(
      pairs.map { pair in
        .object(
          [
            ("shared", .integer(pair.ties.count)), ("closeness", .real(pair.closeness)),
            ("first", .object(snapshot.entity(at: pair.first).reportedName)),
            ("second", .object(snapshot.entity(at: pair.second).reportedName)),
            ("ties", .list(pair.ties.map { reported($0, snapshot) })),
          ], .block)
      })
  }

  private func reported(_ tie: Tie, _ snapshot: GraphSnapshot) -> SyntaxValue {
    func relations(_ positions: [Int]) -> SyntaxValue {
      .list(positions.map { snapshot.graph.relations[$0].reported })
    }
    return .object(
      snapshot.entity(at: tie.node).reportedName + [
        ("firstRelations", relations(tie.firstRelations)),
        ("secondRelations", relations(tie.secondRelations)),
      ], .block)
  }

  /// A relation's id, or its number in the file where it has none.
  private func ids(_ positions: [Int], _ snapshot: GraphSnapshot) -> [String] {
    positions.map { snapshot.graph.relations[$0].id?.rawValue ?? "#\($0 + 1)" }
  }
}
