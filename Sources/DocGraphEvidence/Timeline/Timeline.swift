public import DocGraphAnalysis
public import DocGraphModel

/// The dated moments of a graph in order: events, relations that begin, hold and end, and the steps of pledges.
///
/// Entries stand in the strict order of their dates (`PartialDate.beginsBefore`: first possible day, last possible day, text),
/// then events before relations before pledges, then by id. That is an order for reading. What is known of before and after is
/// each entry's ``Entry/order``.
///
/// A relation that only says who took part in an event, or who gave a pledge to whom, and has the date of that event or pledge or none,
/// is told by that entry; so is the announcement of a pledge on the day that it was made.
public struct Timeline: Sendable {
  public let entries: [Entry]
  /// What has no date, in the order of the graph: events, relations, pledges.
  public let undated: [Statement]
  /// What the filter kept out: relations, and events and pledges as entities.
  public let leftOut: LeftOut
  /// The day that the graph is told as of; nil where no document has a date.
  public let asOf: PartialDate?
  /// The time that was asked for; nil for all.
  public let during: PartialDate?

  /// What a timeline takes in.
  public struct Options: Hashable, Sendable {
    /// Statements that it leaves out are counted; its date chooses moments that may lie in it, and relations that may hold in it.
    public var filter: RelationFilter
    public var kinds: Set<Kind>
    /// Only what touches one of these entities; nil for all.
    public var about: Set<EntityID>?

    public init(
      filter: RelationFilter, kinds: Set<Kind> = [.event, .relation, .pledge], about: Set<EntityID>? = nil
    ) {
      self.filter = filter
      self.kinds = kinds
      self.about = about
    }
  }

  /// What an entry is about, in the order in which entries of one date stand.
  public enum Kind: String, CaseIterable, Sendable {
    case event, relation, pledge
    /// That a document was published.
    case document
  }

  /// - Complexity: O(n log n) in the size of the graph.
  public init(_ index: GraphIndex, options: Options) {
    var builder = TimelineBuilder(index, options: options)
    builder.build()
    entries = Timeline.ordered(builder.entries)
    undated = builder.undated
    leftOut = builder.leftOut
    asOf = index.graph.asOf
    during = options.filter.during
  }
}
