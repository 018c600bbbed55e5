extension Validator {
  mutating func checkSchema() {
    let place = GraphPath([.key("schema")])
    checkEntityTypes(at: place["entityTypes"])
    for type in graph.schemaExtension.kinds.keys.sorted() {
      checkType(type, at: place["kinds"][type.rawValue])
    }
    checkRelationTypes(at: place["relationTypes"])
  }

  private mutating func checkEntityTypes(at list: GraphPath) {
    var known = Set(Schema.standard.entityTypes.map(\.name))
    for (position, type) in graph.schemaExtension.entityTypes.enumerated() {
      let place = list[position]
      checkTypeName(type.name.rawValue, at: place["name"])
      if !known.insert(type.name).inserted {
        error(
          .schema, place["name"], "the entity type '\(type.name)' exists already", hint: "choose another name"
        )
      }
      if let parent = type.parent {
        checkType(parent, at: place["parent"])
        if schema.isType(parent, a: type.name) {
          error(
            .schema, place["parent"], "'\(type.name)' is its own ancestor", hint: "give it another parent")
        }
      }
    }
  }

  private mutating func checkRelationTypes(at list: GraphPath) {
    var known = Set(Schema.standard.relationTypes.map(\.name))
    for (position, type) in graph.schemaExtension.relationTypes.enumerated() {
      let place = list[position]
      checkTypeName(type.name.rawValue, at: place["name"])
      if !known.insert(type.name).inserted {
        error(
          .schema, place["name"], "the relation type '\(type.name)' exists already",
          hint: "choose another name")
      }
      if type.ends.isEmpty {
        error(.schema, place, "'\(type.name)' allows no ends", hint: "say what its source and target may be")
      }
      for ends in type.ends {
        for (key, side) in [("source", ends.source), ("target", ends.target)] {
          if side.isEmpty {
            error(
              .schema, place[key], "'\(type.name)' allows nothing as its \(key)",
              hint: "name a type, or write agent or any")
          }
          for case .type(let name, let kind) in side {
            checkType(name, at: place[key])
            checkKind(kind, of: name, at: place[key])
          }
        }
      }
      for other in type.excludes where schema.relationType(other) == nil {
        error(
          .unknownType, place["excludes"], "there is no relation type '\(other)'", hint: relationHint(other))
      }
      if type.isSymmetric, type.ends.contains(where: { Set($0.source) != Set($0.target) }) {
        error(
          .schema, place, "'\(type.name)' is symmetric but allows different ends", hint: "make the ends alike"
        )
      }
    }
  }

  private mutating func checkTypeName(_ name: String, at place: GraphPath) {
    let isName =
      name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
      && name.utf8.first.map { (97...122).contains($0) } ?? false
    if !isName {
      error(
        .schema, place, "'\(name)' is no type name", hint: "write lower-case letters, digits and underscores")
    }
    if ["any", "agent"].contains(name) {
      error(.schema, place, "'\(name)' has a meaning of its own", hint: "choose another name")
    }
  }

  mutating func checkType(_ type: EntityTypeName, at place: GraphPath) {
    guard schema.entityType(type) == nil else { return }
    let names = schema.entityTypes.map(\.name.rawValue)
    error(
      .unknownType, place, "there is no entity type '\(type)'",
      hint: Suggestion.question(for: type.rawValue, among: names)
        ?? "the types are \(names.joined(separator: ", ")); a file's schema: may add some")
  }

  func relationHint(_ name: RelationTypeName) -> String {
    Suggestion.question(for: name.rawValue, among: schema.relationTypes.lazy.map(\.name.rawValue))
      ?? "`docgraph schema` lists the types; use related_to with a label, or add it to the file's schema:"
  }
}
