import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph communities`.
struct CommunitiesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Find the groups that have more to do with each other than with the rest.",
    discussion: """
      Each community is named by the entities with the most relations inside it. INSIDE is the share of its members' relations \
      that stay within it. Modularity tells how much more that is, over all communities, than chance would give: above 0.3 the \
      groups are plain, near 0 there are none.

      leiden finds the best division; louvain is its older kin, which may end at a worse one; labels (label propagation) does \
      not ask for modularity and finds groups only where they are plain. A higher --resolution finds more and smaller groups, a \
      lower one fewer and larger. The same seed gives the same groups; another may give others, as good or nearly. Direction \
      makes no difference.

      EXAMPLES
        docgraph communities Graphs/sco-ai-forum.yaml
        docgraph communities Graphs/harbor.yaml --resolution 2 --top 5
        docgraph communities Graphs/harbor.yaml --by louvain --weighted --seed 7 --format json
      """)

  @OptionGroup var input: GraphOptions

  @Option(help: "How they are found.")
  var by: CommunityMethod = .leiden

  @Option(
    help: ArgumentHelp(
      "The higher, the more and smaller the communities, from 0 to 1000000.", valueName: "number"))
  var resolution: Double = 1

  @Option(help: ArgumentHelp("What all chance comes from.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: "How many communities to print; 0 for all.")
  var top: Int = 20

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  /// How many members stand for a community.
  private static let namesShown = 5

  func validate() throws {
    if top < 0 { throw ValidationError("--top is 0 or more") }
    if !(0...1_000_000).contains(resolution) { throw ValidationError("--resolution lies from 0 to 1000000") }
    if by == .labels, resolution != 1 {
      throw ValidationError("label propagation has no resolution: leave out --resolution")
    }
    if options.directed {
      throw ValidationError("communities do not ask for direction: leave out --directed")
    }
  }

  func run() throws {
    let graph = try input.load().graph
    let snapshot = try options.snapshot(graph)
    let communities = try snapshot.communities(
      by: by, resolution: resolution, weighted: options.weighted, seed: seed)
    let shown = 0..<min(communities.count, top == 0 ? communities.count : top)
    switch output.format {
    case .table:
      Console.print(text(communities, shown, snapshot))
      Console.print(options.footnote(snapshot))
    case .json: report(communities, shown, snapshot).print()
    }
  }

  private func text(_ communities: Communities, _ shown: Range<Int>, _ snapshot: GraphSnapshot) -> String {
    let modularity = communities.modularity.formatted(decimals: 4)
    let found = counted(communities.count, "community", "communities")
    var lines = ["\(found) by \(by.rawValue), modularity \(modularity)"]
    let sizes = communities.sizes
    let groups = shown.filter { sizes[$0] > 1 }
    if !groups.isEmpty {
      var table = Table("#", "SIZE", "INSIDE", "AROUND", flushRight: [0, 1, 2])
      for community in groups {
        let names = communities.topMembers(of: community, count: Self.namesShown)
          .map { snapshot.entity(at: $0).name }
        let more = sizes[community] > names.count ? "; …" : ""
        let share = (communities.innerShare(of: community) * 100).rounded()
        table.add(
          "\(community + 1)", "\(sizes[community])", "\(Int(share))%", names.joined(separator: "; ") + more)
      }
      lines += ["", table.text]
    }
    let rest = communities.count - shown.count
    let alone = sizes.count { $0 == 1 }
    let notes = [
      alone > 0 ? "\(counted(alone, "entity is", "entities are")) alone" : nil,
      rest > 0 ? "--top 0 prints all" : nil,
    ].compactMap { $0 }
    if !notes.isEmpty { lines += ["", notes.joined(separator: "; ")] }
    return lines.joined(separator: "\n")
  }

  private func report(_ communities: Communities, _ shown: Range<Int>, _ snapshot: GraphSnapshot) -> Report {
    let sizes = communities.sizes
    var report = Report()
    report.add("by", .text(by.rawValue))
    report.add("resolution", .real(resolution))
    report.add("seed", .number("\(seed)"))
    options.describe(snapshot, in: &report)
    report.add("modularity", .real(communities.modularity))
    report.add("count", .integer(communities.count))
    report.add(
      "communities",
      .list(
        shown.map { community in
          let around = communities.topMembers(of: community, count: Self.namesShown)
          return .object([
            ("number", .integer(community + 1)), ("size", .integer(sizes[community])),
            ("innerShare", .real(communities.innerShare(of: community))),
            (
              "around",
              .list(
                around.map { node in
                  .object(
                    snapshot.entity(at: node).reportedName + [
                      ("innerDegree", .real(communities.innerDegree(of: node)))
                    ])
                })
            ),
            ("members", .sequence(communities[community].map { .id(snapshot.entity(at: $0).id) }, .compact)),
          ])
        }))
    return report
  }
}
