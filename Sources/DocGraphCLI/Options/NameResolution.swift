import DocGraph

extension GraphIndex {
  /// The entity that a name on the command line means: an id, a name or an alias.
  ///
  /// - Throws: ``Failure`` that lists the candidates of an ambiguous name, or names written nearly alike.
  func entity(named text: String) throws -> Entity {
    let found = names.positions(text)
    if found.count == 1 { return graph.entities[found[0]] }
    guard found.isEmpty else {
      let candidates = found.map { position in
        let entity = graph.entities[position]
        return "  \(entity.id)  \(entity.name.printable) (\(entity.kind ?? entity.type.rawValue))"
      }
      throw Failure.usage(
        "'\(text.printable)' means several; use an id:\n" + candidates.joined(separator: "\n"))
    }
    let parts = entities(text: text).prefix(3).map { "'\($0.id)'" }
    let near = names.similar(to: text).map { "'\($0.printable)'" } + parts
    let hint =
      near.isEmpty ? "`docgraph list` shows what there is" : "did you mean \(near.joined(separator: " or "))?"
    throw Failure.usage("there is no '\(text.printable)' in the graph (\(hint))")
  }
}
