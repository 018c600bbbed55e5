import DocGraph
import DocGraphSyntax

/// Prints paths with the quote that each hop rests on.
struct PathText {
  let index: GraphIndex

  func name(_ id: EntityID?) -> String {
    id.flatMap(index.entity)?.name.printable ?? ""
  }

  /// The entities and hops of a path, a line each.
  ///
  /// - Parameter remark: What is said of the entity that a hop leads to.
  func lines(_ path: Path, remark: (_ hop: Int) -> String? = { _ in nil }) -> [String] {
    var lines = ["   " + name(path.entities.first)]
    for (place, hop) in path.hops.enumerated() {
      for link in hop.relations { lines += self.lines(link.relation, isReversed: link.isReversed) }
      lines.append("   " + name(hop.target) + (remark(place).map { "  (\($0))" } ?? ""))
    }
    return lines
  }

  /// A numbered relation with its ends, as a hop from its source to its target.
  func lines(_ relation: Int, number: Int) -> [String] {
    let (source, target) = (index.graph.relations[relation].source, index.graph.relations[relation].target)
    return ["\(number). " + name(source)] + lines(relation, isReversed: false)
      + ["   " + name(target)]
  }

  private func lines(_ position: Int, isReversed: Bool) -> [String] {
    let relation = index.graph.relations[position]
    let words = index.graph.schema.words(of: relation)
    let facts = [relation.valid?.description, relation.amount?.description, relation.doubt(index)]
      .compactMap { $0 }.filter { !$0.isEmpty }
    let arrow =
      index.graph.schema.relationType(relation.type)?.isSymmetric == true
      ? "<->" : isReversed ? "<--" : "-->"
    var lines = ["     \(arrow) \(words)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")]
    if let evidence = relation.evidence.first {
      lines.append("         " + (evidence.quote.map { "“\($0)” " } ?? "") + "[\(evidence.document)]")
    }
    return lines.map(\.printable)
  }

  func json(
    _ path: Path, _ more: [(String, SyntaxValue?)] = [],
    hop: (_ place: Int) -> [(String, SyntaxValue?)] = { _ in [] }
  ) -> SyntaxValue {
    .object(
      [("length", .real(path.length))] + more + [
        ("entities", .sequence(path.entities.map { .id($0) }, .compact)),
        (
          "hops",
          .list(
            path.hops.enumerated().map { place, step in
              .object(
                [("source", .id(step.source)), ("target", .id(step.target)), ("length", .real(step.length))]
                  + hop(place) + [
                    ("relations", .list(step.relations.map { index.graph.relations[$0.relation].reported }))
                  ], .block)
            })
        ),
      ], .block)
  }
}

extension Path {
  /// "3 hops", weighted with the length.
  func measure(weighted: Bool) -> String {
    (hops.count == 1 ? "1 hop" : "\(hops.count) hops")
      + (weighted ? ", length \(length.formatted(decimals: 4))" : "")
  }
}
