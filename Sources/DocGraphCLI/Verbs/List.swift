import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph list`.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the entities, relations, pledges, events or documents of a graph.",
    discussion: """
      Relations are listed all, also those that analyses leave out.

      EXAMPLES
        docgraph list Graphs/harbor.yaml pledges
        docgraph list Graphs/harbor.yaml entities --type person --text lind
        docgraph list Graphs/harbor.yaml relations --relation owns --format json
      """)

  enum What: String, CaseIterable, ExpressibleByArgument {
    case entities, relations, pledges, events, documents

    /// One of the words, in singular or plural.
    init?(argument: String) {
      self.init(
        rawValue: argument == "entity" ? "entities" : argument.hasSuffix("s") ? argument : argument + "s")
    }
  }

  @OptionGroup var input: GraphOptions

  @Argument(help: "What to list.")
  var what: What = .entities

  @Option(
    help: ArgumentHelp(
      "Only entities of this type, or relations between such; may be repeated.", valueName: "type"))
  var type: [String] = []

  @Option(help: "Only entities of this kind: ministry, company, city…")
  var kind: String?

  @Option(help: ArgumentHelp("Only relations of this type; may be repeated.", valueName: "relation type"))
  var relation: [String] = []

  @Option(help: "Only what has this text in a name or alias.")
  var text: String?

  @OptionGroup var output: FormatOption

  func validate() throws {
    if !relation.isEmpty, what != .relations { throw ValidationError("--relation goes with relations") }
    if kind != nil, what == .relations || what == .documents {
      throw ValidationError("--kind goes with entities, pledges and events")
    }
    if what == .documents, !type.isEmpty || text != nil {
      throw ValidationError("documents are listed whole")
    }
    if !type.isEmpty, what == .pledges || what == .events {
      throw ValidationError("--type goes with entities and relations")
    }
  }

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let schema = index.graph.schema
    let types = type.isEmpty ? nil : Set(try type.map { try schema.entityTypeName($0) })
    var report = Report()
    let table: Table
    let listed: [SyntaxValue]
    switch what {
    case .entities:
      let entities = index.entities(types: types, kind: kind, text: text)
      (table, listed) = (Tables.entities(entities), entities.map(\.reported))
    case .pledges:
      let pledges = index.entities(types: [.pledge], kind: kind, text: text)
      (table, listed) = (Tables.pledges(pledges, index), pledges.map(\.reported))
    case .events:
      let events = index.entities(types: [.event], kind: kind, text: text)
      (table, listed) = (Tables.events(events, index), events.map(\.reported))
    case .relations:
      var filter = RelationFilter.all
      filter.entityTypes = types
      if !relation.isEmpty {
        filter.relationTypes = Set(try relation.map { try schema.relationTypeName($0) })
      }
      let relations = index.relations(filter: filter, text: text)
      (table, listed) = (Tables.relations(relations, index), relations.map(\.reported))
    case .documents:
      (table, listed) = (Tables.documents(index.graph.documents), index.graph.documents.map(\.reported))
    }
    switch output.format {
    case .table: Console.print(table.text)
    case .json:
      report.add(what.rawValue, .list(listed))
      report.print()
    }
  }
}
