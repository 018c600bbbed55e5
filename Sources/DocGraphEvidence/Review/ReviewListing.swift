public import DocGraphModel

/// What is to be reviewed, as something to read: by document and sentence, each proposal numbered.
public struct ReviewListing: Hashable, Sendable {
  public var title: String?
  public var sections: [Section] = []

  /// The proposals of one document.
  public struct Section: Hashable, Sendable {
    /// Nil for what has no passage.
    public var document: Document?
    /// Why the document was not read.
    public var unread: String?
    public var groups: [Group] = []
  }

  /// The proposals that one passage shows.
  public struct Group: Hashable, Sendable {
    public var passage: ReviewPassage?
    public var proposals: [Proposal] = []
  }

  public struct Proposal: Hashable, Sendable {
    /// Counted from 1 over the whole listing.
    public var number: Int
    public var item: ReviewItem
    /// The proposal on one line: "Meridian Freight — owns → Port Ellen Terminal".
    public var headline: String
    public var details: [String]
    /// The passage that shows it; nil where it has none.
    public var place: DocumentSpan?
  }

  public var proposals: [Proposal] { sections.flatMap(\.groups).flatMap(\.proposals) }

  /// - Complexity: O(proposals + bytes of their documents).
  public init(_ queue: ReviewQueue, in session: ReviewSession, reader: inout ReviewReader) {
    title = session.state.title
    let wording = ReviewWording(session)
    var key: (document: DocumentID?, sentences: ClosedRange<Int>?)?
    var marked: [EntityID] = []
    for (number, entry) in queue.entries.enumerated() {
      let sentences = entry.place.flatMap { reader.sentences(at: $0) }
      let proposal = Proposal(
        number: number + 1, item: entry.item, headline: wording.headline(entry.item),
        details: wording.details(entry.item), place: entry.place)
      if sections.isEmpty || key?.document != entry.place?.document {
        sections.append(Section(document: entry.place.flatMap { reader.document($0.document) }))
        key = nil
      }
      let last = sections.count - 1
      let isSame = key != nil && sentences != nil && key?.sentences == sentences
      if !isSame { sections[last].groups.append(Group()) }
      let group = sections[last].groups.count - 1
      marked = (isSame ? marked : []) + session.entities(of: entry.item)
      if let place = entry.place {
        let passage = reader.passage(at: place, marking: marked, in: session)
        if passage.sentences == nil {
          sections[last].groups[group].passage =
            reader.passages(of: entry, in: session, limit: 1).first ?? passage
          sections[last].unread = passage.note
        } else {
          sections[last].groups[group].passage = passage
        }
      }
      sections[last].groups[group].proposals.append(proposal)
      key = (entry.place?.document, sentences)
    }
  }
}

extension ReviewSession {
  /// Whom an item is about.
  public func entities(of item: ReviewItem) -> [EntityID] {
    switch item {
    case .entity(let id): [id]
    case .duplicate(let one, let other): [one, other]
    case .relation(let id):
      relation(id).map { [$0.source, $0.target] + [$0.attributedTo].compactMap { $0 } } ?? []
    }
  }
}
