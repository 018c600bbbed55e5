import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph schema`.
struct SchemaVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the types that a graph may use, or the JSON Schema of the graph file.",
    discussion: """
      EXAMPLES
        docgraph schema
        docgraph schema Graphs/harbor.yaml
        docgraph schema --format json-schema > docgraph.schema.json
      """)

  enum Output: String, CaseIterable, ExpressibleByArgument {
    case table, json
    case jsonSchema = "json-schema"
  }

  @Argument(
    help: "A graph file, to see its own types too.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var graph: String?

  @Option(help: "How to print the result; json-schema is for editors.")
  var format: Output = .table

  func run() throws {
    let schema = try graph.map { try GraphFile(reading: $0).graph.schema } ?? .standard
    switch format {
    case .table: printTables(schema)
    case .json: report(schema).print()
    case .jsonSchema: Console.write(GraphFileSchema.jsonSchema())
    }
  }

  private func printTables(_ schema: Schema) {
    var types = Table("ENTITY TYPE", "PARENT", "KINDS")
    for type in schema.entityTypes {
      types.add(type.name.rawValue, type.parent?.rawValue, schema.kinds(of: type.name).joined(separator: " "))
    }
    var relations = Table("RELATION TYPE", "FROM", "TO", "INVERSE")
    for type in schema.relationTypes {
      for ends in type.ends {
        relations.add(
          type.name.rawValue, ends.source.map(\.description).joined(separator: ", "),
          ends.target.map(\.description).joined(separator: ", "),
          type.isSymmetric ? "(symmetric)" : type.inverse)
      }
    }
    Console.print(types.text + "\n\n" + relations.text + "\n\nagent: a person, organization or place")
  }

  private func report(_ schema: Schema) -> Report {
    var report = Report()
    report.add(
      "entityTypes",
      .list(
        schema.entityTypes.map { type in
          .object([
            ("name", .id(type.name)), ("parent", type.parent.map { .id($0) }), ("label", .text(type.label)),
            ("plural", .text(type.plural)),
            ("kinds", .sequence(schema.kinds(of: type.name).map(SyntaxValue.text), .compact)),
          ])
        }))
    report.add(
      "relationTypes",
      .list(
        schema.relationTypes.map { type in
          .object([
            ("name", .id(type.name)), ("label", .text(type.label)), ("inverse", .text(type.inverse)),
            ("symmetric", .bool(type.isSymmetric)),
            ("ends", .sequence(type.ends.map(\.reported), .compact)),
            ("excludes", type.excludes.isEmpty ? nil : .sequence(type.excludes.map { .id($0) }, .compact)),
          ])
        }))
    return report
  }
}

extension RelationType.Ends {
  fileprivate var reported: SyntaxValue {
    .object([
      ("source", .sequence(source.map { .text($0.description) }, .compact)),
      ("target", .sequence(target.map { .text($0.description) }, .compact)),
    ])
  }
}
