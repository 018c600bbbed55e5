import ArgumentParser

/// `docgraph`: everything it does is a verb.
struct DocGraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docgraph",
    abstract: "Turns documents into a graph of who is connected to whom, with the evidence, and draws it.",
    discussion: """
      A graph file (YAML or JSON) holds organizations, people, places, events and pledges, the relations between them, and \
      for each the passage of the document that says so.

      EXAMPLES
        docgraph extract Examples/sco-ai-forum/brief.md -o case.yaml
        docgraph check Graphs/harbor.yaml
        docgraph rank Graphs/harbor.yaml --by betweenness
        docgraph why Graphs/harbor.yaml "Harbor Trust" Skerrow
        docgraph pledges Graphs/harbor.yaml --overdue
        docgraph render Graphs/harbor.yaml -o harbor.svg

      Names are ids, names or aliases, without case and accents. `-` as a graph reads standard input. Results go to standard \
      output, everything else to standard error.

      EXIT CODES
        0 done, 1 findings (a failed check, no path, missing evidence), 2 usage,
        3 bad input, 4 an outside tool failed
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Read documents",
        subcommands: [Extract.self, ReviewVerb.self, CoverageVerb.self, AnalyzeVerb.self, ModelVerb.self]),
      CommandGroup(name: "Look", subcommands: [Show.self, List.self, Find.self]),
      CommandGroup(
        name: "Analyze",
        subcommands: [
          Rank.self, Stats.self, CommunitiesVerb.self, CliquesVerb.self, CyclesVerb.self, PathVerb.self,
          ConnectVerb.self, MeetVerb.self, CutVerb.self, Neighbors.self, Shared.self,
        ]),
      CommandGroup(
        name: "How do we know?",
        subcommands: [
          Why.self, Explain.self, Verify.self, Pledges.self, TimelineVerb.self, GapsVerb.self,
        ]),
      CommandGroup(
        name: "Draw and hand on", subcommands: [Render.self, Export.self, Convert.self]),
      CommandGroup(
        name: "Keep", subcommands: [Check.self, Format.self, Cite.self, Add.self, SchemaVerb.self]),
    ])
}
