internal import DocGraphModel

/// Words around the picture: how much is drawn, as of when, which part of the graph it is, what is not shown, and where it
/// comes from.
struct CaptionPlanner {
  let viewed: ViewedGraph
  let options: RenderOptions
  let wording: SentenceWording

  private static let mostSources = 6

  private var selection: Selection { viewed.selection }
  private var graph: Graph { viewed.selection.graph }

  var subtitle: String {
    var parts = [entities, relations]
    if let during = options.filter.during { parts.append("at \(during.words)") }
    if let asOf = graph.asOf {
      parts.append("\(options.filter.during == nil ? "" : "graph ")as of \(asOf.words)")
    }
    return parts.joined(separator: " · ")
  }

  /// "76 entities, 30 of them in 2 groups".
  private var entities: String {
    let parts = viewed.nodes.parts
    let count = parts.reduce(0) { $0 + $1.members.count }
    let groups = parts.filter(\.isGroup)
    let words = Self.count(count, "entity", "entities")
    guard !groups.isEmpty else { return words }
    let members = groups.reduce(0) { $0 + $1.members.count }
    let which = members == count ? "" : ", \(Self.number(members)) of them"
    return "\(words)\(which) in \(Self.count(groups.count, "group"))"
  }

  /// "157 relations, 140 of them in 98 lines".
  private var relations: String {
    let drawn = viewed.lines.lines.reduce(0) { $0 + $1.relations.count }
    let inner = viewed.lines.innerCounts.reduce(0, +)
    let words = Self.count(drawn + inner, "relation")
    let lines = viewed.lines.lines.count
    if inner > 0 { return "\(words), \(Self.number(inner)) of them within groups" }
    return drawn == lines ? words : "\(words) in \(Self.count(lines, "line"))"
  }

  var lines: [String] { [shown, dateNote, leftOut, lineNote, sources].compactMap { $0 } }

  /// What a date leaves in.
  private var dateNote: String? {
    options.filter.during.map { "At \($0.words): relations that may hold then, and those without a date." }
  }

  /// Which part of the graph this is.
  private var shown: String? {
    let parts = ViewWording(viewed: viewed, view: options.view, wording: wording).parts
    return parts.isEmpty ? nil : "Shown: \(parts.joined(separator: "; "))."
  }

  private var leftOut: String? {
    let wording = ViewWording(viewed: viewed, view: options.view, wording: wording)
    let parts = selection.omissionsInOrder.map { omission in
      let counts = [
        omission.entityCount > 0 ? Self.count(omission.entityCount, "entity", "entities") : nil,
        omission.relationCount > 0 ? Self.count(omission.relationCount, "relation") : nil,
      ].compactMap { $0 }
      return "\(counts.joined(separator: " and ")) (\(wording.reason(omission.reason)))"
    }
    return parts.isEmpty ? nil : "Not shown: \(parts.joined(separator: ", "))."
  }

  /// How lines that stand for several relations are to be read.
  private var lineNote: String? {
    let several = viewed.lines.lines.contains { $0.relations.count > 1 }
    return several
      ? "A line for several relations is drawn as the firmest of them; its label and title say what is in doubt."
      : nil
  }

  /// Publishers of the documents that the evidence of what is drawn names, or of all documents where it names none; with
  /// them, whom a document repeats that is not named itself: "docgraph after Global Times".
  private var sources: String? {
    var cited: Set<DocumentID> = []
    for row in selection.shownRows { cited.formUnion(graph.entities[row].evidence.lazy.map(\.document)) }
    for link in selection.links {
      cited.formUnion(graph.relations[link.relation].evidence.lazy.map(\.document))
    }
    return Self.sources(cited: cited, of: graph)
  }

  static func sources(cited: Set<DocumentID>, of graph: Graph) -> String? {
    let documents = graph.documents.filter { cited.isEmpty || cited.contains($0.id) }
    var names: [String] = []
    var counts: [String: Int] = [:]
    for document in documents {
      let originals =
        document.basedOn.isEmpty
        ? []
        : graph.documents.filter {
          document.basedOn.contains($0.id) && !cited.contains($0.id) && !cited.isEmpty
        }
      let name = ([document] + originals).map(Self.publisher).joined(separator: " after ")
      if counts[name] == nil { names.append(name) }
      counts[name, default: 0] += 1
    }
    guard !names.isEmpty else { return nil }
    var parts = names.prefix(Self.mostSources).map { name in
      let count = counts[name] ?? 1
      return count == 1 ? name : "\(name) (\(Self.number(count)) documents)"
    }
    if names.count > parts.count { parts.append("\(Self.number(names.count - parts.count)) more") }
    return "Sources: \(parts.joined(separator: ", "))."
  }

  static func publisher(_ document: Document) -> String {
    DirectionalText.phrase(document.publisher ?? document.title ?? document.id.rawValue, limit: 60)
  }

  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(Self.number(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// "9876", "12,345": five digits and more are hard to read without a comma.
  static func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 4 else { return String(number) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }
}
