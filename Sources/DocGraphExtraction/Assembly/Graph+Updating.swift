public import DocGraphModel

extension Graph {
  /// The graph with what some files' documents now say in place of what they said.
  ///
  /// What no person decided on goes where no document says it anymore. What a person accepted, rejected or wrote stays: with its
  /// new evidence where the documents still say it, otherwise with the old, which `verify` then finds changed.
  ///
  /// - Parameter files: Each file's path, as the graph's documents have it, with the graphs of its documents.
  /// - Complexity: O(size of the graph + size of the files' graphs), as a rule.
  public func replacingDocuments(_ files: [(path: String, documents: [Graph])]) -> Graph {
    let paths = Set(files.map(\.path))
    let old = documents.filter { $0.path.map(paths.contains) ?? false }
    let withdrawal = Withdrawal(of: Set(old.map(\.id)), from: self)
    var assembly = GraphAssembly(withdrawal.graph, known: withdrawal.known)
    let documentsBefore = Dictionary(grouping: old) { $0.path ?? "" }
    for file in files {
      let before = documentsBefore[file.path] ?? []
      for document in file.documents { assembly.add(document.keepingRecords(of: before)) }
    }
    var updated = withdrawal.restoring(assembly.graph)
    // Where they were; new ones behind. Evidence follows, so that little differs from before.
    let places = Dictionary(
      documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    updated.documents.sortStably { places[$0.id] ?? .max }
    updated.sortEvidence(
      ofAnyIn: Set(files.flatMap(\.documents).flatMap(\.documents).map(\.id) + old.map(\.id)))
    return updated
  }

  /// The same, with the ids of documents that were there before, and what only their records say.
  private func keepingRecords(of old: [Document]) -> Graph {
    var graph = self
    for place in graph.documents.indices {
      let new = graph.documents[place]
      guard let before = old.first(where: { $0.title == new.title }) ?? (old.count == 1 ? old[0] : nil) else {
        continue
      }
      graph.renameDocument(new.id, to: before.id)
      var record = new
      record.id = before.id
      record.title = new.title ?? before.title
      record.publisher = new.publisher ?? before.publisher
      record.author = new.author ?? before.author
      record.published = new.published ?? before.published
      record.retrieved = before.retrieved
      record.url = new.url ?? before.url
      record.language = new.language ?? before.language
      record.basedOn = before.basedOn
      record.note = before.note
      graph.documents[place] = record
    }
    return graph
  }

  /// What a person decided on: accepted, rejected or written by hand.
  public var decisionCount: Int {
    entities.count(where: \.isDecided) + relations.count(where: \.isDecided)
  }
}

extension Graph {
  /// Brings the evidence and mentions of what some documents are evidence for in the order of the documents.
  fileprivate mutating func sortEvidence(ofAnyIn changed: Set<DocumentID>) {
    let places = Dictionary(
      documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for place in entities.indices
    where entities[place].evidence.contains(where: { changed.contains($0.document) }) {
      entities[place].evidence.sortStably { places[$0.document] ?? .max }
      entities[place].mentions.sortStably { places[$0.document] ?? .max }
    }
    for place in relations.indices
    where relations[place].evidence.contains(where: { changed.contains($0.document) }) {
      relations[place].evidence.sortStably { places[$0.document] ?? .max }
    }
  }
}

extension Array {
  fileprivate mutating func sortStably(by rank: (Element) -> Int) {
    self = enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(
      \.element)
  }
}
