import DocGraphTestSupport
import Testing

@Suite("Adding by the command")
struct AddingTests {
  static let town = """
    docgraph: 1
    documents:
      - {id: notes, path: notes.md}
    entities:
      - id: haven
        type: place
        name: Haven

    """

  @Test("an entity and a relation between names, with the quote that says so")
  func records() async throws {
    let folder = try ScratchFolder(["town.yaml": Self.town, "notes.md": "The pier is in Haven.\n"])
    let line = """
      docgraph add town.yaml entity type=place kind=facility name=Pier &&
      docgraph add town.yaml relation source=pier type=part_of target=HAVEN document=notes quote="The pier is in Haven." &&
      docgraph check town.yaml
      """
    let outcome = try await Console.run(line, in: folder)
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        warning: 'pier' has no relation (add one, or take the entity out) [isolated]
        added place pier “Pier”
        added r1: pier part_of haven
        town.yaml: 2 entities, 1 relation, 0 errors, 0 warnings, 1 quote compared, 0 not

        """)
    #expect(
      try folder.text("town.yaml").hasSuffix(
        """
        relations:
          - id: r1
            source: pier
            type: part_of
            target: haven
            evidence:
              - {document: notes, start: 0, end: 21, quote: The pier is in Haven.}

        """))
  }

  @Test("many come from CSV, with the keys of the graph file as its header")
  func table() async throws {
    let folder = try ScratchFolder([
      "town.yaml": Self.town,
      "piers.csv": "type,name,origin\nplace,\"Pier, old\",manual\nplace,Pier,manual\n",
    ])
    let added = try await Console.run("docgraph add town.yaml entity --csv piers.csv -o new.yaml", in: folder)
    #expect(added.code == 0)
    #expect(added.output.hasSuffix("\nadded place pier-old “Pier, old”\nadded place pier “Pier”\n"))
    #expect(try folder.text("town.yaml") == Self.town)
    #expect(try folder.text("new.yaml").contains("name: Pier, old\n"))
  }

  @Test(
    "what brings in an error is refused, and the file stays as it is",
    arguments: [
      (#"relation source=haven type=located_in target=nowhere"#, 2, "nowhere"),
      (#"entity type=plaza name=Pier"#, 3, "plaza"),
      (#"entity type=place naem=Pier"#, 2, "did you mean 'name'?"),
      (#"entity Pier"#, 2, "'Pier' is no KEY=VALUE pair"),
      (#"entity --csv none.csv"#, 3, "none.csv: cannot be read"),
      (#"relation source=haven type=part_of target=haven document=notes quote="The pier""#, 3, "The pier"),
    ])
  func refused(arguments: String, code: Int, message: String) async throws {
    let folder = try ScratchFolder(["town.yaml": Self.town, "notes.md": "Haven has no harbor.\n"])
    let outcome = try await Console.run("docgraph add town.yaml \(arguments)", in: folder)
    #expect(outcome.code == code)
    #expect(outcome.output.contains(message), "\(outcome.output)")
    #expect(try folder.text("town.yaml") == Self.town)
  }
}
