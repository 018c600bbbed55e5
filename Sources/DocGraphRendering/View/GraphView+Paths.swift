public import DocGraphEvidence
public import DocGraphModel

extension GraphView {
  /// Chains of relations, highlighted, with what is around them, faded.
  public struct Paths: Sendable, Hashable {
    /// Between whom the chains are.
    public var ends: [EntityID]
    /// Every entity of the chains.
    public var entities: Set<EntityID>
    /// Every relation of the chains, drawn whatever the filter says; a relation without an id has the one that
    /// `Graph.canonical()` gives it.
    public var relations: Set<RelationID>
    /// How far the surroundings reach; 0 for none.
    public var surroundingHops: Int
    /// The most entities that stand around the chains: the nearest, and of these the ones with the most relations.
    public var maximumSurroundings: Int

    public init(
      ends: [EntityID], entities: Set<EntityID>, relations: Set<RelationID>, surroundingHops: Int = 1,
      maximumSurroundings: Int = 30
    ) {
      self.ends = ends
      self.entities = entities
      self.relations = relations
      self.surroundingHops = surroundingHops
      self.maximumSurroundings = maximumSurroundings
    }

    /// The chains of an answer about `graph`, denials and contraries of their hops too.
    ///
    /// - Complexity: O(entities + relations of the graph).
    public init(
      _ answer: ChainAnswer, of graph: Graph, surroundingHops: Int = 1, maximumSurroundings: Int = 30
    ) {
      var graph = graph
      graph.assignRelationIDs()
      self.init(
        ends: [answer.question.source, answer.question.target],
        entities: Set(answer.chains.flatMap(\.entities)),
        relations: Set(answer.relations.compactMap { graph.relations[$0].id }),
        surroundingHops: surroundingHops, maximumSurroundings: maximumSurroundings)
    }
  }
}
